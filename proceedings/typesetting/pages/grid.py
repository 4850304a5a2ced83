"""The baseline grid: lines of text stand at multiples of the leading, so that those of facing columns meet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil, fsum

from proceedings.typesetting.pages.slab import Slab

EPSILON = 0.05


def on_grid(y: float, leading: float) -> float:
    """The next place at or below y where a line may stand."""
    return ceil((y - EPSILON) / leading) * leading


def snapped(slabs: Sequence[Slab], leading: float) -> list[Slab]:
    """The slabs with so much more white around what is off the grid that the text after it meets the grid again.

    Above a heading stands all of it, so that the heading stays near its text; else half above and half below.
    """
    return [slab for group in _groups(slabs) for slab in _filled_up(group, leading)]


def _groups(slabs: Sequence[Slab]) -> Iterator[list[Slab]]:
    """Each line on the grid with everything before it that isn't."""
    group: list[Slab] = []
    for slab in slabs:
        group.append(slab)
        if slab.grid or slab.turns:
            yield group
            group = []
    yield group


def _filled_up(group: list[Slab], leading: float) -> list[Slab]:
    if len(group) == 1 and not group[0].before or not group or not group[-1].grid:
        return group
    held = [slab for slab in group if not slab.floats]
    taken = fsum(slab.before for slab in held) + fsum(slab.height for slab in held[:-1])
    lack = on_grid(taken, leading) - taken
    if lack <= EPSILON:
        return group
    if len(held) == 1 or held[0] is not group[0]:
        return [*group[:-1], replace(group[-1], before=group[-1].before + lack)]
    above = lack if group[0].outlined else lack / 2
    last = replace(group[-1], before=group[-1].before + lack - above)
    return [replace(group[0], before=group[0].before + above), *group[1:-1], last]
