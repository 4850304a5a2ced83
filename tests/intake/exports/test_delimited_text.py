"""CSV and its kin; samples made by hand."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.delimited_text import read_delimited, separator_of


def cells(content: str | bytes) -> list[tuple[int, tuple[str, ...]]]:
    """Lines and cells of a text that nothing is wrong with."""
    read = read_delimited("list.csv", content.encode() if isinstance(content, str) else content)
    assert read.diagnostics == ()
    return [(row.line, row.cells) for row in read.value[0].rows]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    text = f"a{separator}b{separator}c\n1{separator}2, 3; 4{separator}5\n6{separator}7{separator}8\n"
    assert separator_of(text if separator in "\t|" else text.replace("2, 3; 4", "2")) == separator


def test_a_comma_in_a_title_is_no_separator() -> None:
    assert cells("№;Title;Authors\n1;Otters, rivers;Brook, Omarova\n2;Reeds;Brook\n")[1][1] == (
        "1",
        "Otters, rivers",
        "Brook, Omarova",
    )


def test_rows_are_counted_by_lines_of_the_file() -> None:
    assert cells('a,b\n"two\nlines",1\n\nx,2\n') == [(1, ("a", "b")), (2, ("two\nlines", "1")), (5, ("x", "2"))]


def test_the_first_line_of_excel_says_the_separator() -> None:
    assert cells("sep=|\r\na|b\r\n1;2|3\r\n") == [(2, ("a", "b")), (3, ("1;2", "3"))]


def test_nuls_are_taken_out_and_told() -> None:
    read = read_delimited("list.csv", b"a,b\nx\x00y,1\n")
    assert read.value[0].rows[1].cells == ("xy", "1")
    assert [one.code for one in read.diagnostics] == ["R204"]


def test_an_open_quotation_mark_is_told() -> None:
    read = read_delimited("list.csv", b'a,b\n1,2\n"open,3\n4,5\n')
    assert [(one.code, one.place.line) for one in read.diagnostics] == [("R205", 3)]


def test_an_endless_cell_is_refused_with_its_row() -> None:
    before = csv.field_size_limit()
    read = read_delimited("list.csv", b"a,b\n1,2\n3," + b"x" * 1_000_001 + b"\n")
    assert [(one.code, one.place.line) for one in read.diagnostics] == [("R203", 3)]
    assert read.value[0].rows == ()
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("content", [b"a,b\n" * 20_001, b"x," * 500 + b"\n"])
def test_a_table_that_no_conference_has_is_refused(content: bytes) -> None:
    assert [one.code for one in read_delimited("list.csv", content).diagnostics] == ["R202"]


@given(text=st.text(alphabet=st.sampled_from('a,;\t|"\n\r\x00 = sep'), max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    sheet, _ = read_delimited("list.csv", text.encode()).value
    assert all(any(row.cells) for row in sheet.rows)
