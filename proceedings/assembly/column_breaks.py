"""Where columns end, all of them at once: as few columns as there can be, and of these the most evenly filled.

The manner of Knuth and Plass (1981) for lines, with strips for words: what white between papers can't make up is bad by
its square, so a head that moves to the next page takes lines of the pages before it along.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

EPSILON = 0.01
STRETCHED = 0.05
"""How bad white is that stretches, against white left at the foot of a column."""


class Measure(NamedTuple):
    """What stays together in a column: how high it is, the white above it, whether that stretches.

    At the top of a column `head` stands above it in place of the white.
    """

    height: float
    white: float
    head: float = 0.0
    flexible: bool = False


_Best = tuple[int, float, int]
"""Of all ways to an end the best: how many columns, how bad, where the last of them begins."""


def column_ends(measures: Sequence[Measure], depth: float, stretch: float) -> list[int]:
    """Where each column ends: the number of measures before its end. What is deeper than a column has one alone.

    One pass: for each end only as many beginnings are tried as a column can hold.
    """
    reach = [0.0, *accumulate(each.white + each.height for each in measures)]
    gaps = [0, *accumulate(int(each.flexible) for each in measures)]
    top = [each.head - each.white - reach[place] for place, each in enumerate(measures)]
    deepest = max((each.head for each in measures), default=0.0)
    best: list[_Best] = [(0, 0.0, 0)]
    for end in range(1, len(measures) + 1):
        room, last = depth + EPSILON - reach[end], end == len(measures)
        found: _Best | None = None
        for start in range(end - 1, -1, -1):
            left = room - top[start]
            if left < -deepest:
                break
            if left >= 0.0:
                bad = 0.0 if last else _badness(left, stretch * (gaps[end] - gaps[start + 1]))
                tried = (best[start][0] + 1, best[start][1] + bad, start)
                found = tried if found is None or tried < found else found
        best.append(found or (best[end - 1][0] + 1, best[end - 1][1], end - 1))
    return _ends([before for _, _, before in best])


def _badness(left: float, white: float) -> float:
    """How bad it is that so much is left in a column in which white may stretch so far."""
    return STRETCHED * min(left, white) ** 2 + max(0.0, left - white) ** 2


def _ends(before: Sequence[int]) -> list[int]:
    """The ends on the way to the last one, in order."""
    ends: list[int] = []
    end = len(before) - 1
    while end > 0:
        ends.append(end)
        end = before[end]
    return ends[::-1]
