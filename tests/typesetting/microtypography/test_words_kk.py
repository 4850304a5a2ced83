"""Real Kazakh words, parted by hand: what the rules make of them, and what patterns of Russian would."""

from pathlib import Path

import pytest

from tests.typesetting.microtypography.partings import parted

WORDS = [
    word for word in Path(__file__).with_name("words_kk.txt").read_text("utf-8").split("\n") if word[:1] not in "# "
]
VOWELS = set("аәеёиоөуұүыіэюя")


def test_there_are_hundreds_of_words_each_once() -> None:
    assert len(WORDS) == len(set(WORDS)) > 500


@pytest.mark.parametrize("word", WORDS)
def test_a_word_parts_where_it_was_parted_by_hand(word: str) -> None:
    assert parted(word.replace("-", ""), "kk") == word


def test_no_part_breaks_a_rule() -> None:
    for word in WORDS:
        parts = parted(word.replace("-", ""), "kk").split("-")
        assert min(map(len, (parts[0], parts[-1]))) >= 2 or len(word) < 2
        assert all(set(part) & VOWELS for part in parts)
        assert not [part for part in parts if part[0] in "ьъ"]


def test_patterns_of_russian_part_kazakh_otherwise() -> None:
    apart = [word for word in WORDS if parted(word.replace("-", ""), "ru") != word]
    assert len(apart) > len(WORDS) / 4
