"""Compounds with a hyphen as typed: where they part at it, and how far from it their words may part."""

import re
from collections.abc import Iterator

HYPHENS = "-‐–—"
TYPED = re.compile(r"(?<=[^\W\d_]{2})[-‐–—](?=([^\W\d_]{2,}(?:[-‐–—][^\W\d_]+)*))")
LETTERS = re.compile(r"[^\W\d_]+")
APART = 5
"""Letters between a typed hyphen and the nearest of ours: two close by would read as one compound of three words."""

LEAST = 3
"""Letters after a typed hyphen at which a line may end: a particle of two (кто-то) stays."""


def typed_hyphens(text: str) -> Iterator[int]:
    """Offsets after the hyphens and dashes at which a word parts as typed.

    Never before an ending or particle (ТМД-ның, кто-то), nor beside figures (7-сынып, 2025-2026, COVID-19).
    """
    for found in TYPED.finditer(text):
        end = found.end()
        if len(found[1]) >= LEAST and (text[found.start() - 1].islower() or text[end].isupper()):
            yield end


def words_in(text: str, minima: tuple[int, int]) -> Iterator[tuple[str, int, tuple[int, int]]]:
    """The words of a compound, each with its offset and how many letters must stay together at its two ends."""
    for letters in LETTERS.finditer(text):
        begin, end = letters.span()
        left = APART if text[begin - 1 : begin] in HYPHENS and begin else minima[0]
        right = APART if text[end : end + 1] in HYPHENS and end < len(text) else minima[1]
        yield letters[0], begin, (left, right)
