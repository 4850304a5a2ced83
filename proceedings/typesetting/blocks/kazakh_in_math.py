"""Kazakh letters in formulas: STIX Two Math has none, so each is laid out as its Russian neighbour, then exchanged."""

from dataclasses import dataclass, field
from functools import lru_cache

from proceedings.pdf.faces import MATH_PACKAGE, FaceKey
from proceedings.typesetting.faces.cut import cut

NEIGHBOURS = dict(zip("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "АаГгКкНнОоУуУуНнІі", strict=True)) | {"І": "Г", "і": "т"}
"""A letter of about the same width for each one that is missing."""


@dataclass(slots=True)
class Substitutes:
    """For each letter that stands in: what its occurrences, in order, really are."""

    meant: dict[str, list[str]] = field(default_factory=dict)

    def letters(self) -> dict[int, list[str]]:
        """The same by glyph, where an occurrence that is itself is empty."""
        return {
            _glyph(letter): [real if real != letter else "" for real in reals]
            for letter, reals in self.meant.items()
            if any(real != letter for real in reals)
        }

    def restored(self, text: str) -> str:
        """A reading of the formula with the real letters."""
        queues = {letter: list(reals) for letter, reals in self.meant.items()}
        return "".join(queues[c].pop(0) if queues.get(c) else c for c in text)


def substituted(tex: str) -> tuple[str, Substitutes]:
    """The TeX with neighbours for Kazakh letters, and what to exchange them for."""
    if not any(letter in NEIGHBOURS for letter in tex):
        return tex, Substitutes()
    neighbours = set(NEIGHBOURS.values())
    substitutes = Substitutes()
    for letter in tex:
        stand_in = NEIGHBOURS.get(letter, letter)
        if stand_in in neighbours:
            substitutes.meant.setdefault(stand_in, []).append(letter)
    return "".join(NEIGHBOURS.get(letter, letter) for letter in tex), substitutes


@lru_cache(maxsize=64)
def _glyph(letter: str) -> int:
    return cut(FaceKey(MATH_PACKAGE), (), "en").shape(letter).glyphs[0][0]
