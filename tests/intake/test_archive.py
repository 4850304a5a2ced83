import io
import zipfile
from pathlib import Path

import pytest

from proceedings.intake.archive import open_archive, packed_bytes, read_member
from proceedings.intake.xml import parse_xml
from proceedings.model.diagnostic import Place

HERE = Place("paper.docx")
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
LEAK = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def packed(folder: Path, members: dict[str, bytes]) -> Path:
    file = folder / "paper.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def fault_of(file: Path) -> str:
    read = open_archive(file, "paper.docx", "landmark")
    assert read.value is None
    (diagnostic,) = read.diagnostics
    return diagnostic.code


def test_an_honest_archive_opens_and_gives_its_bytes(tmp_path: Path) -> None:
    file = packed(tmp_path, {"landmark": b"x"})
    archive = open_archive(file, "paper.docx", "landmark").value
    assert archive is not None
    assert read_member(archive, "landmark", HERE).value == b"x"
    assert packed_bytes(archive) == file.read_bytes()
    assert read_member(archive, "no", HERE).diagnostics[0].code == "M404"


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    assert fault_of(packed(tmp_path, {"landmark": b"\0" * 50_000_000})) == "M403"


def test_an_archive_of_thousands_is_refused(tmp_path: Path) -> None:
    assert fault_of(packed(tmp_path, {str(number): b"" for number in range(2_001)})) == "M403"


def test_an_archive_that_is_no_manuscript_is_told(tmp_path: Path) -> None:
    assert fault_of(packed(tmp_path, {"xl/workbook.xml": b""})) == "M402"


def test_a_damaged_archive_is_told(tmp_path: Path) -> None:
    file = packed(tmp_path, {"landmark": b"x" * 1000})
    file.write_bytes(file.read_bytes()[:60])
    assert fault_of(file) == "M404"


def test_a_false_checksum_is_damage(tmp_path: Path) -> None:
    file = packed(tmp_path, {"landmark": b"x" * 1000})
    content = bytearray(file.read_bytes())
    content[45] ^= 0xFF
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert read_member(archive, "landmark", HERE).diagnostics[0].code == "M404"


@pytest.mark.parametrize("content", [LAUGHS, LEAK, LAUGHS.decode().encode("utf-16")])
def test_a_document_type_is_refused(content: bytes) -> None:
    (diagnostic,) = parse_xml(content, "word/document.xml", HERE).diagnostics
    assert diagnostic.code == "M405"


def test_broken_xml_is_damage() -> None:
    assert parse_xml(b"<x>", "part", HERE).diagnostics[0].code == "M404"
