"""A font: a cut at a size, with its fallbacks; it hands out words measured, with the places where they may part."""

import re
from functools import lru_cache
from math import fsum
from typing import NamedTuple

from proceedings.pdf.faces import face_key
from proceedings.typesetting.faces.cut import Cut, cut
from proceedings.typesetting.faces.lexicon import table
from proceedings.typesetting.faces.protrusion import hangs
from proceedings.typesetting.lines.words import EXPLICIT, HYPHEN, SEAM, Parting, Piece, Word
from proceedings.typesetting.microtypography import hyphenate, tie
from proceedings.typesetting.microtypography.compounds import typed_hyphens, words_in

LONGEST_TIED = 5
"""Longer words, with the marks around them, are tied to none."""
AROUND = ".,;:!?…()[]«»“”„"
NO_BREAK_HYPHEN = "\u2011"
CAPITALS = "".join(filter(str.isupper, map(chr, range(0x0530))))
ABBREVIATION = re.compile(f"([{CAPITALS}]{{2,}})")
"""Two capitals or more, of Latin, Greek or Cyrillic."""
BREAKABLE = re.compile(r"(?<=[/?&=_#%@])(?=[^/])|(?<=[\w])(?=\.\w)")
ADDRESS = re.compile(r"://|www\.|^10\.\d{4}|^doi:|\w@\w|\w/\w+/\w")


class Choice(NamedTuple):
    """Everything that makes a font besides its packages: what differs between two runs of one paragraph.

    `stroke` is `underline` or `strike`; `seams` are the words of the volume that part as it says. With
    `small_abbreviations` words of capitals are set in small ones.
    """

    size: float
    weight: int = 400
    italic: bool = False
    optical_size: int = 0
    features: tuple[str, ...] = ()
    language: str = "en"
    letterspacing: float = 0.0
    rise: float = 0.0
    gray: float = 0.0
    hyphenate: bool = True
    protrude: bool = True
    minima: tuple[int, int] = (2, 3)
    stroke: str = ""
    seams: tuple[str, ...] = ()
    small_abbreviations: bool = False


