"""Columns, and the slabs on their way into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import fsum

from proceedings.model.page import Anchor
from proceedings.typesetting.pages.slab import Elastic, Slab

NOTE_GAP = 8.0
"""White and rule between text and footnotes."""

Notes = Mapping[int, Sequence[Slab]]
"""The lines of each footnote by its number."""


def foot(notes: Sequence[Slab]) -> float:
    """How much these lines take at the foot of a column, in points."""
    return fsum([slab.height for slab in notes]) + NOTE_GAP if notes else 0.0


def base(floats: Sequence[Slab]) -> float:
    """How much these figures take below the text, with the white above each, in points."""
    return fsum([slab.before + slab.height for slab in floats])


@dataclass(slots=True)
class Column:
    """What one column holds: slabs with their y, figures below the text, notes below these, how deep the text reaches.

    `turned`: what follows begins a new page. `open`: the text goes on, so the column is to reach its foot.
    `grid`: its text stands on the baseline grid.
    """

    placed: list[tuple[float, Slab]] = field(default_factory=list)
    floats: list[Slab] = field(default_factory=list)
    notes: list[Slab] = field(default_factory=list)
    filled: float = 0.0
    turned: bool = False
    open: bool = False
    grid: bool = False

    @property
    def depth(self) -> float:
        """Of text, figures and notes together, in points."""
        return self.filled + base(self.floats) + foot(self.notes)


@dataclass(slots=True)
class Galleyful:
    """Slabs on their way into columns: how far they are taken, floats that wait, notes that overflowed.

    `wide` are floats that wait for the foot or head of a page, across its columns. `leading` is that of the grid, 0
    where there is none.
    """

    slabs: Sequence[Slab]
    notes: Notes
    next: int = 0
    floats: list[Slab] = field(default_factory=list)
    overflow: list[Slab] = field(default_factory=list)
    wide: list[Slab] = field(default_factory=list)
    leading: float = 0.0

    @property
    def ended(self) -> bool:
        """Whether everything that stands in columns has found its own."""
        return self.next >= len(self.slabs) and not self.floats and not self.overflow

    @property
    def empty(self) -> bool:
        """Whether everything has found its place."""
        return self.ended and not self.wide

    def copied(self) -> "Galleyful":
        """The same, to be tried out."""
        return replace(self, floats=list(self.floats), overflow=list(self.overflow), wide=list(self.wide))

    def called(self, slab: Slab) -> tuple[list[Slab], int]:
        """The lines of the notes that the slab calls, and how many of them at least belong on its page.

        All notes but the last are kept whole; of the last one, as much as goes to where its lines may part.
        """
        if not slab.notes:
            return [], 0
        lines = [line for note in slab.notes for line in self.notes.get(note, ())]
        last = len(self.notes.get(slab.notes[-1], ()))
        least = next((k for k in range(len(lines) - last + 1, len(lines)) if not lines[k].stuck), len(lines))
        return lines, least

    def relaid(self, elastic: Elastic, count: int) -> "Galleyful | None":
        """The same with a paragraph, not yet taken, in another number of lines; None where it can't be had."""
        lines = elastic.lines(count)
        if not lines:
            return None
        begin = next(n for n in range(self.next, len(self.slabs)) if self.slabs[n].elastic is elastic)
        first = self.slabs[begin]
        anchors = tuple(mark for mark in first.marks if isinstance(mark, Anchor))
        opens = replace(lines[0], before=first.before, stuck=first.stuck, outlined=first.outlined,
                        marks=(*anchors, *lines[0].marks))  # fmt: skip
        other = self.copied()
        other.slabs = [*self.slabs[:begin], opens, *lines[1:], *self.slabs[begin + elastic.count :]]
        return other
