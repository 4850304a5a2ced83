"""Where the cells of a table stand: the column each begins in, past those that reach down from the rows above."""

from collections.abc import Sequence
from typing import NamedTuple

from proceedings.model.manuscript import Cell, Table


class Standing(NamedTuple):
    """A cell and the number of its first column, from 0."""

    column: int
    cell: Cell


def standing(rows: Sequence[Sequence[Cell]]) -> list[list[Standing]]:
    """The cells of each row with their columns."""
    placed: list[list[Standing]] = []
    reaching: dict[int, int] = {}
    for row in rows:
        placed.append(_row(row, reaching))
        reaching = {column: left - 1 for column, left in reaching.items() if left > 1}
        for column, cell in placed[-1]:
            reaching |= dict.fromkeys(range(column, column + cell.columns), cell.rows - 1) if cell.rows > 1 else {}
    return placed


def column_count(table: Table) -> int:
    """How many columns the table has."""
    rows = (*standing(table.head), *standing(table.body))
    return max((column + cell.columns for row in rows for column, cell in row), default=0)


def _row(row: Sequence[Cell], reaching: dict[int, int]) -> list[Standing]:
    found, column = list[Standing](), 0
    for cell in row:
        while any(taken in reaching for taken in range(column, column + cell.columns)):
            column += 1
        found.append(Standing(column, cell))
        column += cell.columns
    return found
