"""The reference list: its heading in the paper's language, numbers hanging left."""

from collections.abc import Sequence

from proceedings.model.manuscript import Block, Heading, Paragraph, References, Text
from proceedings.model.page import Anchor
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.heading import set_heading
from proceedings.typesetting.blocks.item_list import set_each
from proceedings.typesetting.blocks.paragraph import set_paragraph
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.returning import BACK
from proceedings.typesetting.pages.slab import Slab, led

HANGING = 1.8
"""How far the first line of an item without number stands out, in em."""


def set_references(block: References, stick: Stick) -> list[Slab]:
    """The list under its heading; each item is a target `ref-n`, and of its own label.

    Its number leads back to where it is cited first (pages/returning.py). A romanised list is nobody's target, and has
    its heading in English.
    """
    heading = set_heading(_heading(block, stick), stick)
    slabs: list[Slab] = []
    for number, new in enumerate(_set_items(block, stick), 1):
        label = block.labels[number - 1] if number <= len(block.labels) else ""
        names = () if block.romanised else (f"ref-{number}", label)
        anchors = [Anchor(name, 0.0) for name in dict.fromkeys(names) if name]
        slabs += led(new, marks=(*anchors, *new[0].marks)) if new else []
    return [*heading, *led(slabs, stuck=True)]


def _heading(block: References, stick: Stick) -> Heading:
    if block.romanised:
        return Heading(1, (Text(stick.speaking("en").words("references"), language="en"),), "references-latin")
    return Heading(1, (Text(stick.words("references")),), "references")


def _set_items(block: References, stick: Stick) -> list[list[Slab]]:
    paragraphs = [Paragraph(item, role="reference") for item in block.items]
    if block.marker:
        numbers = range(1, len(paragraphs) + 1)
        markers = [Text(block.marker.format(n), link="" if block.romanised else f"{BACK}{n}") for n in numbers]
        items = [(marker, (paragraph,)) for marker, paragraph in zip(markers, paragraphs, strict=True)]
        return set_each(items, "reference", stick, _set_paragraphs)
    hung = hanging(stick.role("reference"))
    own = stick.with_roles({"reference": hung})
    return [
        led(set_paragraph(paragraph, own), before=0.0 if n == 0 else hung.after)
        for n, paragraph in enumerate(paragraphs)
    ]


def hanging(style: TextStyle) -> TextStyle:
    """The text style of items without numbers: the first line stands out, at the margin."""
    inset = style.left or HANGING * style.size
    return style.model_copy(update={"left": inset, "indent": -inset})


def _set_paragraphs(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    return [slab for block in blocks if isinstance(block, Paragraph) for slab in set_paragraph(block, stick)]
