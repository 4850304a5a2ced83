"""Leaders: dots from the end of an entry to the page number at the right edge."""

from typing import NamedTuple

from proceedings.model.manuscript import Leader
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.composing import Spread, compose
from proceedings.typesetting.lines.tokens import Words
from proceedings.typesetting.pages.moving import moved, right_edge
from proceedings.typesetting.pages.slab import Slab, beside

BASELINE_SHARE, X_SHARE = 0.5, 0.33


class Led(NamedTuple):
    """What stands right of the leader."""

    leader: Leader
    words: Words

    def width(self, base: Font) -> float:
        """In points, with the spaces between its words."""
        words = self.words.words
        return sum(word.width for word in words) + base.space * max(0, len(words) - 1)


def led_line(line: list[Slab], tail: Led, base: Font, measure: float, leading: float) -> Slab:
    """The last line of an entry with its dots and what they lead to."""
    baseline = leading * BASELINE_SHARE + base.size * X_SHARE
    parts = [word.pieces for word in tail.words.words]
    slabs = [(0.0, slab) for slab in line]
    x = measure - tail.width(base)
    if parts:
        right = compose(parts, base, Spread(x, base.space, 1.0), False)
        slabs.append((0.0, Slab(leading, tuple(moved(mark, 0.0, baseline) for mark in right.marks), used=right.used)))
    if tail.leader.dots:
        begin = right_edge(line[0].marks) if line else 0.0
        slabs.append((0.0, _dots(begin + base.size * 0.5, x - base.size * 0.5, base, leading)))
    return beside(slabs)


def _dots(begin: float, end: float, base: Font, leading: float) -> Slab:
    """Dots between two places, in step with those of the lines above and below."""
    step = base.size * 0.62
    count = max(0, int((end - begin) / step))
    if not count:
        return Slab(leading)
    dot = base.word(".")
    spread = Spread(end - count * step, step - dot.width, 1.0)
    dots = compose([dot.pieces] * count, base, spread, False)
    baseline = leading * BASELINE_SHARE + base.size * X_SHARE
    return Slab(leading, tuple(moved(mark, 0.0, baseline) for mark in dots.marks), used=dots.used)
