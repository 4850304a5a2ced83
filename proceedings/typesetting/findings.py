"""What only setting can find out, as diagnostics: letters without a glyph, formulas not understood, too wide lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.manuscript import Equation, Manuscript, Math
from proceedings.model.page import Glyphs, Page
from proceedings.model.style import Style
from proceedings.typesetting.blocks.formula import lay_out
from proceedings.typesetting.faults import FORMULA_NOT_UNDERSTOOD, LINE_TOO_WIDE, MISSING_GLYPH
from proceedings.typesetting.pages.slab import Slab

MISSING = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
TOLERATED = 1.5
"""How far a line may reach over the type area, in points, besides what protrudes."""


def findings(
    manuscript: Manuscript, pages: Sequence[Page], slabs: Sequence[Slab], style: Style
) -> tuple[Diagnostic, ...]:
    """All diagnostics of one galley."""
    del slabs
    place = Place(manuscript.file)
    return (*_missing(pages, place), *_formulas(manuscript, place), *_too_wide(pages, style, place))


def _missing(pages: Sequence[Page], place: Place) -> Iterator[Diagnostic]:
    """One for each character that was set as its number for want of a glyph."""
    texts = (mark.text for page in pages for mark in page.marks if isinstance(mark, Glyphs) and "[U+" in mark.text)
    for code, count in Counter(code for text in texts for code in MISSING.findall(text)).items():
        yield MISSING_GLYPH.at(place, character=chr(int(code, 16)), code=code, count=count)


def _formulas(manuscript: Manuscript, place: Place) -> Iterator[Diagnostic]:
    for tex, display in dict.fromkeys(_found((*manuscript.opening, *manuscript.body))):
        for warning in lay_out(tex, display).warnings[:1]:
            yield FORMULA_NOT_UNDERSTOOD.at(place, formula=tex[:60], reason=warning)


def _found(part: object) -> Iterator[tuple[str, bool]]:
    """The formulas anywhere inside blocks."""
    if isinstance(part, (Math, Equation)):
        yield part.tex, isinstance(part, Equation)
    elif isinstance(part, tuple):
        for inner in part:
            yield from _found(inner)
    elif not isinstance(part, (str, frozenset)):
        for slot in getattr(part, "__slots__", ()):
            yield from _found(getattr(part, slot))


def _too_wide(pages: Sequence[Page], style: Style, place: Place) -> Iterator[Diagnostic]:
    measure = style.measure
    for number, page in enumerate(pages, 1):
        for mark in page.marks:
            if isinstance(mark, Glyphs) and mark.x + mark.width > measure + mark.size * 0.7 + TOLERATED:
                excess = f"{mark.x + mark.width - measure:.0f}"
                yield LINE_TOO_WIDE.at(Place(place.file, page=number), page=number, points=excess, text=mark.text[:40])
                break
