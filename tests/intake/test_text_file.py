import os
from pathlib import Path

from proceedings.intake.text_file import decode, read_bytes, read_text
from proceedings.model.diagnostic import Place

HERE = Place("paper.md")


def test_text_has_one_kind_of_line_end_and_no_byte_order_mark() -> None:
    assert decode("\ufeffа\r\nб\rв\n".encode(), HERE).value == "а\nб\nв\n"


def test_a_byte_that_is_not_utf8_is_named_with_its_place() -> None:
    (fault,) = decode("один\nдва\n".encode("cp1251"), HERE).diagnostics
    assert (fault.code, fault.place.line) == ("Y008", 1)
    (fault,) = decode(b"ab\nc" + b"\xee", HERE).diagnostics
    assert (fault.place.line, fault.place.column) == (2, 2)
    assert "byte 4" in fault.message["en"]


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert read_text(tmp_path / "no.md", HERE).diagnostics[0].code == "Y009"
    assert read_text(tmp_path, HERE).diagnostics[0].code == "Y010"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "paper.md")
    assert read_text(tmp_path / "paper.md", HERE).diagnostics[0].code == "Y010"


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 11)
    assert read_bytes(tmp_path / "a", HERE, 10).diagnostics[0].code == "Y004"
    assert read_bytes(tmp_path / "a", HERE, 11).value == b"x" * 11
