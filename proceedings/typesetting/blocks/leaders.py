"""Leaders: dots from the end of an entry to the page number at the right edge."""

from dataclasses import replace
from math import fsum
from typing import NamedTuple

from proceedings.model.manuscript import Leader
from proceedings.model.style import TextStyle
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.composing import Spread, compose
from proceedings.typesetting.lines.tokens import Words
from proceedings.typesetting.pages.moving import right_edge
from proceedings.typesetting.pages.slab import Slab, beside

BASELINE_SHARE, X_SHARE = 0.5, 0.33
"""Where the baseline lies in its strip: half the leading down, and a third of the size."""


def baseline_of(style: TextStyle) -> float:
    """How far below the top of its strip a line has its baseline."""
    return style.leading * BASELINE_SHARE + style.size * X_SHARE


class Led(NamedTuple):
    """What stands right of the leader."""

    leader: Leader
    words: Words

    def width(self, base: Font) -> float:
        """In points, with the spaces between its words."""
        words = self.words.words
        return fsum(word.width for word in words) + base.space * max(0, len(words) - 1)


def led_line(line: list[Slab], tail: Led, base: Font, measure: float, style: TextStyle) -> Slab:
    """The last line of an entry with its dots and what they lead to."""
    y, width = baseline_of(style), tail.width(base)
    slabs = [(0.0, slab) for slab in line]
    if tail.words.words:
        parts = [word.pieces for word in tail.words.words]
        right = compose(parts, base, Spread(measure - width, y, base.space, 1.0, width), False)
        boxes = [piece.box for part in parts for piece in part if piece.box]
        glyphs = tuple(glyph for box in boxes for glyph in box.glyphs)
        slabs.append((0.0, Slab(style.leading, right.marks, used=right.used, glyphs=glyphs)))
    if tail.leader.dots:
        begin = right_edge(line[0].marks) if line else 0.0
        slabs.append((0.0, _dots(begin + base.size * 0.5, measure - width - base.size * 0.5, base, style)))
    return replace(beside(slabs), stuck=any(slab.stuck for slab in line))


def _dots(begin: float, end: float, base: Font, style: TextStyle) -> Slab:
    """Dots between two places, in step with those of the lines above and below."""
    step = base.size * 0.62
    count = max(0, int((end - begin) / step))
    if not count:
        return Slab(style.leading)
    dot = base.word(".")
    spread = Spread(end - count * step, baseline_of(style), step - dot.width, 1.0, count * step)
    dots = compose([dot.pieces] * count, base, spread, False)
    return Slab(style.leading, dots.marks, used=dots.used)
