"""Total-fit line breaking: the set of breaks whose lines, all together, are least bad (Knuth and Plass 1981)."""

from math import inf
from typing import NamedTuple

from proceedings.typesetting.lines.breakpoints import Breakpoints
from proceedings.typesetting.lines.words import HYPHEN

MISMATCH = 3000.0
"""Demerits of two hyphens in a row, and of a tight line next to a loose one."""

PENALTIES = (0.0, 0.25, 1.0, 0.25, 4.0)
"""Demerits of a line's end by its kind, in squares of the hyphen's penalty."""

HOPELESS = 60.0
"""How far over the measure, in points, a line must be before its start is given up for all later ends."""


OVERFULL = 1e8
"""Badness of each point over the measure: far more than that of the loosest line."""


class Setting(NamedTuple):
    """What lines are fitted to. `stretch` and `shrink` are of one space; `give` and `take` of the line as a whole.

    `last` is room kept free on the last line; `calm` is how loose lines may be for the paragraph to do without hyphens.
    Lengths in points.
    """

    measure: float
    stretch: float
    shrink: float
    give: float
    take: float
    tolerance: float = 3.0
    hyphen_penalty: float = 200.0
    line_penalty: float = 10.0
    last: float = 0.0
    hyphenate: bool = True
    calm: float = 1.0


class Break(NamedTuple):
    """A line: from one place to another, and how much it is stretched (1 is all it should) or shrunk (-1)."""

    begin: int
    end: int
    ratio: float


def fit(points: Breakpoints, setting: Setting) -> list[Break]:
    """The lines of a paragraph. Tried without hyphens, then with growing tolerance; the last try takes any line."""
    if HYPHEN in points.kinds:
        breaks = _search(points, setting._replace(tolerance=setting.calm, hyphenate=False))
        if breaks:
            return breaks
    for tolerance in (setting.tolerance, 8.0, inf):
        breaks = _search(points, setting._replace(tolerance=tolerance))
        if breaks:
            return breaks
    raise AssertionError("the last pass accepts any line")


def _search(points: Breakpoints, setting: Setting) -> list[Break]:
    """One pass. Written as one plain loop over lists: it is a third of all the time of typesetting."""
    ends, starts, spaces_to, spaces_from, kinds = (
        points.ends, points.starts, points.spaces_to, points.spaces_from, points.kinds
    )  # fmt: skip
    measure, stretch, shrink, give, take, tolerance, penalty, line_penalty, _, hyphenate, _ = setting
    count = len(ends)
    best, previous, ratios = [0.0, *[inf] * (count - 1)], [-1] * count, [0.0] * count
    active, low, desperate = [0], 0, tolerance == inf
    penalties = [share * penalty * penalty for share in PENALTIES]
    for end in range(1, count - 1):
        kind = kinds[end]
        if kind == HYPHEN and not hyphenate:
            continue
        reach, spaces = ends[end] - measure, spaces_to[end]
        least, chosen, ratio = inf, -1, 0.0
        for place in range(low, len(active)):
            begin = active[place]
            lack = starts[begin] - reach
            between = spaces - spaces_from[begin]
            if lack < 0.0:
                room = between * shrink + take
                if -lack > room:
                    if place == low and lack < -HOPELESS and (not desperate or low < len(active) - 1):
                        low += 1
                        continue
                    if not desperate:
                        continue
                    r, badness = -1.0, -OVERFULL * lack
                else:
                    r = lack / room
                    badness = -100.0 * r * r * r
            else:
                room = between * stretch + give
                r = lack / room if room > 0.0 else (1000.0 if lack > 1.0 else 0.0)
                if r > tolerance:
                    break
                badness = 100.0 * r * r * r if r < 50 else 1e7
            cost = line_penalty + badness
            cost = cost * cost + penalties[kind] + best[begin]
            if kind == HYPHEN and kinds[begin] == HYPHEN:
                cost += MISMATCH
            if not -1.0 <= ratios[begin] - r <= 1.0:
                cost += MISMATCH
            if cost < least:
                least, chosen, ratio = cost, begin, r
        if chosen >= 0:
            best[end], previous[end], ratios[end] = least, chosen, ratio
            active.append(end)
    return _traced(points, setting, active[low:], (best, previous, ratios))


def _traced(
    points: Breakpoints, setting: Setting, active: list[int], found: tuple[list[float], list[int], list[float]]
) -> list[Break]:
    """The lines back from the best last one; empty where no last line fits."""
    best, previous, ratios = found
    end = len(points.ends) - 1
    lasts = [(cost + best[begin], begin, ratio) for begin in active for cost, ratio in _last(points, setting, begin)]
    if not lasts:
        return []
    _, begin, ratio = min(lasts)
    breaks = [Break(begin, end, ratio)]
    while begin > 0:
        breaks.append(Break(previous[begin], begin, ratios[begin]))
        begin = previous[begin]
    return breaks[::-1]


def _last(points: Breakpoints, setting: Setting, begin: int) -> list[tuple[float, float]]:
    """Cost and ratio of the last line from this place: at its natural width where there is room, else shrunk."""
    measure = setting.measure - setting.last
    width = points.ends[-1] - points.starts[begin]
    hyphen = MISMATCH if points.kinds[begin] == HYPHEN else 0.0
    lack = measure - width
    if lack >= 0.0:
        short = MISMATCH if width < measure * 0.12 else 0.0
        return [(setting.line_penalty**2 + hyphen + short, 0.0)]
    room = (points.spaces_to[-1] - points.spaces_from[begin]) * setting.shrink + setting.take
    if -lack <= room:
        return [((100 * (lack / room) ** 2) ** 2 + hyphen, lack / room)]
    return [((OVERFULL * lack) ** 2, -1.0)] if setting.tolerance == inf else []
