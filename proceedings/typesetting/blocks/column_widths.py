"""How wide a table's columns are: no narrower than their longest word where that can be had, else by what they hold."""

from collections.abc import Mapping, Sequence
from math import fsum
from operator import ge
from typing import NamedTuple

from proceedings.model.manuscript import Block, Cell, Equation, ItemList, Paragraph, Table
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.cells import Standing, column_count, standing
from proceedings.typesetting.blocks.decimals import Decimals, number_in
from proceedings.typesetting.blocks.formula import formula
from proceedings.typesetting.blocks.inlines import runs_of, split
from proceedings.typesetting.blocks.stick import READABLE, Stick
from proceedings.typesetting.lines.tokens import Run, Words, narrowest, words_of

NARROWEST = 12.0
HALVINGS = 30


FOLDED = 0.55
"""The share of its one line that a head in two lines takes, as near as need be."""


class Wants(NamedTuple):
    """What the columns want, in points: that no word breaks, that no line does, and that only heads have two lines.

    Gaps are not in it.
    """

    least: list[float]
    natural: list[float]
    folded: list[float]


def column_widths(table: Table, room: float, wants: Wants) -> list[float]:
    """Widths in points that add up to no more than the room; those the author asks for where no word breaks in them.

    What a column was given beyond what it holds goes to those that lack some. Gaps between columns are not in the room.
    """
    whole = fsum(table.widths)
    asked = [room * share / whole for share in table.widths] if whole > 0.0 else []
    if len(asked) == len(wants.least) and all(map(ge, asked, wants.least)):
        held = list(map(min, asked, wants.natural))
        lacks = [wide - have for wide, have in zip(wants.natural, held, strict=True)]
        share = min(1.0, (room - fsum(held)) / fsum(lacks)) if fsum(lacks) > 0.0 else 0.0
        return [have + share * lack for have, lack in zip(held, lacks, strict=True)]
    left = room - fsum(wants.folded)
    if left < 0.0 or fsum(wants.natural) <= room:
        return shared_out(wants.least, wants.folded if left < 0.0 else wants.natural, room)
    return _unfolded(wants, left)


def _unfolded(wants: Wants, left: float) -> list[float]:
    """The widths with heads in two lines, and what is left given to heads that then have one, the shortest first."""
    widths = list(wants.folded)
    for column in sorted(range(len(widths)), key=wants.natural.__getitem__):
        more = wants.natural[column] - widths[column]
        if more <= left:
            widths[column], left = wants.natural[column], left - more
    return widths


def wanted(table: Table, decimals: Mapping[int, Decimals], gap: float, stick: Stick) -> Wants:
    """What the columns of the table want, so far apart; `decimals` are those aligned at the decimal sign."""
    count = column_count(table)
    wants = Wants([NARROWEST] * count, [NARROWEST] * count, [NARROWEST] * count)
    cells = [(at, "table_head") for row in standing(table.head) for at in row]
    cells += [(at, "table_cell") for row in standing(table.body) for at in row]
    # Narrow cells first, so that a cell across columns asks only for what they don't give it yet.
    for at, role in sorted(cells, key=lambda each: each[0].cell.columns):
        numbers = decimals.get(at.column) if at.cell.columns == 1 and role == "table_cell" else None
        if numbers and number_in(at.cell):
            widths = (numbers.width + 0.1, numbers.width + 0.1)
        else:
            widths = _cell_widths(at.cell, role, stick)
        least, natural = widths
        _widen(at, (least, natural, max(least, natural * FOLDED) if role == "table_head" else natural), gap, wants)
    return wants


def shared_out(least: Sequence[float], natural: Sequence[float], room: float) -> list[float]:
    """Natural widths where they fit. Else a column that wants no more than an even share has what it wants.

    The others share what is left by the square root of what they want, since text of twice the length set twice as wide
    would still be no taller; none becomes narrower than its longest word.
    """
    if fsum(natural) <= room:
        return list(natural)
    if fsum(least) >= room:
        return [room * width / fsum(least) for width in least]
    floors = _modest(least, natural, room)
    low, high = 0.0, max(natural) ** 0.5
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if fsum(_at(middle, floors, natural)) <= room else (low, middle)
    return _at(low, floors, natural)


def _at(share: float, floors: Sequence[float], natural: Sequence[float]) -> list[float]:
    return [max(narrow, min(wide, share * wide**0.5)) for narrow, wide in zip(floors, natural, strict=True)]


def _modest(least: Sequence[float], natural: Sequence[float], room: float) -> list[float]:
    """The least widths, where what a column wants is no more than an even share that width."""
    floors, left = list(least), room
    for number, column in enumerate(sorted(range(len(natural)), key=natural.__getitem__)):
        wide = natural[column]
        if wide > left / (len(natural) - number) or fsum(floors) - least[column] + wide > room:
            break
        floors[column], left = wide, left - wide
    return floors


def _widen(at: Standing, widths: tuple[float, float, float], gap: float, wants: Wants) -> None:
    """The columns of a cell made wide enough for it, each by as much."""
    columns = range(at.column, at.column + at.cell.columns)
    for have, want in zip(wants, widths, strict=True):
        lack = want - fsum(have[column] for column in columns) - gap * (len(columns) - 1)
        for column in columns if lack > 0.0 else ():
            have[column] += lack / len(columns)


def _cell_widths(cell: Cell, role: str, stick: Stick) -> tuple[float, float]:
    """The widest word and the longest line of a cell, in points."""
    widths = [(0.0, 0.0), *(_block_widths(block, stick.role(role), stick) for block in cell.blocks)]
    least = max(narrow for narrow, _ in widths) + 0.1
    return least, max(least, *(wide for _, wide in widths))


def _block_widths(block: Block, style: TextStyle, stick: Stick) -> tuple[float, float]:
    match block:
        case Paragraph(content=content):
            lines = [[run for run in line if isinstance(run, Run)] for line in split(runs_of(content, style, stick))]
            return _line_widths([words_of(line) for line in lines], stick.font(style).space)
        case ItemList(items=items):
            listed = stick.role("list")
            inner = [(0.0, 0.0), *(_block_widths(each, listed, stick) for item in items for each in item)]
            # With less room markers would stand on lines of their own; a number alone, as many tables have, needs none.
            room = READABLE * listed.size if any(wide for _, wide in inner) else 0.0
            return tuple(max(room, *widths) + listed.left for widths in zip(*inner, strict=True))
        case Equation(tex=tex):
            width = formula(tex, stick.role("equation").size, True).width
            return min(width, stick.measure / 3), width
    return stick.measure / 6, stick.measure / 2


def _line_widths(lines: Sequence[Words], space: float) -> tuple[float, float]:
    """Of the words of lines between forced breaks."""
    least = max((narrowest(word) for line in lines for word in line.words), default=0.0)
    natural = [fsum(word.width for word in line.words) + space * len(line.words) for line in lines]
    return least, max(natural, default=0.0)
