"""The reference list: its heading in the paper's language, numbers hanging left."""

from collections.abc import Sequence

from proceedings.model.manuscript import Block, Heading, Paragraph, References, Text
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks.heading import set_heading
from proceedings.typesetting.blocks.item_list import set_each
from proceedings.typesetting.blocks.paragraph import set_paragraph
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, led


def set_references(block: References, stick: Stick) -> list[Slab]:
    """The list under its heading; each item is a target `ref-n`, and of its own label."""
    heading = set_heading(Heading(1, (Text(stick.words("references")),), "references"), stick)
    slabs: list[Slab] = []
    items = [(f"{number}.", (Paragraph(item, role="reference"),)) for number, item in enumerate(block.items, 1)]
    for number, new in enumerate(set_each(items, "reference", stick, _set_paragraphs), 1):
        label = block.labels[number - 1] if number <= len(block.labels) else ""
        anchors = [Anchor(name, 0.0) for name in (f"ref-{number}", label) if name]
        slabs += led(new, marks=(*anchors, *new[0].marks)) if new else []
    return [*heading, *led(slabs, stuck=True)]


def _set_paragraphs(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    return [slab for block in blocks if isinstance(block, Paragraph) for slab in set_paragraph(block, stick)]
