"""Whose table it is: told by the words of its header, wherever near the top that stands, never by the file's name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from proceedings.intake.exports.json_file import peek
from proceedings.intake.exports.tables import Row, Table, read_tables
from proceedings.model.diagnostic import Reported
from proceedings.model.received import Held

Marks = tuple[frozenset[str], ...]
"""Sets of headers in small letters; a table is told by any one of them."""

Told = tuple[Table, Row, Mapping[str, str]]
"""A row of a table with its cells by the names of their columns."""

PLAIN = (".csv", ".tsv", ".txt")
SHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
EXCEL_2003 = "urn:schemas-microsoft-com:office:spreadsheet"
TOP = 30
"""Rows in which a header is looked for: systems put a title and a date above it."""

FIRST = 32_768
"""Characters in which the header of a text file stands: thirty-five authors make five thousand."""


def marks(*sets: str) -> Marks:
    """Marks written as `paper id, paper title`."""
    return tuple(frozenset(word.strip() for word in one.split(",")) for one in sets)


def plain(header: str) -> str:
    """A header as it is compared: small letters, single spaces."""
    return " ".join(header.replace("\ufeff", "").casefold().split())


def told_by(held: Held, wanted: Marks) -> bool:
    """Whether a file holds a table with one of the marks."""
    return any(_told(header, wanted) for header in _headers(held))


def tables_told_by(held: Held, wanted: Marks) -> Reported[tuple[Table, ...]]:
    """The tables of a file that have one of the marks, with plain headers and without what stands above them."""
    read = read_tables(held)
    found = (_from_header(table, wanted) for table in read.value)
    return Reported(tuple(table for table in found if table is not None), read.diagnostics)


def rows_told_by(files: Iterable[Held], wanted: Marks) -> Reported[tuple[Told, ...]]:
    """The filled rows of all tables in the files that have one of the marks, in their order."""
    read = [tables_told_by(held, wanted) for held in files]
    rows = tuple((table, *row) for report in read for table in report.value for row in filled(table))
    return Reported(rows, tuple(one for report in read for one in report.diagnostics))


def filled(table: Table) -> Iterator[tuple[Row, Mapping[str, str]]]:
    """The records of a table that have anything in them, their cells stripped."""
    for row, cells in table.records():
        stripped = {name: cell.strip() for name, cell in cells.items() if name and cell and cell.strip()}
        if stripped:
            yield row, stripped


def _told(header: frozenset[str], wanted: Marks) -> bool:
    return any(one <= header for one in wanted)


def _from_header(table: Table, wanted: Marks) -> Table | None:
    rows = ((0, table.header), *((number, row.cells) for number, row in enumerate(table.rows[:TOP], 1)))
    for number, cells in rows:
        header = tuple(plain(cell) for cell in cells)
        if _told(frozenset(header), wanted):
            return replace(table, header=header, rows=table.rows[number:])
    return None


def _headers(held: Held) -> tuple[frozenset[str], ...]:
    """The first rows of the tables in a file as sets of plain headers; only sheets are read for it."""
    if held.suffix in PLAIN:
        return tuple(_lines(peek(held, FIRST)))
    if held.suffix not in (*SHEETS, ".xml") or (held.suffix == ".xml" and EXCEL_2003 not in peek(held)):
        return ()
    try:
        state = held.path.stat()
    except OSError:
        return ()
    return _headers_of_sheets(replace(held, sender=None), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _headers_of_sheets(held: Held, size: int, changed: int) -> tuple[frozenset[str], ...]:
    """Opening a workbook takes time and every importer asks; size and change say whether it is still the same."""
    tables = read_tables(held).value
    tops = (row for table in tables for row in (table.header, *(row.cells for row in table.rows[:TOP])))
    return tuple(frozenset(plain(cell) for cell in row) for row in tops)


def _lines(text: str) -> Iterator[frozenset[str]]:
    """The first lines, each parted at every sign that may part columns: no header that tells a system has one in it."""
    for line in text.splitlines()[:TOP]:
        yield frozenset(plain(cell.strip(" \"'")) for cell in re.split(r"[,;\t|]", line))
