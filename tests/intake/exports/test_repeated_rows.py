"""Rows that tell of one submission; made by hand."""

from pathlib import Path

from proceedings.intake.exports.column_guesses import fields_of
from proceedings.intake.exports.repeated_rows import ALIKE, joined_rows, newest_rows
from proceedings.intake.exports.rows import RowRead, rows_read
from proceedings.intake.exports.tables import read_tables
from proceedings.model.received import Held, Meanings


def rows(tmp_path: Path, text: str) -> tuple[RowRead, ...]:
    """The rows of a table in a file."""
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    table = read_tables(Held("list.csv", file)).value[0]
    return rows_read(table, fields_of(table.header, {}), Meanings()).value


def test_a_row_for_each_author_is_one_submission(tmp_path: Path) -> None:
    read = rows(tmp_path, "№;Title;Authors\n1;On otters;Dana Omarova\n1;On otters;Sam Brook\n2;On reeds;Sam Brook\n")
    joined = joined_rows(read)
    assert [len(row.received.record.authors) for row in joined.value] == [2, 1]
    assert [one.field for one in joined.value[0].received.sightings] == ["authors.0.name", "authors.1.name"]
    assert [one.code for one in joined.diagnostics] == ["R222"]


def test_the_newest_answer_stands_under_the_key_of_the_first(tmp_path: Path) -> None:
    text = "Timestamp;Email;Title\n2026-03-02;d@example.org;On otters, anew\n2026-03-01;d@example.org;On otters anew\n"
    read = rows(tmp_path, text)
    newest = newest_rows(read)
    assert [row.line for row in newest.value] == [2]
    assert newest.value[0].received.key == newest.value[0].received.record.id == read[1].received.key
    assert [(one.code, one.place.line) for one in newest.diagnostics] == [("R218", 3)]


def test_where_moments_are_missing_the_later_row_is_the_newer(tmp_path: Path) -> None:
    read = rows(tmp_path, "Email;Title\nd@example.org;On otters\nD@example.org;ON OTTERS\n")
    assert [row.line for row in newest_rows(read).value] == [3]


def test_alike_titles_are_one_only_where_that_is_asked(tmp_path: Path) -> None:
    read = rows(tmp_path, "Email;Title\nd@example.org;On otters and rivers\nd@example.org;On otters and river\n")
    assert len(newest_rows(read).value) == 2
    assert len(newest_rows(read, ALIKE).value) == 1


def test_two_papers_of_one_person_are_two(tmp_path: Path) -> None:
    read = rows(tmp_path, "Email;Title\nd@example.org;On otters\nd@example.org;Reeds of the north\n")
    assert len(newest_rows(read, ALIKE).value) == 2


def test_one_title_of_two_people_is_told_and_both_stay(tmp_path: Path) -> None:
    read = rows(tmp_path, "Email;Title\na@example.org;Otters of the north\nb@example.org;Otters of the north\n")
    newest = newest_rows(read)
    assert len(newest.value) == 2
    assert [one.code for one in newest.diagnostics] == ["R220"]
