"""The head of a table: words at the foot of their cells, a thin rule under those that head several columns."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from proceedings.model.manuscript import Cell
from proceedings.model.page import Rule
from proceedings.typesetting.blocks.cells import Standing, standing
from proceedings.typesetting.blocks.rows import ROW_AIR, TALL, Grid, height_of, set_cell, set_rows
from proceedings.typesetting.pages.slab import Slab, beside, led, lowered, stacked

ROLE = "table_head"
THIN = 0.3
"""Of the rule under a head over several columns (cmidrule of booktabs)."""
RULE_AIR = 1.5
"""Between such a rule and what stands above it."""


class _Headed(NamedTuple):
    """A cell of the head as set: its rows, from the first to the one after the last."""

    first: int
    end: int
    at: Standing
    lines: list[Slab]


def set_head(rows: Sequence[Sequence[Cell]], grid: Grid) -> list[Slab]:
    """The head as one slab; one that is too tall for that as rows that may part."""
    cells = [
        _Headed(number, min(number + at.cell.rows, len(rows)), at, set_cell(at, ROLE, grid))
        for number, row in enumerate(standing(rows))
        for at in row
    ]
    ruled = [cell for cell in cells if cell.at.cell.columns > 1 and cell.lines and cell.end < len(rows)]
    bottoms = _bottoms(cells, {cell.end for cell in ruled}, len(rows), grid.stick.role(ROLE).leading)
    if not cells or bottoms[-1] > TALL * grid.stick.style.depth:
        return set_rows(rows, ROLE, grid)
    placed = [
        (grid.left(cell.at.column), lowered(stacked(cell.lines), bottoms[cell.end] - height_of(cell.lines)))
        for cell in cells
        if cell.lines
    ]
    rules = tuple(
        Rule(grid.left(cell.at.column), bottoms[cell.end] + RULE_AIR, grid.across(cell.at), THIN) for cell in ruled
    )
    (whole,) = led([beside([(0.0, Slab(bottoms[-1])), *placed])], before=0.0, height=bottoms[-1] + ROW_AIR)
    return led([whole], marks=(*whole.marks, *rules))


def _bottoms(cells: Sequence[_Headed], ruled: set[int], count: int, leading: float) -> list[float]:
    """How deep the text of each row ends, in points from the top of the head; the first number is the top itself."""
    gaps = [0.0] + [ROW_AIR + (RULE_AIR if row in ruled else 0.0) for row in range(1, count)]
    heights = [leading] * count
    # Cells of one row first, so that one over several asks only for what the rows don't give it yet.
    for first, end, _, lines in sorted(cells, key=lambda cell: cell.end - cell.first):
        lack = height_of(lines) - fsum(heights[first:end]) - fsum(gaps[first + 1 : end])
        heights[end - 1] += max(0.0, lack)
    bottoms = [0.0]
    for gap, height in zip(gaps, heights, strict=True):
        bottoms.append(bottoms[-1] + gap + height)
    return bottoms
