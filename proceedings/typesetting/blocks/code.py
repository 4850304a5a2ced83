"""Listings: lines as typed, in the mono face, what is too long continued below."""

from proceedings.model.manuscript import Code, Text
from proceedings.typesetting.blocks.inlines import LISTING
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, led

MARKS = frozenset({"code", LISTING})


def set_code(block: Code, stick: Stick) -> list[Slab]:
    """A listing, one paragraph a line so that spaces at the beginning stand."""
    style = stick.role("code").model_copy(update={"align": "left", "hyphenate": False, "indent": 0.0})
    spaced = style.model_copy(update={"before": 0.0})
    slabs: list[Slab] = []
    for line in block.text.expandtabs(4).splitlines() or [""]:
        new = set_text((Text(line, MARKS),), style if not slabs else spaced, stick)
        slabs += new or [Slab(style.leading)]
    return led(slabs, before=style.before)
