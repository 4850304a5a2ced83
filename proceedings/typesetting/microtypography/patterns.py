"""Hyphenation by patterns (Liang 1983), over the dictionaries that pyphen ships, in a trie of plain dicts."""

import re
from functools import lru_cache
from pathlib import Path

import pyphen

Trie = dict[str, tuple["Trie", list[tuple[int, int]]]]
"""For each letter, the letters that may follow it, and of the pattern that ends with it places and values above 0."""


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
    values = enumerate(re.split(r"\D", pattern))
    children, found = trie, list[tuple[int, int]]()
    for letter in re.sub(r"\d", "", pattern):
        children, found = children.setdefault(letter, ({}, []))
    found[:] = [(place, int(digit)) for place, digit in values if digit]


def offsets(word: str, trie: Trie) -> tuple[int, ...]:
    """Where a word in small letters may part, as offsets of the character after the hyphen."""
    dotted = f".{word}."
    levels = [0] * (len(dotted) + 1)
    for begin in range(len(dotted)):
        children = trie
        for letter in dotted[begin:]:
            node = children.get(letter)
            if node is None:
                break
            children, values = node
            for place, value in values:
                if value > levels[begin + place]:
                    levels[begin + place] = value
    return tuple([i for i in range(1, len(word)) if levels[i + 1] & 1])
