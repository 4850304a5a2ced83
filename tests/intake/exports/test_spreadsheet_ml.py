"""Excel's XML of 2003, made by hand to the shape that CMT writes."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.spreadsheet_ml import is_spreadsheet_ml, read_spreadsheet_ml

START = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Papers"><Table>'
)
END = "</Table></Worksheet></Workbook>"


def rows(inside: str) -> list[tuple[int, tuple[str, ...]]]:
    """Lines and cells of the one sheet."""
    read = read_spreadsheet_ml("Papers.xls", (START + inside + END).encode())
    assert read.diagnostics == ()
    return [(row.line, row.cells) for row in read.value[0].rows]


def cell(text: str, attributes: str = "", kind: str = "String") -> str:
    """A cell with its attributes."""
    return f'<Cell {attributes}><Data ss:Type="{kind}">{text}</Data></Cell>'


def test_rows_and_cells_may_skip_places() -> None:
    third = cell("c", 'ss:Index="3"')
    inside = f'<Row>{cell("a")}</Row><Row ss:Index="4">{cell("b")}{third}{cell("d")}</Row>'
    assert rows(inside) == [(1, ("a",)), (4, ("b", "", "c", "d"))]


def test_a_merged_cell_takes_the_places_beside_it() -> None:
    wide = cell("wide", 'ss:MergeAcross="2"')
    assert rows(f"<Row>{wide}{cell('next')}</Row>") == [(1, ("wide", "", "", "next"))]


def test_a_cell_merged_down_says_its_text_in_each_row() -> None:
    merged, second = cell("1", 'ss:MergeDown="1"'), cell("Omarova", 'ss:Index="2"')
    assert rows(f"<Row>{merged}{cell('Brook')}</Row><Row>{second}</Row>") == [
        (1, ("1", "Brook")),
        (2, ("1", "Omarova")),
    ]


def test_numbers_and_moments_are_plain() -> None:
    inside = f"<Row>{cell('12.0', kind='Number')}{cell('2026-03-01T00:00:00.000', kind='DateTime')}</Row>"
    assert rows(inside) == [(1, ("12", "2026-03-01"))]


def test_a_cell_far_away_is_refused() -> None:
    content = START + f'<Row ss:Index="99999999">{cell("x")}</Row>' + END
    assert [one.code for one in read_spreadsheet_ml("Papers.xls", content.encode()).diagnostics] == ["R202"]


def test_entities_are_refused() -> None:
    content = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>' + START.partition("?>")[2] + END
    assert is_spreadsheet_ml(content.encode())
    assert read_spreadsheet_ml("Papers.xls", content.encode()).value == ()


MERGED = cell("z", 'ss:MergeDown="9" ss:MergeAcross="9"')
PIECES = ["<Row>", "</Row>", cell("x"), cell("y", 'ss:Index="0"'), MERGED, "&", "<Cell/>"]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12))
def test_no_markup_breaks_the_reading(pieces: list[str]) -> None:
    read = read_spreadsheet_ml("Papers.xls", (START + "".join(pieces) + END).encode())
    assert read.value or read.diagnostics
