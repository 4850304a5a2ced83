"""Slabs into columns: each takes what fits, then gives back down to the last place where a column may end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from proceedings.typesetting.pages.slab import Slab

NOTE_GAP = 8.0
"""White and rule between text and footnotes."""

EPSILON = 0.01


@dataclass(slots=True)
class Column:
    """What one column holds: slabs with their y, the notes below them, and how deep the text reaches."""

    placed: list[tuple[float, Slab]] = field(default_factory=list)
    notes: list[Slab] = field(default_factory=list)
    filled: float = 0.0
    turned: bool = False


@dataclass(slots=True)
class Galleyful:
    """Slabs on their way into columns: how far they are taken, floats that wait, notes that overflowed."""

    slabs: Sequence[Slab]
    notes: Mapping[int, Sequence[Slab]]
    next: int = 0
    floats: list[Slab] = field(default_factory=list)
    overflow: list[Slab] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether everything has found its column."""
        return self.next >= len(self.slabs) and not self.floats and not self.overflow


def take(source: Galleyful, height: float) -> Column:
    """The next column of this height. Always takes something, so that what is too tall ends the book no later."""
    column = Column()
    _take_overflow(source, column, height)
    room = height - _notes_height(column.notes)
    y = _take_floats(source, column, room)
    fitting = _Fitting(source, column, height, y)
    fitting.run()
    return column


def _take_overflow(source: Galleyful, column: Column, height: float) -> None:
    """Notes left over from the column before, as many lines as fit."""
    while (
        source.overflow
        and _notes_height([*column.notes, source.overflow[0]]) <= height
        or (source.overflow and not column.notes)
    ):
        column.notes.append(source.overflow.pop(0))


def _take_floats(source: Galleyful, column: Column, room: float) -> float:
    """Waiting figures at the top of the column."""
    y = 0.0
    while source.floats and (y + source.floats[0].height <= room + EPSILON or not y):
        slab = source.floats.pop(0)
        y += slab.before if y else 0.0
        column.placed.append((y, slab))
        y += slab.height
        source_notes = [line for note in slab.notes for line in source.notes.get(note, ())]
        column.notes += source_notes
    column.filled = y
    return y


def _notes_height(notes: Sequence[Slab]) -> float:
    return sum(slab.height for slab in notes) + NOTE_GAP if notes else 0.0


class _Fitting:
    """One column being filled. Remembers the last place where it may end, and what it held there."""

    def __init__(self, source: Galleyful, column: Column, height: float, y: float) -> None:
        self.source, self.column, self.height, self.y = source, column, height, y
        self.safe: tuple[int, int, int, float, int] | None = None
        self.waiting: list[Slab] = []

    def run(self) -> None:
        """Place slabs until one does not fit or turns the page."""
        source, column = self.source, self.column
        while source.next < len(source.slabs):
            slab = source.slabs[source.next]
            if slab.turns:
                source.next += 1
                if column.placed or column.notes:
                    column.turned = True
                    break
                continue
            if slab.floats and not self._fits(slab) and self.y:
                self.waiting.append(slab)
                source.next += 1
                continue
            if not slab.stuck and column.placed:
                self._remember()
            if not self._fits(slab) and column.placed and self._go_back(slab):
                break
            self._place(slab)
        else:
            if source.next >= len(source.slabs):
                self._remember()
        source.floats += self.waiting
        column.filled = self.y

    def _lines_of(self, slab: Slab) -> list[Slab]:
        return [line for note in slab.notes for line in self.source.notes.get(note, ())]

    def _fits(self, slab: Slab) -> bool:
        before = slab.before if self.column.placed else 0.0
        repeat = 0.0 if self.column.placed else sum(again.height for again in slab.repeat)
        notes = _notes_height([*self.column.notes, *self._lines_of(slab)])
        return self.y + before + repeat + slab.height + notes <= self.height + EPSILON

    def _remember(self) -> None:
        """This is a place where the column may end."""
        self.safe = (self.source.next, len(self.column.placed), len(self.column.notes), self.y, len(self.waiting))

    def _go_back(self, slab: Slab) -> bool:
        """End the column at the last place where it may; false where there is none, and it must be overrun."""
        if self.safe is None:
            return self._split_here(slab)
        self.source.next, placed, notes, self.y, waiting = self.safe
        del self.column.placed[placed:]
        del self.column.notes[notes:]
        del self.waiting[waiting:]
        return True

    def _split_here(self, slab: Slab) -> bool:
        """Nothing in the column may part: part it here all the same, unless the slab is alone too tall."""
        return bool(self.column.placed)

    def _place(self, slab: Slab) -> None:
        column = self.column
        if not column.placed:
            for again in slab.repeat:
                column.placed.append((self.y, again))
                self.y += again.height
        elif slab.before:
            self.y += slab.before
        column.placed.append((self.y, slab))
        self.y += slab.height
        self._place_notes(self._lines_of(slab))
        self.source.next += 1

    def _place_notes(self, lines: list[Slab]) -> None:
        """The notes called, as far as there is room; the rest goes to the foot of the next column."""
        for number, line in enumerate(lines):
            tall = self.y + _notes_height([*self.column.notes, line]) > self.height + EPSILON
            if tall and number:
                self.source.overflow += lines[number:]
                return
            self.column.notes.append(line)
