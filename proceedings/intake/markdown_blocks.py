"""Block tokens of Markdown → blocks, with the conventions of the conference folder for captions, figures and labels."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from proceedings.intake.divisions import epigraph, is_epigraph, kind_of
from proceedings.intake.equations import equation
from proceedings.intake.faults.manuscripts import DRAWN_TABLE, NESTED_TEXT, UNKNOWN_NODE
from proceedings.intake.markdown_figures import caption_line, figure_of, images_alone, last_row_caption, listing_head
from proceedings.intake.markdown_inlines import InlineReader
from proceedings.intake.markdown_tokens import Token, line_of, split_label
from proceedings.intake.reading import Reading
from proceedings.intake.runs import joined, marked, plain, without_start
from proceedings.intake.tex_macros import Macros
from proceedings.model.manuscript import (
    Block,
    Cell,
    Code,
    Divider,
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

Stream = Iterator[Token]
ALIGNMENTS = {"text-align:left": "l", "text-align:right": "r", "text-align:center": "c"}
NOTES_DEEP = 5
PLACE_OF_REFERENCES = "refs"
"""The label of the division in which pandoc sets the list."""

DRAWN = re.compile(r"\+([-=:]{3,}\+)+$", re.M)
"""The first line of a table drawn with signs, which other dialects read."""

TASK = re.compile(r"\[([ xX])\] (?=\S)")


@dataclass(slots=True)
class BlockReader:
    """Reads the block tokens of one manuscript; `notes` are the tokens of each footnote by its number.

    `parted` are the levels on which paragraphs with white between them were met.
    """

    reading: Reading
    notes: dict[int, Sequence[Token]]
    macros: Macros = field(default_factory=Macros)
    open_notes: list[int] = field(default_factory=list)
    parted: set[int] = field(default_factory=set)
    inlines: InlineReader = field(init=False)

    def __post_init__(self) -> None:
        self.inlines = InlineReader(self.reading, self.note, self.macros)

    def blocks(self, stream: Stream, close: str = "") -> tuple[Block, ...]:
        """The blocks up to a closing token, a caption line joined to the table before it."""
        found: list[Block] = []
        for token in stream:
            if token.type == close:
                break
            for block in self.block(token, stream):
                caption = caption_line(block) if found and isinstance(found[-1], Table) else None
                if caption and isinstance(table := found[-1], Table) and not table.caption:
                    found[-1] = replace(table, caption=caption[0], label=caption[1])
                else:
                    found.append(block)
        return tuple(found)

    def block(self, token: Token, stream: Stream) -> Iterator[Block]:
        """The block that begins with a token; definition lists make several."""
        line = line_of(token)
        match token.type:
            case "paragraph_open":
                if not token.hidden:
                    self.parted.add(token.level)
                yield self.paragraph(next(stream), line)
                next(stream)
            case "heading_open":
                content, label = split_label(self.inline(next(stream), line))
                next(stream)
                yield Heading(min(int(token.tag[1]), 4), content, label, line)
            case "bullet_list_open" | "ordered_list_open":
                yield self.item_list(token, stream)
            case "blockquote_open":
                yield Quote(self.blocks(stream, "blockquote_close"), line)
            case "table_open":
                yield last_row_caption(self.table(stream, line))
            case "dl_open":
                yield from self.definitions(stream)
            case "division_open":
                yield from self.division(token, stream, line)
            case _:
                yield from self.leaf(token, line)

    def leaf(self, token: Token, line: int) -> Iterator[Block]:
        """A block without others inside."""
        match token.type:
            case "fence" | "code_block":
                caption, label = listing_head(token.info)
                yield Code(self.reading.text(token.content.rstrip("\n")), line, caption, label)
            case "math_block" | "math_block_label":
                yield from self.displayed(token.content, token.info, line)
            case "hr":
                yield Divider(line)
            case _:
                self.reading.tell(UNKNOWN_NODE, line, kind=token.type)
                yield Paragraph((Text(token.content),), line=line)

    def displayed(self, tex: str, label: str, line: int) -> Iterator[Block]:
        """The formula of a display; nothing where it only defines commands."""
        expanded = self.macros.expanded(tex)
        if expanded.strip() or not tex.strip():
            yield equation(expanded, label, line)

    def inline(self, token: Token, line: int) -> Inlines:
        """The runs of an inline token."""
        return self.inlines.read(token.children or (), line)

    def paragraph(self, token: Token, line: int) -> Block:
        """A paragraph, or the figure or equation that stands alone in it."""
        children = token.children or ()
        if token.content.startswith(":::"):
            self.reading.tell(UNKNOWN_NODE, line, kind=token.content.partition("\n")[0][:60])
        if DRAWN.match(token.content):
            self.reading.tell(DRAWN_TABLE, line)
        images = images_alone(children)
        if images:
            captions = [self.inlines.read(image.token.children or (), line) for image in images]
            return figure_of(self.reading, images, captions, line)
        if len(children) == 1 and children[0].type == "math_inline_double":
            return next(self.displayed(children[0].content, "", line), Paragraph(()))
        return Paragraph(self.inlines.read(children, line), line=line)

    def item_list(self, token: Token, stream: Stream) -> ItemList:
        """A bullet or numbered list."""
        items: list[tuple[Block, ...]] = []
        inside = token.level + 2
        self.parted.discard(inside)
        for item in stream:
            if item.type != "list_item_open":
                break
            items.append(self.blocks(stream, "list_item_close"))
        loose, line = inside in self.parted, line_of(token)
        if token.type == "bullet_list_open":
            return ticked(ItemList(tuple(items), "bullet", 1, line, loose=loose))
        typed = ")" if token.markup == ")" else ""
        return ItemList(tuple(items), "decimal", int(token.attrs.get("start", 1)), line, typed, loose)

    def table(self, stream: Stream, line: int) -> Table:
        """A pipe table."""
        rows: dict[str, list[tuple[Cell, ...]]] = {"thead_open": [], "tbody_open": []}
        part, alignments, cells = "thead_open", "", []
        for token in stream:
            if token.type == "table_close":
                break
            if token.type in rows:
                part = token.type
            elif token.type in ("th_open", "td_open"):
                alignments += ALIGNMENTS.get(str(token.attrs.get("style", "")), "-") if token.type == "th_open" else ""
                content = self.inline(next(stream), line_of(token) or line)
                cells.append(Cell((Paragraph(content),) if content else ()))
            elif token.type == "tr_close":
                rows[part].append(tuple(cells))
                cells = []
        head = tuple(row for row in rows["thead_open"] if any(cell.blocks for cell in row))
        return Table(head, tuple(rows["tbody_open"]), alignments, line=line)

    def definitions(self, stream: Stream) -> Iterator[Block]:
        """A definition list, run in: the term, a dash, what it means."""
        term: Inlines = ()
        for token in stream:
            if token.type == "dl_close":
                break
            if token.type == "dt_open":
                term = marked(self.inline(next(stream), line_of(token)), "strong")
            elif token.type == "dd_open":
                yield from run_in(term, self.blocks(stream, "dd_close"))
                term = ()
        if term:
            yield Paragraph(term)

    def division(self, token: Token, stream: Stream, line: int) -> Iterator[Block]:
        """A named division: a statement or an epigraph; what is neither is told, and stands as it is."""
        name = str(token.meta["name"])
        title = self.inline(next(stream), line)
        blocks = self.blocks(stream, "division_close")
        if kind := kind_of(name):
            yield Statement(
                kind, blocks, title, str(token.meta["label"]), numbered=bool(token.meta["numbered"]), line=line
            )
        elif is_epigraph(name):
            yield from epigraph(blocks)
        elif token.meta["label"] == PLACE_OF_REFERENCES:
            yield from (*blocks, References((), line=line))
        else:
            self.reading.tell(UNKNOWN_NODE, line, kind=f"::: {name}")
            yield from (Paragraph(title, line=line),) if title else ()
            yield from blocks

    def note(self, number: int, line: int) -> Inline:
        """The footnote of a number; one that mentions itself is cut short."""
        if number in self.open_notes or len(self.open_notes) >= NOTES_DEEP:
            self.reading.tell(NESTED_TEXT, line, limit=NOTES_DEEP)
            return Text("")
        self.open_notes.append(number)
        note = Note(self.blocks(iter(self.notes.get(number, ()))))
        self.open_notes.pop()
        return note


def ticked(block: ItemList) -> ItemList:
    """A list of tasks, `[ ]` and `[x]` before each item, with its ticks; any other list as it is."""
    found = [TASK.match(plain(item[0].content[:1])) if item and isinstance(item[0], Paragraph) else None
             for item in block.items]  # fmt: skip
    if not block.items or not all(found):
        return block
    items = tuple(_without_start(item, 4) for item in block.items)
    return replace(block, items=items, ticks=tuple(tick is not None and tick[1] != " " for tick in found))


def _without_start(item: tuple[Block, ...], count: int) -> tuple[Block, ...]:
    first, *others = item
    kept = replace(first, content=without_start(first.content, count)) if isinstance(first, Paragraph) else first
    return (kept, *others)


def run_in(term: Inlines, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with a term set before the first paragraph: the shape of a definition."""
    first = blocks[0] if blocks else None
    if term and isinstance(first, Paragraph):
        yield replace(first, content=joined((*term, Text(" — "), *first.content)))
        yield from blocks[1:]
    else:
        yield from (Paragraph(term),) if term else ()
        yield from blocks
