"""Words that part against the rules or patterns of their language, one file of them each, and how they are written.

A hyphen stands at every place where the word may part: a word without one never parts. `*` at the end stands for any
ending, which parts by the rules; without it only this very form is meant.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

ENDING = "*"


class Seams(NamedTuple):
    """Words and stems in small letters, each with the offsets where it may part; `shortest` of the stems."""

    words: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[int, ...]]
    shortest: int


@lru_cache(maxsize=64)
def seams(listed: tuple[str, ...]) -> Seams:
    """The words of a list ready to be looked up; of a word listed twice the later counts."""
    words = {_letters(word): _offsets(word) for word in listed if not word.endswith(ENDING)}
    stems = {_letters(word): _offsets(word) for word in listed if word.endswith(ENDING)}
    return Seams(words, stems, min(map(len, stems), default=0))


def listed(text: str) -> tuple[str, ...]:
    """The words of a text, without its comments, which go from `#` to the end of their line."""
    return tuple(word for line in text.splitlines() for word in line.partition("#")[0].split())


def seamed(word: str, places: tuple[int, ...], known: Seams) -> tuple[int, ...]:
    """Where a word in small letters may part: at its seams where it is known, else at the places of the rules."""
    exact = known.words.get(word)
    if exact is not None:
        return exact
    if known.stems:
        for end in range(len(word), known.shortest - 1, -1):
            inside = known.stems.get(word[:end])
            if inside is not None:
                return (*inside, *(place for place in places if place >= end))
    return places


def _letters(word: str) -> str:
    return word.replace("-", "").removesuffix(ENDING).lower()


def _offsets(word: str) -> tuple[int, ...]:
    parts = word.removesuffix(ENDING).split("-")
    return tuple(sum(map(len, parts[:number])) for number in range(1, len(parts)))
