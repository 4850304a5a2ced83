"""Letters that were lost on the way: question marks and characters without a meaning in their place."""

import re
from collections.abc import Iterator

from proceedings.checks.alphabets import CYRILLIC

SMALL = "а-яѐ-џәғқңөұүһ"
QUESTIONED = re.compile(rf"(?<![^\s«“\"(-])\?(?=[{CYRILLIC}])|(?<=[{CYRILLIC}])\?(?=[{SMALL}])|\?{{4,}}")
WORD = re.compile(r"[\w?]+")
LONGEST = 40
"""Letters of a word that a message shows."""

MEANINGLESS = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""U+FFFD and the private use areas."""


def questioned_words(text: str) -> Iterator[str]:
    """The words of a Cyrillic text in which question marks stand for letters."""
    if "?" not in text:
        return
    for word in WORD.finditer(text):
        if "?" in word[0] and QUESTIONED.search(text, word.start(), word.end()):
            yield word[0][:LONGEST]


def meaningless(text: str) -> list[str]:
    """The characters of a text that stand for none."""
    return [] if text.isascii() else MEANINGLESS.findall(text)


def numbers_of(characters: list[str]) -> str:
    """Characters by their numbers, each once: `U+FFFD, U+E012`."""
    return ", ".join(dict.fromkeys(f"U+{ord(character):04X}" for character in characters))
