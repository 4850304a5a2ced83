"""The words of a manuscript, block by block: what checks of the text read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from proceedings.model.diagnostic import Place
from proceedings.model.manuscript import (
    Block,
    Code,
    CrossReference,
    Equation,
    Figure,
    Heading,
    Inline,
    Inlines,
    ItemList,
    Note,
    Paragraph,
    Quote,
    References,
    Statement,
    Table,
    Text,
)
from proceedings.model.submission import Submission


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a block, without code, formulas and bare addresses. `reference` tells one of the reference list."""

    text: str
    line: int
    reference: bool = False


@dataclass(frozen=True, slots=True)
class PlainText:
    """A submission's text laid open for its checks, once for all of them: every block with its line, every passage."""

    submission: Submission
    blocks: tuple[tuple[Block, int], ...]
    passages: tuple[Passage, ...]

    def place(self, line: int) -> Place:
        """A line of the manuscript as a place."""
        return place_in_text(self.submission, line)


def lay_open(submission: Submission) -> PlainText:
    """The text of a submission, in reading order; nothing where the manuscript couldn't be read."""
    blocks = tuple(placed_blocks(submission.manuscript.body if submission.manuscript else ()))
    return PlainText(submission, blocks, tuple(_passages(blocks)))


def place_in_text(submission: Submission, line: int) -> Place:
    """A line of a submission's manuscript as a place."""
    manuscript = submission.manuscript
    return Place((manuscript.file if manuscript else "") or submission.source.manuscript, line)


def placed_blocks(blocks: Iterable[Block], line: int = 0) -> Iterator[tuple[Block, int]]:
    """Every block, also those inside others, with its line or that of the nearest block before or around it."""
    for block in blocks:
        line = getattr(block, "line", 0) or line
        yield block, line
        yield from placed_blocks(_inside(block), line)


def _passages(blocks: Iterable[tuple[Block, int]]) -> Iterator[Passage]:
    for block, line in blocks:
        for inlines in inlines_of(block):
            text = words_of(inlines)
            if text:
                yield Passage(text, line, isinstance(block, References))


def words_of(inlines: Inlines) -> str:
    """The words of a line of runs; what is no word in it leaves a space."""
    return "".join(map(_words, inlines))


def inlines_of(block: Block) -> tuple[Inlines, ...]:
    """The lines of runs that a block itself has: one for a paragraph, one an item for references, a caption."""
    match block:
        case Paragraph(content=content) | Heading(content=content) | Statement(title=content):
            return (content,)
        case Table(caption=caption) | Figure(caption=caption) | Code(caption=caption):
            return (caption,)
        case References(items=items):
            return items
    return ()


def labels_of(text: PlainText) -> Iterator[tuple[str, int]]:
    """Every label that the text may refer to, with the line it stands on; a label given twice comes twice."""
    for block, line in text.blocks:
        if isinstance(block, Heading | Paragraph | Table | Figure | Code | Equation | Statement) and block.label:
            yield block.label, line
        if isinstance(block, Equation):
            yield from ((row.label, line) for row in block.lines if row.label)
        if isinstance(block, References):
            yield from ((label, line) for label in block.labels if label)


def mentions_in(block: Block) -> Iterator[str]:
    """The labels that a block's own runs refer to: cross-references, and links to a place in the same paper."""
    for inlines in inlines_of(block):
        for inline in inlines:
            if isinstance(inline, CrossReference):
                yield inline.label
            elif isinstance(inline, Text) and inline.link.startswith("#") and ":" not in inline.link:
                yield inline.link[1:]


def _inside(block: Block) -> Iterator[Block]:
    match block:
        case ItemList(items=items):
            for item in items:
                yield from item
        case Quote(blocks=blocks) | Statement(blocks=blocks):
            yield from blocks
        case Table(head=head, body=body, notes=notes):
            yield from (inner for row in (*head, *body) for cell in row for inner in cell.blocks)
            yield from notes
    for inlines in inlines_of(block):
        for inline in inlines:
            if isinstance(inline, Note):
                yield from inline.blocks


def _words(inline: Inline) -> str:
    if not isinstance(inline, Text):
        return "" if isinstance(inline, Note) else " "
    return " " if "code" in inline.marks or inline.text == inline.link else inline.text
