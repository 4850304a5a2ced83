"""Runs of text cut into words at their spaces; a word may be made of several runs."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.words import EXPLICIT, Box, Parting, Piece, Word

SPACES = re.compile("([ \u00a0])")
NBSP = "\u00a0"
BOX_CHARACTER = "\ufffc"


class Run(NamedTuple):
    """Characters in one font, with one link; or a box; `note` is the number of a footnote called by the run."""

    text: str
    font: Font
    link: str = ""
    box: Box | None = None
    note: int = 0


class Words(NamedTuple):
    """The words of a paragraph, and after which of them the space may not break."""

    words: list[Word]
    bound: frozenset[int]


def words_of(runs: Iterable[Run]) -> Words:
    """The words that the runs make, in order."""
    runs = list(runs)
    if len(runs) == 1 and not runs[0].link and not runs[0].box and NBSP not in runs[0].text:
        word = runs[0].font.word
        return Words([word(text) for text in runs[0].text.split(" ") if text], frozenset())
    words: list[Word] = []
    bound: set[int] = set()
    open_runs: list[Run] = []
    for run in runs:
        for text in SPACES.split(run.text):
            if text in (" ", NBSP):
                if open_runs:
                    words.append(_word(open_runs))
                    open_runs = []
                if text == NBSP:
                    bound.add(len(words) - 1)
            elif text:
                open_runs.append(run._replace(text=text))
    if open_runs:
        words.append(_word(open_runs))
    return Words(words, frozenset(bound - {len(words) - 1}))


def _word(runs: list[Run]) -> Word:
    if len(runs) == 1 and not (runs[0].link or runs[0].box or runs[0].note):
        return runs[0].font.word(runs[0].text)
    parts = [_part(run) for run in runs]
    pieces, partings = [], []
    offset, width = 0, 0.0
    for run, part in zip(runs, parts, strict=True):
        pieces += [piece._replace(link=run.link) for piece in part.pieces]
        partings += [parting._replace(offset=offset + parting.offset, width=width + parting.width)
                     for parting in part.partings]  # fmt: skip
        offset += sum(len(piece.text) for piece in part.pieces)
        width += part.width
    notes = tuple(run.note for run in runs if run.note)
    return Word(width, tuple(pieces), tuple(partings), parts[0].left, parts[-1].right, notes)


def _part(run: Run) -> Word:
    if run.box:
        return Word(run.box.width, (Piece(run.font.cut, BOX_CHARACTER, run.font, run.link, run.box),))
    return run.font.word(run.text)


def fits(word: Word, measure: float) -> bool:
    """Whether the word, or every part of it between two partings, fits the measure."""
    if word.width <= measure:
        return True
    seams = [0.0, *(parting.width for parting in word.partings), word.width]
    return all(right - left <= measure for left, right in pairwise(seams))


def splintered(word: Word) -> Word:
    """The word with a parting between any two characters: the last resort for what is wider than the measure."""
    partings, offset, width = [], 0, 0.0
    for piece in word.pieces:
        for place in range(len(piece.text)):
            before = piece.cut.shape(piece.text[:place]).advance * piece.font.size if place else 0.0
            partings.append(Parting(offset + place, width + before, EXPLICIT))
        offset += len(piece.text)
        width += piece.width
    return word._replace(partings=tuple(partings[1:]))
