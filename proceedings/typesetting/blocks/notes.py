"""Footnotes as they stand at the foot of the page: the number raised, then the note's blocks."""

from dataclasses import replace

from proceedings.model.manuscript import Block, Note, Paragraph, Text
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks.paragraph import set_paragraph
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, led

SUPERSCRIPT = frozenset({"superscript"})


def set_note(number: int, note: Note, stick: Stick) -> list[Slab]:
    """The slabs of one note. Blocks other than paragraphs are set by their text."""
    slabs: list[Slab] = []
    for block in note.blocks or (Paragraph(()),):
        paragraph = _as_paragraph(block)
        if not slabs:
            mark = Text(f"{number}", SUPERSCRIPT)
            paragraph = replace(paragraph, content=(mark, Text("\u00a0"), *paragraph.content))
        slabs += set_paragraph(replace(paragraph, role="note"), stick)
    return led(slabs, marks=(Anchor(f"note-{number}", 0.0), *slabs[0].marks))


def _as_paragraph(block: Block) -> Paragraph:
    return block if isinstance(block, Paragraph) else Paragraph(tuple(_inlines(block)))


def _inlines(block: object) -> list[Text]:
    """The text runs anywhere inside a block."""
    if isinstance(block, Text):
        return [block]
    if isinstance(block, tuple):
        return [text for part in block for text in _inlines(part)]
    slots = getattr(block, "__slots__", ())
    return [text for slot in slots for text in _inlines(getattr(block, slot))]
