"""Lines of a proof found in the source of its text: by their letters alone, since all else differs between the two."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proceedings.intake.paragraphs import PACKED, paragraphs_of
from proceedings.intake.sniffing import text_of_file
from proceedings.model.proofing import ProofLine, ProofPage

MARKUP = {
    ".md": re.compile(r"\]\([^()\n]{0,500}\)|\{[^{}\n]{0,200}\}|\[[@^][^\[\]\n]{0,200}\]"),
    ".tex": re.compile(r"(?<!\\)%[^\n]*|\\[a-zA-Z]+\*?(?:\[[^\[\]\n]{0,200}\])?|\$[^$\n]{0,300}\$"),
    ".rst": re.compile(r":[a-z:]{1,30}:(?=`)|<[^<>\n]{0,500}>(?=`)|\[#?[^\[\]\n]{0,60}\]_"),
}
MARKUP[".markdown"] = MARKUP[".md"]
"""What a source has and a page has not, by its suffix; the letters of it are passed over."""

FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
"""The record at the head of a text, which is printed elsewhere."""

TEXTS = (".md", ".markdown", ".tex", ".rst", ".txt")

SHINGLE = 14
"""Letters in a row that are enough to know a place by, where nothing more agrees."""
FEWEST = 6
"""Letters of a line below which it is not looked for without its neighbours."""
GAP = r"(?:[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*)"
"""What may stand between two words of a source."""
ALIKE = {
    **dict.fromkeys('“”„«»"', '[“”„«»"]'),
    **dict.fromkeys("’‘'", "[’‘']"),
    "–": "(?:–|--)",
    "—": "(?:—|---?)",
    "…": r"(?:…|\.\.\.)",
}
"""Signs that typesetting makes of others."""
AROUND = 2
"""Lines before and after that make an ambiguous line unique."""


@dataclass(frozen=True)
class SourceText:
    """The text of a manuscript; its lines, or the paragraphs of a Word file. Offsets are in the joined text."""

    file: str
    lines: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines)

    @cached_property
    def letters(self) -> tuple[str, tuple[int, ...]]:
        """The letters of the text, with the offset of each."""
        suffix = self.file[self.file.rfind(".") :].casefold()
        text = self.text
        for pattern in (FRONT_MATTER, MARKUP[suffix]) if suffix in MARKUP else ():
            text = pattern.sub(lambda found: " " * len(found[0]), text)
        found = [(one, offset) for offset, letter in enumerate(text) for one in letters_of(letter)]
        return "".join(one for one, _ in found), tuple(offset for _, offset in found)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for line in self.lines:
            starts.append(at)
            at += len(line) + 1
        return tuple(starts)

    @cached_property
    def shingles(self) -> dict[str, int]:
        """Every so many letters in a row that stand but once, with their place."""
        letters = self.letters[0]
        pieces = [letters[start : start + SHINGLE] for start in range(len(letters) - SHINGLE + 1)]
        counted = Counter(pieces)
        return {piece: start for start, piece in enumerate(pieces) if counted[piece] == 1}

    def line_at(self, offset: int) -> int:
        """The number of the line, from 1, that an offset lies in."""
        return bisect_right(self._starts, offset)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source: where it begins and ends. `exact`: letter for letter as on the page."""

    start: int
    end: int
    exact: bool


def read_source(folder: Path, name: str) -> SourceText | None:
    """A manuscript of the conference folder as text; None where there is none that can be read.

    Files of authors are opened here, so only within a bounded worker.
    """
    file = folder / name
    suffix = file.suffix.casefold()
    if not name or not file.is_file():
        return None
    if suffix in PACKED:
        paragraphs = paragraphs_of(file, name)
        return SourceText(name, paragraphs) if paragraphs is not None else None
    text = text_of_file(file, name).value if suffix in TEXTS else None
    return SourceText(name, tuple(text.split("\n"))) if text is not None else None


def letters_of(text: str) -> str:
    """The letters and digits of a text in small letters."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def span_of(source: SourceText, page: ProofPage, first: ProofLine, last: ProofLine) -> Span | None:
    """The stretch of the source that lines of a page were set from, its words whole; None where unknown."""
    numbers = [index for index, line in enumerate(page.lines) if line in (first, last)]
    if not numbers:
        return None
    wanted, context = numbers[0], numbers[-1]
    for around in range(AROUND + 1):
        before = letters_of("".join(line.text for line in page.lines[max(0, wanted - around) : wanted]))
        own = letters_of("".join(line.text for line in page.lines[wanted : context + 1]))
        after = letters_of("".join(line.text for line in page.lines[context + 1 : context + 1 + around]))
        place = _only_place(source, before + own + after, len(before) + len(own) + len(after))
        if place is not None and own:
            return _stretch(source, place + len(before), len(own), exact=True)
    return _by_shingles(source, letters_of("".join(line.text for line in page.lines[wanted : context + 1])))


def _only_place(source: SourceText, wanted: str, length: int) -> int | None:
    letters = source.letters[0]
    if length < FEWEST:
        return None
    place = letters.find(wanted)
    return place if place >= 0 and letters.find(wanted, place + 1) < 0 else None


def _by_shingles(source: SourceText, wanted: str) -> Span | None:
    """Where most of the line's shingles would have it begin."""
    votes = Counter(_votes(source, wanted))
    if not votes:
        return None
    place = max(0, votes.most_common(1)[0][0])
    return _stretch(source, min(place, len(source.letters[0]) - 1), len(wanted), exact=False)


def _votes(source: SourceText, wanted: str) -> Iterator[int]:
    for start in range(len(wanted) - SHINGLE + 1):
        place = source.shingles.get(wanted[start : start + SHINGLE])
        if place is not None:
            yield place - start


def _stretch(source: SourceText, place: int, length: int, exact: bool) -> Span:
    """The stretch of so many letters, to the ends of its words."""
    offsets, text = source.letters[1], source.text
    start, end = offsets[place], offsets[min(place + length, len(offsets)) - 1] + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end, exact)


def found_in(source: SourceText, span: Span, words: str) -> tuple[tuple[int, int], ...]:
    """Where words stand in a stretch as whole words, whatever white space is between them."""
    pieces = ["".join(ALIKE.get(letter, re.escape(letter)) for letter in piece) for piece in words.split()]
    if not pieces:
        return ()
    head, tail = (
        (r"(?<!\w)" if words.lstrip()[0].isalnum() else ""),
        (r"(?!\w)" if words.rstrip()[-1].isalnum() else ""),
    )
    pattern = re.compile(head + GAP.join(pieces) + tail)
    return tuple(found.span() for found in pattern.finditer(source.text, span.start, span.end))


def line_of(source: SourceText, span: Span, words: str) -> int:
    """The line of a source that words stand in; that in which the stretch begins where they can't be told."""
    places = found_in(source, span, words)
    if len(places) == 1:
        return source.line_at(places[0][0])
    return source.line_at(_first_letters(source, span, words))


def _first_letters(source: SourceText, span: Span, words: str) -> int:
    """Where the letters of words begin in a stretch."""
    letters, offsets = source.letters
    inside = [index for index in range(len(offsets)) if span.start <= offsets[index] < span.end] if words else []
    wanted = letters_of(words)
    place = letters.find(wanted, inside[0], inside[-1] + 1) if inside and wanted else -1
    return offsets[place] if place >= 0 else span.start
