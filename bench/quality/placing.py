"""Lines laid against the text they came from: which begin and end paragraphs, which end in the middle of a word."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bench.quality.document import Block
from bench.quality.lines import Line

NOT_LETTERS = re.compile(r"[\W_]+")


class Placed(NamedTuple):
    """A line of a block: whether it is the first or the last of it, and whether it ends inside a word."""

    line: Line
    block: int
    heading: bool
    first: bool
    last: bool
    parted: bool


def placed(lines: Iterable[Line], blocks: Iterable[Block]) -> Iterator[Placed]:
    """The lines with their places. Letters alone are compared; a ValueError where they are not those of the text."""
    lines = iter(lines)
    for number, block in enumerate(blocks):
        letters, starts = _letters(block.text)
        reached = 0
        while reached < len(letters):
            line = next(lines, None)
            told = NOT_LETTERS.sub("", line.text) if line else ""
            if line is None or not letters.startswith(told, reached):
                raise ValueError(f"block {number}: «{line and line.text}» is not «{letters[reached : reached + 60]}»")
            begun, reached = reached, reached + len(told)
            ends = reached == len(letters)
            yield Placed(line, number, block.heading, begun == 0, ends, not ends and reached not in starts)
    if rest := next(lines, None):
        raise ValueError(f"after the end of the text: «{rest.text}»")


def _letters(text: str) -> tuple[str, frozenset[int]]:
    """The letters and digits of a text, and after how many of them a word begins."""
    words = [NOT_LETTERS.sub("", word) for word in text.split()]
    starts, reached = set(), 0
    for word in words:
        starts.add(reached)
        reached += len(word)
    return "".join(words), frozenset(starts)
