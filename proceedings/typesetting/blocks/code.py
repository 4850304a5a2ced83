"""Listings: lines as typed, in the mono face; one too long for the measure goes on below, turned over with a hook."""

from collections.abc import Iterator
from dataclasses import replace

from proceedings.model.manuscript import Code, Text
from proceedings.model.page import Anchor, Glyphs, Mark
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.caption import set_caption
from proceedings.typesetting.blocks.inlines import LISTING
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, shifted

MARKS = frozenset({"code", LISTING})
HOOK, HOOK_GRAY = "↪", 0.45
HANGING = 2
"""How many characters further in a line goes on."""
LEAST = 16
"""Characters that must fit the measure for lines to be turned over where words end."""
LATEST = 0.5
"""The share of a line that it must fill before it is turned over at a space or a sign, not anywhere."""
CLOSINGS = ",;)]}>+-*/=|&?!:"
"""Signs after which a part may end."""


def set_code(block: Code, stick: Stick) -> list[Slab]:
    """A listing under its caption, a slab a line; no column begins with its second line or its last."""
    role = stick.role("code")
    style = role.model_copy(update={"align": "left", "hyphenate": False, "indent": 0.0, "before": 0.0})
    lines = block.text.expandtabs(4).splitlines() or [""]
    hook = _hook(style, stick)
    slabs = [slab for line in lines for slab in _set_line(line, style, stick, hook)]
    ends = (1, len(slabs) - 1)
    slabs = [replace(slab, stuck=place > 0 and place in ends) for place, slab in enumerate(slabs)]
    number = stick.numbers.of.get(id(block))
    caption = set_caption("listing", number, block.caption, stick) if number else []
    if caption:
        slabs = [*caption, *led(slabs, before=stick.role("caption_listing").after, stuck=True)]
    else:
        slabs = led(slabs, before=role.before)
    return led(slabs, marks=(Anchor(block.label, 0.0), *slabs[0].marks)) if block.label else slabs


def _set_line(line: str, style: TextStyle, stick: Stick, hook: list[Slab]) -> list[Slab]:
    """A line as typed, or the parts that it is turned over into."""
    advance = stick.font(style, MARKS).word("0").width
    columns = int((stick.measure - style.left - style.right) / advance)
    if len(line) <= columns or columns < LEAST:
        return set_text((Text(line, MARKS),), style, stick) or [Slab(style.leading)]
    indent = min(len(line) - len(line.lstrip(" ")), columns // 3) + HANGING
    sign = shifted(hook, (indent - HANGING) * advance)
    first, *others = _turned_over(line, columns, columns - indent)
    slabs = set_text((Text(first, MARKS),), style, stick)
    inset = stick.narrowed(stick.measure - indent * advance)
    for part in others:
        new = shifted(set_text((Text(part, MARKS),), style, inset), indent * advance)
        slabs += [replace(beside([(0.0, sign[0]), (0.0, new[0])]), before=0.0), *new[1:]] if sign and new else new
    return slabs


def _turned_over(line: str, first: int, others: int) -> Iterator[str]:
    """The parts of a line, the first of so many characters at most, the others of so many; nothing is left out."""
    room = first
    while len(line) > room:
        cut = next((at for at in range(room, int(room * LATEST), -1) if _may_end(line, at)), room)
        yield line[:cut]
        line, room = line[cut:], others
    yield line


def _may_end(line: str, at: int) -> bool:
    """Whether a part may end before a character: after a space, or after a sign that closes or joins."""
    before, after = line[at - 1], line[at]
    return after not in " )]},;" and (before == " " or (before in CLOSINGS and after not in CLOSINGS))


def _hook(style: TextStyle, stick: Stick) -> list[Slab]:
    """The sign of a line that goes on; who copies the listing gets no trace of it. Nothing where no face has it."""
    gray = style.model_copy(update={"gray": max(style.gray, HOOK_GRAY), "left": style.left, "right": 0.0})
    hooks = set_text((Text(HOOK, MARKS),), gray, stick)
    if any(isinstance(mark, Glyphs) and mark.text != HOOK for slab in hooks for mark in slab.marks):
        return []
    return [replace(slab, marks=tuple(map(_silent, slab.marks))) for slab in hooks]


def _silent(mark: Mark) -> Mark:
    return mark._replace(text="", actual=" ") if isinstance(mark, Glyphs) else mark
