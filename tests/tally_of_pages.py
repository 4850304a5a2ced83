"""What stands on a galley's pages, counted in their display lists and held against what should."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from proceedings.model.galley import Galley
from proceedings.model.page import Anchor, Glyphs, Image
from proceedings.typesetting.blocks.formula import formula, understood
from tests.tally_of_tree import Tally, letters, words

SOFT_HYPHEN = "\u00ad"
LONG = 3
"""What has so many letters may be broken without a sign in a narrow cell, as codes are: then its letters in a row are
it."""
SIGNS = re.compile(r"\W")


@dataclass(frozen=True, slots=True)
class Lost:
    """What is not on the pages as often as it is in the source."""

    words: Counter[str]
    cells: int
    formulas: tuple[str, ...]
    pictures: int
    notes: int

    def __bool__(self) -> bool:
        return bool(self.words or self.cells or self.formulas or self.pictures or self.notes)


def lost(source: Tally, galley: Galley, beside: Sequence[str] = ()) -> Lost:
    """What the pages lack of a source; `beside` is text that the reader set aside as fields, which is no loss."""
    text = "\n".join((_text(galley), *beside))
    missing = source.words - (words(text) | words("\n".join((_text(galley, apart=True), *beside))))
    for word in [word for word in missing if missing[word] <= _broken(word, source, text)]:
        del missing[word]
    marks = [mark for page in galley.pages for mark in page.marks]
    notes = sum(isinstance(mark, Anchor) and bool(re.match(r"(table-)?note-", mark.label)) for mark in marks)
    return Lost(
        missing,
        min(missing.total(), sum(bool(cell.keys() & missing.keys()) for cell in source.cells)),
        tuple(_formulas(source, galley, text)),
        max(0, len(source.pictures) - sum(isinstance(mark, Image) for mark in marks)),
        max(0, source.notes - notes),
    )


def _broken(word: str, source: Tally, text: str) -> int:
    """How often what a word is part of, between spaces, is only there when no space counts."""
    run_together, printed = letters(text), Counter(map(letters, text.split()))
    around = {string: count for string, count in source.strings.items() if len(string) >= LONG and word in string}
    return sum(count - printed[one] for one, count in around.items() if printed[one] < count <= run_together.count(one))


def _runs(galley: Galley, formulas: bool) -> list[Glyphs]:
    marks = (mark for page in galley.pages for mark in page.marks)
    return [mark for mark in marks if isinstance(mark, Glyphs) and bool(mark.actual) == formulas]


def _text(galley: Galley, apart: bool = False) -> str:
    """All text in order; runs that touch are one word (H2O), or all apart (a word and its note\'s mark, cells)."""
    runs = _runs(galley, formulas=False)
    return "".join(_joined(runs, apart)) + (runs[-1].text if runs else "")


def _joined(runs: Sequence[Glyphs], apart: bool) -> Iterator[str]:
    """The text of all runs but the last: those that touch, or are parts of a word, without a space between them."""
    for one, after in pairwise(runs):
        touch = abs(after.x - one.x - one.width) < 0.1 * one.size and abs(after.y - one.y) < one.size
        yield one.text.removesuffix(SOFT_HYPHEN)
        yield "" if one.text.endswith(SOFT_HYPHEN) or (touch and not apart) else " "


def _formulas(source: Tally, galley: Galley, text: str) -> Iterator[str]:
    """The formulas with fewer runs on the pages than they make, whose reading is not there in parts either."""
    found = Counter(mark.actual for mark in _runs(galley, formulas=True))
    readings = SIGNS.sub("", "".join(actual for actual, _ in groupby(m.actual for m in _runs(galley, formulas=True))))
    for tex, display in source.formulas:
        if not understood(tex, display):
            there = words(tex).keys() <= words(text).keys()
        else:
            made = [mark for mark in formula(tex, 10.0, display).marks if isinstance(mark, Glyphs)]
            reading = made[0].actual if made else ""
            there = found[reading] >= len(made) or SIGNS.sub("", reading) in readings
            found[reading] -= len(made)
        if not there:
            yield tex
