"""The parts of the book, as they are composed."""

import pytest

from proceedings import registry
from proceedings.assembly import parts
from proceedings.assembly.book import assemble
from proceedings.assembly.order import running_order
from proceedings.assembly.parts import BookSoFar, part_named, part_names
from proceedings.model.galley import DrawnPages, Galley
from proceedings.model.house import House
from proceedings.model.manuscript import Manuscript, Paragraph, Text
from proceedings.model.page import Glyphs
from proceedings.model.submission import Kind, PaperRecord
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley
from tests.assembly.bindery import house, person, record, set_paper

ALI = person(kk="Ахметов Әли", en="Akhmetov Ali", orcid="0000-0002-1825-0097")


def composed(part: str, papers: list[PaperRecord], rules: House | None = None) -> list[tuple[str, str]]:
    """Roles and words of a part in a volume whose papers stand on folios 11, 12…"""
    rules = rules or house()
    folios = {f"paper:{paper.id}": str(number) for number, paper in enumerate(papers, 11)}
    book = BookSoFar(running_order(rules, papers), folios, 320, rules.conference.sections[1])
    manuscript = part_named(part).compose(book, rules)
    paragraphs = [each for each in (*manuscript.opening, *manuscript.body) if isinstance(each, Paragraph)]
    return [(each.role, "".join(run.text for run in each.content if isinstance(run, Text))) for each in paragraphs]


@pytest.mark.parametrize("name", part_names())
def test_every_part_has_what_the_protocol_asks(name: str) -> None:
    part = part_named(name)
    assert isinstance(part.HOLDS, tuple) and isinstance(part.BARE, bool)
    assert isinstance(part.title(house(), "en"), str)
    assert composed(name, []) is not None


def test_every_kind_of_submission_has_exactly_one_part_to_stand_in() -> None:
    held = [kind for name in registry.names(parts) for kind in part_named(name).HOLDS]
    assert sorted(held) == sorted(Kind)


def test_contents_show_each_paper_in_its_own_language_with_its_folio() -> None:
    english = record("2", language="en", title={"en": "Otters", "kk": "Құндыз"}, authors=[ALI])
    entries = composed("contents", [record("1", authors=[ALI]), english])
    assert ("contents_authors", "Әли Ахметов") in entries and ("contents_title", "Баяндама 111") in entries
    assert ("contents_authors", "Ali Akhmetov") in entries and ("contents_title", "Otters12") in entries


def test_contents_name_a_section_in_every_language_of_the_book() -> None:
    entries = [words for role, words in composed("contents", [record("1")]) if role.startswith("contents_section")]
    assert entries[:3] == ["1-секция. Өзендер", "Секция 1. Реки", "Section 1. Rivers"]


def test_the_folios_in_the_contents_are_true_though_the_contents_take_pages_themselves() -> None:
    rules, contents = house(), list[Galley]()

    def set_part(manuscript: Manuscript) -> DrawnPages:
        galley = set_galley(manuscript, rules.style)
        if any(isinstance(block, Paragraph) and block.role == "contents_title" for block in manuscript.body):
            contents.append(galley)
        return draw_galley(galley)

    papers = [set_paper(record(f"{number:03}", title={"kk": "Құндыз " * 20}), 2) for number in range(120)]
    volume = assemble(rules, papers, set_part)
    texts = [mark.text for page in contents[-1].pages for mark in page.marks if isinstance(mark, Glyphs)]
    assert len(contents[-1].pages) > 5
    assert [text for text in texts if text.isdigit()] == [standing.first_folio for standing in volume.standings]


def test_the_index_lists_each_author_once_with_every_folio() -> None:
    bek = person(kk="Беков Бек")
    entries = composed("author_index", [record("1", authors=[ALI]), record("2", authors=[bek, ALI])])
    assert [words for role, words in entries if role == "index_entry"] == [
        "Ахметов Әли,\u00a011, 12",
        "Беков Бек,\u00a012",
    ]
    assert [words for role, words in entries if role == "index_letter"] == ["А", "Б"]


def test_the_index_refers_from_the_latin_name_only_where_a_paper_bears_it() -> None:
    english = record("2", language="en", title={"en": "Otters"}, authors=[ALI])
    entries = [words for role, words in composed("author_index", [english]) if role == "index_entry"]
    assert entries == ["Ахметов Әли,\u00a011", "Akhmetov, Ali →\u00a0Ахметов\u00a0Ә."]
    kazakh = record("1", authors=[ALI])
    assert len([role for role, _ in composed("author_index", [kazakh]) if role == "index_entry"]) == 1


def test_a_volume_without_authors_has_no_index() -> None:
    assert composed("author_index", [record("1", Kind.RESOLUTION)]) == []


def test_the_imprint_begins_with_codes_and_ends_with_isbn_and_rights() -> None:
    imprint = {"udc": "34", "bbk": "67", "author_mark": "З-40", "isbn": "978-601-000-000-1", "rights": {"kk": "© Ін"}}
    lines = composed("imprint", [], house(imprint=imprint))
    assert lines[0] == ("imprint_code", "ӘОЖ 34КБЖ 67З-40")
    assert lines[-1] == ("imprint_rights", "ISBN 978-601-000-000-1© Ін")


def test_the_colophon_counts_conventional_sheets_with_a_decimal_comma() -> None:
    printing = {"printing": {"format": "60×84 1/16", "print_run": "300"}}
    said = " ".join(words for _, words in composed("colophon", [], house(imprint=printing)))
    assert "Шартты баспа табағы 18,60" in said and "Таралымы 300" in said


def test_a_section_opens_with_its_number_its_titles_and_who_led_it() -> None:
    sections = [
        {"id": "plenary", "kind": "plenary", "title": "П"},
        {"id": "r", "title": {"kk": "Өзендер", "en": "Rivers"}},
    ]
    sections[1]["heads"] = [{"name": {"kk": {"family": "Ахметов", "given": "Әли"}}, "rank": "генерал"}]
    lines = composed("sections", [], house(sections=sections, languages=["kk", "en"]))
    assert lines[:3] == [
        ("section_number", "1-секция"),
        ("section_title", "Өзендер"),
        ("section_title_other", "Section 1. Rivers"),
    ]
    assert lines[-1] == ("section_head", "Ахметов Әли, генерал")


def test_the_title_page_names_organisers_in_every_language_and_breaks_titles_at_the_colon() -> None:
    bodies = [{"name": {"kk": "Ін", "en": "Den"}}, {"name": {"kk": "Бөгет"}, "role": "partner"}]
    lines = composed("title_page", [], house(bodies=bodies))
    assert lines[:2] == [("cover_body", "Ін"), ("cover_body", "Den")]
    assert ("cover_title", "Құндыздар:ғылым") in lines
    assert ("cover_subtitle", "15–16 октября 2026 года, Астана") in lines
    assert ("cover_partners", "Серіктестер: Бөгет") in lines


def test_committees_name_their_members_with_rank_and_role() -> None:
    member = {"person": {"name": {"kk": {"family": "Ахметов", "given": "Әли"}}, "rank": "генерал"}, "role": "төраға"}
    rules = house(committees=[{"title": {"kk": "Комитет", "en": "Committee"}, "members": [member]}])
    lines = composed("committees", [], rules)
    assert lines == [
        ("committee_title", "Комитет"),
        ("part_title_other", "Committee"),
        ("committee_member", "Ахметов Әли, генерал – төраға"),
    ]
