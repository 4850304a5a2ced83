"""Tables as offices write them: CSV, XLSX, XLS, ODS and Excel's XML of 2003, each a header and rows of text."""

from collections.abc import Iterator
from dataclasses import dataclass

from proceedings.intake.exports.delimited_text import read_delimited
from proceedings.intake.exports.doubtful_cells import settled
from proceedings.intake.exports.sheets import Row, Sheet
from proceedings.intake.exports.spreadsheet_ml import LIMIT, is_spreadsheet_ml, read_spreadsheet_ml
from proceedings.intake.exports.workbooks import is_workbook, read_workbook
from proceedings.intake.faults.tables import EMPTY_TABLE, UNREADABLE_TABLE
from proceedings.intake.sniffing import kind_of
from proceedings.intake.text_file import read_bytes
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.received import Held

__all__ = ["SUFFIXES", "Row", "Table", "read_tables"]

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".xml")
TOP = 30
"""Rows among which the header is."""


QUESTION = 1_000
"""Characters of a header: questions of forms are long."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its file, the sheet's name (empty for text files), its header and its rows."""

    file: str
    sheet: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]

    def place(self, row: Row, column: str = "") -> Place:
        """Where a row, or a cell of it, stands."""
        return Place(self.file, row.line, 1, column)

    def records(self) -> Iterator[tuple[Row, dict[str, str]]]:
        """Each row with its cells by the names of their columns; of two columns of one name, the filled one."""
        for row in self.rows:
            named: dict[str, str] = {}
            for name, cell in zip(self.header, row.cells, strict=False):
                if not named.get(name):
                    named[name] = cell
            yield row, named


def read_tables(held: Held) -> Reported[tuple[Table, ...]]:
    """The tables in a file, one a sheet; none, and told, where it can't be read or its letters were lost."""
    content = read_bytes(held.path, Place(held.name), LIMIT)
    if content.value is None:
        return Reported((), content.diagnostics)
    read, eight_bit = _sheets(held.name, content.value)
    diagnostics: list[Diagnostic] = list(read.diagnostics)
    tables: list[Table] = []
    for sheet in read.value:
        whole = settled(held.name, sheet, eight_bit)
        diagnostics.extend(whole.diagnostics)
        tables.extend([_table(held.name, whole.value)] if whole.value and whole.value.rows else [])
    if not tables and not diagnostics:
        diagnostics.append(EMPTY_TABLE.at(Place(held.name)))
    return Reported(tuple(tables), tuple(diagnostics))


def _sheets(name: str, content: bytes) -> tuple[Reported[tuple[Sheet, ...]], bool]:
    """The sheets by what the bytes are, whatever the file is called; and whether they were in a code page."""
    if is_workbook(content):
        return read_workbook(name, content), False
    if is_spreadsheet_ml(content):
        return read_spreadsheet_ml(name, content), False
    kind = kind_of(content)
    if kind in ("PDF", "RTF", "HTML", "PNG", "JPEG", "GZIP") or content.lstrip()[:5] in (b"<?xml", b"\xef\xbb\xbf<?"):
        return Reported((), (UNREADABLE_TABLE.at(Place(name), problem=kind or "XML"),)), False
    text = read_delimited(name, content)
    sheet, code_page = text.value
    return Reported((sheet,), text.diagnostics), bool(code_page)


def _table(file: str, sheet: Sheet) -> Table:
    """The sheet from its header on, every row as wide as the widest."""
    top = _header_at(sheet)
    rows = sheet.rows[top:]
    width = max(len(row.cells) for row in rows)
    header, *others = (Row(row.line, row.cells + ("",) * (width - len(row.cells))) for row in rows)
    return Table(file, sheet.name, tuple(" ".join(cell[:QUESTION].split()) for cell in header.cells), tuple(others))


def _header_at(sheet: Sheet) -> int:
    """The first row that isn't a banner: two filled cells at least, and half as many as the rows behind it have."""
    widths = [sum(1 for cell in row.cells if cell) for row in sheet.rows[: 2 * TOP]]
    for number, width in enumerate(widths[:TOP]):
        if width >= 2 and width * 2 >= max(widths[number : number + 10]):
            return number
    return 0
