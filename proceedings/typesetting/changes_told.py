"""What micro-typography changed in a paper, as one note: how often each group of rules did, and its first example."""

from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.manuscript import Block, Inline, Manuscript
from proceedings.typesetting.faults import SMALL_THINGS_CHANGED
from proceedings.typesetting.microtypography.changes import Changes

GROUPS = ("quotes", "dashes", "spaces", "numbers", "ellipsis")


def changes_told(manuscript: Manuscript, changes: Changes) -> Iterator[Diagnostic]:
    """One note for a manuscript with a file, at the line of the first example; parts of the book have none."""
    if not manuscript.file or not changes.times:
        return
    told, lines = [], []
    for group in GROUPS:
        if group in changes.first:
            run, before, after = changes.first[group]
            line = line_of(run, manuscript.body)
            at = f", :{line}" if line else ""
            told.append(f"{group} {changes.times[group]} ({before} → {after}{at})")
            lines.append(line)
    first = min(filter(None, lines), default=0)
    yield SMALL_THINGS_CHANGED.at(Place(manuscript.file, first), count=changes.times.total(), changes="; ".join(told))


def line_of(run: Inline, blocks: Sequence[Block]) -> int:
    """The line of the block that a run stands in; 0 where that is not known."""
    return next((line for line in _lines(run, blocks, 0)), 0)


def _lines(run: Inline, part: object, line: int) -> Iterator[int]:
    if part is run:
        yield line
    line = getattr(part, "line", 0) or line
    inside = part if isinstance(part, tuple) else [getattr(part, slot) for slot in getattr(part, "__slots__", ())]
    for inner in inside:
        if not isinstance(inner, str | int | float | frozenset):
            yield from _lines(run, inner, line)
