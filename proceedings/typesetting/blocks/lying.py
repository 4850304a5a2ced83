"""Tables too wide for their column even in small type: across the whole page, or turned, on pages of their own."""

from collections.abc import Sequence
from dataclasses import replace
from math import fsum
from typing import NamedTuple

from proceedings.model.style import Margins, Style
from proceedings.typesetting.blocks.stick import Stick

GAP = 9.0
"""Between two columns of cells, where there is room."""
GAPS = 0.2
"""The most that gaps take of the measure."""
SMALLEST = 0.75
"""How much smaller the type of a table may be for its longest words to fit."""
EASY = 0.9
"""The same in one of several columns, where the table may go across all of them."""
WORTH = 1.1
"""How much higher than wide the type area is at least where tables are turned."""


class Lying(NamedTuple):
    """The stick for a table on pages of its own, and whether it is turned."""

    stick: Stick
    turned: bool


def gap_between(count: int, measure: float) -> float:
    """The gap between so many columns, in points."""
    return min(GAP, GAPS * measure / max(1, count - 1))


def room_for(count: int, measure: float) -> float:
    """What the measure leaves for so many columns beside the gaps between them, in points."""
    return measure - gap_between(count, measure) * (count - 1)


def lying(least: Sequence[float], stick: Stick) -> Lying | None:
    """Where a table goes whose columns must be at least so wide; nowhere where it fits with ease or must stay."""
    style = stick.style
    wide = stick.measure < style.measure
    if stick.nested or fits(least, stick.measure, EASY if wide and stick.measure == style.column else SMALLEST):
        return None
    if wide and fits(least, style.measure):
        return Lying(stick.narrowed(style.measure), turned=False)
    if style.depth >= WORTH * style.measure:
        along = turned(style)
        return Lying(replace(stick, style=along, measure=along.measure), turned=True)
    return Lying(stick.narrowed(style.measure), turned=False) if wide else None


def turned(style: Style) -> Style:
    """The style of a page that lies on its left side."""
    sheet, margins = style.sheet, style.sheet.margins
    around = Margins(top=margins.inner, bottom=margins.outer, inner=margins.top, outer=margins.bottom)
    lying = sheet.model_copy(update={"width": sheet.height, "height": sheet.width, "margins": around, "columns": 1})
    return style.model_copy(update={"sheet": lying})


def fits(least: Sequence[float], measure: float, smaller: float = SMALLEST) -> bool:
    """Whether columns of at least these widths, their type so much smaller, have room in the measure."""
    return fsum(least) * smaller <= room_for(len(least), measure)
