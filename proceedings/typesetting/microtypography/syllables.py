"""Kazakh syllables: where a Kazakh word may part, by rules, since no patterns of Russian fit it.

The rules are those of the Kazakh orthography as taught: a syllable has one vowel; one consonant between vowels begins
the next syllable, of several the last does (құмырс-қа, экст-ре-мизм), in loans too (ро-лін-де, съез-дің); `й` and `у`
between vowels are consonants (да-уыс, құ-йын), `у` and `и` after a consonant are vowels (бу-ын, қи-ын); `ъ` and `ь`
stay with the letter before.
"""

from itertools import pairwise

VOWELS = frozenset("аәеёиоөуұүыіэюя")
SIGNS = frozenset("ъь")


def nuclei(word: str) -> list[int]:
    """Offsets of the vowels that make syllables.

    `у` makes none after a vowel, but for `и` of loans (ра-ди-ус), nor at the beginning before one (уа-қыт).
    """
    found: list[int] = []
    for place, letter in enumerate(word):
        if letter in VOWELS and not (letter == "у" and _glides(word, place, found)):
            found.append(place)
    return found


def _glides(word: str, place: int, found: list[int]) -> bool:
    if place == 0:
        return len(word) == 1 or word[1] in VOWELS
    return found[-1:] == [place - 1] and word[place - 1] != "и"


def syllables(word: str) -> tuple[int, ...]:
    """Offsets of the syllables after the first, in a lower-case word."""
    found = nuclei(word)
    return tuple(_onset(word, before, after) for before, after in pairwise(found))


def _onset(word: str, last: int, nucleus: int) -> int:
    """Where the syllable of this vowel begins; `last` is the vowel of the syllable before."""
    before = nucleus - 1
    if before == last or word[before] == "ъ":
        return nucleus
    while before > last and word[before] in SIGNS:
        before -= 1
    return before if before > last else nucleus
