"""Tables in the booktabs manner: three rules, no verticals; the head stands again where the table goes on."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from proceedings.model.manuscript import Block, Cell, Paragraph, Table
from proceedings.model.page import Anchor, Rule
from proceedings.typesetting.blocks.caption import continued_caption, set_caption
from proceedings.typesetting.blocks.column_widths import column_widths
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, kept_together, led, shifted

SetBlocks = Callable[[Sequence[Block], Stick], list[Slab]]

GAP = 9.0
"""Between two columns of cells."""
HEAVY, LIGHT = 0.8, 0.4
ROW_AIR = 2.0
SHORT = 0.35
"""A table that takes less than this share of the page's depth is not broken."""

ALIGN = {"l": "left", "c": "center", "r": "right", "j": "left"}


def set_table(table: Table, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    """Caption, head, rows and the closing rule."""
    number = stick.numbers.of.get(id(table))
    columns = max((sum(cell.columns for cell in row) for row in (*table.head, *table.body)), default=0)
    if not columns:
        return set_caption("table", number, table.caption, stick)
    gaps = GAP * (columns - 1)
    widths = column_widths(table, stick.measure - gaps, stick)
    whole = sum(widths) + gaps
    left = (stick.measure - whole) / 2
    rows = _Rows(table, widths, stick, set_blocks)
    head = shifted([_rule(whole, HEAVY), *rows.set(table.head, "table_head"), _rule(whole, LIGHT)], left)
    body = shifted(_closed(rows.set(table.body, "table_cell"), whole), left)
    caption = set_caption("table", number, table.caption, stick)
    again = (
        *continued_caption("table", number, stick),
        *(head if table.head else shifted([_rule(whole, HEAVY)], left)),
    )
    opening = kept_together([*caption, *(head if table.head else shifted([_rule(whole, HEAVY)], left))])
    slabs = [*opening, *led([slab if slab.stuck else replace(slab, repeat=again) for slab in body], stuck=True)]
    if sum(slab.height + slab.before for slab in slabs) < SHORT * stick.style.depth:
        slabs = kept_together([replace(slab, repeat=()) for slab in slabs])
    anchor = (Anchor(table.label, 0.0),) if table.label else ()
    return led(slabs, before=stick.role("body").leading, marks=(*anchor, *slabs[0].marks))


def _rule(width: float, thickness: float) -> Slab:
    return Slab(thickness + 1.0, (Rule(0.0, 0.0, width, thickness),), stuck=True)


def _closed(body: list[Slab], width: float) -> list[Slab]:
    """The rows with the closing rule, which stays with the last of them; the second row stays with the first."""
    return [*body, Slab(HEAVY + 2.0, (Rule(0.0, 1.0, width, HEAVY),), stuck=True)]


class _Rows:
    """Sets rows of one table: cells side by side, strip by strip, so that only a very tall row may break."""

    def __init__(self, table: Table, widths: list[float], stick: Stick, set_blocks: SetBlocks) -> None:
        self.table, self.widths, self.stick, self.set_blocks = table, widths, stick, set_blocks

    def set(self, rows: Sequence[Sequence[Cell]], role: str) -> list[Slab]:
        """The strips of all rows."""
        slabs: list[Slab] = []
        for row in rows:
            slabs += self._row(row, role)
        return slabs

    def _row(self, row: Sequence[Cell], role: str) -> list[Slab]:
        column, x = 0, 0.0
        cells: list[tuple[float, list[Slab]]] = []
        for cell in row:
            span = self.widths[column : column + cell.columns]
            width = sum(span) + GAP * (len(span) - 1)
            cells.append((x, self._cell(cell, width, column, role)))
            x += width + GAP
            column += cell.columns
        return self._strips(cells)

    def _strips(self, cells: list[tuple[float, list[Slab]]]) -> list[Slab]:
        count = max((len(slabs) for _, slabs in cells), default=0)
        if not count:
            return [Slab(self.stick.role("table_cell").leading)]
        strips = [beside([(x, slabs[k]) for x, slabs in cells if k < len(slabs)]) for k in range(count)]
        tall = sum(strip.height for strip in strips) > SHORT * self.stick.style.depth
        strips = [replace(strip, stuck=bool(k) and not tall) for k, strip in enumerate(strips)]
        strips[-1] = replace(strips[-1], height=strips[-1].height + ROW_AIR)
        return led(strips, before=0.0)

    def _cell(self, cell: Cell, width: float, column: int, role: str) -> list[Slab]:
        letter = self.table.alignments[column : column + 1] if cell.columns == 1 else "c"
        style = self.stick.role(role).model_copy(update={"align": ALIGN.get(letter, "left"), "before": 0.0})
        stick = self.stick.narrowed(width)
        slabs: list[Slab] = []
        for block in cell.blocks:
            if isinstance(block, Paragraph):
                slabs += led(set_text(block.content, style, stick.speaking(block.language)), before=0.0)
            else:
                slabs += self.set_blocks((block,), stick)
        return slabs
