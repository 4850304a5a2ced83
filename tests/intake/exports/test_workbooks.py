"""Workbooks as small as they can be, made by hand: XLSX of the parts that Excel needs, ODS of its one part."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.exports.workbooks import read_workbook
from tests.intake.importers.workbook import xlsx

SHEET = "xl/worksheets/sheet1.xml"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def with_part(content: bytes, name: str, part: str) -> bytes:
    """The archive with one part in place of its own."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, part if member == name else old.read(member))
    return stream.getvalue()


def worksheet(rows: str, behind: str = "") -> bytes:
    """A workbook of one sheet with these rows of XML."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    part = f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{behind}</worksheet>'
    return with_part(xlsx({"S": []}), SHEET, part)


def text(place: str, words: str) -> str:
    """A cell of text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def ods(rows: str) -> bytes:
    """A workbook of LibreOffice with one sheet."""
    stream = io.BytesIO()
    spaces = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{OFFICE}:manifest:1.0"/>')
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="S">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return stream.getvalue()


def ods_cell(words: str, attributes: str = "") -> str:
    """A cell of text in an ODS."""
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{words}</text:p></table:table-cell>'


def test_every_visible_sheet_is_read() -> None:
    read = read_workbook("a.xlsx", xlsx({"One": [["a", "b"], ["", ""], ["1", ""]], "Two": [["c"]], "Empty": []}))
    assert read.diagnostics == ()
    assert [(sheet.name, [(row.line, row.cells) for row in sheet.rows]) for sheet in read.value] == [
        ("One", [(1, ("a", "b")), (3, ("1",))]),
        ("Two", [(1, ("c",))]),
    ]


def test_numbers_have_no_point_and_nought() -> None:
    read = read_workbook("a.xlsx", worksheet('<row r="1"><c r="A1"><v>316.0</v></c><c r="B1"><v>1.5</v></c></row>'))
    assert read.value[0].rows[0].cells == ("316", "1.5")


def test_a_cell_merged_down_says_its_text_in_each_row() -> None:
    rows = f'<row r="1">{text("A1", "7")}{text("B1", "x")}</row><row r="2">{text("B2", "y")}</row>'
    read = read_workbook("a.xlsx", worksheet(rows, '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'))
    assert [row.cells for row in read.value[0].rows] == [("7", "x"), ("7", "y")]


def test_a_formula_that_nobody_computed_is_told() -> None:
    read = read_workbook("a.xlsx", worksheet(f'<row r="1">{text("A1", "a")}<c r="B1"><f>1+1</f></c></row>'))
    assert [(one.code, one.message["en"].partition(" holds")[0]) for one in read.diagnostics] == [
        ("R211", "Row 1, column 2")
    ]


@pytest.mark.parametrize("place", ["XFD1048576", "A20001", "SH1"])
def test_a_cell_far_away_is_refused_before_the_sheet_is_laid_out(place: str) -> None:
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    rows = f'<row r="1">{text("A1", "a")}</row><row r="{row}">{text(place, "z")}</row>'
    read = read_workbook("a.xlsx", worksheet(rows))
    assert [one.code for one in read.diagnostics] == ["R202"]


def test_a_bomb_is_refused_by_the_limits_of_archives() -> None:
    read = read_workbook("a.xlsx", worksheet(f'<row r="1">{text("A1", "a" * 3_000_000)}</row>'))
    assert [one.code for one in read.diagnostics] == ["M403"]


def test_a_workbook_of_libreoffice_is_read_and_its_empty_tail_is_not() -> None:
    empty = '<table:table-cell table:number-columns-repeated="1024"/>'
    tail = f'<table:table-row table:number-rows-repeated="1048570">{empty}</table:table-row>'
    read = read_workbook("a.ods", ods(f"<table:table-row>{ods_cell('a')}{ods_cell('b')}</table:table-row>{tail}"))
    assert read.diagnostics == ()
    assert [row.cells for row in read.value[0].rows] == [("a", "b")]


@pytest.mark.parametrize(
    "rows",
    [
        "<table:table-row>" + ods_cell("a", 'table:number-columns-repeated="1000000"') + "</table:table-row>",
        f'<table:table-row table:number-rows-repeated="1000000">{ods_cell("a")}</table:table-row>',
    ],
)
def test_a_cell_repeated_without_end_is_refused(rows: str) -> None:
    assert [one.code for one in read_workbook("a.ods", ods(rows)).diagnostics] == ["R202"]


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0" + b"x" * 600])
def test_damage_is_told(content: bytes) -> None:
    read = read_workbook("a.xls", content)
    assert read.value == ()
    assert len(read.diagnostics) == 1


def test_a_locked_workbook_is_told() -> None:
    read = read_workbook("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"))
    assert [one.code for one in read.diagnostics] == ["R208"]


@settings(max_examples=50)
@given(rows=st.text(alphabet=st.sampled_from('<>/crow"= A1v9&'), max_size=80))
def test_no_sheet_breaks_the_reading(rows: str) -> None:
    read = read_workbook("a.xlsx", worksheet(f'<row r="1">{text("A1", "a")}</row>{rows}'))
    assert isinstance(read.value, tuple)
