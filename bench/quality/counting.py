"""What a typographer would mark in a finished text, counted."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import inf
from statistics import fmean

from bench.quality.lines import Line, Sheet
from bench.quality.placing import Placed
from bench.quality.rivers import rivers

STRETCH, SHRINK = 0.5, 0.33
"""Of a word space, as share of its natural width: the glue of Knuth and Plass (1981), a third and not more to take."""

WIDE = 1.25
"""From which share of the natural space on a word space can be part of a river."""

SHORT_LAST = 0.25
"""Under which share of the measure a last line is short enough for a hyphen before it to show."""

DASHES = ("—", "–")
HANGING = re.compile(r"(?:^| |«|\()\w$")
"""A word of one letter at the end of a line, which Russian printers keep with the next (Milchin, 2003)."""

HUNG = 4.0
"""How far a line's end may hang out of the measure, in points: more than any hyphen does."""

SLACK = 0.02
"""How far a ratio may be past a bound by rounding alone."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of one text set by one engine.

    Ratios are of drawn word spaces: how far they exceed the natural one, in units of its stretch. A line of one word
    that does not reach the measure is looser than any.
    """

    pages: int
    lines: int
    justified: int
    once: int
    twice: int
    thrice: int
    tight: int
    over: int
    uneven: float
    hyphens: int
    ladders: int
    hyphens_before_short: int
    column_hyphens: int
    page_hyphens: int
    tiny_lasts: int
    dashes: int
    hanging: int
    rivers: int
    widows: int
    orphans: int
    stranded: int
    columns: int
    line_short: int
    short: int
    deep: int
    unbalanced: int
    papers: int


def ratio(line: Line, sheet: Sheet) -> float:
    """How far the line is stretched: 1 where its spaces are half as wide again as natural ones, -0.67 at ⅔ of them."""
    if line.gaps:
        return (line.space / sheet.space - 1) / STRETCH
    return inf if line.right - line.left < sheet.column - sheet.space else 0.0


def count(placed: Sequence[Placed], sheet: Sheet, papers: Sequence[int]) -> Counts:
    """All counts; `papers` are the numbers of the blocks with which papers begin."""
    text = [at for at in placed if not at.heading]
    inner = [ratio(at.line, sheet) for at in text if not at.last]
    ratios = [ratio(at.line, sheet) for at in text if at.line.gaps]
    columns = [list(some) for _, some in groupby(placed, key=lambda at: (at.line.page, at.line.column))]
    spaces = [at.line.space / sheet.space for at in text if not at.last and at.line.gaps]
    ends = _ends(columns, sheet, frozenset(papers))
    return Counts(
        pages=placed[-1].line.page + 1,
        lines=len(text),
        justified=len(inner),
        once=sum(one > 1 + SLACK for one in inner),
        twice=sum(one > 2 + SLACK for one in inner),
        thrice=sum(one > 3 + SLACK for one in inner),
        tight=sum(one < -SHRINK / STRETCH - SLACK for one in ratios),
        over=sum(at.line.right > sheet.column + HUNG for at in text),
        uneven=round(fmean(abs(space - 1) for space in spaces), 2) if spaces else 0.0,
        hyphens=sum(at.parted for at in text),
        ladders=sum(one.parted and other.parted for one, other in pairwise(text)),
        hyphens_before_short=sum(
            one.parted and other.last and other.line.right - other.line.left < SHORT_LAST * sheet.column
            for one, other in pairwise(text)
        ),
        column_hyphens=sum(column[-1].parted for column in columns),
        page_hyphens=sum(one[-1].parted and one[-1].line.page != two[0].line.page for one, two in pairwise(columns)),
        tiny_lasts=sum(
            at.last and not at.first and at.line.right - at.line.left < sheet.indent for at in text
        ),
        dashes=sum(at.line.text.startswith(DASHES) and not at.first for at in text),
        hanging=sum(bool(HANGING.search(at.line.text)) and not at.last for at in text),
        rivers=rivers((at.line for at in text), sheet.leading, WIDE * sheet.space),
        widows=sum(column[0].last and not column[0].first for column in columns),
        orphans=sum(column[-1].first and not column[-1].last for column in columns),
        stranded=sum(column[-1].heading for column in columns),
        columns=len(columns),
        line_short=sum(one == 1 for one in ends.lacks),
        short=sum(one > 1 for one in ends.lacks),
        deep=sum(column[-1].line.y > sheet.depth for column in columns),
        unbalanced=sum(one > 1 for one in ends.leanings),
        papers=len(papers),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Ends:
    """By how many lines each full column is short, and how far the columns of each paper's last page differ."""

    lacks: tuple[int, ...]
    leanings: tuple[int, ...]


def _ends(columns: Sequence[Sequence[Placed]], sheet: Sheet, begins: frozenset[int]) -> _Ends:
    deepest = max(at.line.y for column in columns for at in column if at.line.y < sheet.depth)
    lacks, leanings = list[int](), list[int]()
    for page in _pages(columns, begins):
        depths = [column[-1].line.y for column in page.columns]
        if page.last:
            depths += [page.columns[0][0].line.y - sheet.leading] * (sheet.columns - len(depths))
            leanings.append(_in_lines(max(depths) - min(depths), sheet))
        else:
            lacks += [_in_lines(deepest - depth, sheet) for depth in depths]
    return _Ends(tuple(lacks), tuple(leanings))


@dataclass(frozen=True, slots=True)
class _Page:
    columns: Sequence[Sequence[Placed]]
    last: bool


def _pages(columns: Iterable[Sequence[Placed]], begins: frozenset[int]) -> Iterator[_Page]:
    """Pages as their columns, and whether a paper ends on each."""
    pages = [list(some) for _, some in groupby(columns, key=lambda column: column[0].line.page)]
    for page, following in pairwise((*pages, None)):
        assert page is not None
        opens = following is None or (following[0][0].first and following[0][0].block in begins)
        yield _Page(page, opens)


def _in_lines(lack: float, sheet: Sheet) -> int:
    """Points in lines; half a line, by which a heading at a column's top puts it off the grid, is none."""
    return int(lack / sheet.leading + 0.4)
