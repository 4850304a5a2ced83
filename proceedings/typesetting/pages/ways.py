"""Ways to fill columns: where a text stands after each of them, and what the next one makes of it."""

from dataclasses import dataclass, replace
from functools import cached_property

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.grid import on_grid
from proceedings.typesetting.pages.slab import Slab
from proceedings.typesetting.pages.standing import give

SHORT, EMPTY = 100.0, 1e6
"""Costs: of a column short by a line, in squares; of one less than a third full, or of room at a foot for nothing."""
THIRD = 1 / 3


@dataclass(frozen=True)
class Standing:
    """A way so far: what is left, the columns of this page, what stands across them, and what all cost.

    `last` is the column that came last, `page` how many stand on its page with it; `spans` stand above those in `top`
    points, and once the page is full `feet` below them in `below`. `coming` is kept free at the foot of the next page.
    """

    source: Galleyful
    last: Column | None = None
    page: int = 0
    spans: tuple[Slab, ...] = ()
    top: float = 0.0
    cost: float = 0.0
    feet: tuple[Slab, ...] = ()
    below: float = 0.0
    coming: float = 0.0

    @cached_property
    def key(self) -> tuple[int, ...]:
        """What all that follows depends on."""
        source = self.source
        return (len(source.slabs) - source.next, len(source.floats), len(source.overflow), len(source.wide), self.page)


@dataclass(frozen=True, slots=True)
class Room:
    """The room of pages: columns a page, their depth, the leading of plain lines. Points."""

    count: int
    depth: float
    leading: float


def extended(standing: Standing, room: Room) -> Standing:
    """The way with its next column filled as it comes."""
    begun = _begun(standing, room)
    height = room.depth - begun.top - begun.below
    column = take(begun.source, height, forced=not (begun.top or begun.below))
    cost = begun.cost + _cost(column, height, room)
    way = replace(begun, last=column, page=begun.page + 1, cost=cost)
    return _footed(way) if way.below and full(way, room) else way


def _begun(standing: Standing, room: Room) -> Standing:
    """The way with a copy of what is left, on the page where its next column stands; one begins with what spans it."""
    source = standing.source.copied()
    going_on = standing.page % room.count and not (standing.feet or (standing.last and standing.last.turned))
    if going_on or not standing.last:
        return replace(standing, source=source)
    spans, top = spanning(source, room)
    return Standing(source, standing.last, 0, spans, top, standing.cost, below=standing.coming)


def spanning(source: Galleyful, room: Room) -> tuple[tuple[Slab, ...], float]:
    """The floats that stand across the top of a new page, taken from those that wait, and how much they take.

    Their footnotes go to the foot of the columns below.
    """
    taken, top = list[Slab](), 0.0
    while source.wide and (not taken or top + source.wide[0].height <= room.depth * (1 - THIRD)):
        slab = source.wide.pop(0)
        source.overflow += source.called(slab)[0]
        taken.append(slab)
        top += slab.height + slab.before
    return tuple(taken), min(on_grid(top, source.leading) if source.leading else top, room.depth)


def full(way: Standing, room: Room) -> bool:
    """Whether the page takes no more columns."""
    return way.page == room.count or way.source.ended or bool(way.last and way.last.turned)


def _footed(way: Standing) -> Standing:
    """A full page with what the room at its foot is for; it costs much to leave that empty."""
    wide = way.source.wide
    if wide and not wide[0].notes and at_foot(wide[0], way.source.leading) <= way.below:
        return replace(way, feet=(wide.pop(0),))
    return replace(way, cost=way.cost + EMPTY)


def at_foot(slab: Slab, leading: float) -> float:
    """How much a slab at the foot of a page takes, with the white above it."""
    return on_grid(slab.before + slab.height, leading) if leading else slab.before + slab.height


def _cost(column: Column, height: float, room: Room) -> float:
    if not column.open:
        return 0.0
    cost = SHORT * lack(column, height, room.leading) ** 2
    return cost + (EMPTY if column.depth < THIRD * height else 0.0)


def lack(column: Column, height: float, leading: float) -> float:
    """How many lines the column is short of its foot, its white stretched as far as it may."""
    return max(0.0, height - column.depth - give(column)) / leading if column.open else 0.0
