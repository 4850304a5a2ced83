"""A slab: what the page maker moves about as one, usually a line; and how slabs are joined."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from proceedings.model.page import Mark
from proceedings.typesetting.lines.composing import Used
from proceedings.typesetting.pages.moving import moved

MathGlyphs = tuple[tuple[str, int, str], ...]
"""Glyphs set beforehand: key of the face, id, what it reads as."""


@dataclass(frozen=True, slots=True)
class Outlined:
    """A heading on its way to the PDF outline."""

    depth: int
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Elastic:
    """A paragraph that may be set otherwise. `relay` sets it in so many lines, one of them without a hyphen, by number.

    That number is 0 where all may have one; what can't be had is empty.
    """

    count: int
    relay: "Callable[[int, int], Sequence[Slab]]" = field(repr=False)
    known: "dict[tuple[int, int], Sequence[Slab]]" = field(default_factory=dict, repr=False)

    def lines(self, count: int, unparted: int = 0) -> "Sequence[Slab]":
        """Its lines in such a number, tried once."""
        if (count, unparted) not in self.known:
            self.known[count, unparted] = self.relay(count, unparted)
        return self.known[count, unparted]


class Plate(NamedTuple):
    """Slabs for pages of their own, as wide as the type area; or as high as it, where they are `turned`."""

    slabs: "tuple[Slab, ...]"
    turned: bool


@dataclass(frozen=True, slots=True)
class Slab:
    """A horizontal strip of a column, with marks from its upper left corner. Lengths in points.

    `before` is white space above, dropped at the top of a column; `stuck`: it may not begin a column; `notes`: numbers
    of the footnotes it calls; `repeat`: what is set again above it where it begins a column (table heads); `fill`:
    its share of what the page has left; `turns`: it begins a new page; `floats`: text may pass it; `spans`: it stands
    across all columns, at the foot or head of a page; `rise`: how much lower its baseline lies than that of a plain
    line, for a formula in it; `grid`: it stands on the baseline grid; `elastic`: the paragraph that it is a line of;
    `plates`: what comes after the page that the slab stands on.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    stuck: bool = False
    notes: tuple[int, ...] = ()
    used: tuple[Used, ...] = ()
    glyphs: MathGlyphs = ()
    repeat: "tuple[Slab, ...]" = ()
    fill: int = 0
    turns: bool = False
    floats: bool = False
    outlined: Outlined | None = None
    rise: float = 0.0
    spans: bool = False
    grid: bool = False
    elastic: "Elastic | None" = None
    plates: tuple[Plate, ...] = ()


def beside(columns: Sequence[tuple[float, Slab]]) -> Slab:
    """Slabs side by side, each so far from the left, as one."""
    return Slab(
        max(slab.height for _, slab in columns),
        tuple(moved(mark, x, 0.0) for x, slab in columns for mark in slab.marks),
        max(slab.before for _, slab in columns),
        notes=tuple(note for _, slab in columns for note in slab.notes),
        used=tuple(used for _, slab in columns for used in slab.used),
        glyphs=tuple(glyph for _, slab in columns for glyph in slab.glyphs),
        plates=tuple(plate for _, slab in columns for plate in slab.plates),
    )


def stacked(slabs: Sequence[Slab]) -> Slab:
    """Slabs one under the other as one that cannot break."""
    marks: list[Mark] = []
    y = 0.0
    for number, slab in enumerate(slabs):
        y += slab.before if number else 0.0
        marks += [moved(mark, 0.0, y) for mark in slab.marks]
        y += slab.height
    return replace(
        slabs[0],
        height=y,
        marks=tuple(marks),
        notes=tuple(note for slab in slabs for note in slab.notes),
        used=tuple(used for slab in slabs for used in slab.used),
        glyphs=tuple(glyph for slab in slabs for glyph in slab.glyphs),
        plates=tuple(plate for slab in slabs for plate in slab.plates),
    )


def shifted(slabs: Iterable[Slab], x: float) -> list[Slab]:
    """The slabs so much further right."""
    if not x:
        return list(slabs)
    return [
        replace(slab, marks=tuple(moved(mark, x, 0.0) for mark in slab.marks), repeat=tuple(shifted(slab.repeat, x)))
        for slab in slabs
    ]


def lowered(slab: Slab, y: float) -> Slab:
    """The slab with its marks so much further down, and as much taller."""
    if not y:
        return slab
    return replace(slab, height=slab.height + y, marks=tuple(moved(mark, 0.0, y) for mark in slab.marks))


def kept_together(slabs: Sequence[Slab]) -> list[Slab]:
    """The slabs so that no column begins between them."""
    return [*slabs[:1], *(replace(slab, stuck=True) for slab in slabs[1:])]


def led(slabs: Sequence[Slab], **first: object) -> list[Slab]:
    """The slabs with fields of the first one changed."""
    if not slabs or all(getattr(slabs[0], name) == value for name, value in first.items()):
        return list(slabs)
    return [replace(slabs[0], **first), *slabs[1:]]  # type: ignore[arg-type]
