"""The last page: its columns are as deep as each other, and no deeper than they need be."""

from collections.abc import Sequence

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.fitting import Room, Standing, spanning


def balanced(ways: Sequence[Standing], room: Room) -> list[Column]:
    """The columns of the page that the ways lead over: full, or, where the text ends on it, of the least height.

    The first of the ways is where the page begins, the others stand after each of its columns.
    """
    columns = [way.last for way in ways[1:] if way.last]
    if room.count == 1 or not ways[-1].source.empty or any(column.turned for column in columns):
        return columns
    before, depth = ways[0].source.copied(), room.depth - ways[1].top
    if ways[0].last:
        spanning(before, room)
    taken = sum(slab.height for column in columns for _, slab in column.placed)
    low, high, best = taken / room.count - 1.0, depth, columns
    while high - low > 1.0:
        middle = (low + high) / 2
        trial = before.copied()
        row = _row(trial, room.count, middle)
        if trial.empty:
            high, best = middle, row
        else:
            low = middle
    for column in best:
        column.open = False
    return best


def _row(source: Galleyful, count: int, depth: float) -> list[Column]:
    """So many columns of this depth side by side, fewer where the text ends or turns the page."""
    columns: list[Column] = []
    while len(columns) < count and not source.empty and not (columns and columns[-1].turned):
        columns.append(take(source, depth, forced=False))
    return columns
