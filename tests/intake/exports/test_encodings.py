"""Text of unknown encoding; samples made by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.encodings import decoded
from proceedings.model.diagnostic import Place

RUSSIAN = "№;ФИО;Название доклада\n1;Иванов Пётр;О проблемах развития сельского хозяйства\n"
KAZAKH = "Аты-жөні;Тақырыбы\nӘлия Қасымова;Қазақстан Республикасының білім беру жүйесі және ұлттық мәселелері\n"
HERE = Place("list.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH, "a;b\n1;2\n"])
def test_text_in_a_form_of_unicode_is_read_and_nothing_is_told(encoding: str, text: str) -> None:
    read = decoded(text.encode(encoding), HERE)
    assert read.value is not None
    assert (read.value.text, read.value.eight_bit, read.diagnostics) == (text, False, ())


@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "koi8-r"])
@pytest.mark.parametrize("text", [RUSSIAN, RUSSIAN.upper(), RUSSIAN.lower()])
def test_a_russian_code_page_is_known_by_its_words(encoding: str, text: str) -> None:
    text = text.replace("№", "N")
    read = decoded(text.encode(encoding), HERE)
    assert read.value is not None
    assert (read.value.text, read.value.encoding) == (text, encoding)
    assert [one.code for one in read.diagnostics] == ["R207"]


def test_the_kazakh_standard_is_told_from_its_twin_by_kazakh_words() -> None:
    read = decoded(KAZAKH.encode("kz1048"), HERE)
    assert read.value is not None
    assert (read.value.text, read.value.encoding) == (KAZAKH, "kz1048")


def test_umlauts_are_no_cyrillic() -> None:
    read = decoded("Titel;Autoren\nÜber Flüsse;Jürgen Müller\n".encode("cp1252"), HERE)
    assert read.value is not None
    assert read.value.text.endswith("Jürgen Müller\n")


def test_one_damaged_byte_in_utf_8_is_told_and_not_guessed_around() -> None:
    read = decoded(RUSSIAN.encode() + b"\xff", HERE)
    assert read.value is None
    assert read.diagnostics[0].place.line == 3


def test_a_picture_is_no_text() -> None:
    read = decoded(bytes(range(256)) * 4, HERE)
    assert read.value is None
    assert [one.code for one in read.diagnostics] == ["R206"]


@given(content=st.binary(max_size=300))
def test_no_bytes_break_the_reading(content: bytes) -> None:
    read = decoded(content, HERE)
    assert (read.value is None) <= bool(read.diagnostics)
