"""Lines of a page as a proof counts them."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.published import TextLine
from proceedings.model.style import Margins, Sheet, Style
from proceedings.proofing.numbering import column_of, numbered_lines

NONE = Margins(top=0, bottom=0, inner=0, outer=0)
LENGTHS = st.floats(-20, 400, allow_nan=False)
LINES = st.builds(TextLine, LENGTHS, LENGTHS, st.floats(0, 400), st.floats(5, 20), st.text("абв gh1", max_size=8))


def style(columns: int = 1) -> Style:
    sheet = Sheet(width=320, height=500, margins=NONE, columns=columns, gutter=20)
    return Style(sheet=sheet, families={}, roles={})


def told(lines: list[TextLine], columns: int = 1) -> list[tuple[int, str]]:
    return [(each.line.number, each.line.text) for each in numbered_lines(lines, style(columns))]


def test_lines_are_numbered_down_the_page() -> None:
    lines = [TextLine(0, 12, 300, 10, "one"), TextLine(0, 24, 300, 10, "two")]
    assert told(lines) == [(1, "one"), (2, "two")]


def test_a_raised_figure_belongs_to_its_line() -> None:
    lines = [TextLine(0, 12, 50, 10, "word"), TextLine(50, 8, 4, 6.5, "1"), TextLine(54, 12, 3, 10, ".")]
    assert told(lines) == [(1, "word1.")]


def test_the_cells_of_a_row_are_one_line() -> None:
    cells = [TextLine(0, 12, 50, 9, "Market"), TextLine(0, 22, 50, 9, "square"), TextLine(200, 12, 20, 9, "8.1")]
    assert told(cells) == [(1, "Market 8.1"), (2, "square")]


def test_the_second_column_is_read_after_the_first() -> None:
    lines = [
        TextLine(60, 10, 200, 12, "Title over both"),
        TextLine(0, 40, 150, 10, "left"),
        TextLine(170, 40, 150, 10, "right"),
        TextLine(0, 52, 150, 10, "below left"),
    ]
    assert told(lines, 2) == [(1, "Title over both"), (2, "left"), (3, "below left"), (4, "right")]
    assert [column_of(line, style(2)) for line in lines] == [0, 0, 1, 0]


def test_lines_of_a_turned_page_are_numbered_from_its_left_edge_and_placed_upright() -> None:
    cells = [
        TextLine(0, 40, 60, 8, "a", 500.0),
        TextLine(100, 40, 20, 8, "b", 500.0),
        TextLine(0, 20, 60, 8, "head", 500.0),
    ]
    head, row = (each.line for each in numbered_lines(cells, style(2)))
    assert (head.number, head.text, row.number, row.text) == (1, "head", 2, "a b")
    assert (row.turned, row.x, row.width) == (True, 34.0, 8.0)
    assert (row.y - 0.75 * row.size, row.y + 0.25 * row.size) == (380.0, 500.0)


@given(st.lists(LINES, max_size=12), st.integers(1, 3))
def test_no_words_are_lost_and_no_number_is_given_twice(lines: list[TextLine], columns: int) -> None:
    numbered = numbered_lines(lines, style(columns))
    assert [each.line.number for each in numbered] == list(range(1, len(numbered) + 1))
    letters = sorted("".join(line.text for line in lines).replace(" ", ""))
    assert sorted("".join(each.line.text for each in numbered).replace(" ", "")) == letters
