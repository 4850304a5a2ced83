"""Workbooks: XLSX, XLS and ODS, read by calamine once their archives keep the limits. The only user of calamine.

Calamine lays a sheet out whole, so that two cells in far corners take all memory: how far the filled cells reach is
looked up in the XML before.
"""

import io
import re
from collections.abc import Iterator
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from proceedings.intake.archive import archive_of, read_member
from proceedings.intake.exports.sheets import Sheet, cell_text, filled, too_large, without_merges
from proceedings.intake.faults.tables import FORMULA_CELL, HIDDEN_SHEET, LOCKED_TABLE, UNREADABLE_TABLE
from proceedings.model.diagnostic import Diagnostic, Place, Reported, Severity

OLE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
XLSX, ODS = "[Content_Types].xml", "content.xml"
CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*)(?<!/)>")
ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{0,7})(\d{0,9})[\"']")
UNCOMPUTED = re.compile(rb"<c\b([^<>]*)>\s*<f\b[^<>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
ODS_ROW = re.compile(rb"<table:table-row\b([^<>]*)>")
ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^<>]*)>")
REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d{1,9})[\"']")


PANIC = "PanicException"
TOLD = 20
"""Formulas of one sheet that are told."""


def is_workbook(content: bytes) -> bool:
    """Whether the bytes begin as an archive or as a file of old Excel."""
    return content.startswith((b"PK\x03\x04", OLE))


def read_workbook(name: str, content: bytes) -> Reported[tuple[Sheet, ...]]:
    """The visible sheets; hidden ones are told."""
    if content.startswith(OLE) and ENCRYPTED in content:
        return Reported((), (LOCKED_TABLE.at(Place(name)),))
    seen = () if content.startswith(OLE) else tuple(_seen_before(name, content))
    if any(one.severity is Severity.ERROR for one in seen):
        return Reported((), seen)
    try:
        read = _sheets(name, load_workbook(io.BytesIO(content)))
        return Reported(read.value, seen + read.diagnostics)
    except PasswordError:
        return Reported((), (LOCKED_TABLE.at(Place(name)),))
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        return Reported((), (_unreadable(name, error),))
    except BaseException as error:  # a panic of calamine, which damaged files cause, is no Exception; all others go on
        if type(error).__name__ != PANIC:
            raise
        return Reported((), (_unreadable(name, error),))


def _unreadable(name: str, error: BaseException) -> Diagnostic:
    return UNREADABLE_TABLE.at(Place(name), problem=" ".join(str(error).split())[:80])


def _sheets(name: str, workbook: CalamineWorkbook) -> Reported[tuple[Sheet, ...]]:
    sheets: list[Sheet] = []
    diagnostics: list[Diagnostic] = []
    for number, about in enumerate(workbook.sheets_metadata):
        sheet = workbook.get_sheet_by_index(number) if about.typ == SheetTypeEnum.WorkSheet else None
        if sheet is None or sheet.end is None:
            continue
        wrong = too_large(name, sheet.end[0] + 1, sheet.end[1] + 1)
        if about.visible != SheetVisibleEnum.Visible:
            wrong = (HIDDEN_SHEET.at(Place(name, field=about.name), sheet=about.name),)
        sheets.extend([] if wrong else [_sheet(sheet)])
        diagnostics.extend(wrong)
    return Reported(tuple(sheets), tuple(diagnostics))


def _sheet(sheet: CalamineSheet) -> Sheet:
    cells = [[cell_text(value) for value in row] for row in sheet.iter_rows()]
    merges = sheet.merged_cell_ranges or []
    without_merges(cells, ((left, top, bottom) for (top, left), (bottom, right) in merges if left == right))
    return Sheet(sheet.name, filled(enumerate(cells, 1)))


def _seen_before(name: str, content: bytes) -> Iterator[Diagnostic]:
    """What is wrong with an archive before it is laid out: limits, and formulas whose results nobody computed."""
    opened = archive_of(content, name, XLSX if XLSX.encode() in content else ODS)
    yield from opened.diagnostics
    for member in opened.value.namelist() if opened.value else ():
        reach = _reach_of_ods if member == ODS else _reach_of_xlsx if "worksheets/" in member.casefold() else None
        if opened.value and reach and member.casefold().endswith(".xml"):
            part = read_member(opened.value, member, Place(name))
            yield from part.diagnostics
            yield from too_large(name, *reach(part.value or b""))
            for found in islice(UNCOMPUTED.finditer(part.value or b""), TOLD):
                if at := REFERENCE.search(found[1]):
                    row, column = int(at[2] or 0), _column(at[1])
                    yield FORMULA_CELL.at(Place(name, row, 1), row=row, column=column)


def _reach_of_xlsx(part: bytes) -> tuple[int, int]:
    """The farthest row and column in which something stands."""
    rows, columns, nameless = 0, 0, False
    for cell in CELL.finditer(part):
        found = REFERENCE.search(cell[1])
        rows = max(rows, int(found[2] or 0) if found else 0)
        columns = max(columns, _column(found[1]) if found else 0)
        nameless = nameless or not (found and found[1] and found[2])
    if nameless:
        numbers = (REFERENCE.search(row[1]) for row in ROW.finditer(part))
        rows = max(rows, *(int(found[2] or 0) for found in numbers if found), len(ROW.findall(part)))
        columns = max(columns, *(row.count(b"<c") for row in part.split(b"<row")))
    return rows, columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _reach_of_ods(part: bytes) -> tuple[int, int]:
    rows, columns, farthest = 0, 0, 0
    starts = [found.span() for found in ODS_ROW.finditer(part)]
    for (start, inside), (end, _) in zip(starts, [*starts[1:], (len(part), 0)], strict=True):
        rows += _repeats(part[start:inside])
        width = reach = 0
        for cell in ODS_CELL.finditer(part, inside, end):
            width += _repeats(cell[1])
            reach = reach if cell[1].endswith(b"/") else width
        columns, farthest = max(columns, reach), rows if reach else farthest
    return farthest, columns


def _repeats(attributes: bytes) -> int:
    found = REPEATED.search(attributes)
    return int(found[1]) if found else 1
