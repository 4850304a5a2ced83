import pytest

from proceedings.model.manuscript import Cell, Math, Note, Paragraph, Table
from proceedings.model.page import Glyphs
from proceedings.typesetting.blocks.decimals import decimal_columns, number_in
from tests.typesetting.compositor import cell, marked, paragraph, setting, stick
from tests.typesetting.traces import glyphs, lines, trace


def column(*texts: str, alignments: str = "-", language: str = "ru") -> list[Glyphs]:
    """The cells of the second column, as set; the first one has words."""
    rows = tuple((cell("x"), cell(text)) for text in texts)
    marks = glyphs(setting(Table((), rows, f"-{alignments}"), language=language).pages[0])
    return [mark for mark in marks if mark.text != "x"]


def point(mark: Glyphs, before: str) -> float:
    """Where the decimal sign of a run stands, by the width of one figure."""
    figure = column("1", "11")
    width = figure[1].width - figure[0].width
    return mark.x + len(before) * width


@pytest.mark.parametrize("alignments", ["-", "c", "r", "d"])
def test_numbers_are_aligned_at_the_decimal_comma(alignments: str) -> None:
    one, ten, long = column("1,5", "10,25", "100", alignments=alignments)
    assert point(one, "1") == pytest.approx(point(ten, "10"), abs=0.2)
    assert point(ten, "10") == pytest.approx(point(long, "100"), abs=0.2)


def test_numbers_that_the_author_puts_left_stay_left() -> None:
    assert len({round(mark.x, 2) for mark in column("1,5", "10,25", "100", alignments="l")}) == 1


def test_a_comma_parts_thousands_in_english_and_fractions_elsewhere() -> None:
    thousand, fraction = column("1,234", "2.5", language="en")
    assert point(thousand, "1234") == pytest.approx(point(fraction, "2"), abs=2.5)
    assert thousand.x < fraction.x
    one, other = column("1,234", "2,5", language="ru")
    assert one.x == pytest.approx(other.x, abs=0.2)


@pytest.mark.parametrize(
    "text",
    ["12", "−12,5", "-0.5", "+3", "1 234,5", "1\u00a0234\u00a0567", "12 %", "(0,4)", "[3.1]", "<0,001***", ".05",
     "1,5 ± 0,3", "± 2", "0.35 (0.02)", "10*", "₸12", "~5", "—", "–", "-"],
)  # fmt: skip
def test_what_is_a_number(text: str) -> None:
    assert number_in(cell(text))


@pytest.mark.parametrize("text", ["2019–2021", "12.05.2024", "A1", "", "1 из 3", "12 шт. в год", "1/2", "10:30"])
def test_what_is_no_number(text: str) -> None:
    assert not number_in(cell(text))


def test_raised_stars_notes_and_formulas_of_digits_belong_to_numbers() -> None:
    noted = paragraph("0,5", marked("**", "superscript"), Note((paragraph("On half."),)))
    assert number_in(Cell((noted,)))
    assert number_in(Cell((paragraph(Math("-1{,}5")),)))
    assert not number_in(Cell((paragraph(Math("x")),)))


def test_two_thirds_of_numbers_make_a_column_and_dashes_do_not_count() -> None:
    def columns(*texts: str) -> list[int]:
        return list(decimal_columns(Table((), tuple((cell(text),) for text in texts)), stick()))

    assert columns("1", "2", "n/a") == [0]
    assert columns("1", "2", "—", "—", "") == [0]
    assert columns("1", "2", "a", "b") == []
    assert columns("1", "a") == []


def test_a_typed_hyphen_before_a_number_is_a_minus_and_alone_a_dash() -> None:
    texts = [mark.text for mark in column("-1,5", "2,5", "-")]
    assert texts == ["−1,5", "2,5", "–"]


def test_words_in_a_column_of_numbers_stand_where_its_head_stands() -> None:
    body = tuple((cell("x"), cell(text)) for text in ("1 000 000,5", "2,5", "3", "n/a"))
    page = setting(Table(((cell(""), cell("h")),), body, "-r"), language="ru").pages[0]
    ends = {mark.text: round(mark.x + mark.width, 1) for mark in glyphs(page)}
    assert ends["h"] == pytest.approx(ends["n/a"], abs=0.2)


def test_the_trace_of_a_table_of_numbers() -> None:
    body = tuple((cell(name), cell(value)) for name, value in (("a", "-1,5"), ("b", "10,25"), ("c", "—")))
    page = setting(Table(((cell("name"), cell("value")),), body, "-r"), language="ru").pages[0]
    assert lines(page) == ["name value", "a −1,5", "b 10,25", "c —"]
    assert trace(page) == TRACE


def test_paragraphs_beside_numbers_lose_nothing() -> None:
    rows = ((Cell((Paragraph((Math("3"),)),)), cell("a")), (cell("4"), cell("b")))
    assert lines(setting(Table((), rows)).pages[0]) == ["3 a", "4 b"]


TRACE = """\
74.9 9.4 source-sans-3:600:r 8 "name"
106.5 9.4 source-sans-3:600:r 8 "value"
74.9 22.8 source-sans-3:400:r 8 "a"
107.2 22.8 source-sans-3:400:r 8 "−1,5"
74.9 34.8 source-sans-3:400:r 8 "b"
107.2 34.8 source-sans-3:400:r 8 "10,25"
74.9 46.8 source-sans-3:400:r 8 "c"
113.0 46.8 source-sans-3:400:r 8 "—"\
"""
