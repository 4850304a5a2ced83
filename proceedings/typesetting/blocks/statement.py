"""Theorems and their like: a label and number run into the first paragraph, italic where that is the custom.

Three manners, as amsthm has them: theorems in italic, definitions upright, proofs upright and ended by a square.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from proceedings.model.manuscript import Block, Inlines, Leader, Math, Paragraph, Statement, Text
from proceedings.model.page import Anchor
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, led

SetBlocks = Callable[[Sequence[Block], Stick], list[Slab]]

UPRIGHT = frozenset(("definition", "assumption", "example", "problem", "remark"))
END_OF_PROOF = r"\square"
"""A formula, since the face of formulas has the sign whatever the face of the text."""
NBSP = "\u00a0"


def set_statement(block: Statement, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    """The statement in the role of its manner: `theorem`, `definition` or `proof`; its label is a target of links."""
    style = _style(block.kind, stick)
    plain = style.model_copy(update={"before": 0.0, "after": 0.0})
    first = {"first": plain} if "first" in stick.style.roles else {}
    listed = stick.role("list").model_copy(update={"italic": style.italic})
    roles: dict[str, TextStyle] = {"body": plain, "list": listed, **first}
    blocks = _labelled(block.blocks, _head(block, style, stick))
    blocks = _ended(blocks) if block.kind == "proof" else blocks
    slabs = led(set_blocks(blocks, stick.with_roles(roles)), before=style.before)
    return led(slabs, marks=(Anchor(block.label, 0.0), *slabs[0].marks)) if block.label else slabs


def white_below(block: Statement, stick: Stick) -> float:
    """White space wanted below, in points."""
    return _style(block.kind, stick).after


def _style(kind: str, stick: Stick) -> TextStyle:
    """The text style of a kind; where the house style has none, one made of that of the body."""
    role = "proof" if kind == "proof" else "definition" if kind in UPRIGHT else "theorem"
    if role in stick.style.roles:
        return stick.style.roles[role]
    body = stick.role("body")
    white = body.leading / 2
    return body.model_copy(update={"italic": role == "theorem", "before": white, "after": white})


def _head(block: Statement, style: TextStyle, stick: Stick) -> Inlines:
    """«Теорема 1 (Пифагор).» The label is upright and bold whatever the text, that of a proof italic."""
    number = stick.numbers.tags.get(id(block), "")
    name = block.name or stick.words(block.kind)
    label = stick.words("statement").format(name=name, n=number) if number else name
    label = label if not number or not label[0].isdigit() else label[0] + label[1:].lower()
    italic = block.kind == "proof"
    marks = frozenset({"emphasis"}) if italic != style.italic else frozenset[str]()
    marks |= frozenset() if italic else frozenset({"strong"})
    if not block.title:
        return (Text(f"{label.replace(' ', NBSP)}. ", marks),)
    upright = frozenset({"emphasis"}) if style.italic else frozenset[str]()
    opening, closing = Text(f"{label.replace(' ', NBSP)}", marks), Text(". ", marks)
    return (opening, Text(" (", upright), *_upright(block.title, upright), Text(")", upright), closing)


def _upright(title: Inlines, marks: frozenset[str]) -> Inlines:
    return tuple(replace(run, marks=run.marks ^ marks) if isinstance(run, Text) else run for run in title)


def _labelled(blocks: Sequence[Block], head: Inlines) -> tuple[Block, ...]:
    """The blocks with the label run into the first paragraph, or before them in one of its own."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and first.role == "body":
        return (replace(first, content=(*head, *first.content)), *blocks[1:])
    return (Paragraph(head), *blocks)


def _ended(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with the sign that ends a proof at the right edge of the last line."""
    end = (Leader(dots=False), Math(END_OF_PROOF))
    last = blocks[-1]
    if isinstance(last, Paragraph) and not any(isinstance(run, Leader) for run in last.content):
        return (*blocks[:-1], replace(last, content=(*last.content, *end)))
    return (*blocks, Paragraph(end))
