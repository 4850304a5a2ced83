"""A passage to be looked at: paragraphs that stand in one column in the pages of every engine."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bench.quality.lines import Sheet
from bench.quality.placing import Placed

Pages = Mapping[str, Sequence[Placed]]


class Passage(NamedTuple):
    """Where a passage stands: page, column, from which baseline to which."""

    page: int
    column: int
    top: float
    bottom: float


def common_passage(pages: Pages, sheet: Sheet, begin: int, lines: int) -> dict[str, Passage]:
    """The first paragraphs from this block on, of about so many lines, that no engine parts; as they stand in each."""
    spans = {name: _spans(placed) for name, placed in pages.items()}
    end = min(max(blocks) for blocks in spans.values()) + 1
    for first in range(begin, end):
        for last in range(first, end):
            found = {name: _passage(blocks, first, last) for name, blocks in spans.items()}
            if not all(found.values()):
                break
            if min((one.bottom - one.top) / sheet.leading for one in found.values() if one) >= lines - 1:
                return {name: one for name, one in found.items() if one}
    raise ValueError(f"no passage of {lines} lines stands in one column everywhere")


def _spans(placed: Sequence[Placed]) -> dict[int, list[Placed]]:
    blocks: dict[int, list[Placed]] = defaultdict(list)
    for at in placed:
        blocks[at.block].append(at)
    return blocks


def _passage(blocks: Mapping[int, Sequence[Placed]], first: int, last: int) -> Passage | None:
    """Where these blocks stand, if they are paragraphs of one column."""
    lines = [at for block in range(first, last + 1) for at in blocks[block]]
    columns = {(at.line.page, at.line.column) for at in lines}
    if len(columns) != 1 or any(at.heading for at in lines):
        return None
    ((page, column),) = columns
    return Passage(page, column, lines[0].line.y, lines[-1].line.y)
