"""The lines of a page as a proof numbers them: from 1 on each page, a number for a row, column after column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from proceedings.model.proofing import ProofLine
from proceedings.model.published import TextLine
from proceedings.model.style import Style

SAME_ROW = 0.55
"""How far baselines may lie apart, in em of the larger type, and still be one row."""
JOINED, WORD_SPACE = 0.6, 0.12
"""The gap, in em, below which a piece goes on its neighbour's line; and above which there is a space between them."""
RISE, DROP = 0.75, 0.25
"""How far a line reaches above and below its baseline, in em."""
SLACK = 6.0
"""Points by which a line may hang out of its column."""


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line with its number, and the column that it stands in, from 0; what crosses columns stands in the first."""

    line: ProofLine
    column: int


def numbered_lines(lines: Sequence[TextLine], style: Style) -> tuple[NumberedLine, ...]:
    """The numbered lines of a page in the order of reading."""
    pieces = [(column_of(piece, style), piece) for piece in _joined(lines)]
    rows = [
        (column, row)
        for column, group in groupby(sorted(pieces, key=_down), key=lambda piece: piece[0])
        for row in _rows([piece for _, piece in group])
    ]
    return tuple(NumberedLine(_placed(number, row), column) for number, (column, row) in enumerate(rows, 1))


def _placed(number: int, row: TextLine) -> ProofLine:
    if row.turned:
        row = replace(row, x=row.y - RISE * row.size, y=row.turned - row.x - DROP * row.width,
                      width=row.size, size=row.width)  # fmt: skip
    return ProofLine(number=number, x=_r(row.x), y=_r(row.y), width=_r(row.width), size=_r(row.size),
                     text=row.text, turned=row.turned > 0.0)  # fmt: skip


def column_of(line: TextLine, style: Style) -> int:
    """The column that holds the whole line, else the first."""
    if line.turned:
        return 0
    pitch = style.column + style.sheet.gutter
    column = max(0, min(int((line.x + SLACK) // pitch), style.sheet.columns - 1))
    return column if line.x + line.width <= column * pitch + style.column + SLACK else 0


def _down(piece: tuple[int, TextLine]) -> tuple[int, float, float]:
    column, line = piece
    return column, line.y, line.x


def _joined(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Raised figures and what follows them with the line that they belong to, as they were set."""
    last: TextLine | None = None
    for line in lines:
        if last is not None and _same_row(last, line) and _near(last, line):
            last = _together(last, line)
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def _near(last: TextLine, line: TextLine) -> bool:
    size = max(last.size, line.size)
    return -size <= line.x - (last.x + last.width) <= JOINED * size


def _same_row(one: TextLine, other: TextLine) -> bool:
    return abs(one.y - other.y) <= SAME_ROW * max(one.size, other.size)


def _rows(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """The pieces of a column, from top to bottom, those on one baseline as one line: the cells of a table."""
    rows: list[list[TextLine]] = []
    for line in lines:
        if rows and _same_row(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        first, *others = sorted(row, key=lambda line: line.x)
        for other in others:
            first = _together(first, other)
        yield first


def _together(one: TextLine, other: TextLine) -> TextLine:
    apart = other.x - (one.x + one.width) > WORD_SPACE * other.size
    larger = max(one, other, key=lambda line: line.size)
    right = max(one.x + one.width, other.x + other.width)
    text = f"{one.text} {other.text}" if apart else one.text + other.text
    return replace(one, y=larger.y, size=larger.size, width=right - one.x, text=text)


def _r(length: float) -> float:
    """To a hundredth of a point, as the page is drawn."""
    return round(length, 2)
