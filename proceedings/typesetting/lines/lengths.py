"""A paragraph in a line more or less than suits it best, so that a column ends where it should (TeX's \\looseness)."""

from bisect import bisect_left
from collections.abc import Iterator
from math import fsum
from typing import NamedTuple

from proceedings.typesetting.lines.breaking import (
    HOPELESS,
    LADDER,
    LOOSE,
    MISMATCH,
    PENALTIES,
    SHORT,
    Break,
    Setting,
)  # fmt: skip
from proceedings.typesetting.lines.breakpoints import Breakpoints
from proceedings.typesetting.lines.words import HYPHEN

TIGHT = 0.9
"""How near to the most that it can give a line may be shrunk: a paragraph is not to look squeezed."""


class _Way(NamedTuple):
    """Lines up to a place: what they cost, the last of them, and the way before it."""

    cost: float
    line: Break
    before: "_Way | None"


def could_be(points: Breakpoints, setting: Setting, lines: list[Break], count: int) -> bool:
    """Whether so many lines are at all likely: a quick look at how much each would have to give."""
    natural = fsum(points.width(line.begin, line.end) for line in lines)
    spaces = sum(points.spaces(line.begin, line.end) for line in lines)
    if count < len(lines):
        return natural - count * setting.measure <= spaces * setting.shrink + count * setting.take
    most = natural + LOOSE * spaces * setting.stretch + count * setting.give
    return most >= (count - 1) * setting.measure


def fit_to(points: Breakpoints, setting: Setting, count: int, unparted: int = 0) -> list[Break]:
    """The best lines of which there are exactly `count`, none too loose nor squeezed; empty where there are none.

    Line number `unparted`, from 1, ends with no hyphen of ours.
    """
    layer = {0: _Way(0.0, Break(0, 0, 0.0), None)}
    for number in range(1, count):
        layer = _longer(points, setting, layer)
        if number == unparted:
            layer = {place: way for place, way in layer.items() if points.kinds[place] != HYPHEN}
    ends = [way for begin, reached in layer.items() for way in _ended(points, setting, begin, reached)]
    return _traced(min(ends, key=lambda way: way.cost)) if ends else []


def _longer(points: Breakpoints, setting: Setting, layer: dict[int, _Way]) -> dict[int, _Way]:
    """All ways with a line more, the cheapest to each place."""
    found: dict[int, _Way] = {}
    for begin, way in layer.items():
        for line, cost in _lines_from(points, setting, begin):
            if points.kinds[begin] == points.kinds[line.end] == HYPHEN:
                cost += LADDER
            if abs(way.line.ratio - line.ratio) > 1.0:
                cost += MISMATCH
            known = found.get(line.end)
            if known is None or way.cost + cost < known.cost:
                found[line.end] = _Way(way.cost + cost, line, way)
    return found


def _lines_from(points: Breakpoints, setting: Setting, begin: int) -> Iterator[tuple[Break, float]]:
    """Every line from a place that is neither over the tolerance nor squeezed, with its demerits."""
    reach = points.starts[begin] + setting.measure
    first = bisect_left(points.ends, reach - setting.measure / 3, begin + 1, len(points.ends) - 1)
    for end in range(first, len(points.ends) - 1):
        lack = reach - points.ends[end]
        if lack < -HOPELESS:
            break
        ratio = _ratio(lack, points.spaces(begin, end), setting)
        if -TIGHT <= ratio <= setting.tolerance:
            badness = setting.line_penalty + 100.0 * abs(ratio) ** 3
            yield Break(begin, end, ratio), badness**2 + PENALTIES[points.kinds[end]] * setting.hyphen_penalty**2


def _ratio(lack: float, spaces: int, setting: Setting) -> float:
    """How much a line is stretched or shrunk that lacks so much."""
    if lack < 0.0:
        room = spaces * setting.shrink + setting.take
        return lack / room if room > 0.0 else -2.0
    room = spaces * setting.stretch
    ratio = lack / (room + setting.give) if room + setting.give > 0.0 else 0.0
    return (lack - setting.give) / room if ratio > 1.0 and room > 0.0 else ratio


def _ended(points: Breakpoints, setting: Setting, begin: int, way: _Way) -> Iterator[_Way]:
    """The way with its last line, where that fits."""
    end, width = len(points.ends) - 1, points.width(begin, len(points.ends) - 1)
    ratio = min(0.0, _ratio(setting.measure - width, points.spaces(begin, end), setting))
    if ratio >= -TIGHT and (width >= setting.least or not begin):
        cost = LADDER if points.kinds[begin] == HYPHEN and width < SHORT * setting.measure else 0.0
        yield _Way(way.cost + cost, Break(begin, end, ratio), way)


def _traced(way: _Way) -> list[Break]:
    lines = list[Break]()
    at: _Way | None = way
    while at is not None and at.before is not None:
        lines.append(at.line)
        at = at.before
    return lines[::-1]
