"""Columns into pages: the opening across the full measure, columns below it, the last page's columns balanced."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from proceedings.model.page import Glyphs, Mark, Rule
from proceedings.model.style import Style
from proceedings.typesetting.pages.columns import NOTE_GAP, Column, Galleyful, Notes
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.moving import moved
from proceedings.typesetting.pages.slab import Slab

NOTE_RULE = (0.25, 0.4)
"""Rule above the notes: share of the measure, thickness."""


class Placed(NamedTuple):
    """A slab where it stands on its page, and the width of its column."""

    x: float
    y: float
    slab: Slab
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Made:
    """A page made: its slabs and the rules that belong to no slab."""

    placed: tuple[Placed, ...]
    rules: tuple[Rule, ...] = ()

    def marks(self) -> tuple[Mark, ...]:
        """All marks of the page from its type area's corner."""
        inside = tuple([moved(mark, at.x, at.y) for at in self.placed for mark in at.slab.marks])
        return (*self.rules, *inside)

    def glyphs(self) -> Iterator[tuple[float, Glyphs]]:
        """The text of the page as it stands on its slabs, each with the width of the column."""
        for at in self.placed:
            for mark in at.slab.marks:
                if isinstance(mark, Glyphs):
                    yield at.width, mark


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns of a page: how many, how wide, how far apart, how deep. Points."""

    count: int
    width: float
    gutter: float
    depth: float

    @classmethod
    def of(cls, style: Style, columns: int) -> "Frame":
        """The style's type area in so many columns."""
        gutter = style.sheet.gutter
        return cls(columns, (style.measure - gutter * (columns - 1)) / columns, gutter, style.depth)


def make_pages(opening: Sequence[Slab], body: Sequence[Slab], notes: Notes, frame: Frame) -> list[Made]:
    """All pages of a manuscript. In one column the opening flows into the body; else it stands above the columns."""
    if frame.count == 1:
        return [_joined([(0.0, 0.0, column, frame)]) for column in _columns([*opening, *body], notes, frame.depth)]
    measure = frame.count * frame.width + (frame.count - 1) * frame.gutter
    wide = replace(frame, count=1, width=measure)
    heads = _columns(opening, notes, frame.depth)
    pages = [_joined([(0.0, 0.0, column, wide)]) for column in heads[:-1]]
    source = Galleyful(body, notes)
    top = heads[-1].filled + frame.gutter if heads else 0.0
    first: list[tuple[float, float, Column, Frame]] = []
    if heads:
        source.overflow += heads[-1].notes
        heads[-1].notes = []
        first = [(0.0, 0.0, heads[-1], wide)]
    while first or not source.empty:
        columns = _balanced(source, frame, frame.depth - top)
        pages.append(_joined([*first, *[(n * (frame.width + frame.gutter), top, column, frame)
                                        for n, column in enumerate(columns)]]))  # fmt: skip
        first, top = [], 0.0
    return pages


def _columns(slabs: Sequence[Slab], notes: Notes, depth: float) -> list[Column]:
    source = Galleyful(slabs, notes)
    columns = []
    while not source.empty:
        columns.append(take(source, depth))
    return columns


def _balanced(source: Galleyful, frame: Frame, depth: float) -> list[Column]:
    """The columns of one page: full, or, where the text ends here, of the least height that still holds it."""
    before = source.copied()
    columns = _row(source, frame.count, depth, depth == frame.depth)
    if not source.empty or any(column.turned for column in columns):
        return columns
    heights = sum(slab.height for column in columns for _, slab in column.placed)
    low, high, best = heights / frame.count - 1.0, depth, columns
    while high - low > 1.0:
        middle = (low + high) / 2
        trial = before.copied()
        row = _row(trial, frame.count, middle, False)
        if trial.empty:
            high, best = middle, row
        else:
            low = middle
    return best


def _row(source: Galleyful, count: int, depth: float, forced: bool) -> list[Column]:
    """So many columns side by side, fewer where the text ends or turns the page."""
    columns: list[Column] = []
    while len(columns) < count and not source.empty and not (columns and columns[-1].turned):
        columns.append(take(source, depth, forced))
    return columns


def _joined(columns: Sequence[tuple[float, float, Column, Frame]]) -> Made:
    """Columns, each at its x and y, as one page."""
    placed = [at for x, y, column, frame in columns for at in _placed(x, y, column, frame)]
    rules = [_note_rule(x, column, frame) for x, _, column, frame in columns if column.notes]
    return Made(tuple(placed), tuple(rules))


def _placed(x: float, top: float, column: Column, frame: Frame) -> Iterator[Placed]:
    fills = sum(slab.fill for _, slab in column.placed)
    left = max(0.0, frame.depth - top - column.depth) / fills if fills else 0.0
    down = 0.0
    for y, slab in column.placed:
        yield Placed(x, top + y + down, slab, frame.width)
        down += slab.fill * left
    y = frame.depth - sum(note.height for note in column.notes)
    for note in column.notes:
        yield Placed(x, y, note, frame.width)
        y += note.height


def _note_rule(x: float, column: Column, frame: Frame) -> Rule:
    share, thickness = NOTE_RULE
    y = frame.depth - sum(note.height for note in column.notes) - NOTE_GAP / 3
    return Rule(x, y, frame.width * share, thickness)
