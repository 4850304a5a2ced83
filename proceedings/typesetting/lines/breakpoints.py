"""Where a paragraph may break: parallel lists of places, the measure of everything between them added up once."""

from collections.abc import Sequence
from dataclasses import dataclass

from proceedings.typesetting.lines.words import EXPLICIT, HYPHEN, SEAM, SIGN, SPACE, Word


@dataclass(slots=True)
class Breakpoints:
    """Places where lines may end, the paragraph's beginning first and its end last.

    Lists, not objects, because the search over them is the hottest loop of the program. For place k: `ends[k]` is how
    far a line ending there reaches, `starts[k]` where the next one starts, on one endless line; `spaces_to[k]` and
    `spaces_from[k]` the word spaces before that end and that start; `kinds[k]` how it ends; `words[k]` and
    `offsets[k]` the word and character that the next line begins with.
    """

    ends: list[float]
    starts: list[float]
    spaces_to: list[int]
    spaces_from: list[int]
    kinds: list[int]
    words: list[int]
    offsets: list[int]


def breakpoints(
    words: Sequence[Word], bound: frozenset[int], space: float, hyphen: tuple[float, float], indent: float
) -> Breakpoints:
    """All places of a paragraph. After the words in `bound` the space may not break; `hyphen` is width, protrusion."""
    points = Breakpoints([0.0], [-indent], [0], [0], [SPACE], [0], [0])
    end, start, space_to, space_from, kinds, numbers, offsets = (
        points.ends.append, points.starts.append, points.spaces_to.append, points.spaces_from.append,
        points.kinds.append, points.words.append, points.offsets.append,
    )  # fmt: skip
    starts = points.starts
    x = 0.0
    breakable = False
    hyphen_reach = {HYPHEN: hyphen[0] - hyphen[1], EXPLICIT: -hyphen[1], SEAM: 0.0, SIGN: 0.0}
    for spaces, (width, _, partings, left, right, _) in enumerate(words):
        if left and breakable:
            starts[-1] += left
        for offset, before, kind in partings:
            end(x + before + hyphen_reach[kind])
            start(x + before)
            space_to(spaces)
            space_from(spaces)
            kinds(kind)
            numbers(spaces)
            offsets(offset)
        x += width
        breakable = spaces not in bound
        if breakable:
            end(x - right)
            start(x + space)
            space_to(spaces)
            space_from(spaces + 1)
            kinds(SPACE)
            numbers(spaces + 1)
            offsets(0)
        x += space
    return points
