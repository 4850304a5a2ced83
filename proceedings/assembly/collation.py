"""The order of an index: the 42 letters of Kazakh Cyrillic, then Latin with accents folded, word by word."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
LATIN = "abcdefghijklmnopqrstuvwxyz"
SCRIPTS = {"cyrillic": KAZAKH, "latin": LATIN}
FOLDED = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "є": "е"}
SIGNS = dict.fromkeys(" \u00a0,", " ") | dict.fromkeys("-–—‑", "-")
"""What parts words: Ким Яков stands before Ким-Петров, and both before Кимов."""

Key = tuple[tuple[int, ...], str, str]


def collation_key(text: str, scripts: Sequence[str] = ("cyrillic", "latin")) -> Key:
    """What sorts the text among others: its letters, then its accents, then its capitals."""
    lower = unicodedata.normalize("NFC", text).lower()
    weights = tuple(_weight(letter, tuple(scripts)) for letter in _letters(lower))
    return weights, unicodedata.normalize("NFD", lower), text


def letter_head(text: str) -> str:
    """The letter that the text files under, as a capital; other signs stay what they are."""
    return _letters(unicodedata.normalize("NFC", text).lower())[:1].upper()


def is_cyrillic(text: str) -> bool:
    """Whether the text's first letter is Cyrillic."""
    first = next((character for character in text if character.isalpha()), "")
    return bool(first) and unicodedata.name(first, "").startswith("CYRILLIC")


def _letters(lower: str) -> str:
    """The letters that count, one space between words; other signs fall away."""
    return " ".join("".join(SIGNS.get(character) or _folded(character) for character in lower).split())


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character in KAZAKH or character in LATIN or character.isdigit():
        return character
    bare = unicodedata.normalize("NFD", FOLDED.get(character, character))
    return "".join(part for part in bare if part.isalnum())


@lru_cache(maxsize=4096)
def _weight(letter: str, scripts: tuple[str, ...]) -> int:
    """Space, hyphen, figures, the alphabets in their order, then every other letter by its code point."""
    if letter in " -":
        return int(letter == "-")
    if letter.isdigit():
        return 2 + unicodedata.digit(letter, 0)
    for place, script in enumerate(scripts, 1):
        found = SCRIPTS.get(script, "").find(letter)
        if found >= 0:
            return place * 100 + found
    return 100_000 + ord(letter)
