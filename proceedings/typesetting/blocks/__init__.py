"""How each kind of block is set: a block in, slabs out. What follows a block keeps the greater of the two spaces."""

from collections.abc import Sequence
from dataclasses import replace

from proceedings.model.manuscript import (
    Block,
    Code,
    Divider,
    Equation,
    Figure,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quote,
    References,
    SideBySide,
    Space,
    Statement,
    Table,
)
from proceedings.typesetting.blocks.code import set_code
from proceedings.typesetting.blocks.equation import set_equation
from proceedings.typesetting.blocks.figure import set_figure
from proceedings.typesetting.blocks.heading import set_heading
from proceedings.typesetting.blocks.item_list import set_list
from proceedings.typesetting.blocks.numbering import plain
from proceedings.typesetting.blocks.paragraph import set_paragraph
from proceedings.typesetting.blocks.references import set_references
from proceedings.typesetting.blocks.side_by_side import set_side_by_side
from proceedings.typesetting.blocks.spaces import set_divider, set_page_break, set_space
from proceedings.typesetting.blocks.statement import set_statement, white_below
from proceedings.typesetting.blocks.stick import READABLE, Stick
from proceedings.typesetting.blocks.table import set_table
from proceedings.typesetting.pages.slab import Slab, led, shifted

ROLES = {Heading: "heading{level}", Quote: "quote", Code: "code", Equation: "equation", ItemList: "list"}


def set_blocks(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    """All slabs of a run of blocks, with the white space between them and what keeps with what."""
    slabs: list[Slab] = []
    after, keep = 0.0, False
    previous: Block | None = None
    for block in blocks:
        new = set_block(_in_place(block, previous, stick), stick)
        if not new or (new[0].plates and not new[0].height):
            slabs += new  # plates leave their place to the text
            continue
        if slabs:
            new = led(new, before=max(new[0].before, after), stuck=new[0].stuck or (keep and not new[0].turns))
        slabs += new
        if not new[0].floats:  # its own white goes with it where it floats; the page maker sees to it
            after, keep = _around(block, stick)
        previous = block
    return slabs


def _in_place(block: Block, previous: Block | None, stick: Stick) -> Block:
    """A plain paragraph in the role of its place: the first under a heading, or going on after a formula."""
    if not isinstance(block, Paragraph) or block.role != "body":
        return block
    if isinstance(previous, Equation) and plain(block.content)[:1].islower():
        return replace(block, role="continued")
    opens = previous is None or isinstance(previous, Heading)
    return replace(block, role="first") if opens and "first" in stick.style.roles else block


def set_block(block: Block, stick: Stick) -> list[Slab]:
    """The slabs of one block."""
    match block:
        case Paragraph():
            return set_paragraph(block, stick)
        case Heading():
            return set_heading(block, stick)
        case ItemList():
            return set_list(block, stick, set_blocks)
        case Quote(blocks=inner):
            return set_quote(inner, stick)
        case Code():
            return set_code(block, stick)
        case Equation():
            return set_equation(block, stick)
        case Statement():
            return set_statement(block, stick, set_blocks)
        case Table():
            return set_table(block, stick, set_blocks)
        case Figure():
            return set_figure(block, stick)
        case References():
            return set_references(block, stick)
        case SideBySide():
            return set_side_by_side(block, stick, set_blocks)
        case Divider():
            return set_divider(stick)
        case Space():
            return set_space(block)
        case PageBreak():
            return set_page_break()


def set_quote(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    """A quotation: its paragraphs in the role `quote`, whatever else in it inset as much."""
    style = stick.role("quote")
    if stick.measure - style.left - style.right < READABLE * style.size:
        return set_blocks(blocks, stick)
    same = {"size": style.size, "leading": style.leading, "italic": style.italic}
    stick = stick.with_roles({"list": stick.role("list").model_copy(update=same)})
    slabs: list[Slab] = []
    keep = False
    for block in blocks:
        if isinstance(block, Paragraph):
            new = set_paragraph(replace(block, role="quote" if block.role == "body" else block.role), stick)
        else:
            new = shifted(set_block(block, stick.narrowed(stick.measure - style.left - style.right)), style.left)
        if new:
            slabs += led(new, before=0.0 if slabs else style.before, stuck=new[0].stuck or keep)
            keep = isinstance(block, Heading)
    return slabs


def _around(block: Block, stick: Stick) -> tuple[float, bool]:
    """White space wanted below a block, and whether the next one must follow on the same column."""
    if isinstance(block, Paragraph):
        style = stick.role(block.role)
        return style.after, style.keep_with_next
    if isinstance(block, Heading):
        return stick.role(f"heading{block.level}").after, True
    if isinstance(block, Table):
        return stick.role("body").leading, False
    if isinstance(block, Statement):
        return white_below(block, stick), False
    role = ROLES.get(type(block))
    return (stick.role(role).after if role else 0.0), False
