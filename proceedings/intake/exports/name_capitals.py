"""Names typed in capitals, written as names are: ИВАНОВ-ПЕТРОВ, MCDONALD, ТУРСУН-ЗАДЕ, VAN DER BERG."""

import re

from proceedings.intake.exports.name_endings import KIN_WORDS, PARTICLES, SUFFIXES

MAC = re.compile(r"mac(?=(?:donald|gregor|kenzie|intyre|arthur|leod|farlane|dougall|pherson|millan|lennan)\b)")
APOSTROPHES = "'’ʼ`"
LOWERED = KIN_WORDS | {"аль", "эль"}
"""Parts after or before a hyphen that stay small: Турсун-заде, аль-Фараби."""


def is_capitals(word: str) -> bool:
    """Two or more letters, all of them capitals, and no dots of initials."""
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) > 1 and "." not in word and all(letter.isupper() for letter in letters)


def uncapitalised(word: str, *, inside: bool = True) -> str:
    """A word in capitals as a name; particles small where they stand before or after another word."""
    if word.casefold() in SUFFIXES and not word.endswith("."):
        return word if word.casefold().startswith("i") else word.capitalize()
    if inside and word.casefold() in PARTICLES | KIN_WORDS:
        return word.lower()
    return "-".join(_part(part, alone="-" not in word) for part in word.split("-"))


def _part(part: str, *, alone: bool) -> str:
    small = part[:1] + part[1:].replace("İ", "i").lower()
    if small.casefold() in LOWERED and not alone:
        return small.lower()
    if small.casefold().startswith("mc") and len(small) > 3:
        return f"Mc{small[2].upper()}{small[3:]}"
    if found := MAC.match(small.casefold()):
        return f"Mac{small[found.end()].upper()}{small[found.end() + 1 :]}"
    if small[:1] in "OoDdLlДд" and small[1:2] in APOSTROPHES and len(small) > 3:
        return small[:2] + small[2].upper() + small[3:]
    return small[:1].upper() + small[1:]
