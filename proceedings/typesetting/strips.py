"""A galley that runs on, in strips: what may not be parted stands on a page of its own, from its own upper left corner.

So the volume can put papers one under the other and sets nothing anew, wherever they come to stand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import fsum

from proceedings.model.galley import Strip
from proceedings.model.page import Rule
from proceedings.typesetting.pages.columns import NOTE_GAP, Notes
from proceedings.typesetting.pages.making import NOTE_RULE, Frame, Made, Placed
from proceedings.typesetting.pages.slab import Slab

LONGEST_HEAD = 0.45
"""The most of a page's depth that head and first lines take as one strip; longer heads may be parted."""

LAST_LINES = 2
"""Fewer lines than that end no paper at the top of a column."""

Bundle = list[Slab]
"""Slabs that stay together, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Stripped:
    """Strips with the pages that hold them; behind these the pages of what is set again above some of them."""

    made: list[Made]
    strips: tuple[Strip, ...]

    def as_one(self) -> list[Made]:
        """All on one page, however deep, for those who ask what is set and not where."""
        return [Made(tuple(at for page in self.made for at in page.placed))]


def make_strips(opening: Sequence[Slab], body: Sequence[Slab], notes: Notes, frame: Frame, least: int) -> Stripped:
    """The strips of a paper in a column; under its head so many lines at least. Its notes come at its end.

    Figures stand where they are named, page breaks are none, and white space that would fill a page has no height.
    """
    head, text = list(_running(opening)), list(_running(body))
    called = [number for slab in (*head, *text) for number in slab.notes]
    bundles = _closed(_bundles([*head, *text], len(head) + least, frame.depth), frame.depth)
    bundles += _noted([line for number in called for line in notes.get(number, ())], frame)
    made = [_page(bundle, frame) for bundle in bundles]
    strips: list[Strip] = []
    again: dict[int, int] = {}
    for page, bundle in enumerate(bundles):
        repeated = bundle[0].repeat
        if repeated and id(repeated) not in again:
            again[id(repeated)] = len(made)
            made.append(_page(repeated, frame))
        depth = _depth(repeated)
        fits = bool(repeated) and depth + _depth(bundle) <= frame.depth
        above = (again[id(repeated)], depth) if fits else (-1, 0.0)
        strips.append(Strip(page, _depth(bundle), bundle[0].before, *above))
    return Stripped(made, tuple(strips))


def _running(slabs: Sequence[Slab]) -> Iterator[Slab]:
    """The slabs as they run on: none floats, turns a page or fills one; below a figure is as much white as above it."""
    gap = 0.0
    for slab in slabs:
        if slab.turns or (slab.fill and not slab.marks):
            continue
        yield replace(slab, before=max(slab.before, gap)) if gap > slab.before else slab
        gap = slab.before if slab.floats else 0.0


def _bundles(slabs: Sequence[Slab], first: int, depth: float) -> list[Bundle]:
    """The slabs by what may not be parted; the first bundle has so many of them, unless that makes it too deep.

    What is deeper than a page is parted all the same.
    """
    bundles: list[Bundle] = []
    reach = 0.0
    for slab in slabs:
        reach += slab.before + slab.height
        heads = len(bundles) == 1 and len(bundles[0]) < first and reach <= LONGEST_HEAD * depth
        if bundles and reach <= depth and (slab.stuck or heads):
            bundles[-1].append(slab)
        else:
            bundles.append([slab])
            reach = slab.height
    return bundles


def _closed(bundles: list[Bundle], depth: float) -> list[Bundle]:
    """The bundles, the last of them with more than the paper's last line."""
    if len(bundles) < 2 or len(bundles[-1]) >= LAST_LINES or _depth([*bundles[-2], *bundles[-1]]) > depth:
        return bundles
    return [*bundles[:-2], [*bundles[-2], *bundles[-1]]]


def _noted(lines: Sequence[Slab], frame: Frame) -> list[Bundle]:
    """The lines of notes under a short rule of their own."""
    if not lines:
        return []
    share, thickness = NOTE_RULE
    rule = Slab(NOTE_GAP, (Rule(0.0, NOTE_GAP * 2 / 3, share * frame.width, thickness),))
    return _bundles([rule, replace(lines[0], stuck=True), *lines[1:]], 0, frame.depth)


def _depth(slabs: Sequence[Slab]) -> float:
    """How deep the slabs are one under the other, without the white above the first."""
    between = [below.before for _, below in pairwise(slabs)]
    return fsum([slab.height for slab in slabs]) + fsum(between)


def _page(slabs: Sequence[Slab], frame: Frame) -> Made:
    placed: list[Placed] = []
    y = 0.0
    for number, slab in enumerate(slabs):
        y += slab.before if number else 0.0
        placed.append(Placed(0.0, y, slab, frame.width))
        y += slab.height
    return Made(tuple(placed))
