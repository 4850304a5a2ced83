"""The numbers of a manuscript's notes, tables, figures, equations and sections, given before anything is set."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from proceedings.model.manuscript import (
    Block,
    Code,
    Equation,
    EquationLine,
    Figure,
    Heading,
    Inline,
    ItemList,
    Note,
    Paragraph,
    Quote,
    References,
    SideBySide,
    Statement,
    Table,
    Text,
)
from proceedings.typesetting.microtypography import words

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


class TableNote(NamedTuple):
    """A footnote called in a table: how it is marked there, and the label that its mark leads to."""

    mark: str
    label: str


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers by the identity of what bears them; labels by name: the kind of thing and its number or words.

    `notes` are the footnotes in order: number n is the n-th. Those called in a table are its own: `tables` has them by
    the table's identity, `marks` how each is marked.

    `tags` are what stands beside equations and their lines, in place of a number or made of one: 3, 3a, *; and what
    numbers theorems.
    """

    of: dict[int, int] = field(default_factory=dict)
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    tables: dict[int, list[Note]] = field(default_factory=dict)
    marks: dict[int, TableNote] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)


def number(blocks: Sequence[Block], language: str = "en") -> Numbers:
    """Numbers in the order of the text; notes of tables are marked as the language does it."""
    numbers = Numbers()
    counts = {"table": 0, "figure": 0, "equation": 0, "listing": 0}
    for block in _Walk(numbers, language).through(blocks, numbers.notes):
        match block:
            case Table(caption=caption, label=label) if caption or label:
                _count(numbers, counts, "table", block, label)
            case Figure(caption=caption, label=label) if caption or label:
                _count(numbers, counts, "figure", block, label)
            case Code(caption=caption, label=label) if caption or label:
                _count(numbers, counts, "listing", block, label)
            case Equation():
                _count_equation(numbers, counts, block)
            case Statement():
                _count_statement(numbers, counts, block)
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


def _count_equation(numbers: Numbers, counts: dict[str, int], block: Equation) -> None:
    """The number of a formula, or of each of its lines; under a label of the whole, lines are 3a, 3b."""
    bearing: list[Equation | EquationLine] = [line for line in block.lines if line.label or line.tag or line.numbered]
    common = bool(block.label and bearing)
    if common:
        counts["equation"] += 1
        numbers.labels[block.label] = ("equation", str(counts["equation"]))
    if block.label or block.tag or block.numbered:
        bearing = bearing or [block]
    for place, bearer in enumerate(bearing):
        if not bearer.tag and not common:
            counts["equation"] += 1
        letter = LETTERS[place % len(LETTERS)] if common else ""
        tag = bearer.tag or f"{counts['equation']}{letter}"
        numbers.tags[id(bearer)] = tag
        if bearer.label:
            numbers.labels[bearer.label] = ("equation", tag)


def _count_statement(numbers: Numbers, counts: dict[str, int], block: Statement) -> None:
    """The number of a theorem or its like: as typed, else counted among those of its name."""
    bears = block.numbered and block.kind != "proof"
    counted = f"statement:{block.name or block.kind}"
    if bears and not block.number:
        counts[counted] = counts.get(counted, 0) + 1
    number = block.number or (str(counts[counted]) if bears else "")
    numbers.tags[id(block)] = number
    if block.label:
        numbers.labels[block.label] = (f"statement:{block.kind}:{block.name}", number)


class _Walk(NamedTuple):
    """On its way through all blocks, outer ones first; footnotes are numbered, and what stands in them."""

    numbers: Numbers
    language: str

    def through(self, blocks: Sequence[Block], notes: list[Note]) -> Iterator[Block]:
        """Every block. Footnotes called in them go to the list, those of a table to its own."""
        for block in blocks:
            yield block
            table = isinstance(block, Table)
            own = self.numbers.tables.setdefault(id(block), []) if table else notes
            for content in _runs(block):
                yield from self.called(content, own)
            for inner in _inner(block):
                yield from self.through(inner, own)

    def called(self, content: Sequence[Inline], notes: list[Note]) -> Iterator[Block]:
        """The blocks of the footnotes that runs call."""
        for inline in content:
            if isinstance(inline, Note) and id(inline) not in self.numbers.of:
                notes.append(inline)
                self.numbers.of[id(inline)] = len(notes)
                if notes is not self.numbers.notes:
                    self.numbers.marks[id(inline)] = self.mark(len(notes))
                yield from self.through(inline.blocks, notes)

    def mark(self, place: int) -> TableNote:
        """The mark of a table's note that is so many from the first."""
        rounds, letter = divmod(place - 1, len(ALPHABET))
        mark = words(self.language)["table_note"].format(n=place, letter=ALPHABET[letter] * (rounds + 1))
        return TableNote(mark, f"note-t{len(self.numbers.marks) + 1}")


def _runs(block: Block) -> Iterable[Sequence[Inline]]:
    """The runs that stand directly in a block."""
    match block:
        case Paragraph(content=content) | Heading(content=content) | Statement(title=content):
            return (content,)
        case Table(caption=caption) | Figure(caption=caption) | Code(caption=caption):
            return (caption,)
        case References(items=items):
            return items
    return ()


def _inner(block: Block) -> Iterable[Sequence[Block]]:
    """The runs of blocks that stand in a block."""
    match block:
        case Quote(blocks=blocks) | Statement(blocks=blocks):
            return (blocks,)
        case ItemList(items=items) | SideBySide(columns=items):
            return items
        case Table(head=head, body=body, notes=notes):
            return (*(cell.blocks for row in (*head, *body) for cell in row), notes)
    return ()
