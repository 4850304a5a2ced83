import pytest

from proceedings.intake.citations import link_citations
from proceedings.intake.references import gather_references, says_references
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Block, Heading, ItemList, Note, Paragraph, References, Text


def says(words: str) -> Paragraph:
    return Paragraph((Text(words),))


def heading(words: str) -> Heading:
    return Heading(1, (Text(words),))


def numbered(*items: str) -> ItemList:
    return ItemList(tuple((says(item),) for item in items), "decimal")


def items_of(*blocks: Block) -> list[str]:
    found = [block for block in gather_references(blocks) if isinstance(block, References)]
    return [plain(item) for block in found for item in block.items]


def links_of(words: str, count: int = 9) -> list[tuple[str, str]]:
    (block,) = link_citations((says(words),), count)
    assert isinstance(block, Paragraph)
    assert plain(block.content) == words
    return [(run.text, run.link) for run in block.content if isinstance(run, Text) and run.link]


@pytest.mark.parametrize(
    "title",
    [
        "Әдебиеттер тізімі",
        "ПАЙДАЛАНЫЛҒАН ӘДЕБИЕТТЕР ТІЗІМІ:",
        "Список литературы",
        "5. Литература",
        "Список использованных источников и литературы",
        "References",
        "Әдебиеттер тізімі / References",
    ],
)
def test_a_closing_heading_and_its_list_become_references(title: str) -> None:
    blocks = gather_references((says("Text."), heading(title), numbered("One", "Two")))
    assert blocks == (says("Text."), References(((Text("One"),), (Text("Two"),)), ("ref-1", "ref-2")))


def test_a_short_paragraph_may_be_the_heading() -> None:
    strong = Paragraph((Text("Список литературы", frozenset({"strong"})),))
    assert items_of(strong, numbered("One")) == ["One"]


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "[{}] ", "[{}]. "])
def test_typed_numbers_go(mark: str) -> None:
    paragraphs = [says(mark.format(number) + word) for number, word in enumerate(("One", "Two"), 1)]
    assert items_of(heading("References"), *paragraphs) == ["One", "Two"]


def test_a_paragraph_without_number_goes_on_with_the_last_item() -> None:
    assert items_of(heading("References"), says("1. One"), says("continued"), says("2. Two")) == [
        "One continued",
        "Two",
    ]


def test_plain_paragraphs_at_the_end_are_items() -> None:
    assert items_of(heading("References"), says("One"), says("Two")) == ["One", "Two"]


def test_a_list_in_pieces_is_one_list() -> None:
    assert items_of(heading("References"), numbered("One"), numbered("Two")) == ["One", "Two"]


def test_a_romanised_second_list_stays_under_its_heading() -> None:
    blocks = gather_references((heading("Әдебиеттер"), numbered("Бір"), heading("References"), numbered("Bir")))
    assert [type(block) for block in blocks] == [References, Heading, ItemList]


def test_a_section_on_literature_is_no_reference_list() -> None:
    table = heading("Литература"), says("О романах."), ItemList(((says("a"),),)), heading("Вывод")
    assert gather_references(table) == table
    assert not says_references(says("Литература — зеркало жизни"))


@pytest.mark.parametrize(
    ("words", "links"),
    [
        ("so [1].", [("[1]", "#ref-1")]),
        ("[2, с. 15]", [("[2, с. 15]", "#ref-2")]),
        ("[3, 15–17 б.]", [("[3, 15–17 б.]", "#ref-3")]),
        ("[4, p. 7]", [("[4, p. 7]", "#ref-4")]),
        ("[1, 2]", [("1", "#ref-1"), ("2", "#ref-2")]),
        ("[1; 3, с. 5]", [("1", "#ref-1"), ("3", "#ref-3")]),
        ("[4–6]", [("4", "#ref-4"), ("6", "#ref-6")]),
        ("[1] and [2]", [("[1]", "#ref-1"), ("[2]", "#ref-2")]),
        ("[12]", []),
        ("[2020]", []),
        ("[1.5]", []),
        ("[sic]", []),
    ],
)
def test_a_citation_leads_to_its_reference(words: str, links: list[tuple[str, str]]) -> None:
    assert links_of(words) == links


def test_citations_in_notes_lead_there_too_and_code_is_left_alone() -> None:
    (block,) = link_citations((Paragraph((Note((says("[1]"),)), Text("a[1]", frozenset({"code"})))),), 3)
    assert isinstance(block, Paragraph)
    note, code = block.content
    assert isinstance(note, Note)
    assert note.blocks == (Paragraph((Text("[1]", link="#ref-1"),)),)
    assert code == Text("a[1]", frozenset({"code"}))


def test_blocks_without_citations_stay_the_same_objects() -> None:
    blocks = (says("No brackets."), numbered("a"))
    assert link_citations(blocks, 3) is blocks
