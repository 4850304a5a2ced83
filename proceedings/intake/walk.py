"""Through all blocks of a manuscript, however deep: a change made to every run of inlines, or to read the words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from proceedings.model.bibliography import Citation
from proceedings.model.manuscript import (
    Block,
    Cell,
    Code,
    Figure,
    Heading,
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

Change = Callable[[Inlines], Inlines]
Blocks = tuple[Block, ...]
T = TypeVar("T")


def changed(blocks: Blocks, change: Change) -> Blocks:
    """The blocks with a change made to the inlines of each, notes included; those not changed stay the same objects."""
    return _kept(blocks, tuple(_changed_block(block, change) for block in blocks))


def _kept(old: tuple[T, ...], new: tuple[T, ...]) -> tuple[T, ...]:
    """The old tuple where nothing in it was changed."""
    return old if all(one is other for one, other in zip(old, new, strict=True)) else new


def _changed_block(block: Block, change: Change) -> Block:
    match block:
        case Heading() | Paragraph():
            content = _changed_inlines(block.content, change)
            return block if content is block.content else replace(block, content=content)
        case ItemList():
            items = _kept(block.items, tuple(changed(item, change) for item in block.items))
            return block if items is block.items else replace(block, items=items)
        case Quote():
            blocks = changed(block.blocks, change)
            return block if blocks is block.blocks else replace(block, blocks=blocks)
        case Statement():
            title, blocks = _changed_inlines(block.title, change), changed(block.blocks, change)
            kept = title is block.title and blocks is block.blocks
            return block if kept else replace(block, title=title, blocks=blocks)
        case Figure() | Code():
            caption = _changed_inlines(block.caption, change)
            return block if caption is block.caption else replace(block, caption=caption)
        case Table():
            return _changed_table(block, change)
        case _:
            return block


def _changed_table(table: Table, change: Change) -> Table:
    caption = _changed_inlines(table.caption, change)
    head = _kept(table.head, tuple(_changed_row(row, change) for row in table.head))
    body = _kept(table.body, tuple(_changed_row(row, change) for row in table.body))
    notes = changed(table.notes, change)
    if caption is table.caption and head is table.head and body is table.body and notes is table.notes:
        return table
    return replace(table, caption=caption, head=head, body=body, notes=notes)


def _changed_row(row: tuple[Cell, ...], change: Change) -> tuple[Cell, ...]:
    inner = [changed(cell.blocks, change) for cell in row]
    pairs = zip(row, inner, strict=True)
    return _kept(row, tuple(cell if new is cell.blocks else replace(cell, blocks=new) for cell, new in pairs))


def _changed_inlines(inlines: Inlines, change: Change) -> Inlines:
    if any(isinstance(inline, Note) for inline in inlines):
        notes = tuple(_changed_note(one, change) if isinstance(one, Note) else one for one in inlines)
        return change(_kept(inlines, notes))
    return change(inlines)


def _changed_note(note: Note, change: Change) -> Note:
    blocks = changed(note.blocks, change)
    return note if blocks is note.blocks else Note(blocks)


def all_inlines(blocks: Iterable[Block]) -> Iterator[Inlines]:
    """Every run of inlines in the blocks, in order, those of notes after the text that they stand in."""
    for block in blocks:
        for inlines in _own_inlines(block):
            yield inlines
            for inline in inlines:
                if isinstance(inline, Note):
                    yield from all_inlines(inline.blocks)
        yield from all_inlines(_inner_blocks(block))


def _own_inlines(block: Block) -> tuple[Inlines, ...]:
    match block:
        case Heading() | Paragraph():
            return (block.content,)
        case Figure() | Table() | Code():
            return (block.caption,)
        case Statement():
            return (block.title,)
        case References():
            return block.items
        case _:
            return ()


def _inner_blocks(block: Block) -> Iterator[Block]:
    match block:
        case ItemList():
            for item in block.items:
                yield from item
        case Quote() | Statement():
            yield from block.blocks
        case Table():
            for row in (*block.head, *block.body):
                for cell in row:
                    yield from cell.blocks
            yield from block.notes


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block, however deep, each before those inside it; notes are not entered."""
    for block in blocks:
        yield block
        yield from all_blocks(_inner_blocks(block))


def words_of(blocks: Blocks) -> Iterator[str]:
    """All words of the blocks, notes and listings included, formulas left out."""
    for inlines in all_inlines(blocks):
        yield from (inline.text for inline in inlines if isinstance(inline, Text))
    for block in all_blocks(blocks):
        if isinstance(block, Code):
            yield block.text
        elif isinstance(block, Statement):
            yield f"{block.name} {block.number}"


def cited_keys(blocks: Blocks) -> Iterator[str]:
    """The keys that citations name, in the order of the text."""
    for inlines in all_inlines(blocks):
        for one in inlines:
            if isinstance(one, Citation):
                yield from (cited.key for cited in one.cited)
