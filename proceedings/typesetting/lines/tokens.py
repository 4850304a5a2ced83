"""Runs of text cut into words at their spaces; a word may be made of several runs."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.words import HYPHEN, SEAM, SIGN, Box, Parting, Piece, Word

SPACES = re.compile("([ \u00a0])")
NBSP = "\u00a0"
BOX_CHARACTER = "\ufffc"


class Run(NamedTuple):
    """Characters in one font, with one link; or a box; `note` is the number of a footnote called by the run.

    `verbatim`: its spaces stand as typed and part no words; `goes_on`: a formula that may part before this run.
    """

    text: str
    font: Font
    link: str = ""
    box: Box | None = None
    note: int = 0
    verbatim: bool = False
    goes_on: bool = False


class Words(NamedTuple):
    """The words of a paragraph, and after which of them the space may not break."""

    words: list[Word]
    bound: frozenset[int]


def words_of(runs: Iterable[Run]) -> Words:
    """The words that the runs make, in order."""
    runs = _joined(runs)
    if len(runs) == 1 and not (runs[0].link or runs[0].box or runs[0].note or runs[0].verbatim):
        return _plain_words(runs[0])
    words: list[Word] = []
    bound: set[int] = set()
    open_runs: list[Run] = []
    for run in runs:
        simple = not (run.link or run.box or run.note)
        texts = [run.text] if run.verbatim else SPACES.split(run.text)
        for place, text in enumerate(texts):
            if place % 2:
                if open_runs:
                    words.append(_word(open_runs))
                    open_runs = []
                if text == NBSP:
                    bound.add(len(words) - 1)
            elif text and simple and not open_runs and place + 1 < len(texts):
                words.append(run.font.word(text))
            elif text:
                open_runs.append(run._replace(text=text))
    if open_runs:
        words.append(_word(open_runs))
    return Words(words, frozenset(bound - {len(words) - 1}))


def _plain_words(run: Run) -> Words:
    """The words of a paragraph that is one run, which most are."""
    word, text = run.font.word, run.text
    if NBSP not in text:
        return Words([word(part) for part in text.split(" ") if part], frozenset())
    words: list[Word] = []
    bound: list[int] = []
    for part in text.split(" "):
        if NBSP in part:
            chain = [word(piece) for piece in part.split(NBSP) if piece]
            bound += range(len(words), len(words) + len(chain) - 1)
            words += chain
        elif part:
            words.append(word(part))
    return Words(words, frozenset(bound))


def _joined(runs: Iterable[Run]) -> list[Run]:
    """The runs, those of one font and link made one: a word is one piece then, and parts and kerns as it should."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and not (run.box or last.box) and last._replace(text="") == run._replace(text=""):
            joined[-1] = last._replace(text=last.text + run.text)
        else:
            joined.append(run)
    return joined


def _word(runs: list[Run]) -> Word:
    if len(runs) == 1 and not (runs[0].link or runs[0].box or runs[0].note):
        return runs[0].font.word(runs[0].text)
    parts = [_part(run) for run in runs]
    pieces, partings = [], []
    offset, width = 0, 0.0
    for run, part in zip(runs, parts, strict=True):
        pieces += [piece._replace(link=run.link) for piece in part.pieces]
        if run.goes_on and offset:
            partings.append(Parting(offset, width, SIGN))
        partings += [parting._replace(offset=offset + parting.offset, width=width + parting.width)
                     for parting in part.partings]  # fmt: skip
        offset += sum(len(piece.text) for piece in part.pieces)
        width += part.width
    notes = tuple(run.note for run in runs if run.note)
    return Word(width, tuple(pieces), tuple(partings), parts[0].left, parts[-1].right, notes)


def _part(run: Run) -> Word:
    if run.box:
        return Word(
            run.box.width, (Piece(run.font.cut, BOX_CHARACTER, run.font, run.font.cut.space, run.link, run.box),)
        )
    return run.font.word(run.text)


def fits(word: Word, measure: float) -> bool:
    """Whether the word, or every part of it between two partings, fits the measure."""
    if word.width <= measure:
        return True
    seams = [0.0, *(parting.width for parting in word.partings), word.width]
    return all(right - left <= measure for left, right in pairwise(seams))


def narrowest(word: Word) -> float:
    """How wide a column must be for the word, where hyphens of ours are not wanted in it."""
    seams = [0.0, *(parting.width for parting in word.partings if parting.kind != HYPHEN), word.width]
    return max(right - left for left, right in pairwise(seams))


def splintered(word: Word) -> Word:
    """The word with a parting between any two characters: the last resort for what is wider than the measure."""
    partings, offset, width = list[Parting](), 0, 0.0
    for piece in word.pieces:
        partings.append(Parting(offset, width, SEAM))
        if not piece.box:
            unit = piece.cut.em * piece.font.size
            reached, clusters = piece.shaped.reached, piece.shaped.clusters
            partings += [Parting(offset + begin, width + reached[place] * unit, SEAM)
                         for place, begin in enumerate(clusters[1:]) if begin != clusters[place]]  # fmt: skip
        offset += len(piece.text)
        width += piece.width
    return word._replace(partings=tuple(sorted(partings)[1:]))


def loosened(words: Words, space: float, measure: float) -> frozenset[int]:
    """After which words the space may not break, without those that would make a chain wider than the measure."""
    kept: set[int] = set()
    width = 0.0
    for number in sorted(words.bound):
        before = width if number - 1 in kept else words.words[number].width
        width = before + space + words.words[number + 1].width
        if width <= measure:
            kept.add(number)
    return frozenset(kept)
