"""Displayed formulas: centred, the number at the right edge, made smaller where they are wider than the measure."""

from dataclasses import replace

from proceedings.model.manuscript import Equation, Text
from proceedings.model.page import Anchor
from proceedings.typesetting.blocks.formula import formula
from proceedings.typesetting.blocks.leaders import baseline_of
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.moving import moved
from proceedings.typesetting.pages.slab import Slab, beside

AIR = 0.35
"""White above and below the ink, in leadings."""


def set_equation(block: Equation, stick: Stick) -> list[Slab]:
    """One display, in one slab."""
    style = stick.role("equation")
    number = stick.numbers.of.get(id(block))
    room = max(stick.measure - (4 * style.size if number else 0.0), stick.measure / 2)
    box = formula(block.tex, style.size, True)
    if box.width > room:
        box = formula(block.tex, style.size * room / box.width, True)
    air = AIR * style.leading
    baseline = air + box.height
    height = baseline + box.depth + air
    x = max(0.0, (stick.measure - box.width) / 2 if box.width < room - 4 * style.size else (room - box.width) / 2)
    marks = tuple(moved(mark, x, baseline) for mark in box.marks)
    anchor = (Anchor(block.label, 0.0),) if block.label else ()
    rise = max(0.0, baseline - baseline_of(style))
    slab = Slab(height, (*anchor, *marks), before=style.before, glyphs=box.glyphs, rise=rise)
    if not number:
        return [slab]
    plain = style.model_copy(update={"align": "right", "before": 0.0, "indent": 0.0})
    tag = set_text((Text(stick.words("equation").format(n=number)),), plain, stick)[0]
    drop = baseline - baseline_of(style)
    lowered = Slab(tag.height, tuple(moved(mark, 0.0, drop) for mark in tag.marks), used=tag.used)
    joined = beside([(0.0, slab), (0.0, lowered)])
    return [replace(slab, marks=joined.marks, used=joined.used)]
