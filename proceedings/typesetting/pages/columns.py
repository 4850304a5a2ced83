"""Columns, and the slabs on their way into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from proceedings.typesetting.pages.slab import Slab

NOTE_GAP = 8.0
"""White and rule between text and footnotes."""

Notes = Mapping[int, Sequence[Slab]]
"""The lines of each footnote by its number."""


def foot(notes: Sequence[Slab]) -> float:
    """How much these lines take at the foot of a column, in points."""
    return sum([slab.height for slab in notes]) + NOTE_GAP if notes else 0.0


@dataclass(slots=True)
class Column:
    """What one column holds: slabs with their y, the notes below them, and how deep the text reaches.

    `turned`: what follows begins a new page.
    """

    placed: list[tuple[float, Slab]] = field(default_factory=list)
    notes: list[Slab] = field(default_factory=list)
    filled: float = 0.0
    turned: bool = False

    @property
    def depth(self) -> float:
        """Of text and notes together, in points."""
        return self.filled + foot(self.notes)


@dataclass(slots=True)
class Galleyful:
    """Slabs on their way into columns: how far they are taken, floats that wait, notes that overflowed."""

    slabs: Sequence[Slab]
    notes: Notes
    next: int = 0
    floats: list[Slab] = field(default_factory=list)
    overflow: list[Slab] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether everything has found its column."""
        return self.next >= len(self.slabs) and not self.floats and not self.overflow

    def copied(self) -> "Galleyful":
        """The same, to be tried out."""
        return replace(self, floats=list(self.floats), overflow=list(self.overflow))

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
