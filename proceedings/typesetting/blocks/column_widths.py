"""How wide a table's columns are: no narrower than their longest word where that can be had, else by what they hold."""

from collections.abc import Sequence

from proceedings.model.manuscript import Cell, Paragraph, Table
from proceedings.typesetting.blocks.inlines import runs_of
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.lines.tokens import Run, words_of

NARROWEST = 12.0


def column_widths(table: Table, room: float, stick: Stick) -> list[float]:
    """Widths in points that add up to no more than the room; gaps between columns are not in it."""
    count = max((sum(cell.columns for cell in row) for row in (*table.head, *table.body)), default=0)
    if table.widths and len(table.widths) == count:
        return [room * share / sum(table.widths) for share in table.widths]
    least, natural = [NARROWEST] * count, [NARROWEST] * count
    for role, rows in (("table_head", table.head), ("table_cell", table.body)):
        for row in rows:
            _widen(row, role, stick, (least, natural))
    return shared_out(least, natural, room)


def shared_out(least: Sequence[float], natural: Sequence[float], room: float) -> list[float]:
    """Natural widths where they fit; else the least ones, and what is left by how much each column wants."""
    if sum(natural) <= room:
        return list(natural)
    if sum(least) >= room:
        return [room * width / sum(least) for width in least]
    wants = [wide - narrow for wide, narrow in zip(natural, least, strict=True)]
    share = (room - sum(least)) / sum(wants)
    return [narrow + want * share for narrow, want in zip(least, wants, strict=True)]


def _widen(row: Sequence[Cell], role: str, stick: Stick, widths: tuple[list[float], list[float]]) -> None:
    column = 0
    for cell in row:
        if cell.columns == 1:
            least, natural = _cell_widths(cell, role, stick)
            widths[0][column] = max(widths[0][column], least)
            widths[1][column] = max(widths[1][column], natural)
        column += cell.columns


def _cell_widths(cell: Cell, role: str, stick: Stick) -> tuple[float, float]:
    """The widest word and the longest line of a cell, in points."""
    style = stick.role(role)
    space = stick.font(style).space
    least, natural = 0.0, 0.0
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            words = words_of([run for run in runs_of(block.content, style, stick) if isinstance(run, Run)]).words
            least = max([least, *(word.width for word in words)])
            natural = max(natural, sum(word.width for word in words) + space * max(0, len(words) - 1) + 0.1)
        else:
            natural = max(natural, stick.measure / 2)
    return least + 0.1, max(natural, least + 0.1)
