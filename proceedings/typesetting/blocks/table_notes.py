"""The notes of a table, under it in small type: what its author wrote there, then the footnotes that its cells call."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import fsum

from proceedings.model.manuscript import Block, Table
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks.marked import in_role, marked
from proceedings.typesetting.blocks.stick import Stick, no_larger
from proceedings.typesetting.pages.moving import right_edge
from proceedings.typesetting.pages.slab import Slab, led, lowered, shifted

ROLE = "table_note"
AIR = 3.0
"""Between the closing rule and the notes."""
LEAST = 0.6
"""The share of the measure that notes may take under a table that is narrower."""
SHORT = 0.2
"""Notes that take less than this share of the page's depth all stay with the table; else their first lines do."""
FIRST = 2


def set_table_notes(
    table: Table, width: float, stick: Stick, set_blocks: Callable[[Sequence[Block], Stick], list[Slab]]
) -> list[Slab]:
    """The lines under a table so wide that stands in the middle of the measure; they keep with it."""
    called = stick.numbers.tables.get(id(table), ())
    if not (called or table.notes):
        return []
    own = replace(stick, nested=True).narrowed(max(width, min(stick.measure, LEAST * stick.measure)))
    small = own.with_roles(no_larger(stick.style.roles, stick.role(ROLE)))
    slabs = set_blocks(in_role(ROLE, table.notes), small)
    for note in called:
        mark, label = stick.numbers.marks[id(note)]
        lines = set_blocks(marked(mark, note.blocks, ROLE), small)
        slabs += led(lines, marks=(Anchor(label, 0.0), *lines[0].marks))
    return _kept(_under(width, [_plain(slab) for slab in slabs if not slab.turns], stick), stick)


def _under(width: float, slabs: list[Slab], stick: Stick) -> list[Slab]:
    """The notes where the table begins, or reaching over it at both sides as far."""
    widest = max([width, *(right_edge(slab.marks) for slab in slabs)])
    return shifted(slabs, max(0.0, stick.measure - widest) / 2)


def _plain(slab: Slab) -> Slab:
    """The slab with the white above it as part of itself; nothing in a note floats or is set again."""
    return replace(lowered(slab, slab.before), before=0.0, fill=0, repeat=(), floats=False)


def _kept(slabs: list[Slab], stick: Stick) -> list[Slab]:
    first = led(slabs, before=AIR)
    bound = len(slabs) if fsum(slab.height for slab in slabs) <= SHORT * stick.style.depth else FIRST
    return [replace(slab, stuck=slab.stuck or place < bound) for place, slab in enumerate(first)]
