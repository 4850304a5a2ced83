"""Total-fit column breaking: where a column would end short, the columns before it and it are broken anew together.

The cheapest of the ways to fill them is found by dynamic programming over the places where columns may end, as Knuth
and Plass do it for lines (Plass, Optimal Pagination, 1981). What a way may do: end a column earlier, set a paragraph in
a line more or less, stretch the white above headings and figures. Where all columns fill by themselves that is the best
there is, and nothing is searched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.grid import on_grid
from proceedings.typesetting.pages.slab import Elastic, Slab
from proceedings.typesetting.pages.standing import give

BACK = (1, 2, 4)
"""How many columns are broken anew together: first the short one by itself, then with those before it."""
BEAM = 6
"""How many ways are followed at a time."""
TRIED = 5
"""How many paragraphs of a column are tried in another number of lines."""
RELAID, SHORT, EMPTY = 30.0, 100.0, 1e6
"""Costs: of a paragraph relaid; of a column short by a line, in squares; of one less than a third full."""
FLAW = SHORT / 4
"""What a column may cost before others are looked for: half a line."""
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


def fitted(start: Standing, room: Room) -> list[Standing]:
    """The way after each column of a text, until all of it has found its place."""
    ways = [start]
    while not ways[-1].source.empty:
        following = extended(ways[-1], room)
        if following.cost - ways[-1].cost < FLAW:
            ways.append(following)
        else:
            _mend(ways, room)
        if ways[-1].source.wide and _full(ways[-1], room):
            _foot(ways, room)
    return ways[1:]


def _full(way: Standing, room: Room) -> bool:
    """Whether the page takes no more columns."""
    return way.page == room.count or way.source.ended or bool(way.last and way.last.turned)


def _foot(ways: list[Standing], room: Room) -> None:
    """The page anew with what waits to span it at its foot, where it still names it there and hardly anything is lost.

    On a page with footnotes nothing stands below them.
    """
    place, slab = len(ways) - 1 - ways[-1].page, ways[-1].source.wide[0]
    below, origin = _taken(slab, ways[-1].source.leading), ways[place]
    if ways[-1].feet or slab.notes or below > (1 - THIRD) * (room.depth - ways[-1].top):
        return
    reserved = replace(origin, coming=below) if origin.last else replace(origin, below=below)
    anew = refitted(reserved, room.count, room)
    noted = any(way.last and way.last.notes for way in anew)
    if anew[-1].feet and not noted and anew[-1].cost - origin.cost < SHORT + len(anew) * RELAID:
        ways[place:] = [reserved, *anew]


def _taken(slab: Slab, leading: float) -> float:
    """How much a slab at the foot of a page takes, with the white above it."""
    return on_grid(slab.before + slab.height, leading) if leading else slab.before + slab.height


def _mend(ways: list[Standing], room: Room) -> None:
    """The next column, which would end short, in the least bad way, with as few of those before it as will do."""
    for back in BACK:
        begin = max(0, len(ways) - back)
        refit = refitted(ways[begin], len(ways) - begin, room)
        if begin == 0 or refit[-1].cost - ways[begin].cost < FLAW + len(refit) * RELAID:
            break
    ways[begin + 1 :] = refit


def lack(column: Column, height: float, leading: float) -> float:
    """How many lines the column is short of its foot, its white stretched as far as it may."""
    return max(0.0, height - column.depth - give(column)) / leading if column.open else 0.0


def extended(standing: Standing, room: Room) -> Standing:
    """The way with its next column filled as it comes."""
    begun = _begun(standing, room)
    height = room.depth - begun.top - begun.below
    column = take(begun.source, height, forced=not (begun.top or begun.below))
    cost = begun.cost + _cost(column, height, room)
    way = replace(begun, last=column, page=begun.page + 1, cost=cost)
    return _footed(way) if way.below and _full(way, room) else way


def _footed(way: Standing) -> Standing:
    """A full page with what the room at its foot is for; it costs much to leave that empty."""
    wide = way.source.wide
    if wide and not wide[0].notes and _taken(wide[0], way.source.leading) <= way.below:
        return replace(way, feet=(wide.pop(0),))
    return replace(way, cost=way.cost + EMPTY)


def refitted(origin: Standing, count: int, room: Room) -> list[Standing]:
    """The cheapest way to fill so many columns more, as the standings after each."""
    frontier: list[list[Standing]] = [[origin]]
    for _ in range(count):
        reached: dict[tuple[int, ...], list[Standing]] = {}
        for way in frontier:
            for standing in _ways(way[-1], room) if not way[-1].source.empty else (way[-1],):
                known = reached.get(standing.key)
                if known is None or standing.cost < known[-1].cost:
                    reached[standing.key] = [*way, standing]
        frontier = sorted(reached.values(), key=_last_cost)[:BEAM]
    return [way for before, way in pairwise(frontier[0]) if way is not before]


def _last_cost(way: Sequence[Standing]) -> float:
    return way[-1].cost


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


def _ways(standing: Standing, room: Room) -> Iterator[Standing]:
    """The next column as it comes, and with one of its paragraphs, or two, in another number of lines."""
    natural = extended(standing, room)
    yield natural
    assert natural.last is not None
    for more in (1, -1):
        for elastic in islice(_elastics(natural.last, standing.source), TRIED):
            relaid = standing.source.relaid(elastic, elastic.count + more)
            if relaid:
                changed = _changed(standing, relaid)
                way = extended(changed, room)
                yield way
                if way.cost - changed.cost < FLAW:
                    break
                if way.last and lack(way.last, room.depth - way.top - way.below, room.leading) > 0.5:
                    yield from _once_more(changed, way.last, more, room)


def _once_more(standing: Standing, column: Column, more: int, room: Room) -> Iterator[Standing]:
    """The same column with a second paragraph relaid the same way."""
    for elastic in islice(_elastics(column, standing.source), TRIED):
        relaid = standing.source.relaid(elastic, elastic.count + more)
        if relaid:
            yield extended(_changed(standing, relaid), room)


def _changed(standing: Standing, source: Galleyful) -> Standing:
    return replace(standing, source=source, cost=standing.cost + RELAID)


def _elastics(column: Column, source: Galleyful) -> list[Elastic]:
    """The paragraphs that begin in the column, the longest first: what is done to them shows least."""
    begins = source.next
    first = source.slabs[begins].elastic if begins < len(source.slabs) else None
    # A paragraph that began in the column before is as it is.
    goes_on = first if begins and source.slabs[begins - 1].elastic is first else None
    found = dict.fromkeys(slab.elastic for _, slab in column.placed if slab.elastic and slab.elastic is not goes_on)
    return sorted(found, key=lambda elastic: -elastic.count)


def _cost(column: Column, height: float, room: Room) -> float:
    if not column.open:
        return 0.0
    cost = SHORT * lack(column, height, room.leading) ** 2
    return cost + (EMPTY if column.depth < THIRD * height else 0.0)
