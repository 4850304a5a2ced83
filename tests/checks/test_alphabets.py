import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.checks.alphabets import CYRILLIC_LETTER, LATIN_LETTER, mixed_words


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("kk", "жəне", "және"),
        ("kk", "сӛз", "сөз"),
        ("kk", "үшiн", "үшін"),
        ("kk", "Iсаев", "Ісаев"),
        ("kk", "hәм", "һәм"),
        ("ru", "Экономическaя", "Экономическая"),
        ("en", "сlass", "class"),
        ("ru", "ХХI", "XXI"),
        ("kk", "XIХ", "XIX"),
        ("ru", "нoc", "нос"),
    ],
)
def test_the_word_that_was_meant_is_named(language: str, typed: str, meant: str) -> None:
    assert [(found.word, found.meant) for found in mixed_words(f"бір {typed}, end", language)] == [(typed, meant)]


@pytest.mark.parametrize(("language", "typed", "shown"), [("kk", "қyс", "қ[y]с"), ("ru", "wiфи", "[w][i]фи")])
def test_where_no_letter_is_certain_the_strange_ones_are_marked(language: str, typed: str, shown: str) -> None:
    assert [found.meant for found in mixed_words(typed, language)] == [shown]


@pytest.mark.parametrize(
    "text", ["PhD-докторант", "SMS-тің", "Wi-Fi және 4G-желі", "№ 5 (IT)", "Hәм2".replace("H", "Һ")]
)
def test_two_words_beside_each_other_are_no_mixture(text: str) -> None:
    assert list(mixed_words(text, "kk")) == []


def test_kazakh_in_latin_letters_is_read_as_latin() -> None:
    assert [found.meant for found in mixed_words("Astаna", "kk-Latn")] == ["Astana"]


def test_a_long_word_is_shown_shortened() -> None:
    assert max(len(found.word) for found in mixed_words("аa" * 1000, "ru")) == 40


@given(st.text(alphabet="abcабвәі əӛ-", max_size=30), st.sampled_from(["kk", "ru", "en"]))
def test_each_word_found_mixes_alphabets_or_has_the_wrong_schwa(text: str, language: str) -> None:
    for found in mixed_words(text, language):
        assert text[found.offset :].startswith(found.word)
        assert LATIN_LETTER.search(found.word) and CYRILLIC_LETTER.search(found.word) or "ӛ" in found.word
