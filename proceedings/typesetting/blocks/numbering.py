"""The numbers of a manuscript's notes, tables, figures, equations and sections, given before anything is set."""

from collections.abc import Iterator, Sequence
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
    """Every block, outer ones first; footnotes are numbered on the way."""
    for block in blocks:
        yield block
        match block:
            case Paragraph(content=content) | Heading(content=content):
                _number_notes(content, numbers)
            case Quote(blocks=inner):
                yield from _walk(inner, numbers)
            case ItemList(items=items):
                for item in items:
                    yield from _walk(item, numbers)
            case Table(head=head, body=body, caption=caption):
                _number_notes(caption, numbers)
                for row in (*head, *body):
                    for cell in row:
                        yield from _walk(cell.blocks, numbers)
            case Figure(caption=caption):
                _number_notes(caption, numbers)
            case References(items=references):
                for reference in references:
                    _number_notes(reference, numbers)


def _number_notes(content: Sequence[Inline], numbers: Numbers) -> None:
    for inline in content:
        if isinstance(inline, Note) and id(inline) not in numbers.of:
            numbers.notes.append(inline)
            numbers.of[id(inline)] = len(numbers.notes)