class Font:
    """A cut at a size. Words are measured in points, once each. `pure` until a word of it needed a fallback."""

    def __init__(self, packages: tuple[str, ...], choice: Choice) -> None:
        self.choice = choice
        self.size = choice.size
        self.rise = choice.rise
        self.gray = choice.gray
        self.pure = True
        self._packages = packages
        self.cut = self._cut(packages[0])
        self.space = self.cut.space.advance * choice.size
        self.hyphen = self.cut.hyphen.advance * choice.size
        self.hyphen_protrusion = hangs(self.cut, "-")[1] * choice.size if choice.protrude else 0.0
        self._words: dict[str, Word] = {}
        self._table = table(f"places {choice.language} {choice.minima} {choice.hyphenate} {choice.seams}")
        self._pieces: dict[str, tuple[Piece, ...]] = {}

    def word(self, text: str) -> Word:
        """The word measured, with its partings."""
        word = self._words.get(text)
        if word is None:
            word = self._words[text] = self._measured(text)
        return word

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The text in pieces of one cut each: the font's own where it has the letters, else the first fallback's."""
        pieces = self._pieces.get(text)
        if pieces is None:
            # Many faces lack U+2011; a word that is shown otherwise than it was typed never parts.
            shown = text.replace(NO_BREAK_HYPHEN, "-")
            small = self.choice.small_abbreviations and ABBREVIATION.search(shown)
            pieces = self._pieces[text] = tuple(self._abbreviated(shown) if small else self._in_cuts(shown))
        return pieces

    def missing(self, text: str) -> str:
        """The characters that neither the font nor a fallback has."""
        lacking = self.cut.lacks(text)
        for package in self._packages[1:]:
            lacking = lacking and self._cut(package).lacks(lacking)
        return lacking

    def _cut(self, package: str, *features: str) -> Cut:
        choice = self.choice
        key = face_key(package, choice.weight, choice.italic, choice.optical_size)
        return cut(key, (*choice.features, *features), choice.language, choice.letterspacing)

    def _measured(self, text: str) -> Word:
        pieces = self.pieces(text)
        width = fsum([piece.width for piece in pieces])
        protrude = self.choice.protrude and text
        left = hangs(pieces[0].cut, text[0])[0] * self.size if protrude else 0.0
        right = hangs(pieces[-1].cut, text[-1])[1] * self.size if protrude else 0.0
        partings = self._partings(text, pieces)
        if len(pieces) > 1:
            return Word(width, pieces, partings, left, right)
        tied = tie(text.strip(AROUND), self.choice.language) if len(text) <= LONGEST_TIED else 0
        return Word(width, pieces, partings, left, right, (), pieces[0].text, pieces[0].shaped.show, tied)

    def _in_cuts(self, text: str) -> list[Piece]:
        if self.cut.covered.issuperset(text):
            return [Piece(self.cut, text, self, self.cut.shape(text))]
        pieces: list[Piece] = []
        for character in text:
            chosen = self._cut_for(character)
            shown = character if character in chosen.covered else f"[U+{ord(character):04X}]"
            if pieces and pieces[-1].cut is chosen:
                shown = pieces.pop().text + shown
            pieces.append(Piece(chosen, shown, self, chosen.shape(shown)))
        self.pure = False
        return pieces

    def _abbreviated(self, text: str) -> list[Piece]:
        """The text with its abbreviations in small capitals: «ЮНЕСКО-ның» in two pieces."""
        small = self._cut(self._packages[0], "c2sc")
        pieces: list[Piece] = []
        for part in filter(None, ABBREVIATION.split(text)):
            if ABBREVIATION.fullmatch(part) and small.covered.issuperset(part):
                pieces.append(Piece(small, part, self, small.shape(part)))
            else:
                pieces.extend(self._in_cuts(part))
        self.pure = False
        return pieces

    def _cut_for(self, character: str) -> Cut:
        cuts = (self._cut(package) for package in self._packages)
        return next((cut for cut in cuts if character in cut.covered), self.cut)

    def _partings(self, text: str, pieces: tuple[Piece, ...]) -> tuple[Parting, ...]:
        if len(pieces) != 1 or pieces[0].text != text or len(text) < 4:
            return ()
        places = self._known_places(text)
        if not places:
            return ()
        shaped = pieces[0].cut.shape(text)
        reached, unit = shaped.reached, pieces[0].cut.em * self.size
        if len(reached) == len(text):
            return tuple([Parting(at, reached[at - 1] * unit, places[at]) for at in sorted(places)])
        begins = {begin: place for place, begin in enumerate(shaped.clusters)}
        found = [(at, begins[at]) for at in sorted(places) if begins.get(at)]
        return tuple([Parting(at, reached[place - 1] * unit, places[at]) for at, place in found])

    def _known_places(self, text: str) -> dict[int, int]:
        """Where a text may part, from the lexicon or found now."""
        row = self._table.recalled.get(text)
        if row is not None and len(row) == 2 and all(_places_within(part, len(text)) for part in row):
            return dict(zip(*row, strict=False))
        places = self._places(text)
        self._table.new[text] = [list(places), list(places.values())]
        return places

    def _places(self, text: str) -> dict[int, int]:
        """Where a text may part, and how; words without signs in them, which most are, need no search for those."""
        core, minima = text.strip(AROUND), self.choice.minima
        if core.isalpha():
            return self._hyphens(core, text.index(core), minima)
        places = dict.fromkeys(typed_hyphens(text), EXPLICIT)
        if ADDRESS.search(text):
            return places | {found.start(): SEAM for found in BREAKABLE.finditer(text)}
        for letters, begin, apart in words_in(text, minima):
            places |= self._hyphens(letters, begin, apart)
        return places

    def _hyphens(self, letters: str, begin: int, minima: tuple[int, int]) -> dict[int, int]:
        if not self.choice.hyphenate or letters.isupper():
            return {}
        choice = self.choice
        return {begin + at: HYPHEN for at in hyphenate(letters, choice.language, minima, choice.seams)}


def _places_within(row: object, most: int) -> bool:
    return isinstance(row, list) and all(type(place) is int and 0 <= place < most for place in row)


@lru_cache(maxsize=4096)
def font(packages: tuple[str, ...], choice: Choice) -> Font:
    """The one font of this process for these choices; the first package is the face, the others its fallbacks."""
    return Font(packages, choice)
