"""Hyphenation by patterns (Liang 1983), over the dictionaries that pyphen ships, in a trie of plain dicts."""

import re
from functools import lru_cache
from pathlib import Path

import pyphen

Trie = dict[str, "Trie | tuple[int, ...]"]

VALUES = ""
"""The key under which a node keeps the values of the pattern that ends there."""


@lru_cache(maxsize=8)
def patterns(language: str) -> Trie:
    """The trie of a language's patterns; `language` is a pyphen name such as `ru_RU`."""
    lines = Path(pyphen.LANGUAGES[language]).read_text(encoding=_encoding(language)).splitlines()[1:]
    trie: Trie = {}
    for line in lines:
        pattern = line.strip()
        if pattern and not pattern.startswith(("%", "#")) and "/" not in pattern and pattern.isprintable():
            _plant(trie, pattern)
    return trie


def _encoding(language: str) -> str:
    with Path(pyphen.LANGUAGES[language]).open("rb") as dictionary:
        return dictionary.readline().strip().decode("ascii") or "utf-8"


def _plant(trie: Trie, pattern: str) -> None:
    if pattern.isupper() and not pattern.isalpha():
        return
    letters = re.sub(r"\d", "", pattern)
    values = tuple(int(digit or 0) for digit in re.split(r"\D", pattern))
    node = trie
    for letter in letters:
        node = node.setdefault(letter, {})  # type: ignore[assignment]
    node[VALUES] = values


def offsets(word: str, trie: Trie, left: int, right: int) -> tuple[int, ...]:
    """Where the word may part, as offsets of the character after the hyphen, so many letters from its ends."""
    dotted = f".{word.lower()}."
    if len(dotted) != len(word) + 2:
        return ()
    levels = [0] * (len(dotted) + 1)
    for begin in range(len(dotted)):
        node: Trie | tuple[int, ...] | None = trie
        for letter in dotted[begin:]:
            node = node.get(letter)  # type: ignore[union-attr]
            if node is None:
                break
            values = node.get(VALUES)  # type: ignore[union-attr]
            if values:
                for place, value in enumerate(values, begin):
                    if value > levels[place]:
                        levels[place] = value
    return tuple(i for i in range(left, len(word) - right + 1) if levels[i + 1] & 1)
