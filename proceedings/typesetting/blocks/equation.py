"""Displayed formulas: in the middle of the measure, numbers at the right edge of the lines that they belong to."""

import re
from collections.abc import Iterable
from dataclasses import replace

from proceedings.model.manuscript import Equation, EquationLine, Inlines, Math, Text
from proceedings.model.page import Anchor, Mark
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.display import Look, Row, display
from proceedings.typesetting.blocks.formula import one_line, understood
from proceedings.typesetting.blocks.formula_in_line import SOURCE
from proceedings.typesetting.blocks.leaders import baseline_of
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.moving import moved, right_edge
from proceedings.typesetting.pages.slab import Slab, beside, led

AIR, BETWEEN = 0.35, 0.2
"""White above and below the ink of a display, and of each of its lines, in leadings."""
STRUT = (0.7, 0.25)
"""How high and deep a line among several is at least, in em."""
TOGETHER = 4
"""So many lines of a display stay on one page."""
APART = 1.5
"""Between a formula and its number, at least, in em."""
TEX = re.compile(r"[\\^_]")


def set_equation(block: Equation, stick: Stick) -> list[Slab]:
    """One display, a slab a line: a few stay together, of many no column begins with the second or the last."""
    style = stick.role("equation")
    tags = _tags(block, style, stick)
    if not all(understood(tex, True, stick.language) for tex in _formulas(block)):
        return _source(block, style, stick)
    widest = max((right_edge(tag.marks) - _left_edge(tag.marks) for tag in tags.values()), default=0.0)
    room = max(stick.measure - (widest + APART * style.size if tags else 0.0), stick.measure / 2)
    rows = display(block, Look(style.size, style.gray, stick.language), stick.measure, room)
    slabs = [_slab(rows, place, tags.get(id(row.bearer)), style) for place, row in enumerate(rows)]
    if block.label:
        slabs = led(slabs, marks=(Anchor(block.label, 0.0), *slabs[0].marks))
    kept = range(1, len(slabs)) if len(slabs) <= TOGETHER else (1, len(slabs) - 1)
    return [replace(slab, stuck=place in kept) for place, slab in enumerate(slabs)]


def _formulas(block: Equation) -> Iterable[str]:
    return (cell for line in block.lines for cell in line.cells) if block.lines else (block.tex,)


def _tags(block: Equation, style: TextStyle, stick: Stick) -> dict[int, Slab]:
    """The numbers of the display and its lines, set at the right edge, by the identity of what bears them."""
    plain = style.model_copy(update={"align": "right", "before": 0.0, "indent": 0.0})
    found = {id(bearer): stick.numbers.tags.get(id(bearer), "") for bearer in (block, *block.lines)}
    return {bearer: set_text(_number(tag, stick), plain, stick)[0] for bearer, tag in found.items() if tag}


def _number(tag: str, stick: Stick) -> Inlines:
    """A number as the language has it; one typed as TeX is a formula."""
    words = stick.words("equation")
    if not TEX.search(tag):
        return (Text(words.format(n=tag)),)
    before, after = words.split("{n}")
    return Text(before), Math(tag), Text(after)


def _left_edge(marks: Iterable[Mark]) -> float:
    return min((getattr(mark, "x", 0.0) for mark in marks), default=0.0)


def _slab(rows: list[Row], place: int, tag: Slab | None, style: TextStyle) -> Slab:
    """A line of the display with its number on its baseline."""
    row = rows[place]
    boxes = [box for _, box in row.parts]
    above = (BETWEEN if place else AIR) * style.leading
    below = (BETWEEN if place + 1 < len(rows) else AIR) * style.leading
    strut = [share * style.size if len(rows) > 1 else 0.0 for share in STRUT]
    baseline = above + max(strut[0], *(box.height for box in boxes))
    height = baseline + max(strut[1], *(box.depth for box in boxes)) + below
    label = row.bearer.label if isinstance(row.bearer, EquationLine) else ""
    anchor = (Anchor(label, 0.0),) if label else ()
    marks = tuple(moved(mark, x, baseline) for x, box in row.parts for mark in box.marks)
    glyphs = tuple(glyph for box in boxes for glyph in box.glyphs)
    drop = baseline - baseline_of(style)
    before = style.before if not place else 0.0
    slab = Slab(height, (*anchor, *marks), before=before, glyphs=glyphs, rise=max(0.0, drop))
    if tag is None:
        return slab
    lowered = replace(tag, marks=tuple(moved(mark, 0.0, drop) for mark in tag.marks), height=0.0, before=0.0)
    joined = beside([(0.0, slab), (0.0, lowered)])
    return replace(slab, marks=joined.marks, used=joined.used, glyphs=joined.glyphs)


def _source(block: Equation, style: TextStyle, stick: Stick) -> list[Slab]:
    """The source of a formula that is not understood, in the mono face, its number after it."""
    tags = [tag for bearer in (block, *block.lines) if (tag := stick.numbers.tags.get(id(bearer), ""))]
    numbers = [run for tag in tags for run in (Text("\u00a0 "), *_number(tag, stick))]
    labels = [label for label in (block.label, *(line.label for line in block.lines)) if label]
    slabs = set_text((Text(one_line(block.tex), SOURCE), *numbers), style, stick)
    return led(slabs, marks=(*(Anchor(label, 0.0) for label in labels), *slabs[0].marks)) if slabs else []
