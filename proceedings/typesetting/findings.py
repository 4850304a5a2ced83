"""What only setting can find out, as diagnostics: letters without a glyph, formulas not understood, too wide lines."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.manuscript import Equation, Figure, InlinePicture, Manuscript, Math, Text
from proceedings.model.picture import Illustration
from proceedings.typesetting.blocks.formula import lay_out, one_line
from proceedings.typesetting.faults import FORMULA_NOT_UNDERSTOOD, LINE_TOO_WIDE, MISSING_GLYPH, PICTURE_NOT_SET
from proceedings.typesetting.pages.making import Made

Found = Math | Equation | Figure | InlinePicture
At = tuple[Found, int]
"""What was found, and on which line of the manuscript."""

LEAVES = (str, int, frozenset, Text)
"""What no formula or picture stands in."""

MISSING = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
NAMED = 12
"""Characters without a glyph that are named; a text in Chinese has hundreds."""
TOLERATED = 1.5
"""How far a line may reach over the type area, in points, besides what protrudes."""


def findings(manuscript: Manuscript, made: Sequence[Made]) -> tuple[Diagnostic, ...]:
    """All diagnostics of one galley."""
    place = Place(manuscript.file)
    found = tuple(_found((*manuscript.opening, *manuscript.body)))
    return (
        *_missing(made, place),
        *_formulas(found, place, manuscript.language),
        *_too_wide(made, place),
        *_pictures(found, manuscript.pictures, place),
    )


def _missing(made: Sequence[Made], place: Place) -> Iterator[Diagnostic]:
    """One for all characters that were set as their numbers for want of a glyph, the commonest named."""
    texts = (mark.text for page in made for _, mark in page.glyphs() if "[U+" in mark.text)
    counted = Counter(code for text in texts for code in MISSING.findall(text))
    if counted:
        named = [f"{chr(int(code, 16))} (U+{code})" for code, _ in counted.most_common(NAMED)]
        more = ["…"] if len(counted) > NAMED else []
        yield MISSING_GLYPH.at(place, characters=", ".join(named + more), kinds=len(counted), count=counted.total())


def _formulas(found: Sequence[At], place: Place, language: str) -> Iterator[Diagnostic]:
    """One for each formula that is not understood, at the first line that it stands on."""
    lines: dict[tuple[str, bool], int] = {}
    for part, line in found:
        match part:
            case Math(tex=tex):
                lines.setdefault((tex, False), line)
            case Equation(tex=tex, lines=rows):
                for row in [cell for one in rows for cell in one.cells] or [tex]:
                    lines.setdefault((row, True), line)
    for (tex, display), line in lines.items():
        for warning in lay_out(tex, display, language).warnings[:1]:
            where = Place(place.file, line, 1 if line else 0)
            yield FORMULA_NOT_UNDERSTOOD.at(where, formula=one_line(tex)[:60], reason=warning.partition(";")[0])


def _pictures(found: Sequence[At], pictures: Mapping[str, Illustration], place: Place) -> Iterator[Diagnostic]:
    """One for each picture that is named and not there."""
    figures = [key for part, _ in found if isinstance(part, Figure) for key in part.pictures]
    inline = [part.picture for part, _ in found if isinstance(part, InlinePicture)]
    for key in dict.fromkeys((*figures, *inline)):
        if key not in pictures:
            yield PICTURE_NOT_SET.at(place, picture=key)


def _found(part: object, line: int = 0) -> Iterator[At]:
    """The formulas and pictures anywhere inside blocks, with the line of the block that they stand in."""
    line = getattr(part, "line", 0) or line
    if isinstance(part, Found):
        yield part, line
    inside = part if isinstance(part, tuple) else [getattr(part, slot) for slot in getattr(part, "__slots__", ())]
    for inner in inside:
        if not isinstance(inner, LEAVES):
            yield from _found(inner, line)


def _too_wide(made: Sequence[Made], place: Place) -> Iterator[Diagnostic]:
    """One for each page on which something reaches over its column."""
    for number, page in enumerate(made, 1):
        for width, mark in page.glyphs():
            if mark.x + mark.width > width + mark.size * 0.7 + TOLERATED:
                excess = f"{mark.x + mark.width - width:.0f}"
                yield LINE_TOO_WIDE.at(Place(place.file, page=number), page=number, points=excess, text=mark.text[:40])
                break
