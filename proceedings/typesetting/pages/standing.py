"""Where the slabs of a column stand: white that fills, white that is stretched, figures and notes at the foot."""

from collections.abc import Iterator
from math import fsum

from proceedings.typesetting.pages.columns import Column, base, foot
from proceedings.typesetting.pages.slab import Slab

STRETCH = 0.6
"""How much the white above headings and figures may grow, as share of it."""


def give(column: Column) -> float:
    """How much the white in a column may grow, in points; on a baseline grid only that above figures at its foot."""
    inside = 0.0 if column.grid else fsum([slab.before for _, slab in column.placed[1:] if slab.before])
    return STRETCH * (inside + fsum([slab.before for slab in column.floats]))


def stand(column: Column, height: float) -> Iterator[tuple[float, Slab]]:
    """Each slab with its y. Where the text goes on the column reaches so far down, as nearly as its white allows."""
    fills = fsum([slab.fill for _, slab in column.placed])
    left = max(0.0, height - column.depth)
    share = left / fills if fills else 0.0
    growth = _growth(column, left)
    down = 0.0
    for number, (y, slab) in enumerate(column.placed):
        down += growth * slab.before if number and growth else 0.0
        yield y + down, slab
        down += slab.fill * share
    yield from _at_foot(column, height, column.filled + down)


def _growth(column: Column, left: float) -> float:
    """By which share the white above slabs grows."""
    most = give(column)
    if not (column.open and most) or column.grid:
        return 0.0
    return STRETCH * min(1.0, left / most)


def _at_foot(column: Column, height: float, filled: float) -> Iterator[tuple[float, Slab]]:
    """Figures below the text, at the foot where the text goes on; then notes, always at the foot."""
    y = height - foot(column.notes) - base(column.floats) if column.open else filled
    for slab in column.floats:
        yield y + slab.before, slab
        y += slab.before + slab.height
    y = height - fsum(note.height for note in column.notes)
    for note in column.notes:
        yield y, note
        y += note.height
