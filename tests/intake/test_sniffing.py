from pathlib import Path

import pytest

from proceedings.intake.sniffing import impostor, text_of_file


@pytest.mark.parametrize(
    ("content", "suffix", "code"),
    [
        (b"%PDF-1.7", ".docx", "M402"),
        (b"PK\x03\x04", ".pdf", "M402"),
        (b"\xd0\xcf\x11\xe0", ".docx", "M424"),
        (b"{\\rtf1", ".docx", "M402"),
        (b"plain words", ".docx", "M402"),
        (b"plain words", ".pdf", "M402"),
        (b"PK\x03\x04", ".md", "M402"),
        (b"\xff\xfet\x00", ".md", "M402"),
        (b"text with \x00", ".md", "M402"),
        (b"<!DOCTYPE html>", ".md", "M402"),
    ],
)
def test_a_file_that_is_not_what_its_suffix_says_is_one_diagnostic(content: bytes, suffix: str, code: str) -> None:
    assert [fault.code for fault in impostor(content, suffix, "paper" + suffix)] == [code]


@pytest.mark.parametrize(
    ("content", "suffix"),
    [(b"PK\x03\x04", ".docx"), (b"HTTP junk\n%PDF-1.4", ".pdf"), ("сөз".encode(), ".md"), (b"", ".md")],
)
def test_a_file_that_is_what_it_says_passes(content: bytes, suffix: str) -> None:
    assert impostor(content, suffix, "paper") == ()


def test_a_text_in_another_encoding_is_told_with_its_byte(tmp_path: Path) -> None:
    file = tmp_path / "paper.md"
    file.write_bytes("Мәтін және".encode() + "текст".encode("cp1251"))
    (fault,) = text_of_file(file, "paper.md").diagnostics
    assert fault.code == "Y008"
