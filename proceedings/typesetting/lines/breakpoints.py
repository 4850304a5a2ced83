"""Where a paragraph may break: parallel lists of places, the measure of everything between them added up once."""

from collections.abc import Sequence
from dataclasses import dataclass

from proceedings.typesetting.lines.words import SPACE, TIE, Word


@dataclass(slots=True)
class Breakpoints:
    """Places where lines may end, the paragraph's beginning first and its end last.

    Lists, not objects, because the search over them is the hottest loop of the program. For place k: `ends[k]` is how
    far a line ending there reaches, `starts[k]` where the next one starts, on one endless line; `kinds[k]` how it
    ends; `words[k]` and `offsets[k]` the word and character that the next line begins with. Before that word stand as
    many word spaces as its number says.
    """

    ends: list[float]
    starts: list[float]
    kinds: list[int]
    words: list[int]
    offsets: list[int]

    def width(self, begin: int, end: int) -> float:
        """The natural width of a line from one place to another, in points."""
        return self.ends[end] - self.starts[begin]

    def spaces(self, begin: int, end: int) -> int:
        """How many word spaces stand on that line."""
        return self.words[end] - (not self.offsets[end] and end > 0) - self.words[begin]


def breakpoints(
    words: Sequence[Word], bound: frozenset[int], space: float, hyphen: tuple[float, float], indent: float
) -> Breakpoints:
    """All places of a paragraph. After the words in `bound` the space may not break; `hyphen` is width, protrusion."""
    points = Breakpoints([0.0], [-indent], [SPACE], [0], [0])
    ends, starts, kinds = points.ends, points.starts, points.kinds
    numbers, offsets = points.words, points.offsets
    x = 0.0
    breakable = False
    hyphen_reach = (0.0, -hyphen[1], hyphen[0] - hyphen[1], 0.0, 0.0)  # by kind: SPACE, EXPLICIT, HYPHEN, SEAM, SIGN
    for number, (width, _, partings, left, right, _, _, _, tied) in enumerate(words):
        if left and breakable:
            starts[-1] += left
        if tied < 0 and breakable:
            kinds[-1] = TIE
        for offset, before, kind in partings:
            ends.append(x + before + hyphen_reach[kind])
            starts.append(x + before)
            kinds.append(kind)
            numbers.append(number)
            offsets.append(offset)
        x += width
        breakable = number not in bound
        if breakable:
            ends.append(x - right)
            starts.append(x + space)
            kinds.append(TIE if tied > 0 else SPACE)
            numbers.append(number + 1)
            offsets.append(0)
        x += space
    return points
