"""Total-fit column breaking: where a column would end short, the columns before it and it are broken anew together.

The cheapest of the ways to fill them is found by dynamic programming over the places where columns may end, as Knuth
and Plass do it for lines (Plass, Optimal Pagination, 1981). What a way may do: end a column earlier, set a paragraph in
a line more or less, stretch the white above headings and figures. Where all columns fill by themselves that is the best
there is, and nothing is searched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.slab import Elastic
from proceedings.typesetting.pages.ways import SHORT, THIRD, Room, Standing, at_foot, extended, full, lack

BACK = (1, 2, 4)
"""How many columns are broken anew together: first the short one by itself, then with those before it."""
BEAM = 6
"""How many ways are followed at a time."""
TRIED = 5
"""How many paragraphs of a column are tried in another number of lines."""
RELAID = 30.0
"""The cost of a paragraph relaid."""
FLAW = SHORT / 4
"""What a column may cost before others are looked for: half a line."""


def fitted(start: Standing, room: Room) -> list[Standing]:
    """The way after each column of a text, until all of it has found its place."""
    ways = [start]
    while not ways[-1].source.empty:
        following = extended(ways[-1], room)
        if following.cost - ways[-1].cost < FLAW:
            ways.append(following)
        else:
            _mend(ways, room)
        if ways[-1].source.wide and full(ways[-1], room):
            _foot(ways, room)
    return ways[1:]


def _foot(ways: list[Standing], room: Room) -> None:
    """The page anew with what waits to span it at its foot, where it still names it there and hardly anything is lost.

    On a page with footnotes nothing stands below them.
    """
    place, slab = len(ways) - 1 - ways[-1].page, ways[-1].source.wide[0]
    below, origin = at_foot(slab, ways[-1].source.leading), ways[place]
    if ways[-1].feet or slab.notes or below > (1 - THIRD) * (room.depth - ways[-1].top):
        return
    reserved = replace(origin, coming=below) if origin.last else replace(origin, below=below)
    anew = refitted(reserved, room.count, room)
    noted = any(way.last and way.last.notes for way in anew)
    if anew[-1].feet and not noted and anew[-1].cost - origin.cost < SHORT + len(anew) * RELAID:
        ways[place:] = [reserved, *anew]


def _mend(ways: list[Standing], room: Room) -> None:
    """The next column, which would end short, in the least bad way, with as few of those before it as will do."""
    for back in BACK:
        begin = max(0, len(ways) - back)
        refit = refitted(ways[begin], len(ways) - begin, room)
        if begin == 0 or refit[-1].cost - ways[begin].cost < FLAW + len(refit) * RELAID:
            break
    ways[begin + 1 :] = refit


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
