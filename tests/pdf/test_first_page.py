"""A first page read in lines: what stands on one line, what is a mark, which column comes first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.pdf import first_page_content
from proceedings.pdf.first_page import TextLine, read_first_page
from proceedings.pdf.opening import Refusal, UnreadablePdf
from tests.pdf.compositor import one_page
from tests.pdf.typed_page import Typed, page_of


def texts(content: bytes) -> list[str]:
    return [line.text for line in read_first_page(content).lines]


def test_a_line_has_its_words_size_weight_and_place() -> None:
    (line,) = read_first_page(page_of(Typed("Otters and Rivers", 90, 72, 18, bold=True))).lines
    assert (line.text, line.size, line.bold) == ("Otters and Rivers", 18, True)
    assert (round(line.top), round(line.left)) == (90, 72)


def test_lines_are_read_from_the_top_whatever_order_they_were_set_in() -> None:
    assert texts(page_of(Typed("two", 120), Typed("three", 140), Typed("one", 100))) == ["one", "two", "three"]


def test_pieces_on_one_baseline_are_one_line() -> None:
    assert texts(page_of(Typed("and Rivers", 100, 160), Typed("Otters", 100, 60))) == ["Otters and Rivers"]


def test_raised_small_figures_are_marks() -> None:
    (line,) = read_first_page(
        page_of(Typed("Dana Omarova", 100), Typed("1,2", 96, 124, 6), Typed(", Sam Brook", 100, 129))
    ).lines
    assert line.cells == ("Dana Omarova|, Sam Brook",)


def test_a_raised_figure_in_the_text_stays_raised_and_a_footnote_mark_goes() -> None:
    lines = (Typed("10", 100), Typed("5", 96, 71, 6), Typed(" otters. ", 100, 75), Typed("2", 96, 115, 6))
    assert texts(page_of(*lines)) == ["10\u2075 otters."]


@pytest.mark.parametrize(
    "lines",
    [(Typed("Dana Omarova\tSam Brook", 100),), (Typed("Dana Omarova", 100, 60), Typed("Sam Brook", 100, 300))],
)
def test_names_set_side_by_side_are_cells(lines: tuple[Typed, ...]) -> None:
    (line,) = read_first_page(page_of(*lines)).lines
    assert line.cells == ("Dana Omarova", "Sam Brook")


def test_two_columns_do_not_interleave_below_the_abstract() -> None:
    left = [Typed(f"left {number}", 220 + 12 * number, 60) for number in range(20)]
    right = [Typed(f"right {number}", 208 + 12 * number, 310) for number in range(20)]
    head = [Typed("Title over both", 80, 150, 18), Typed("Name One", 110, 100), Typed("Name Two", 110, 360)]
    both = [line for pair in zip(left, right, strict=True) for line in pair]
    read = texts(page_of(*head, Typed("Abstract", 210, 60, 12, bold=True), *both))
    assert read[:3] == ["Title over both", "Name One Name Two", "Abstract"]
    assert read[3:] == [line.words for line in (*left, *right)]


def test_text_within_a_form_stands_where_it_is_shown() -> None:
    (line,) = read_first_page(page_of(Typed("Otters", 90), form=True)).lines
    assert (line.text, round(line.top)) == ("Otters", 90)


def test_sideways_stamps_are_no_text() -> None:
    ink = b"BT /F 20 Tf 0 1 -1 0 30 300 Tm (arXiv) Tj ET BT /F 12 Tf 50 700 Td (Otters) Tj ET"
    assert texts(one_page(b"", ink)) == ["Otters"]


def test_a_turned_page_is_read_upright() -> None:
    ink = b"BT /F 12 Tf 0 1 -1 0 100 50 Tm (Otters) Tj ET"
    (line,) = read_first_page(one_page(b"/Rotate 90", ink)).lines
    assert line.text == "Otters" and round(line.left) == 50


def test_letters_come_as_they_are_typed() -> None:
    assert texts(page_of(Typed("Figen E´gin Caf´e", 100))) == ["Figen Eǵin Café"]


def test_the_file_s_own_title_is_told_apart() -> None:
    assert read_first_page(page_of(Typed("x", 90), title="Otters")).title == "Otters"


@pytest.mark.parametrize("content", [b"", b"no PDF", b"%PDF-1.7\nno more"])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePdf):
        read_first_page(content)


def test_endless_content_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_page_content, "_MOST_OPERATORS", 100)
    with pytest.raises(UnreadablePdf) as refused:
        read_first_page(one_page(b"", b"q Q " * 60))
    assert refused.value.reason is Refusal.DAMAGED


def test_a_form_within_itself_ends() -> None:
    loop = page_of(Typed("Otters", 90), form=True).replace(b"ET\n", b"/X Do", 1)
    assert isinstance(read_first_page(loop).lines, tuple)


@settings(max_examples=40, deadline=None)
@given(place=st.integers(0, 1400), damage=st.binary(min_size=1, max_size=12))
def test_no_damage_breaks_the_reading(place: int, damage: bytes) -> None:
    content = page_of(Typed("Otters and Rivers", 90, size=18), Typed("Dana Omarova\tSam Brook", 120))
    try:
        page = read_first_page(content[:place] + damage + content[place + len(damage) :])
    except UnreadablePdf:
        return
    assert all(isinstance(line, TextLine) for line in page.lines)
