import pytest

from proceedings.typesetting.microtypography import LANGUAGES, hyphenate
from proceedings.typesetting.microtypography.patterns import offsets, patterns


def test_no_fewer_letters_than_asked_stay_at_the_ends() -> None:
    assert hyphenate("characterisation", "en", (2, 3))[0] >= 2
    assert all(6 <= place <= 10 for place in hyphenate("characterisation", "en", (6, 6)))


def test_a_word_whose_small_letters_are_more_than_its_letters_never_parts() -> None:
    assert hyphenate("İstanbullular", "en", (2, 3)) == ()


def test_the_places_of_a_word_are_where_its_patterns_have_odd_values() -> None:
    assert offsets("hyphenation", patterns("en_US"))[:2] == (2, 6)


@pytest.mark.parametrize("word", ["ҚазҰУ", "МемСТ", "ЕврАзЭС", "LaTeX", "ҚАЗҰУ"])
def test_an_abbreviation_never_parts(word: str) -> None:
    assert all(hyphenate(word, language, (2, 2)) == () for language in LANGUAGES)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_places_stand_inside_the_word_in_order(language: str) -> None:
    for word in (
        "общественность",
        "қоғамдастық",
        "communities",
        "x",
        "",
        "ъъъъъъъъ",
        "йцукенгшщзхфывапролджэячсмитьбю",
    ):
        places = hyphenate(word, language, (2, 3))
        assert list(places) == sorted(set(places))
        assert all(2 <= place <= len(word) - 3 for place in places)


def test_an_unknown_language_is_never_hyphenated() -> None:
    assert hyphenate("bonjouràtous", "fr", (2, 3)) == ()
