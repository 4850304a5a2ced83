"""Rivers: white that runs down a column through the word spaces of lines one under another."""

from collections.abc import Iterable
from itertools import pairwise

from bench.quality.lines import Gap, Line

DEPTH = 4
"""Lines that make a river."""


def rivers(lines: Iterable[Line], leading: float, least: float) -> int:
    """How many there are: spaces at least so wide, overlapping from line to line, through four lines or more.

    A stream that parts in two is one river.
    """
    lines = tuple(lines)
    found: set[int] = set()
    streams: list[tuple[Gap, int, int]] = []
    named = 0
    for above, line in pairwise((None, *lines)):
        assert line is not None
        under = above is not None and above.page == line.page and above.column == line.column
        above_it = streams if under and 0 < line.y - above.y < 1.5 * leading else []  # type: ignore[union-attr]
        streams = []
        for gap in line.gaps:
            if gap.width < least:
                continue
            depth, name = max(((depth, name) for over, depth, name in above_it if _overlap(over, gap)), default=(0, 0))
            if not depth:
                named += 1
                name = named
            streams.append((gap, depth + 1, name))
            if depth + 1 >= DEPTH:
                found.add(name)
    return len(found)


def _overlap(one: Gap, other: Gap) -> bool:
    """Whether white can run from one into the other: they share half of the narrower."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared >= min(one.width, other.width) / 2
