"""Footnotes as they stand at the foot of the page: the number raised, then the note's blocks."""

from collections.abc import Sequence
from dataclasses import replace

from proceedings.model.manuscript import Note
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks import set_blocks
from proceedings.typesetting.blocks.marked import marked
from proceedings.typesetting.blocks.stick import Stick, no_larger
from proceedings.typesetting.pages.slab import Slab, led, lowered


def set_notes(notes: Sequence[Note], stick: Stick) -> dict[int, list[Slab]]:
    """The lines of each note by its number, followed by those of the notes that it calls itself."""
    if not notes:
        return {}
    small = replace(stick, nested=True).with_roles(no_larger(stick.style.roles, stick.role("note")))
    lines = {number: set_note(number, note, small) for number, note in enumerate(notes, 1)}
    # A note that stands in another one bears a higher number, so from the last to the first all inner ones are ready.
    for number in reversed(lines):
        inner = [called for line in lines[number] for called in line.notes]
        lines[number] += [line for called in inner for line in lines[called]]
    return lines


def set_note(number: int, note: Note, stick: Stick) -> list[Slab]:
    """The lines of one note."""
    blocks = marked(f"{number}", note.blocks, "note")
    slabs = [_strip(slab) for slab in set_blocks(blocks, stick) if not slab.turns]
    return led(slabs, marks=(Anchor(f"note-{number}", 0.0), *slabs[0].marks))


def _strip(slab: Slab) -> Slab:
    """The slab with the white above it as part of itself, for at the foot of the page nothing else is made of it."""
    return replace(lowered(slab, slab.before), before=0.0, fill=0, repeat=(), floats=False)
