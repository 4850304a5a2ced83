"""Headings inside a paper: kept with what follows, in the outline, a target of links."""

from proceedings.model.manuscript import Heading
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Outlined, Slab, kept_together, led

DEEPEST = 4


def set_heading(heading: Heading, stick: Stick) -> list[Slab]:
    """A heading's lines, none of which begins a column but the first."""
    level = min(heading.level, DEEPEST)
    slabs = kept_together(set_text(heading.content, stick.role(f"heading{level}"), stick))
    if not slabs:
        return []
    marks = (Anchor(heading.label, 0.0), *slabs[0].marks) if heading.label else slabs[0].marks
    return led(slabs, marks=marks, outlined=Outlined(level, stick.entry(heading.content), heading.label))
