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
    Space,
    Table,
)
from proceedings.typesetting.blocks.code import set_code
from proceedings.typesetting.blocks.equation import set_equation
from proceedings.typesetting.blocks.figure import set_figure
from proceedings.typesetting.blocks.heading import set_heading
from proceedings.typesetting.blocks.item_list import set_list
from proceedings.typesetting.blocks.paragraph import set_paragraph
from proceedings.typesetting.blocks.references import set_references
from proceedings.typesetting.blocks.spaces import set_divider, set_page_break, set_space
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.blocks.table import set_table
from proceedings.typesetting.pages.slab import Slab, led, shifted

ROLES = {Heading: "heading{level}", Quote: "quote", Code: "code", Equation: "equation", ItemList: "list"}


def set_blocks(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    """All slabs of a run of blocks, with the white space between them and what keeps with what."""
    slabs: list[Slab] = []
    after, keep, opening = 0.0, False, True
    for block in blocks:
        new = set_block(block, stick, opening)
        if not new:
            continue
        if slabs:
            new = led(new, before=max(new[0].before, after), stuck=new[0].stuck or (keep and not new[0].turns))
        slabs += new
        after, keep = _around(block, stick)
        opening = isinstance(block, (Heading, Equation))
    return slabs


def set_block(block: Block, stick: Stick, opening: bool = False) -> list[Slab]:
    """The slabs of one block. `opening`: it comes first, or after a heading, so its first line needs no indent."""
    match block:
        case Paragraph(role="body") if opening and "first" in stick.style.roles:
            return set_paragraph(replace_role(block, "first"), stick)
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
        case Table():
            return set_table(block, stick, set_blocks)
        case Figure():
            return set_figure(block, stick)
        case References():
            return set_references(block, stick)
        case Divider():
            return set_divider(stick)
        case Space():
            return set_space(block)
        case PageBreak():
            return set_page_break()


def replace_role(paragraph: Paragraph, role: str) -> Paragraph:
    """The paragraph in another role."""
    return replace(paragraph, role=role)


def set_quote(blocks: Sequence[Block], stick: Stick) -> list[Slab]:
    """A quotation: its paragraphs in the role `quote`, whatever else in it inset as much."""
    style = stick.role("quote")
    slabs: list[Slab] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            new = set_paragraph(replace(block, role="quote" if block.role == "body" else block.role), stick)
        else:
            new = shifted(set_block(block, stick.narrowed(stick.measure - style.left - style.right)), style.left)
        slabs += led(new, before=0.0 if slabs else style.before)
    return slabs


def _around(block: Block, stick: Stick) -> tuple[float, bool]:
    """White space wanted below a block, and whether the next one must follow on the same column."""
    if isinstance(block, Paragraph):
        style = stick.role(block.role)
        return style.after, style.keep_with_next
    if isinstance(block, Heading):
        return stick.role(f"heading{block.level}").after, True
    if isinstance(block, (Table, Figure)):
        return stick.role("body").leading, False
    role = ROLES.get(type(block))
    return (stick.role(role).after if role else 0.0), False
