"""Formulas, lost letters and letters of 8-bit fonts in cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.doubtful_cells import settled
from proceedings.intake.exports.sheets import Row, Sheet

TYPED = "Ќазаќстан жјне јлем"


def sheet(*cells: str) -> Sheet:
    """A sheet with one cell a row, under a header."""
    return Sheet("", (Row(1, ("Title",)), *(Row(line, (cell,)) for line, cell in enumerate(cells, 2))))


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("http://example.org","x")',
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "+SUM(A1)",
        "-2+3+cmd|' /C calc'!A0",
        "=1+1",
        "\t=A1",
        "＝SUM(1)",
        "+2*SUM(A1)",
    ],
)
def test_a_formula_is_emptied_and_told_with_its_cell(cell: str) -> None:
    made = settled("a.csv", sheet("x", cell), eight_bit=False)
    assert made.value is not None
    assert [row.cells for row in made.value.rows] == [("Title",), ("x",)]
    assert [(one.code, one.place.line) for one in made.diagnostics] == [("R211", 3)]


@pytest.mark.parametrize(
    "cell",
    [
        "+7 701 000 00 00",
        "-Smith",
        "—",
        "- a list",
        "@dana",
        "-5",
        "=> see",
        "+7(701)000-00-00",
        "a=b(c)",
        "- Smith (River House)",
    ],
)
def test_a_telephone_a_dash_and_a_name_are_no_formulas(cell: str) -> None:
    assert settled("a.csv", sheet(cell), eight_bit=False).diagnostics == ()


def test_of_many_formulas_the_rest_is_counted() -> None:
    made = settled("a.csv", sheet(*["=A1"] * 25), eight_bit=False)
    assert [one.code for one in made.diagnostics] == ["R211"] * 20 + ["R212"]
    assert made.diagnostics[-1].message["en"].startswith("5 more")


def test_a_table_whose_letters_were_lost_in_a_code_page_is_refused() -> None:
    made = settled("a.csv", sheet("Білім", "Б?л ж?мыс"), eight_bit=True)
    assert made.value is None
    assert [(one.code, one.place.line) for one in made.diagnostics] == [("R213", 3)]
    assert "“Б?л” in row 3; such words: 2" in made.diagnostics[0].message["en"]


def test_in_unicode_it_takes_three_such_words() -> None:
    assert settled("a.csv", sheet("Б?л ж?мыс"), eight_bit=False).value is not None
    assert settled("a.csv", sheet("Б?л ж?мыс ?те"), eight_bit=False).value is None


def test_a_question_is_no_lost_letter() -> None:
    assert settled("a.csv", sheet("Что делать? Кто виноват?", "https://example.org/?стр=1"), eight_bit=True).value


def test_the_letters_of_a_kazakh_font_are_converted_where_that_is_certain() -> None:
    made = settled("a.csv", sheet(TYPED), eight_bit=False)
    assert made.value is not None
    assert made.value.rows[1].cells == ("Қазақстан және әлем",)
    assert [one.code for one in made.diagnostics] == ["R215"]


def test_otherwise_the_table_is_refused() -> None:
    made = settled("a.csv", sheet("Ќазаќстан"), eight_bit=False)
    assert made.value is None
    assert [one.code for one in made.diagnostics] == ["R214"]


@given(cell=st.text(max_size=40), eight_bit=st.booleans())
def test_no_cell_breaks_it(cell: str, eight_bit: bool) -> None:
    made = settled("a.csv", sheet(cell), eight_bit)
    assert made.value is not None or made.diagnostics
