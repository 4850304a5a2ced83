"""Captions typed by hand: a paragraph beside a table or figure becomes its caption, and its typed number goes.

The book numbers tables and figures itself.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from proceedings.intake.runs import plain, without_start
from proceedings.model.manuscript import Block, Figure, Inlines, Paragraph, Table

NUMBER = r"\d{1,3}(?:\.\d{1,3})*[a-zа-я]?"
END = r"(?:\s*[.:–—-]+(?=\s|$)|$)\s*"
TABLE = rf"(?:(?:Таблица|Табл\.|Кесте|Table|Tab\.)\s*№?\s*{NUMBER}|{NUMBER}\s*[-‑–]?\s*(?:кесте|таблица))"
FIGURE = rf"(?:(?:Рисунок|Рис\.|Сурет|Figure|Fig\.)\s*№?\s*{NUMBER}|{NUMBER}\s*[-‑–]?\s*(?:сурет|рисунок))"
TYPED = re.compile(rf"\s*(?:(?P<table>{TABLE})|(?P<figure>{FIGURE}))", re.IGNORECASE)
FULL = re.compile(rf"{TYPED.pattern}{END}", re.IGNORECASE)
LOOSE = re.compile(rf"{TYPED.pattern}(?:{END}|\s+)", re.IGNORECASE)

CAPTION_ROLE = "caption_table"
"""Role of a paragraph that its word processor calls a caption, until it finds its table or figure."""

LONGEST = 400
"""Characters that a caption may have; a longer paragraph is text."""

Captioned = Table | Figure


def place_captions(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with typed captions moved into the tables and figures that they belong to, without typed numbers."""
    kept = list(blocks)
    for index, block in enumerate(blocks):
        if isinstance(block, Table | Figure):
            kept[index] = _captioned(block, index, kept)
    return tuple(block for block in kept if not (isinstance(block, Paragraph) and not block.content))


def _captioned(block: Captioned, index: int, blocks: list[Block]) -> Captioned:
    if block.caption:
        return replace(block, caption=without_typed_number(block.caption))
    kind = "table" if isinstance(block, Table) else "figure"
    nearest = (index - 1, index + 1) if kind == "table" else (index + 1, index - 1)
    for at in nearest:
        caption = _caption_at(at, kind, blocks)
        if caption:
            blocks[at] = Paragraph(())
            return replace(block, caption=caption)
    return _titled(block, index, blocks) if isinstance(block, Table) else block


def _caption_at(at: int, kind: str, blocks: list[Block]) -> Inlines:
    """The caption that a paragraph holds for a table or a figure, without its typed number; else nothing."""
    block = blocks[at] if 0 <= at < len(blocks) else None
    if not isinstance(block, Paragraph) or not block.content:
        return ()
    words = plain(block.content)
    styled = block.role == CAPTION_ROLE
    found = (LOOSE if styled else FULL).match(words)
    if found and found[kind] and len(words) <= LONGEST:
        return without_start(block.content, found.end())
    return block.content if styled and not TYPED.match(words) else ()


def _titled(table: Table, index: int, blocks: list[Block]) -> Table:
    """A table under two paragraphs, «Таблица 1» alone and its title, as older rules have it."""
    number, title = (blocks[at] if at >= 0 else None for at in (index - 2, index - 1))
    if not (isinstance(number, Paragraph) and isinstance(title, Paragraph)):
        return table
    found = FULL.fullmatch(plain(number.content))
    if not (found and found["table"] and 0 < len(plain(title.content)) <= LONGEST):
        return table
    blocks[index - 2] = blocks[index - 1] = Paragraph(())
    return replace(table, caption=title.content)


def without_typed_number(caption: Inlines) -> Inlines:
    """A caption without «1-кесте – », «Таблица 1. », "Fig. 2: " at its head."""
    found = FULL.match(plain(caption))
    return without_start(caption, found.end()) if found else caption
