"""Columns into pages: the opening across the full measure, columns below it, the last page's columns balanced."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from math import fsum
from typing import NamedTuple

from proceedings.model.page import Glyphs, Mark, Rule
from proceedings.model.style import Style
from proceedings.typesetting.pages.balancing import balanced
from proceedings.typesetting.pages.columns import NOTE_GAP, Column, Galleyful, Notes
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.fitting import fitted
from proceedings.typesetting.pages.grid import on_grid, snapped
from proceedings.typesetting.pages.moving import moved
from proceedings.typesetting.pages.slab import Slab
from proceedings.typesetting.pages.standing import stand
from proceedings.typesetting.pages.turning import Exchange, whole_at_turns
from proceedings.typesetting.pages.ways import Room, Standing

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
    """A page made: its slabs and the rules that belong to no slab. `turned`: its lines run up the page."""

    placed: tuple[Placed, ...]
    rules: tuple[Rule, ...] = ()
    turned: bool = False

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

    def exchanged(self, exchange: Exchange) -> "Made":
        """The page with other slabs where there are others."""
        return replace(self, placed=tuple([at._replace(slab=exchange.get(id(at.slab), at.slab)) for at in self.placed]))


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns of a page: how many, how wide, how far apart, how deep, and the leading of their text. Points."""

    count: int
    width: float
    gutter: float
    depth: float
    leading: float = 12.0

    @classmethod
    def of(cls, style: Style, columns: int) -> "Frame":
        """The style's type area in so many columns."""
        gutter = style.sheet.gutter
        width = (style.measure - gutter * (columns - 1)) / columns
        return cls(columns, width, gutter, style.depth, style.roles["body"].leading)

    @property
    def measure(self) -> float:
        """The width of all columns with the gutters between them."""
        return self.count * self.width + (self.count - 1) * self.gutter


def make_pages(opening: Sequence[Slab], body: Sequence[Slab], notes: Notes, frame: Frame) -> list[Made]:
    """All pages of a manuscript. In one column the opening flows into the body; else it stands above the columns."""
    pages = _made(opening, body, notes, frame)
    exchange = whole_at_turns([[at.slab for at in page.placed] for page in pages])
    return [page.exchanged(exchange) for page in pages] if exchange else pages


def _made(opening: Sequence[Slab], body: Sequence[Slab], notes: Notes, frame: Frame) -> list[Made]:
    if frame.count == 1:
        return _paged(Standing(Galleyful([*opening, *body], notes)), (), frame)
    heads = list(_columns(opening, notes, frame.depth))
    grid = frame.leading if any(slab.grid for slab in body) else 0.0
    source = Galleyful(snapped(body, grid) if grid else body, notes, leading=grid)
    if not heads:
        return _paged(Standing(source), (), frame)
    source.overflow += heads[-1].notes
    heads[-1].notes = []
    top = heads[-1].filled + frame.gutter
    pages = [Made(tuple(_placed(0.0, 0.0, column, frame.measure, frame.depth))) for column in heads[:-1]]
    head = tuple(_placed(0.0, 0.0, heads[-1], frame.measure, frame.depth))
    return [*pages, *_paged(Standing(source, top=on_grid(top, grid) if grid else top), head, frame)]


def _columns(slabs: Sequence[Slab], notes: Notes, depth: float) -> Iterator[Column]:
    source = Galleyful(slabs, notes)
    while not source.empty:
        yield take(source, depth)


def _paged(start: Standing, head: Sequence[Placed], frame: Frame) -> list[Made]:
    """The columns of a text on their pages; the head stands above those of the first."""
    room = Room(frame.count, frame.depth, frame.leading)
    ways = [start, *fitted(start, room)]
    begins = [place for place, way in enumerate(ways) if way.page == 1]
    pages = list[Made]()
    for begin, end in pairwise([*begins, len(ways)]):
        first, last = ways[begin], ways[end - 1]
        columns = balanced(ways[begin - 1 : end], room)
        band = _Band(first.top, frame.depth - first.below)
        made = _page(chain(head, _spans(first, frame.measure)), columns, frame, band)
        pages.append(replace(made, placed=(*made.placed, *_feet(last, columns, frame))))
        head = ()
    return pages if pages or not head else [Made(tuple(head))]


def _spans(way: Standing, measure: float) -> Iterator[Placed]:
    """What stands across the top of a page, white below each."""
    y = 0.0
    for slab in way.spans:
        yield Placed(0.0, y, slab, measure)
        y += slab.height + slab.before


def _feet(way: Standing, columns: Sequence[Column], frame: Frame) -> Iterator[Placed]:
    """What stands across the foot of a page; right below the columns where the text ends."""
    for slab in way.feet:
        reached = way.top + max((column.depth for column in columns), default=0.0) + slab.before
        yield Placed(0.0, reached if way.source.ended else frame.depth - slab.height, slab, frame.measure)


class _Band(NamedTuple):
    """Where the columns of a page begin and end."""

    top: float
    bottom: float


def _page(above: Iterable[Placed], columns: Sequence[Column], frame: Frame, band: _Band) -> Made:
    """Columns side by side in their band, below what stands across them, as one page."""
    placed, rules = list(above), list[Rule]()
    for number, column in enumerate(columns):
        x = number * (frame.width + frame.gutter)
        placed += _placed(x, band.top, column, frame.width, band.bottom)
        rules += [_note_rule(x, column, frame.width, band.bottom)] if column.notes else []
    return Made(tuple(placed), tuple(rules))


def _placed(x: float, top: float, column: Column, width: float, bottom: float) -> Iterator[Placed]:
    """The slabs of a column where they stand, down to the bottom."""
    for y, slab in stand(column, bottom - top):
        yield Placed(x, top + y, slab, width)


def _note_rule(x: float, column: Column, width: float, bottom: float) -> Rule:
    share, thickness = NOTE_RULE
    y = bottom - fsum(note.height for note in column.notes) - NOTE_GAP / 3
    return Rule(x, y, width * share, thickness)
