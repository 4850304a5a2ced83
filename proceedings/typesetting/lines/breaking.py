"""Total-fit line breaking: the set of breaks whose lines, all together, are least bad (Knuth and Plass 1981)."""

from bisect import bisect_left
from math import inf
from typing import NamedTuple

from proceedings.typesetting.lines.breakpoints import Breakpoints
from proceedings.typesetting.lines.words import HYPHEN

LOOSE, STEEP = 1.95, 8.0
"""From this ratio on a line is loose to the eye, and so many times as bad as the cube of its ratio says."""

STRICT = 2.2
"""The tolerance of the first pass with hyphens; in nearly all paragraphs no line need be looser."""

INK = 0.87
"""The share of a line that is glyphs and not spaces, as near as need be."""

MISMATCH = 3000.0
"""Demerits of a tight line next to a loose one, and of a hyphen before the last line."""

LADDER = 4.5e7
"""Demerits of two hyphens in a row, and of a hyphen before a last line that is short: only a loose line is worse."""

STUB = 6e7
"""Demerits of a last line that is shorter than the indent of the next paragraph."""

SHORT = 0.25
"""A last line that takes less than this share of the measure is short."""

PENALTIES = (0.0, 0.25, 1.0, 0.25, 4.0, 8.0)
"""Demerits of a line's end by its kind, in squares of the hyphen's penalty."""

HOPELESS = 60.0
"""How far over the measure, in points, a line must be before its start is given up for all later ends."""


OVERFULL = 1e8
"""Badness of each point over the measure: far more than that of the loosest line."""


class Setting(NamedTuple):
    """What lines are fitted to. `stretch` and `shrink` are of one space; `give` and `take` of the line as a whole.

    `last` is room kept free on the last line, `least` how wide that is at least; `calm` is how loose lines may be for
    the paragraph to do without hyphens. Lengths in points.
    """

    measure: float
    stretch: float
    shrink: float
    give: float
    take: float
    tolerance: float = 3.0
    hyphen_penalty: float = 1000.0
    line_penalty: float = 10.0
    last: float = 0.0
    least: float = 0.0
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
    for tolerance in (min(STRICT, setting.tolerance), setting.tolerance, 8.0, inf):
        breaks = _search(points, setting._replace(tolerance=tolerance))
        if breaks:
            return breaks
    raise AssertionError("the last pass accepts any line")


def _search(points: Breakpoints, setting: Setting) -> list[Break]:
    """One pass. Written as one plain loop over lists: it is a fifth of all the time of typesetting."""
    ends, starts, kinds, words, offsets = points.ends, points.starts, points.kinds, points.words, points.offsets
    measure, stretch, shrink, give, take, tolerance, penalty, line_penalty, _, _, hyphenate, _ = setting
    count = len(ends)
    best, previous, ratios = [0.0, *[inf] * (count - 1)], [-1] * count, [0.0] * count
    active, low, desperate = [0], 0, tolerance == inf
    penalties = [share * penalty * penalty for share in PENALTIES]
    for end in range(_first_end(points, setting), count - 1):
        kind = kinds[end]
        if kind == HYPHEN and not hyphenate:
            continue
        reach, spaces = ends[end] - measure, words[end] - (not offsets[end])
        least, chosen, ratio = inf, -1, 0.0
        for begin in active[low:]:
            lack = starts[begin] - reach
            if lack < 0.0:
                room = (spaces - words[begin]) * shrink + take
                if -lack > room:
                    if begin == active[low] and lack < -HOPELESS and (not desperate or low < len(active) - 1):
                        low += 1
                        continue
                    if not desperate:
                        continue
                    r, badness = -1.0, -OVERFULL * lack
                else:
                    r = lack / room
                    badness = -100.0 * r * r * r
            else:
                room = (spaces - words[begin]) * stretch
                r = lack / (room + give) if room + give > 0.0 else 0.0
                r = (lack - give) / room if r > 1.0 and room > 0.0 else r  # glyphs give no more: the rest is spaces
                if r > tolerance:
                    break
                badness = 100.0 * r * r * r if r <= LOOSE else 100.0 * STEEP * r * r * r if r < 50 else 1e7
            cost = (line_penalty + badness) ** 2 + best[begin]
            if cost >= least:
                continue
            if kind == HYPHEN and kinds[begin] == HYPHEN:
                cost += LADDER
            if not -1.0 <= ratios[begin] - r <= 1.0:
                cost += MISMATCH
            if cost < least:
                least, chosen, ratio = cost, begin, r
        if chosen >= 0:
            best[end], previous[end], ratios[end] = least + penalties[kind], chosen, ratio
            active.append(end)
        elif low == len(active):
            break  # no line ends anywhere from here on
    return _traced(points, setting, active[low:], (best, previous, ratios))


def _first_end(points: Breakpoints, setting: Setting) -> int:
    """The first place where the first line may end: none before it reaches far enough, however it is stretched."""
    ends, measure = points.ends, setting.measure + points.starts[0]
    full = min(bisect_left(ends, measure), len(ends) - 1)
    give = setting.tolerance * (points.words[full] * setting.stretch + setting.give)
    # Ends are not quite in order, since hyphens and stops hang out of the line: a little earlier is safe.
    return max(1, bisect_left(ends, measure - give) - 4) if give < measure else 1


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
    measure, end = setting.measure - setting.last, len(points.ends) - 1
    width = points.width(begin, end)
    hyphen = MISMATCH if points.kinds[begin] == HYPHEN else 0.0
    if hyphen and width < SHORT * setting.measure:
        hyphen = LADDER
    lack = measure - width
    if lack >= 0.0:
        stub = STUB if begin and width < setting.least else 0.0
        return [(setting.line_penalty**2 + hyphen + stub, 0.0)]
    room = points.spaces(begin, end) * setting.shrink + setting.take
    if -lack <= room:
        return [((100 * (lack / room) ** 2) ** 2 + hyphen, lack / room)]
    return [((OVERFULL * lack) ** 2, -1.0)] if setting.tolerance == inf else []
