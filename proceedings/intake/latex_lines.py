"""Lines of a LaTeX file for the blocks that came out of it, since pandoc tells none: found again by their first words.

What stands in a file that was called, or was written by a command, keeps no line.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from proceedings.intake.divisions import opening_text
from proceedings.model.manuscript import Block, Equation, Heading, ItemList, Math, Paragraph, Quote, Statement

SPACE = re.compile(r"\s+")
LONGEST, SHORTEST = 32, 6
"""Characters that a block is looked for by; a shorter beginning is found anywhere."""
WORK = 2_000_000_000
"""Characters that may be looked through in all."""


@dataclass(slots=True)
class _Source:
    """A file without its white space, where each of its lines ends there, and how far blocks were found."""

    text: str
    ends: list[int]
    at: int = 0

    def line(self, words: str) -> int:
        """The line on which the words begin, after those found before where they are; 0 where they aren't."""
        wanted = SPACE.sub("", words)[:LONGEST]
        if len(wanted) < SHORTEST:
            return 0
        found = self.text.find(wanted, self.at)
        if found >= 0:
            self.at = found
        else:
            found = self.text.find(wanted)
        return bisect_right(self.ends, found) + 1 if found >= 0 else 0


def with_lines(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """The blocks with the lines of the source that they begin on."""
    if len(blocks) * len(source) > WORK:
        return blocks
    lines = [SPACE.sub("", line) for line in source.split("\n")]
    return _located(blocks, _Source("".join(lines), list(accumulate(map(len, lines)))))


def _located(blocks: Sequence[Block], source: _Source) -> tuple[Block, ...]:
    return tuple(_placed(block, source) for block in blocks)


def _placed(block: Block, source: _Source) -> Block:
    match block:
        case Paragraph() | Heading():
            line = source.line(opening_text(block.content)) or _line_of_formula(block, source)
            return replace(block, line=line)
        case Equation():
            return replace(block, line=source.line(block.lines[0].cells[0] if block.lines else block.tex))
        case Statement() | Quote():
            return replace(block, blocks=_located(block.blocks, source))
        case ItemList():
            return replace(block, items=tuple(_located(item, source) for item in block.items))
        case _:
            return block


def _line_of_formula(block: Paragraph | Heading, source: _Source) -> int:
    formulas = [run.tex for run in block.content if isinstance(run, Math)]
    return next(filter(None, map(source.line, formulas)), 0)
