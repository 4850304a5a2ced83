"""Texts side by side, as the abstracts of a paper in its languages: columns that begin on one line and never part.

Three columns where they are wide enough; else the first stands above the other two; else all stand under each other.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from proceedings.model.manuscript import Block, Paragraph, SideBySide
from proceedings.model.page import Rule
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, stacked

SetBlocks = Callable[[Sequence[Block], Stick], list[Slab]]

NARROWEST, RAGGED = 14.0, 24.0
"""The least width of a column, and that below which its lines are ragged, in em of its text."""
TALLEST = 0.6
"""Of the depth of the type area: what is taller would leave too much white before it, and parts over pages instead."""
GUTTER = 1.6
"""Between two columns, in em."""
HAIRLINE, GRAY = 0.35, 0.55


def set_side_by_side(block: SideBySide, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    """The columns as one slab, or what stands under each other where they are too narrow or too tall for that."""
    columns = [column for column in block.columns if column]
    for above in range(max(0, len(columns) - 1)):
        joined = _joined(columns[above:], stick, set_blocks)
        if joined is not None:
            first = set_blocks([one for column in columns[:above] for one in column], stick)
            return [*first, *joined]
    return set_blocks([one for column in columns for one in column], stick)


def _joined(columns: Sequence[tuple[Block, ...]], stick: Stick, set_blocks: SetBlocks) -> list[Slab] | None:
    """Columns beside each other with hairlines between; None where there is no room for them."""
    names = {role for column in columns for role in _roles(column)}
    em = min(stick.role(name).size for name in names)
    gutter = GUTTER * em
    width = (stick.measure - gutter * (len(columns) - 1)) / len(columns)
    if width < NARROWEST * em:
        return None
    narrow = stick.narrowed(width).with_roles({name: _inside(stick.role(name), width) for name in names})
    made = [set_blocks(column, narrow) for column in columns]
    stacks = [stacked(led(slabs, before=0.0)) for slabs in made if slabs]
    height = max((slab.height for slab in stacks), default=0.0)
    if not stacks or height > TALLEST * stick.style.depth:
        return None
    step = width + gutter
    whole = beside([(place * step, slab) for place, slab in enumerate(stacks)])
    rules = tuple(Rule(place * step - gutter / 2, 0.0, HAIRLINE, height, GRAY) for place in range(1, len(stacks)))
    before = max(stick.role(name).before for name in names)
    return [replace(whole, marks=(*rules, *whole.marks), before=before)]


def _roles(column: Sequence[Block]) -> list[str]:
    return [block.role for block in column if isinstance(block, Paragraph)] or ["body"]


def _inside(style: TextStyle, width: float) -> TextStyle:
    """A text style as it is in a narrow column: not set in, and ragged."""
    align = "left" if style.align == "center" or width < RAGGED * style.size else style.align
    return style.model_copy(update={"left": 0.0, "right": 0.0, "align": align})
