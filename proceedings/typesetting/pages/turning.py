"""No word is torn where the page is turned: its paragraph is set anew in as many lines, that one without a hyphen.

So no line moves to another page. Russian editors ask for it (А. Э. Мильчин, Справочник издателя и автора), and readers
who turn a leaf in the middle of a word know why.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from proceedings.model.page import Anchor, Glyphs, Rule
from proceedings.typesetting.faces.cut import SOFT_HYPHEN
from proceedings.typesetting.pages.slab import Elastic, Slab

Exchange = Mapping[int, Slab]
"""Slabs by the identity of those for which they stand."""


def whole_at_turns(pages: Sequence[Sequence[Slab]]) -> Exchange:
    """What to exchange on pages of these slabs, in order; nothing of a paragraph that can't be had otherwise."""
    exchange: dict[int, Slab] = {}
    for elastic, lines, unparted in _torn(pages):
        anew = elastic.lines(elastic.count, unparted)
        if _alike(lines, anew):
            exchange |= {id(old): _instead(old, new) for old, new in zip(lines, anew, strict=True)}
    return exchange


def _torn(pages: Sequence[Sequence[Slab]]) -> Iterator[tuple[Elastic, list[Slab], int]]:
    """Each paragraph with a word torn at a turn: its lines, and which of them that is; only its first one."""
    lines: dict[Elastic, list[Slab]] = {}
    for slab in chain.from_iterable(pages):
        if slab.elastic:
            lines.setdefault(slab.elastic, []).append(slab)
    met: Counter[Elastic] = Counter()
    for page in pages:
        here = Counter(slab.elastic for slab in page if slab.elastic)
        for elastic, count in here.items():
            met[elastic] += count
            begun = met[elastic] == count
            goes_on = met[elastic] < len(lines[elastic]) == elastic.count
            if begun and goes_on and _hyphened(lines[elastic][count - 1]):
                yield elastic, lines[elastic], count


def _hyphened(slab: Slab) -> bool:
    return any(isinstance(mark, Glyphs) and mark.text.endswith(SOFT_HYPHEN) for mark in slab.marks)


def _alike(lines: Sequence[Slab], others: Sequence[Slab]) -> bool:
    """Whether the lines may stand where the others do: as high, with the same notes, and nothing drawn is missed."""
    return len(lines) == len(others) and all(
        abs(line.height - other.height) < 0.01 and line.notes == other.notes and _rules(line) == _rules(other)
        for line, other in zip(lines, others, strict=True)
    )


def _rules(slab: Slab) -> int:
    return sum([isinstance(mark, Rule) for mark in slab.marks])


def _instead(old: Slab, new: Slab) -> Slab:
    """The new line with all that the old one has besides its words."""
    anchors = tuple(mark for mark in old.marks if isinstance(mark, Anchor))
    return replace(old, marks=(*anchors, *new.marks), used=new.used, glyphs=new.glyphs)
