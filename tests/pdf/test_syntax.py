"""Strings and names as PDF writes them."""

import pytest

from proceedings.pdf.syntax import face_resource, literal, numbers, picture_resource, text_string


def test_brackets_and_backslashes_are_escaped() -> None:
    assert literal(r"a(b)\c") == rb"(a\(b\)\\c)"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Law", b"(Law)"),
        ("Әділ", b"<FEFF04D8043404560" + b"43B>"),
        ("a\nb", b"<FEFF0061000A0062>"),
        ("😀", b"<FEFFD83DDE00>"),
    ],
)
def test_text_is_ascii_where_it_can_be_and_utf16_elsewhere(text: str, written: bytes) -> None:
    assert text_string(text) == written


def test_numbers_never_have_an_exponent() -> None:
    assert numbers((0, 0.00001, 12345678.5, -0.125)) == b"[0 0 12345678.50 -0.12]"


def test_resources_are_named_after_what_they_are() -> None:
    assert face_resource("source-serif-4:400:i:8") == "/source-serif-4.400.i.8"
    assert face_resource("C:/мои шрифты/times (own)@1f0c:400:r:0") == "/timesown-1f0c.400.r.0"
    assert picture_resource("0123456789abcdef" * 4) == "/Im0123456789abcdef"
