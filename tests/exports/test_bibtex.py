"""BibTeX, read back by bibtexparser: nothing of a record is lost, and nothing in it breaks the file."""

import re

import bibtexparser
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Entry
from hypothesis import given, settings

from proceedings.exports import _tex, bibtex
from proceedings.exports._words import plain
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    TRICKY,
    author,
    book_of,
    kazakh_letters,
    pages,
    paper,
    sample,
    secretive,
    text_of,
    title_of,
    wild_books,
    works,
)

SIGNS = {written: sign for sign, written in ((chr(sign), written) for sign, written in _tex.ESCAPES.items())}
ESCAPE = re.compile("|".join(map(re.escape, sorted(SIGNS, key=len, reverse=True))))


def read(written: str) -> dict[str, Entry]:
    """The entries as a reference manager has them, by key."""
    library = bibtexparser.parse_string(written, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    assert not library.failed_blocks
    return library.entries_dict


def read_book(book: Published) -> list[Entry]:
    return list(read(text_of(bibtex, book)).values())


def words(value: str) -> str:
    """A value as it is set in type: braces that only group are gone, escaped signs are themselves."""
    parts = re.split(f"({ESCAPE.pattern})", value)
    return "".join(SIGNS[part] if part in SIGNS else part.replace("{", "").replace("}", "") for part in parts)


def test_every_work_of_the_sample_is_there_with_its_title_and_the_folios_of_the_volume() -> None:
    volume, *entries = read_book(sample())
    assert volume.entry_type == "proceedings"
    assert len(entries) == len(works(sample())) == 26
    for entry, work in zip(entries, works(sample()), strict=True):
        assert entry.entry_type == "inproceedings"
        assert words(entry["title"]) == title_of(work)
        assert entry["pages"] == pages(work, "--")


def test_names_abstracts_and_keywords_of_the_sample_come_back_letter_for_letter() -> None:
    for entry, work in zip(read_book(sample())[1:], works(sample()), strict=True):
        language = work.record.language
        names = [author.name[language] for author in work.record.authors]
        assert [" ".join((*name.von, *name.last)) for name in entry["author"]] == [name.family for name in names]
        given = [" ".join(filter(None, (name.given, name.patronymic))) for name in names]
        assert [" ".join(name.first) for name in entry["author"]] == given
        if work.record.abstract:
            assert words(entry["abstract"]) == plain(work.record.abstract[language])
            assert words(entry["keywords"]).split(", ") == list(work.record.keywords[language])


def test_kazakh_letters_and_quotation_marks_survive() -> None:
    written = text_of(bibtex, sample())
    assert kazakh_letters(written) == KAZAKH
    assert "«" in written and "é" in written


def test_a_paper_tells_all_of_its_volume_in_its_own_language() -> None:
    entry = next(entry for entry in read_book(sample()) if entry.fields_dict["langid"].value == "russian")
    assert words(entry["booktitle"]) == "Правопорядок: наука, практика, общество"
    assert "crossref" not in entry.fields_dict
    assert (entry["year"], entry["month"], entry["isbn"]) == ("2026", "11", "978-601-000-000-1")
    assert (entry["eventdate"], words(entry["venue"])) == ("2026-10-15/2026-10-16", "Астана, Казахстан")


def test_an_orcid_stands_at_the_place_of_its_author() -> None:
    people = [author("Бекова", "Дана"), author("Сейткали", "Арман", orcid="0000-0002-1825-0097")]
    (_, entry) = read_book(book_of(paper(authors=people)))
    assert entry["author+an:orcid"] == '2="0000-0002-1825-0097"'


def test_signs_of_tex_are_escaped() -> None:
    written = text_of(bibtex, book_of(paper(r"100 % {ә} \ a_b & #1 $ ~ ^")))
    assert r"100 \% \textbraceleft{}ә\textbraceright{} \textbackslash{} a\_b \& \#1 \$" in written


def test_capitals_that_mean_something_are_protected() -> None:
    assert _tex.protected("Өзендер: Астана мен БҰҰ") == "Өзендер: {Астана} мен {БҰҰ}"
    assert _tex.protected("How the UN Reads a River") == "How the {UN} Reads a River"
    assert _tex.protected("McDonald") == "{McDonald}"


def test_a_name_with_a_comma_or_an_and_is_one_name() -> None:
    people = [author("Smith, Jr", "John", "en"), author("Bonnie and Clyde", "X", "en"), author(given="Мадонна")]
    (_, entry) = read_book(book_of(paper(authors=people)))
    assert [words(" ".join(name.last)) for name in entry["author"]] == ["Smith, Jr", "Bonnie and Clyde", "Мадонна"]


def test_a_private_address_is_in_no_entry() -> None:
    written = text_of(bibtex, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_file(book: Published) -> None:
    entries = read_book(book)
    assert len(entries) == 3
    for entry, work in zip(entries[1:], works(book), strict=True):
        told = plain(title_of(work))
        assert words(entry.fields_dict["title"].value if "title" in entry.fields_dict else "") == told


def test_a_title_made_of_signs_comes_back() -> None:
    (_, entry) = read_book(book_of(paper(TRICKY)))
    assert words(entry["title"]) == plain(TRICKY)
