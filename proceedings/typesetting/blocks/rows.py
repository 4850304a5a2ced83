"""Rows of a table: cells side by side in one slab; only a very tall row is cut into strips that columns may part."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum

from proceedings.model.manuscript import Block, Cell, Paragraph
from proceedings.typesetting.blocks.cells import Standing, standing
from proceedings.typesetting.blocks.decimals import Decimals, number_in, set_decimal
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, stacked

ROW_AIR = 2.0
TALL = 0.35
"""A row that takes more than this share of the page's depth may part."""
BOUND_ROWS = 4
"""The most rows that a cell reaching over them holds together."""
ALIGN = {"l": "left", "c": "center", "r": "right", "j": "left"}


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a table: widths, the gap between them, a letter of alignment each; and how cells are set.

    `decimals` are the columns aligned at the decimal sign, by their number.
    """

    widths: tuple[float, ...]
    gap: float
    alignments: str
    stick: Stick
    set_blocks: Callable[[Sequence[Block], Stick], list[Slab]]
    decimals: Mapping[int, Decimals]

    @property
    def width(self) -> float:
        """Of the whole table, in points."""
        return fsum(self.widths) + self.gap * (len(self.widths) - 1)

    def left(self, column: int) -> float:
        """Where the column begins."""
        return fsum(self.widths[:column]) + self.gap * column

    def across(self, at: Standing) -> float:
        """The width of a cell over all columns that it covers."""
        span = self.widths[at.column : at.column + at.cell.columns]
        return fsum(span) + self.gap * (len(span) - 1)


@dataclass(slots=True)
class _Reaching:
    """A cell on its way down over several rows: lines not yet placed, rows still to come."""

    x: float
    lines: list[Slab]
    rows: int
    bound: bool

    def take(self, height: float) -> list[Slab]:
        """The lines that go beside a row of this height; all the rest beside the last one."""
        count = len(self.lines)
        while self.rows > 1 and height_of(self.lines[:count]) > height:
            count -= 1
        taken, self.lines = self.lines[:count], self.lines[count:]
        self.rows -= 1
        return taken


def set_rows(rows: Sequence[Sequence[Cell]], role: str, grid: Grid) -> list[Slab]:
    """The slabs of all rows. What stands in a cell over several rows flows down beside them."""
    slabs: list[Slab] = []
    reaching: list[_Reaching] = []
    for number, row in enumerate(standing(rows)):
        bound = any(cell.bound for cell in reaching)
        cells: list[tuple[float, list[Slab]]] = []
        for at in row:
            x, lines, over = grid.left(at.column), set_cell(at, role, grid), min(at.cell.rows, len(rows) - number)
            if over > 1:
                reaching.append(_Reaching(x, lines, over, over <= BOUND_ROWS))
            else:
                cells.append((x, lines))
        height = max([grid.stick.role(role).leading, *(height_of(lines) for _, lines in cells)])
        cells += [(cell.x, cell.take(height)) for cell in reaching]
        reaching = [cell for cell in reaching if cell.rows]
        slabs += led(_row(sorted(cells, key=_left), height, grid), stuck=bound)
    return slabs


def _left(cell: tuple[float, list[Slab]]) -> float:
    return cell[0]


def height_of(lines: Iterable[Slab]) -> float:
    """Of lines with the white between them, in points."""
    return fsum(line.height + line.before for line in lines)


def _row(cells: list[tuple[float, list[Slab]]], height: float, grid: Grid) -> list[Slab]:
    """One row as one slab, or where that would be too tall as strips, each with a line of every cell."""
    filled = [(x, lines) for x, lines in cells if lines]
    tallest = max([height, *(height_of(lines) for _, lines in filled)])
    if tallest <= TALL * grid.stick.style.depth or not filled:
        whole = beside([(x, stacked(lines)) for x, lines in filled]) if filled else Slab(height)
        return [replace(whole, height=tallest + ROW_AIR, before=0.0)]
    count = max(len(lines) for _, lines in filled)
    strips = [beside([(x, lines[k]) for x, lines in filled if k < len(lines)]) for k in range(count)]
    strips[-1] = replace(strips[-1], height=strips[-1].height + ROW_AIR)
    return led(strips, before=0.0)


def set_cell(at: Standing, role: str, grid: Grid) -> list[Slab]:
    """The slabs of a cell, aligned as its column is; one over several columns is centred where it is one line."""
    decimals = grid.decimals.get(at.column) if at.cell.columns == 1 else None
    letter = grid.alignments[at.column : at.column + 1] if at.cell.columns == 1 else "c"
    letter = decimals.align if decimals else letter
    style = grid.stick.role(role).model_copy(update={"align": ALIGN.get(letter, "left"), "before": 0.0})
    stick = grid.stick.narrowed(grid.across(at))
    number = number_in(at.cell) if decimals and role == "table_cell" else ()
    if decimals and number and decimals.width <= grid.across(at):
        return set_decimal(number, decimals, grid.across(at), style, grid.stick.speaking(_language(at.cell)))
    slabs: list[Slab] = []
    for block in at.cell.blocks:
        if isinstance(block, Paragraph):
            lines = set_text(block.content, style, stick.speaking(block.language))
            if len(lines) > 1 and at.cell.columns > 1 and role == "table_cell":
                plain = style.model_copy(update={"align": "left"})
                lines = set_text(block.content, plain, stick.speaking(block.language))
            slabs += lines
        else:
            slabs += grid.set_blocks((block,), stick)
    return led(slabs, before=0.0)


def _language(cell: Cell) -> str:
    return next((block.language for block in cell.blocks if isinstance(block, Paragraph)), "")
