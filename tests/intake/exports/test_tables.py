"""Tables in files of every kind, made by hand; real exports where they lie beside this folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.tables import Table, read_tables
from proceedings.model.diagnostic import Reported
from proceedings.model.received import Held
from tests.intake.importers.workbook import excel_2003, xlsx

REAL = Path(__file__).parents[4] / "shared" / "data" / "09_metadata" / "easychair"
ROWS = [["Conference 2026"], [], ["№", "Title", "Authors"], ["1", "Otters", "Brook, S."], ["", "", ""], ["2", "Reeds"]]


def read(tmp_path: Path, name: str, content: str | bytes) -> Reported[tuple[Table, ...]]:
    """The tables in a file with this content."""
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_tables(Held(name, file))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "\n".join(";".join(row) for row in ROWS)),
        ("a.tsv", "\n".join("\t".join(row) for row in ROWS)),
        ("a.xlsx", xlsx({"": ROWS})),
        ("misnamed.xls", xlsx({"": ROWS})),
        ("Papers.xls", excel_2003(ROWS, "")),
    ],
)
def test_the_same_rows_are_the_same_table_in_every_format(tmp_path: Path, name: str, content: str | bytes) -> None:
    tables = read(tmp_path, name, content)
    assert tables.diagnostics == ()
    assert tables.value[0].header == ("№", "Title", "Authors")
    assert [(row.line, row.cells) for row in tables.value[0].rows] == [
        (4, ("1", "Otters", "Brook, S.")),
        (6, ("2", "Reeds", "")),
    ]


def test_of_two_columns_with_one_name_the_filled_one_counts(tmp_path: Path) -> None:
    table = read(tmp_path, "a.csv", "Name,Name,\n,x,y\n").value[0]
    assert [cells for _, cells in table.records()] == [{"Name": "x", "": "y"}]


def test_the_header_of_a_question_is_one_line(tmp_path: Path) -> None:
    assert read(tmp_path, "a.csv", '"Title\n(in English) ",b\n1,2\n').value[0].header == ("Title (in English)", "b")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "R210"),
        ("<html><table></table></html>", "R201"),
        ('<?xml version="1.0"?><papers/>', "R201"),
        (b"%PDF-1.7", "R201"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: str | bytes, code: str) -> None:
    tables = read(tmp_path, "a.xls", content)
    assert tables.value == ()
    assert [one.code for one in tables.diagnostics] == [code]


def test_real_exports_are_read() -> None:
    if not REAL.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    table = read_tables(Held("submission.csv", REAL / "submission.csv")).value[0]
    assert table.header[:4] == ("#", "title", "authors", "submitted")
    assert len({cells["#"] for _, cells in table.records()}) == len(table.rows)


STARTS = (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xff\xfe", b"<?xml")


@given(content=st.binary(max_size=200), start=st.sampled_from(STARTS))
def test_no_bytes_break_the_reading(content: bytes, start: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    tables = read(tmp_path_factory.mktemp("wild"), "a.xls", start + content)
    assert tables.value or tables.diagnostics
