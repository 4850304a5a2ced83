import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.divisions import epigraph, kind_of, rejoined, statement
from proceedings.intake.markdown_divisions import division_head, fences
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Paragraph, Statement, Text

ITALIC = frozenset({"emphasis"})


def says(text: str, *marks: str) -> Paragraph:
    return Paragraph((Text(text, frozenset(marks)),))


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Теорема", "theorem"), ("thm*", "theorem"), ("Анықтама", "definition"), ("Дәлелдеу", "proof"), ("Box", "")],
)
def test_a_kind_is_known_by_its_word_in_three_languages(word: str, kind: str) -> None:
    assert kind_of(word) == kind


@pytest.mark.parametrize(
    ("typed", "kind", "name", "number", "title", "text"),
    [
        ("Теорема 2.1 (Пифагор). Пусть", "theorem", "Теорема", "2.1", "Пифагор", "Пусть"),
        ("1-теорема. Айталық", "theorem", "теорема", "1", "", "Айталық"),
        ("Proof. Clear", "proof", "Proof", "", "", "Clear"),
        ("Леммы бывают разные.", "lemma", "", "", "", "Леммы бывают разные."),
    ],
)
def test_a_typed_label_is_taken_off_the_text(
    typed: str, kind: str, name: str, number: str, title: str, text: str
) -> None:
    found = statement(kind, (says(typed),))
    (block,) = found.blocks
    assert isinstance(block, Paragraph)
    assert (found.name, found.number, plain(found.title), plain(block.content)) == (name, number, title, text)


def test_the_italics_of_a_whole_theorem_are_left_to_the_house_style() -> None:
    found = statement("theorem", (Paragraph((Text("Theorem 1. ", frozenset({"strong"})), Text("Otters", ITALIC))),))
    assert found.blocks == (says("Otters"),)


def test_paragraphs_that_word_keeps_apart_are_one_statement() -> None:
    first, more = statement("theorem", (says("Theorem 1. A"),)), statement("theorem", (says("B"),))
    other = statement("theorem", (says("Theorem 2. C"),))
    joined, last = rejoined((first, more, other))
    assert isinstance(joined, Statement) and joined.blocks == (says("A"), says("B"))
    assert last == other


def test_theorems_without_typed_numbers_are_one_each() -> None:
    assert len(tuple(rejoined([statement("theorem", (says(text),)) for text in "AB"]))) == 2


def test_an_epigraph_ends_with_its_source() -> None:
    roles = [getattr(block, "role", "") for block in epigraph((says("All happy families"), says("— Tolstoy")))]
    assert roles == ["epigraph", "epigraph_source"]
    assert [getattr(block, "role", "") for block in epigraph((says("a"), says("b")))] == ["epigraph", "epigraph"]
    assert [getattr(block, "role", "") for block in epigraph((says("a"), says("b")), signed=True)][
        1
    ] == "epigraph_source"


@pytest.mark.parametrize(
    ("line", "name", "label", "title", "numbered"),
    [
        ("::: theorem", "theorem", "", "", True),
        ("::: theorem Zorn {#thm-z}", "theorem", "thm-z", "Zorn", True),
        ('::: {.lemma #x .unnumbered title="Two words"}', "lemma", "x", "Two words", False),
        (":::: {.remark -} ::::", "remark", "", "", False),
        ("> ::: proof", "proof", "", "", True),
    ],
)
def test_the_opening_line_tells_what_a_division_is(
    line: str, name: str, label: str, title: str, numbered: bool
) -> None:
    assert division_head(line) == {"name": name, "label": label, "title": title, "numbered": numbered}


def test_fences_are_paired_inside_each_other_and_code_is_looked_over() -> None:
    text = "::: a\n::: b\n:::\n```\n::: c\n```\n:::\n::: d\n"
    assert fences(text) == {1: 2, 0: 6}


@given(st.text(alphabet=":a {}#.`>\n", max_size=60))
def test_wild_fences_are_no_trouble(text: str) -> None:
    pairs = fences(text)
    assert all(begin < end for begin, end in pairs.items())
    for line in text.split("\n"):
        division_head(line)
