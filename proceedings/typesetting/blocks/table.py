"""Tables in the booktabs manner: three rules, no verticals; the head stands again where the table goes on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from math import fsum

from proceedings.model.manuscript import Block, Paragraph, Table
from proceedings.model.page import Anchor, Rule
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.caption import continued_caption, over, set_caption
from proceedings.typesetting.blocks.column_widths import Wants, column_widths, wanted
from proceedings.typesetting.blocks.decimals import Decimals, decimal_columns
from proceedings.typesetting.blocks.lying import GAP, SMALLEST, fits, gap_between, lying, room_for
from proceedings.typesetting.blocks.rows import Grid, set_rows
from proceedings.typesetting.blocks.stick import Stick, no_larger
from proceedings.typesetting.blocks.table_head import set_head
from proceedings.typesetting.blocks.table_notes import set_table_notes
from proceedings.typesetting.pages.slab import Plate, Slab, kept_together, led, lowered, shifted, stacked

SetBlocks = Callable[[Sequence[Block], Stick], list[Slab]]
Measured = tuple[Wants, dict[int, Decimals]]
"""What the columns want, and which of them are aligned at the decimal sign."""

HEAVY, LIGHT = 0.8, 0.4
SHORT = 0.35
"""A table that takes less than this share of the page's depth is not broken."""
ACROSS = 0.6
"""The most of the page's depth that a table across its columns takes; text stands below it."""
LISTED = 1.2
"""How far the lists in cells are set in, in em."""
ROLES = ("table_head", "table_cell")


def set_table(table: Table, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    """Caption, head, rows, the closing rule and the notes; where its columns find no room in the measure, elsewhere.

    Then it floats across the columns of a page, or is a plate where it must be turned or takes a page.
    """
    inner = _inner(table, stick)
    decimals = decimal_columns(table, inner)
    wants = wanted(table, decimals, GAP, inner)
    place = lying(wants.least, stick)

    def here() -> list[Slab]:
        return _set_here(table, _grid(table, (wants, decimals), inner, set_blocks), stick)

    if place is None:
        return here()
    slabs = _set_here(table, _grid(table, (wants, decimals), _inner(table, place.stick), set_blocks), place.stick)
    height = fsum(slab.before + slab.height for slab in slabs)
    if not place.turned and stick.measure == stick.style.column and height <= ACROSS * stick.style.depth:
        return [replace(stacked(slabs), stuck=False, floats=True, spans=True, repeat=())]
    if fits(wants.least, stick.measure):
        return here()
    return [Slab(0.0, stuck=True, plates=(Plate(tuple(slabs), place.turned),))]


def _set_here(table: Table, grid: Grid, stick: Stick) -> list[Slab]:
    number = stick.numbers.of.get(id(table))
    caption = over(
        grid.width if grid.widths else stick.measure, stick, partial(set_caption, "table", number, table.caption)
    )
    anchor = (Anchor(table.label, 0.0),) if table.label else ()
    if not grid.widths:
        bare = [*caption, *set_table_notes(table, stick.measure, stick, grid.set_blocks)]
        return led(bare, marks=(*anchor, *bare[0].marks)) if bare else []
    left = max(0.0, (stick.measure - grid.width) / 2)
    above = [_rule(grid.width, HEAVY)]
    if table.head:
        above += [*set_head(table.head, grid), _rule(grid.width, LIGHT)]
    head = shifted(above, left)
    body = shifted(_closed(set_rows(table.body, "table_cell", grid), grid.width), left)
    after = stick.role("caption_table").after if caption else 0.0
    opening = kept_together([*caption, *led(head, before=after)])
    continued = over(grid.width, stick, partial(continued_caption, "table", number))
    again = (*continued, lowered(head[0], after if continued else 0.0), *head[1:])
    notes = set_table_notes(table, grid.width, stick, grid.set_blocks)
    slabs = [*opening, *led([slab if slab.stuck else replace(slab, repeat=again) for slab in body], stuck=True), *notes]
    if fsum(slab.height + slab.before for slab in slabs) < SHORT * stick.style.depth:
        slabs = kept_together([replace(slab, repeat=()) for slab in slabs])
    return led(slabs, before=stick.role("body").leading, marks=(*anchor, *slabs[0].marks))


def _inner(table: Table, stick: Stick) -> Stick:
    """The stick for what stands in cells: no larger than their text."""
    stick = replace(stick, nested=True)
    if all(isinstance(block, Paragraph) for row in table.body for cell in row for block in cell.blocks):
        return stick
    cell = stick.role("table_cell")
    listed = cell.model_copy(update={"left": LISTED * cell.size})
    return stick.with_roles(no_larger(stick.style.roles, cell) | {"list": listed, "body": cell})


def _grid(table: Table, measured: Measured, stick: Stick, set_blocks: SetBlocks) -> Grid:
    """The columns of the table, its type made smaller where the longest words would not fit."""
    wants, decimals = measured
    count = len(wants.least)
    room = room_for(count, stick.measure)
    if fsum(wants.least) > room:
        smaller = max(SMALLEST, room / fsum(wants.least))
        stick = stick.with_roles({role: _scaled(stick.role(role), smaller) for role in ROLES})
        wants = Wants(*([width * smaller for width in widths] for widths in wants))
        decimals = decimal_columns(table, stick)
    widths, gap = tuple(column_widths(table, room, wants)), gap_between(count, stick.measure)
    return Grid(widths, gap, table.alignments, stick, set_blocks, decimals)


def _scaled(style: TextStyle, by: float) -> TextStyle:
    """The text style so much smaller; words that don't fit even so part with hyphens."""
    return style.model_copy(update={"size": style.size * by, "leading": style.leading * by, "hyphenate": True})


def _rule(width: float, thickness: float) -> Slab:
    return Slab(thickness + 1.0, (Rule(0.0, 0.0, width, thickness),), stuck=True)


def _closed(body: list[Slab], width: float) -> list[Slab]:
    """The rows with the closing rule, which stays with the last of them."""
    return [*body, Slab(HEAVY + 2.0, (Rule(0.0, 1.0, width, HEAVY),), stuck=True)]
