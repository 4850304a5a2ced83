"""The numbers of a manuscript's notes, tables, figures, equations and sections, given before anything is set."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from proceedings.model.manuscript import (
    Block,
    Equation,
    Figure,
    Heading,
    Inline,
    ItemList,
    Note,
    Paragraph,
    Quote,
    References,
    Table,
    Text,
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers by the identity of what bears them; labels by name: the kind of thing and its number or words.

    `notes` are the footnotes in order: number n is the n-th.
    """

    of: dict[int, int] = field(default_factory=dict)
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)


def number(blocks: Sequence[Block]) -> Numbers:
    """Numbers in the order of the text."""
    numbers = Numbers()
    counts = {"table": 0, "figure": 0, "equation": 0, "chapter": 0}
    for block in _walk(blocks, numbers):
        match block:
            case Table(caption=caption, label=label) if caption or label:
                _count(numbers, counts, "table", block, label)
            case Figure(caption=caption, label=label) if caption or label:
                _count(numbers, counts, "figure", block, label)
            case Equation(label=label) if label:
                _count(numbers, counts, "equation", block, label)
            case Heading(label=label, content=content) if label:
                numbers.labels[label] = ("heading", plain(content))
            case References(labels=labels):
                numbers.labels.update({name: ("reference", str(n)) for n, name in enumerate(labels, 1) if name})
    return numbers


def plain(content: Sequence[Inline]) -> str:
    """The characters of runs, without notes and formulas."""
    return "".join(inline.text for inline in content if isinstance(inline, Text))


def _count(numbers: Numbers, counts: dict[str, int], kind: str, block: Block, label: str) -> None:
    counts[kind] += 1
    numbers.of[id(block)] = counts[kind]
    if label:
        numbers.labels[label] = (kind, str(counts[kind]))


def _walk(blocks: Sequence[Block], numbers: Numbers) -> Iterator[Block]:
    """Every block, outer ones first; footnotes are numbered on the way, and what stands in them."""
    for block in blocks:
        yield block
        for content in _runs(block):
            yield from _notes(content, numbers)
        for inner in _inner(block):
            yield from _walk(inner, numbers)


def _runs(block: Block) -> Iterable[Sequence[Inline]]:
    """The runs that stand directly in a block."""
    match block:
        case Paragraph(content=content) | Heading(content=content):
            return (content,)
        case Table(caption=caption) | Figure(caption=caption):
            return (caption,)
        case References(items=items):
            return items
    return ()


def _inner(block: Block) -> Iterable[Sequence[Block]]:
    """The runs of blocks that stand in a block."""
    match block:
        case Quote(blocks=blocks):
            return (blocks,)
        case ItemList(items=items):
            return items
        case Table(head=head, body=body):
            return (cell.blocks for row in (*head, *body) for cell in row)
    return ()


def _notes(content: Sequence[Inline], numbers: Numbers) -> Iterator[Block]:
    for inline in content:
        if isinstance(inline, Note) and id(inline) not in numbers.of:
            numbers.notes.append(inline)
            numbers.of[id(inline)] = len(numbers.notes)
            yield from _walk(inline.blocks, numbers)
