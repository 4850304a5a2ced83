"""Kazakh syllables: where a Kazakh word may part, by rules, since no patterns of Russian fit it.

The rules are those of the Kazakh orthography as taught: a syllable has one vowel; one consonant between vowels begins
the next syllable; of several the last does; `й` and `у` between vowels are consonants; `ъ` stays with what is before.
"""

VOWELS = frozenset("аәеёиоөуұүыіэюя")
SIGNS = frozenset("ъь")


def is_vowel(word: str, place: int) -> bool:
    """Whether the letter makes a syllable; `у` does not after a vowel, nor at the beginning before one."""
    letter = word[place]
    if letter != "у":
        return letter in VOWELS
    if place == 0:
        return len(word) > 1 and word[1] not in VOWELS
    return not is_vowel(word, place - 1)


def syllables(word: str) -> tuple[int, ...]:
    """Offsets of the syllables after the first, in a lower-case word."""
    nuclei = [place for place in range(len(word)) if is_vowel(word, place)]
    return tuple(_onset(word, after) for before, after in zip(nuclei, nuclei[1:], strict=False) if before < after)


def _onset(word: str, nucleus: int) -> int:
    """Where the syllable of this vowel begins."""
    before = nucleus - 1
    if is_vowel(word, before) or word[before] == "ъ":
        return nucleus
    return before - 1 if word[before] in SIGNS else before
