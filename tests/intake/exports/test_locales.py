"""Languages as systems write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.locales import multilingual, tag_of, told_in, tongue


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        ("kk_KZ", "kk"),
        ("ru-RU", "ru"),
        ("en", "en"),
        ("EN", "en"),
        ("zho", "zh"),
        ("rus", "ru"),
        ("KKZ", "kk"),
        ("sr_RS@latin", "sr-Latn"),
        ("uz-Cyrl-UZ", "uz-Cyrl"),
        ("", ""),
        ("русский", ""),
        ("a" * 50, ""),
    ],
)
def test_a_locale_is_a_tag(locale: str, tag: str) -> None:
    assert tag_of(locale) == tag


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("Выдры", "en", "ru"),
        ("Өзендер", "en", "kk"),
        ("Выдры", "kk", "kk"),
        ("Otters", "ru", "en"),
        ("Loutres", "fr", "fr"),
        ("基于规则 (By Rules)", "", "zh"),
        ("水獭", "ja", "ja"),
        ("On the particle の in Tokyo speech", "en", "en"),
        ("カワウソの数", "", "ja"),
        ("수달", "", "ko"),
        ("2026", "ru", "ru"),
    ],
)
def test_letters_overrule_a_language_that_they_are_not_written_in(text: str, stated: str, language: str) -> None:
    assert tongue(text, stated) == language


def test_of_two_texts_in_one_language_the_first_is_kept() -> None:
    assert told_in([("ru_RU", "а"), ("ru", "б"), ("", "Otters"), ("kk", "")]) == {"ru": "а", "en": "Otters"}


def test_a_field_may_be_a_text_or_texts_by_locale() -> None:
    assert multilingual("Выдры", "en") == [("ru", "Выдры")]
    assert multilingual({"en": "Otters", "ru_RU": "Выдры", "kk": " ", "de": None}) == [
        ("en", "Otters"),
        ("ru", "Выдры"),
    ]
    assert multilingual(7) == []


@given(text=st.text(max_size=60), stated=st.sampled_from(["", "en", "kk", "zh"]))
def test_every_text_has_a_language(text: str, stated: str) -> None:
    assert tongue(text, stated)
    tag_of(text)
