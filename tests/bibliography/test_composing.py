"""Citations in words and the list they lead to."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from proceedings.bibliography.composing import with_references
from proceedings.bibliography.pieces import words
from proceedings.model.bibliography import Bibliography, Citation, Cited, Entry, Name
from proceedings.model.manuscript import Heading, Inline, Manuscript, Paragraph, References, Text
from proceedings.model.profile import Profile
from tests.bibliography import shelf


def work(key: str, family: str = "", year: str = "2020") -> Entry:
    return Entry(key, "book", f"Book {key}", authors=(Name(family or key.title(), "A."),), year=year)


def citing(*cited: Cited | str, narrative: bool = False) -> Citation:
    return Citation(tuple(Cited(one) if isinstance(one, str) else one for one in cited), narrative, "[typed]")


def composed(
    *runs: Inline, entries: Sequence[Entry], language: str = "ru", listed: tuple[str, ...] = (), **profile: object
) -> Manuscript:
    text = Manuscript(language, (Paragraph(runs),), bibliography=Bibliography((), listed, tuple(entries)))
    return with_references(text, Profile(name="x", parts=(), **profile))  # type: ignore[arg-type]


def said(manuscript: Manuscript) -> str:
    paragraph = manuscript.body[0]
    assert isinstance(paragraph, Paragraph)
    return words(paragraph.content).replace("\u00a0", " ")


def items(manuscript: Manuscript, at: int = 0) -> list[str]:
    found = [block for block in manuscript.body if isinstance(block, References)][at]
    return [words(item).replace("\u00a0", " ") for item in found.items]


WORKS = [work(key) for key in "abcde"]


def test_works_are_numbered_in_the_order_of_the_text() -> None:
    made = composed(citing("c"), citing("a"), citing("c"), entries=WORKS)
    assert said(made) == "[1][2][1]"
    assert [item.partition(" ")[0] for item in items(made)] == ["C", "A"]


def test_each_citation_leads_to_its_item() -> None:
    (paragraph, _) = composed(citing("c", "a"), entries=WORKS).body
    assert isinstance(paragraph, Paragraph)
    assert [(run.text, run.link) for run in paragraph.content if isinstance(run, Text) and run.link] == [
        ("1", "#ref-1"),
        ("2", "#ref-2"),
    ]


@pytest.mark.parametrize(
    ("cited", "printed"),
    [
        (["a", "b", "c", "e"], "[1–3; 5]"),
        ([Cited("a", suffix="с. 15")], "[1, с. 15]"),
        ([Cited("a", suffix="15"), "c"], "[1, с. 15; 3]"),
        ([Cited("b", "см.", "гл. 2")], "[см. 2, гл. 2]"),
        (["a", "nobody"], "[1; nobody]"),
    ],
)
def test_numbers_stand_in_one_bracket(cited: list[Cited | str], printed: str) -> None:
    first = citing("a", "b", "c", "d", "e")
    assert said(composed(first, Text(" "), citing(*cited), entries=WORKS)).partition(" ")[2] == printed


@pytest.mark.parametrize(("language", "printed"), [("ru", "[1, с. 15]"), ("kk", "[1, 15 б.]"), ("en", "[1, p. 15]")])
def test_pages_are_in_words_of_the_paper(language: str, printed: str) -> None:
    assert said(composed(citing(Cited("a", suffix="p. 15")), entries=WORKS, language=language)) == printed


def test_ieee_has_a_bracket_for_each() -> None:
    cited = citing(Cited("a", suffix="5"), "b", "c", "d")
    made = composed(cited, entries=WORKS, language="en", references="ieee")
    assert said(made) == "[1, p. 5], [2]–[4]"


def test_names_and_years_are_apas() -> None:
    entries = [shelf.PAPER, shelf.BOOK, shelf.MANY]
    cited = citing(Cited("otter", suffix="p. 5"), "otarova", "many")
    made = composed(cited, entries=entries, language="en", references="apa-7")
    assert said(made) == "(Otter & van Beethoven, 2019, p. 5; Отарова, 2019; Выдров et al., 2005)"
    russian = composed(cited, entries=entries, references="apa-7")
    assert said(russian) == "(Otter и van Beethoven, 2019, с. 5; Отарова, 2019; Выдров и др., 2005)"


def test_an_author_in_the_sentence_stands_before_the_bracket() -> None:
    cited = citing(Cited("otter", suffix="5"), narrative=True)
    assert said(composed(cited, entries=[shelf.PAPER], language="en")) == "Otter and van Beethoven [1, p. 5]"
    apa = composed(cited, entries=[shelf.PAPER], language="en", references="apa-7")
    assert said(apa) == "Otter and van Beethoven (2019, p. 5)"
    year = composed(citing(Cited("otter", year_only=True)), entries=[shelf.PAPER], language="en", references="apa-7")
    assert said(year) == "(2019)"


def test_two_works_of_a_year_are_told_apart_by_letters() -> None:
    entries = [work("x", "Otter"), work("y", "Otter"), work("z", "Heron")]
    made = composed(citing("y", "x", "z"), entries=entries, language="en", references="apa-7")
    assert said(made) == "(Otter, 2020b; Otter, 2020a; Heron, 2020)"
    assert items(made)[1].startswith("Otter, A. (2020a).")


def test_apas_list_is_in_the_order_of_the_alphabet_and_has_no_numbers() -> None:
    entries = [work("a", "Zebra"), work("b", "Шакал"), work("c", "Әлихан"), work("d", "Бобр")]
    made = composed(citing("a", "b", "c", "d"), entries=entries, references="apa-7")
    assert [item.partition(",")[0] for item in items(made)] == ["Әлихан", "Бобр", "Шакал", "Zebra"]
    assert not made.body[-1].marker  # type: ignore[union-attr]
    latin = composed(citing("a", "b"), entries=entries, references="apa-7", scripts=("latin", "cyrillic"))
    assert items(latin)[0].startswith("Zebra")


def test_the_profile_may_order_numbered_lists_by_the_alphabet() -> None:
    made = composed(citing("c"), citing("a"), entries=WORKS, reference_order="alphabetical")
    assert said(made) == "[2][1]"


def test_works_listed_without_a_citation_come_last() -> None:
    assert len(items(composed(citing("c"), entries=WORKS, listed=("a",)))) == 2
    assert len(items(composed(citing("c"), entries=WORKS, listed=("*",)))) == 5


def test_a_citation_of_nothing_known_stays_as_typed() -> None:
    made = composed(citing("nobody"), citing("a"), entries=WORKS)
    assert isinstance(made.body[0], Paragraph)
    assert made.body[0].content[0] == citing("nobody")


def test_the_list_stands_where_its_place_was_kept() -> None:
    body = (Paragraph((citing("a"),)), References(()), Heading(1, (Text("Appendix"),)))
    made = with_references(
        Manuscript("en", body, bibliography=Bibliography(entries=tuple(WORKS))), Profile(name="x", parts=())
    )
    assert [type(block) for block in made.body] == [Paragraph, References, Heading]


def test_a_paper_without_citations_is_the_same_object() -> None:
    text = Manuscript("ru", (Paragraph((Text("Text."),)),))
    assert with_references(text, Profile(name="x", parts=())) is text


SCHEMES = {"ru": "bgn", "kk": "kk-latin-2021"}


def test_the_second_list_has_the_same_items_in_latin_letters() -> None:
    entries = [shelf.BOOK, shelf.ARTICLE, shelf.PAPER]
    made = composed(citing("otarova", "serik", "otter"), entries=entries, romanised_references=SCHEMES)
    assert items(made, 1) == [
        "Otarova A. M. Finansovoye pravo : uchebnik. 2nd ed. Almaty : Norma, 2019. 312 p.",
        "Serık A. B., Qasym N. Derekterdı taldau ädısterı // Zañ habarşysy. 2020. Vol. 5, No. 2. P. 12–25.",
        items(made)[2],
    ]


def test_an_english_title_stands_in_brackets() -> None:
    book = replace(shelf.BOOK, english_title="Financial Law")
    made = composed(citing("otarova"), entries=[book], romanised_references=SCHEMES)
    assert "uchebnik [Financial Law]." in items(made, 1)[0]


def typed(*blocks: Paragraph | Heading | References, language: str = "kk") -> Manuscript:
    profile = Profile(name="x", parts=(), romanised_references=SCHEMES)
    return with_references(Manuscript(language, blocks), profile)


TYPED = References(((Text("Серік А.Б. Әдіс. – Б. 5."),), (Text("Otter M. Rivers."),)), ("ref-1", "ref-2"))


def test_a_typed_list_is_romanised_item_by_item() -> None:
    made = typed(TYPED)
    assert items(made, 1) == ["Serık A.B. Ädıs. – B. 5.", "Otter M. Rivers."]
    assert made.body[1].romanised  # type: ignore[union-attr]


def test_a_second_list_that_the_author_typed_is_kept() -> None:
    assert len(typed(TYPED, Heading(1, (Text("References"),)), Paragraph((Text("Serik A."),))).body) == 3


def test_english_papers_and_latin_lists_have_no_second_list() -> None:
    assert len(typed(TYPED, language="en").body) == 1
    assert len(typed(References(((Text("Otter M."),),))).body) == 1
