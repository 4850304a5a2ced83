"""Excel's XML of 2003 (SpreadsheetML), which CMT and ConfTool call `.xls`: rows and cells that may skip places."""

from collections.abc import Iterator

from lxml import etree

from proceedings.intake.exports.sheets import (
    COLUMN_LIMIT,
    ROW_LIMIT,
    Sheet,
    cell_text,
    filled,
    too_large,
    without_merges,
)
from proceedings.intake.xml import parse_xml
from proceedings.model.diagnostic import Diagnostic, Place, Reported

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
SS = f"{{{NAMESPACE}}}"
LIMIT = 50_000_000
"""Bytes of such a file; its tree is ten times as large."""


def is_spreadsheet_ml(content: bytes) -> bool:
    """Whether the bytes begin as Excel's XML does."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and NAMESPACE.encode() in content[:4096]


def read_spreadsheet_ml(name: str, content: bytes) -> Reported[tuple[Sheet, ...]]:
    """The sheets of the file."""
    parsed = parse_xml(content, name, Place(name))
    if parsed.value is None:
        return Reported((), parsed.diagnostics)
    sheets: list[Sheet] = []
    diagnostics: list[Diagnostic] = []
    for worksheet in parsed.value.iter(f"{SS}Worksheet"):
        read = _sheet(name, worksheet)
        sheets.extend([read.value] if read.value else [])
        diagnostics.extend(read.diagnostics)
    return Reported(tuple(sheets), tuple(diagnostics))


def _sheet(name: str, worksheet: etree._Element) -> Reported[Sheet | None]:
    lines: list[int] = []
    cells: list[list[str]] = []
    merges: list[tuple[int, int, int]] = []
    for line, row in _placed(worksheet.iterfind(f"{SS}Table/{SS}Row"), "Span"):
        texts: list[str] = []
        for column, cell in _placed(row.iterfind(f"{SS}Cell"), "MergeAcross"):
            text = _text(cell)
            if text and (wrong := too_large(name, line, column)):
                return Reported(None, wrong)
            if text:
                texts.extend([""] * (column - len(texts) - 1) + [text])
            if text and (down := _number(cell, "MergeDown")):
                merges.append((column - 1, line, line + down))
        lines.append(line)
        cells.append(texts)
    _fill(lines, cells, merges)
    return Reported(Sheet(worksheet.get(f"{SS}Name", ""), filled(zip(lines, cells, strict=True))))


def _fill(lines: list[int], cells: list[list[str]], merges: list[tuple[int, int, int]]) -> None:
    """Merged cells said in each row; rows that stand under one are made wide enough for it."""
    at = {line: n for n, line in enumerate(lines)}
    width = max((column + 1 for column, _, _ in merges), default=0)
    for texts in cells if width else ():
        texts.extend([""] * (width - len(texts)))
    without_merges(cells, ((column, at[first], at[first] + last - first) for column, first, last in merges))


def _placed(elements: Iterator[etree._Element], span: str) -> Iterator[tuple[int, etree._Element]]:
    """Rows or cells with their numbers, from 1: where `Index` says so, else after the one before and what it spans."""
    number = 0
    for element in elements:
        number = max(_number(element, "Index"), number + 1)
        yield number, element
        number += _number(element, span)


def _number(element: etree._Element, attribute: str) -> int:
    value = element.get(SS + attribute, "")
    return min(int(value), ROW_LIMIT * COLUMN_LIMIT) if value.isdecimal() and len(value) < 10 else 0


def _text(cell: etree._Element) -> str:
    written = cell.find(f"{SS}Data")
    if written is None:
        return ""
    text = cell_text("".join(written.itertext()))
    kind = written.get(f"{SS}Type", "")
    if kind == "DateTime":
        return text.removesuffix(".000").removesuffix("T00:00:00")
    if kind == "Boolean":
        return {"0": "FALSE", "1": "TRUE"}.get(text, text)
    return text.removesuffix(".0") if kind == "Number" else text
