"""Tables told by their headers."""

from pathlib import Path

import pytest

from proceedings.intake.exports.headers import filled, marks, tables_told_by, told_by
from proceedings.model.received import Held
from tests.intake.importers.workbook import excel_2003, xlsx

OURS = marks("paper id, title", "number, title")
ROWS = [["Otters 2026"], ["Paper ID", "Title", "Pages"], ["12", " Otters ", ""], ["", "", ""]]


def held(folder: Path, name: str, content: str | bytes) -> Held:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return Held(name, file)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_a_text_is_told_whatever_parts_its_columns(tmp_path: Path, separator: str, encoding: str) -> None:
    header = separator.join(('"PAPER  ID"', "Раздел", '"Title"'))
    assert told_by(held(tmp_path, "any.csv", f"{header}\n1{separator}2{separator}3\n".encode(encoding)), OURS)


@pytest.mark.parametrize(("name", "content"), [("a.xlsx", xlsx({"S": ROWS})), ("a.xls", excel_2003(ROWS))])
def test_a_sheet_is_told_by_a_header_below_its_banner(tmp_path: Path, name: str, content: str | bytes) -> None:
    file = held(tmp_path, name, content)
    assert told_by(file, OURS)
    (table,) = tables_told_by(file, OURS).value
    assert table.header[:2] == ("paper id", "title")
    assert [cells for _, cells in filled(table)] == [{"paper id": "12", "title": "Otters"}]


def test_a_table_without_the_marks_is_somebody_elses(tmp_path: Path) -> None:
    file = held(tmp_path, "a.csv", "id,title\n1,Otters\n")
    assert not told_by(file, OURS)
    assert tables_told_by(file, OURS).value == ()


def test_a_workbook_that_changed_is_looked_at_again(tmp_path: Path) -> None:
    assert told_by(held(tmp_path, "a.xlsx", xlsx({"S": ROWS})), OURS)
    assert not told_by(held(tmp_path, "a.xlsx", xlsx({"S": [["id", "pages"], ["1", "2"]]})), OURS)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.xls", "a.xml", "a.ods"])
def test_bytes_that_are_no_table_are_nobodys(tmp_path: Path, name: str) -> None:
    assert not told_by(held(tmp_path, name, b"\x00\xff" * 100), OURS)
