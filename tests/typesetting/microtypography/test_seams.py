import pytest

from proceedings.typesetting.microtypography.seams import en, kk, listed, ru, seamed, seams
from proceedings.typesetting.microtypography.syllables import VOWELS
from tests.typesetting.microtypography.partings import parted


def test_a_word_parts_at_its_hyphens_and_nowhere_else() -> None:
    assert parted("блокчейн", "ru", own=("блок-чейн",)) == "блок-чейн"
    assert parted("блокчейн", "ru", own=("блокчейн",)) == "блокчейн"


def test_inflected_forms_are_meant_only_where_any_ending_is_asked_for() -> None:
    assert parted("блокчейнами", "ru", own=("блокчейн",)) == "блок-чей-на-ми"
    assert parted("блокчейнами", "ru", own=("блокчейн*",)) == "блокчейна-ми"
    assert parted("блокчейн", "ru", own=("блокчейн*",)) == "блокчейн"


def test_the_longest_stem_counts_and_the_volume_goes_before_the_language() -> None:
    known = seams(("а-ба*", "абв-г*"))
    assert seamed("абвгдеж", (2, 4, 6), known) == (3, 4, 6)
    assert parted("Қазақстанда", "kk", own=("Қазақ-стан*",)) == "Қазақ-стан-да"


def test_capitals_of_the_list_and_of_the_text_do_not_matter() -> None:
    assert parted("Блокчейн", "ru", own=("БЛОК-чейн",)) == "Блок-чейн"


def test_words_of_a_language_without_a_module_part_as_the_volume_says() -> None:
    assert parted("bonjour", "fr", own=("bon-jour",)) == "bon-jour"


def test_few_letters_stay_together_even_where_a_list_parts_them() -> None:
    assert parted("блокчейн", "ru", (2, 3), ("б-лок-че-йн",)) == "блок-че-йн".replace("-йн", "йн")


def test_comments_are_no_words() -> None:
    assert listed("# names\nа-б*  в-г # or not\n") == ("а-б*", "в-г")


@pytest.mark.parametrize(("words", "vowels"), [(kk.WORDS, VOWELS), (ru.WORDS, VOWELS), (en.WORDS, set("aeiouy"))])
def test_every_part_of_a_listed_word_has_a_vowel(words: tuple[str, ...], vowels: set[str]) -> None:
    for word in words:
        *parts, last = word.lower().split("-")
        assert all(vowels & set(part) for part in parts), word
        assert vowels & set(last) or last.endswith("*"), word
