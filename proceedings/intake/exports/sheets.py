"""A sheet as it lies in a file, before anybody knows which row is its header; and how large one may be."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from proceedings.intake.faults.tables import TABLE_TOO_LARGE
from proceedings.model.diagnostic import Diagnostic, Place

ROW_LIMIT = 20_000
COLUMN_LIMIT = 500
CELL_LIMIT = 1_000_000
"""Characters of one cell."""

MOMENT = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its line in the file or sheet, from 1, and its cells, as many as the header has."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The filled rows of one sheet, or of a file that is one. `name` is empty for a file of text."""

    name: str
    rows: tuple[Row, ...]


def filled(rows: Iterable[tuple[int, Sequence[str]]]) -> tuple[Row, ...]:
    """The rows in which something stands, without the empty cells at their ends."""
    kept = []
    for line, cells in rows:
        width = max((n for n, cell in enumerate(cells, 1) if cell), default=0)
        if width:
            kept.append(Row(line, tuple(cells[:width])))
    return tuple(kept)


def too_large(name: str, rows: int, columns: int) -> tuple[Diagnostic, ...]:
    """The refusal of a table that no conference has; nothing for one of a size that may be."""
    if rows <= ROW_LIMIT and columns <= COLUMN_LIMIT:
        return ()
    return (TABLE_TOO_LARGE.at(Place(name), rows=rows, columns=columns, most=ROW_LIMIT, widest=COLUMN_LIMIT),)


def cell_text(value: object) -> str:
    """What a cell of a workbook says: dates in ISO 8601, whole numbers without `.0`."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    moment = MOMENT.fullmatch(str(value))
    return f"{moment[1]}T{moment[2]}".removesuffix("T00:00:00") if moment else str(value)


def without_merges(cells: list[list[str]], merges: Iterable[tuple[int, int, int]]) -> None:
    """A cell merged down over several rows says its text in each of them. Merges are column, first and last row."""
    room = ROW_LIMIT * 10
    for column, first, last in merges:
        last = min(last, len(cells) - 1)
        room -= last - first
        if room < 0 or first < 0 or first >= len(cells) or column >= len(cells[first]):
            continue
        for row in cells[first + 1 : last + 1]:
            if column < len(row) and not row[column]:
                row[column] = cells[first][column]
