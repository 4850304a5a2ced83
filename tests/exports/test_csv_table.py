"""The table of works, read back as a spreadsheet would."""

import csv
import io

from hypothesis import given, settings

from proceedings.exports import csv_table
from proceedings.exports._words import plain, public
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    author,
    book_of,
    kazakh_letters,
    paper,
    sample,
    secretive,
    text_of,
    wild_books,
    works,
)


def read(book: Published) -> list[dict[str, str]]:
    """The rows by the names of their columns; the mark in front of what could be a formula is taken off."""
    written = text_of(csv_table, book).removeprefix("\ufeff")
    rows = csv.DictReader(io.StringIO(written, newline=""))
    return [{name: cell.removeprefix("'") for name, cell in row.items()} for row in rows]


def test_every_work_of_the_sample_has_a_row_with_its_words_in_each_language() -> None:
    for row, work in zip(read(sample()), works(sample()), strict=True):
        record = work.record
        assert (row["id"], row["kind"], row["language"]) == (record.id, str(record.kind), record.language)
        assert (row["first_page"], row["last_page"]) == (work.standing.first_folio, work.standing.last_folio)
        for language in ("kk", "ru", "en"):
            assert row[f"title_{language}"] == record.title[language]
            assert row[f"abstract_{language}"] == plain(record.abstract.get(language, ""))
            assert row[f"keywords_{language}"].split("; ") == list(record.keywords.get(language, [""]))
    assert kazakh_letters(text_of(csv_table, sample())) == KAZAKH


def test_names_stand_as_they_file_in_each_language() -> None:
    row = next(row for row in read(sample()) if row["id"] == "101")
    assert row["authors_kk"].startswith("Қаражанова Еркежан Дулатқызы; Оңғарбаев Саржан Мәлікұлы")
    assert row["authors_en"].startswith("Karazhanova, Yerkezhan; Ongarbayev, Sarzhan")
    assert row["orcids"].count(";") == row["authors_kk"].count(";")


def test_a_formula_is_no_formula() -> None:
    written = text_of(csv_table, book_of(paper("=HYPERLINK(1)", authors=[author("+Бекова", "Дана")])))
    assert "'=HYPERLINK(1)" in written and ",'+Бекова Дана," in written


def test_a_private_address_is_in_no_row() -> None:
    written = text_of(csv_table, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_table(book: Published) -> None:
    for row, work in zip(read(book), works(book), strict=True):
        told = {language: public(title) for language, title in work.record.title.items()}
        assert row["title_kk"] == plain(told.get("kk") or told.get("und", "")).removeprefix("'")
