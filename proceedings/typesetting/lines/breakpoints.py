"""Where a paragraph may break: parallel lists of places, the measure of everything between them added up once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proceedings.typesetting.lines.words import HYPHEN, SPACE, Word


@dataclass(slots=True)
class Breakpoints:
    """Places where lines may end, the paragraph's beginning first and its end last.

    Lists, not objects, because the search over them is the hottest loop of the program. For place k: `ends[k]` is how
    far a line ending there reaches, `starts[k]` where the next one starts, on one endless line; `spaces_to[k]` and
    `spaces_from[k]` the word spaces before that end and that start; `kinds[k]` how it ends; `words[k]` and
    `offsets[k]` the word and character that the next line begins with.
    """

    ends: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    spaces_to: list[int] = field(default_factory=list)
    spaces_from: list[int] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)

    def add(self, end: float, start: float, spaces: tuple[int, int], kind: int, place: tuple[int, int]) -> None:
        """One more place."""
        self.ends.append(end)
        self.starts.append(start)
        self.spaces_to.append(spaces[0])
        self.spaces_from.append(spaces[1])
        self.kinds.append(kind)
        self.words.append(place[0])
        self.offsets.append(place[1])


def breakpoints(
    words: Sequence[Word], bound: frozenset[int], space: float, hyphen: tuple[float, float], indent: float
) -> Breakpoints:
    """All places of a paragraph. After the words in `bound` the space may not break; `hyphen` is width, protrusion."""
    points = Breakpoints()
    add = points.add
    add(0.0, -indent, (0, 0), SPACE, (0, 0))
    starts = points.starts
    x = 0.0
    breakable = False
    hyphen_reach = hyphen[0] - hyphen[1]
    for spaces, (width, _, partings, left, right, _) in enumerate(words):
        if left and breakable:
            starts[-1] += left
        for offset, before, kind in partings:
            reach = hyphen_reach if kind == HYPHEN else -hyphen[1]
            add(x + before + reach, x + before, (spaces, spaces), kind, (spaces, offset))
        x += width
        breakable = spaces not in bound
        if breakable:
            add(x - right, x + space, (spaces, spaces + 1), SPACE, (spaces + 1, 0))
        x += space
    return points
