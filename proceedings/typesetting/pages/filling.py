"""A column filled: it takes what fits, then gives back down to the last place where a column may end."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from proceedings.typesetting.pages.columns import Column, Galleyful, foot
from proceedings.typesetting.pages.grid import EPSILON, on_grid
from proceedings.typesetting.pages.slab import Slab

LEAST_TEXT = 0.3
"""A figure goes to the foot of a column only where at least this share of it is left to the text."""


def take(source: Galleyful, height: float, forced: bool = True) -> Column:
    """The next column of this height.

    `forced`: it takes something even where that is too tall, so that the book ends; else it may stay empty.
    """
    filling = _Filling(source, height, forced)
    filling.take_overflow()
    filling.take_floats()
    filling.take_text()
    return filling.column


class _Place(NamedTuple):
    """A place where the column may end: how much of everything it and the source held there."""

    next: int
    placed: int
    floats: int
    notes: int
    waiting: int
    wide: int
    overflow: int
    y: float


class _Filling:
    """One column being filled.

    `foot` is the height of its notes, `base` that of the figures below the text; `gap` is white wanted below a figure;
    `flowing`: text stands in it, not only figures; `tied`: the next slab stays with the last.
    """

    def __init__(self, source: Galleyful, height: float, forced: bool) -> None:
        self.source, self.height, self.forced = source, height, forced
        self.column = Column(grid=source.leading > 0.0)
        self.waiting: list[Slab] = []
        self.safe: _Place | None = None
        self.y = self.gap = self.foot = self.base = 0.0
        self.flowing = self.tied = False

    def take_overflow(self) -> None:
        """Notes left over from the column before, as many lines as fit."""
        lines = self.source.overflow
        count = self._parted(lines, 1)
        if lines and not count and self.forced:
            count = 1
        self._note(lines[:count])
        del lines[:count]

    def take_floats(self) -> None:
        """Waiting figures at the top of the column."""
        floats = self.source.floats
        while floats and (self._fits(floats[0]) or (self.forced and self._bare)):
            self._place(floats.pop(0))

    def take_text(self) -> None:
        """Slabs until one does not fit or turns the page."""
        source = self.source
        if not self.forced:
            self.safe = self._here()
        while source.next < len(source.slabs) and self._take(source.slabs[source.next]):
            pass
        source.floats += self.waiting
        self.column.filled = self.y
        self.column.open = not source.ended and not self.column.turned

    def _take(self, slab: Slab) -> bool:
        """One slab; false where the column ends before it."""
        if slab.turns:
            return self._turn()
        if slab.floats and not self._stays(slab):
            self._set_aside(slab)
            self.tied = self.tied or slab.stuck
            self.source.next += 1
            return True
        bare = self._bare
        if not (slab.stuck or self.tied or bare):
            self.safe = self._here()
        if not self._fits(slab) and not (self.forced and bare):
            self._give_back()
            return False
        self._place(slab)
        self.source.next += 1
        return True

    def _turn(self) -> bool:
        """A new page, once the figures and notes of this one have found their places."""
        if self.waiting or self.source.floats or self.source.overflow or self.source.wide:
            return False
        self.source.next += 1
        self.column.turned = not self._bare
        return self._bare

    def _stays(self, slab: Slab) -> bool:
        """Whether a figure stands where it comes: in a column that holds nothing yet."""
        others = self.waiting or self.source.floats or self.column.floats
        return not slab.spans and not others and self._bare and (self.forced or self._fits(slab))

    def _set_aside(self, slab: Slab) -> None:
        """A figure to the foot of this column where it fits, else to the top of a later one."""
        more = slab.before + slab.height
        lines, least = self.source.called(slab)
        notes = foot([*self.column.notes, *lines[:least]]) if lines else self.foot
        room = self.height - self.y - self.base - notes + EPSILON
        first = not (self.waiting or self.source.floats) and not (lines and self.source.overflow)
        if slab.spans:
            self.source.wide.append(slab)
        elif first and more <= room and self.base + more <= (1 - LEAST_TEXT) * self.height:
            self.column.floats.append(slab)
            self.base += more
            if lines:
                self._call(lines, least)
        else:
            self.waiting.append(slab)

    @property
    def _bare(self) -> bool:
        return not self.column.placed and not self.column.notes and not self.column.floats

    def _here(self) -> _Place:
        source, column = self.source, self.column
        return _Place(source.next, len(column.placed), len(column.floats), len(column.notes), len(self.waiting),
                      len(source.wide), len(source.overflow), self.y)  # fmt: skip

    def _give_back(self) -> None:
        """End the column at the last place where it may; where there is none, here."""
        if self.safe:
            self.source.next, placed, floats, notes, waiting, wide, overflow, self.y = self.safe
            del self.column.placed[placed:], self.column.floats[floats:], self.column.notes[notes:]
            del self.waiting[waiting:], self.source.wide[wide:], self.source.overflow[overflow:]

    def _again(self, slab: Slab) -> Sequence[Slab]:
        """What is set again above the slab, because the text of the column begins with it."""
        if self.flowing or not slab.repeat:
            return ()
        return slab.repeat if fsum(each.height for each in (*slab.repeat, slab)) <= self.height else ()

    def _white(self, slab: Slab) -> float:
        white = max(slab.before, self.gap) if self.column.placed else 0.0
        if slab.grid and self.source.leading:
            return on_grid(self.y + white, self.source.leading) - self.y
        return white

    def _fits(self, slab: Slab) -> bool:
        notes, again = self.foot, 0.0
        if slab.notes:
            lines, least = self.source.called(slab)
            if lines and self.source.overflow:
                return False
            notes = foot([*self.column.notes, *lines[:least]])
        if slab.repeat:
            again = fsum([each.height for each in self._again(slab)])
        taken = self.y + self._white(slab) + again + slab.height
        return taken + self.base + notes <= self.height + EPSILON

    def _place(self, slab: Slab) -> None:
        self.y += self._white(slab)
        for each in (*self._again(slab), slab) if slab.repeat else (slab,):
            self.column.placed.append((self.y, each))
            self.y += each.height
        self.gap = slab.before if slab.floats else 0.0
        self.flowing = self.flowing or not slab.floats
        self.tied = False
        if slab.notes:
            self._call(*self.source.called(slab))

    def _call(self, lines: Sequence[Slab], least: int) -> None:
        """Lines of notes to the foot of the column, what has no room there to the next one's."""
        count = self._parted(lines, least)
        self._note(lines[:count])
        self.source.overflow += lines[count:]

    def _note(self, lines: Sequence[Slab]) -> None:
        """Lines to the foot of the column."""
        self.column.notes += lines
        self.foot = foot(self.column.notes)

    def _parted(self, lines: Sequence[Slab], least: int) -> int:
        """How many of the lines the foot has room for, so that they part where they may."""
        room, count = self.height - self.y - self.base + EPSILON, 0
        while count < len(lines) and foot([*self.column.notes, *lines[: count + 1]]) <= room:
            count += 1
        while least < count < len(lines) and lines[count].stuck:
            count -= 1
        return count
