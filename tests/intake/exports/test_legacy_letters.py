"""Kazakh typed with the 8-bit fonts: cp1251 letters that show Kazakh ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.legacy_letters import COMMON, KAZAKH, LEGACY, converted, looks_legacy

KAZAKH_TEXT = "Қазақстан Республикасының ғылым және білім жүйесі: Әлия Өмірзақ, ҰЛТТЫҚ ҮЛГІ, Һәм"
TYPED = KAZAKH_TEXT.encode("kz1048").decode("cp1251")


def test_the_letters_are_those_of_the_standard() -> None:
    assert KAZAKH == "ӘәҒғҚқҢңӨөҰұҮүҺһ"
    assert KAZAKH.encode("kz1048").decode("cp1251") == LEGACY


def test_every_common_word_has_a_letter_that_only_kazakh_has() -> None:
    assert len(COMMON) > 80
    assert all(set(word) & set(KAZAKH) for word in COMMON)


def test_a_text_of_such_a_font_is_converted_whole() -> None:
    assert TYPED != KAZAKH_TEXT
    assert looks_legacy(TYPED)
    assert converted(TYPED) == KAZAKH_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "Їжак їсть яблуко біля Ґудзя, є й інші",
        "Ў гэтым годзе ўсе",
        "Ђорђе и Јелена воле њихову кућу",
        "Қазақстанның ғылымы және білімі",
        "Сельское хозяйство в Казахстане",
        "Otters and their rivers",
        "",
    ],
)
def test_languages_that_have_these_letters_are_left_alone(text: str) -> None:
    assert not looks_legacy(text)
    assert converted(text) is None


def test_one_known_word_looks_legacy_and_is_not_certain() -> None:
    assert looks_legacy("Ќазаќстан")
    assert converted("Ќазаќстан") is None


def test_a_letter_without_counterpart_makes_it_uncertain() -> None:
    assert converted("Ќазаќстан жјне Ќђла") is None


@given(text=st.text(alphabet=st.sampled_from(LEGACY + KAZAKH + "аеқ- ?\n"), max_size=60))
def test_whatever_is_converted_has_none_of_the_letters_left(text: str) -> None:
    changed = converted(text)
    assert changed is None or not set(changed) & set(LEGACY)
