"""Plates: what is too wide for a column stands on pages of its own, after the page that it was called on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import fsum

from proceedings.model.style import Style
from proceedings.typesetting.pages.making import Frame, Made, make_pages
from proceedings.typesetting.pages.slab import Plate, Slab


def with_plates(pages: Iterable[Made], style: Style) -> Iterator[Made]:
    """The pages, each followed by the plates that its slabs call. One that holds nothing else is not printed."""
    for page in pages:
        plates = [plate for at in page.placed for plate in at.slab.plates]
        if not plates or any(at.slab.height for at in page.placed):
            yield page
        for plate in plates:
            yield from with_plates(_pages_of(plate, style), style)


def _pages_of(plate: Plate, style: Style) -> list[Made]:
    """The pages of a plate; one that fills less than a page stands in its middle."""
    width, depth = (style.depth, style.measure) if plate.turned else (style.measure, style.depth)
    slabs = list(plate.slabs)
    if fsum(slab.before + slab.height for slab in slabs) <= depth:
        slabs = [Slab(0.0, fill=1), *(replace(slab, stuck=True) for slab in slabs), Slab(0.0, stuck=True, fill=1)]
    return [replace(page, turned=plate.turned) for page in make_pages((), slabs, {}, Frame(1, width, 0.0, depth))]
