"""The last page: its columns are as deep as each other, and no deeper than they need be."""

from collections.abc import Callable, Sequence
from math import fsum
from typing import TypeVar

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.ways import Room, Standing, spanning

T = TypeVar("T")


def balanced(ways: Sequence[Standing], room: Room) -> list[Column]:
    """The columns of the page that the ways lead over: full, or, where the text ends on it, of the least height.

    The first of the ways is where the page begins, the others stand after each of its columns.
    """
    columns = [way.last for way in ways[1:] if way.last]
    if room.count == 1 or not ways[-1].source.ended or any(column.turned for column in columns):
        return columns
    before, depth = ways[0].source.copied(), room.depth - ways[1].top - ways[1].below
    if ways[0].last:
        spanning(before, room)
    taken = fsum(slab.height for column in columns for _, slab in column.placed)
    best = shallowest(taken / room.count - 1.0, depth, lambda middle: _row(before.copied(), room.count, middle))
    for column in best or columns:
        column.open = False
    return best or columns


def shallowest(low: float, high: float, fill: Callable[[float], T | None]) -> T | None:
    """What fills the least depth between two that holds it all, to a point; nothing where no tried one does."""
    best: T | None = None
    while high - low > 1.0:
        middle = (low + high) / 2
        filled = fill(middle)
        if filled is None:
            low = middle
        else:
            high, best = middle, filled
    return best


def _row(source: Galleyful, count: int, depth: float) -> list[Column] | None:
    """So many columns of this depth side by side, fewer where the text ends or turns the page; none if it goes on."""
    columns: list[Column] = []
    while len(columns) < count and not source.ended and not (columns and columns[-1].turned):
        columns.append(take(source, depth, forced=False))
    return columns if source.ended else None
