"""Notes typed under a table become its own: «Примечание», “Source”, and what begins with a mark that its cells bear."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.intake.runs import plain
from proceedings.intake.walk import all_inlines
from proceedings.model.manuscript import Block, ItemList, Paragraph, Table, Text

SPOKEN = (
    r"Примечани[ея]|Источник(?:и|\s+данных)?|Ескерт(?:у(?:лер)?|пе(?:лер)?)|Дереккөз(?:і|дер|дері)?|"
    r"Notes?|Sources?|Sources?\s+of\s+data"
)
NOTE = re.compile(
    rf"\s*(?:(?:{SPOKEN})\s*(?:\d\s*)?(?:[\"«“„]?\s*[:.–—-]|\[|$)|"
    r"Составлено\s+(?:автор|по\b)|Compiled\s+by\b|Автор(?:лар)?\s+құрастыр)",
    re.IGNORECASE,
)
"""How a note begins; a sentence that only begins with such a word, as “Note that”, is none."""
SIGNS = re.compile(r"\s*(\*{1,4}|[†‡§#]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])")
"""A mark that nothing else begins with."""
RAISED = re.compile(r"\s*([a-zа-яәіңғүұқөһ]|\d{1,2}|\*{1,4}|[†‡§]{1,3})\)?\s*", re.IGNORECASE)
"""A mark that is one because it is raised."""
LONGEST = 1200
"""Characters that a note may have; a longer paragraph is text."""


def place_table_notes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with the notes right after a table moved into it, and those in its last rows under it."""
    placed: list[Block] = []
    for block in (_own_notes(one) if isinstance(one, Table) else one for one in blocks):
        table = placed[-1] if placed else None
        if isinstance(table, Table) and _is_note(block, table):
            placed[-1] = replace(table, notes=(*table.notes, block))
        else:
            placed.append(block)
    return tuple(placed)


def _own_notes(table: Table) -> Table:
    """The table without last rows of one cell that hold nothing but notes, which are its notes."""
    while len(table.body) > 1 and len(table.body[-1]) == 1:
        (cell,) = table.body[-1]
        rest = replace(table, body=table.body[:-1])
        if not (cell.columns > 1 and cell.blocks and all(_is_note(block, rest) for block in cell.blocks)):
            break
        table = replace(rest, notes=(*cell.blocks, *rest.notes))
    return table


def _is_note(block: Block, table: Table) -> bool:
    if isinstance(block, ItemList):
        return _announced(table)
    if not isinstance(block, Paragraph) or not block.content or block.role != "body":
        return False
    words = plain(block.content)
    return len(words) <= LONGEST and (bool(NOTE.match(words)) or _mark_of(block, words) in _marks_in(table))


def _announced(table: Table) -> bool:
    """Whether the last note is a word alone, «Примечания:», so that a list after it is what it means."""
    last = table.notes[-1] if table.notes else None
    return isinstance(last, Paragraph) and bool(re.fullmatch(rf"\s*(?:{SPOKEN})\s*[:.]?\s*", plain(last.content), re.I))


def _mark_of(paragraph: Paragraph, words: str) -> str:
    """The mark that a paragraph begins with, without a bracket; empty where there is none."""
    first = paragraph.content[0]
    raised = isinstance(first, Text) and "superscript" in first.marks and RAISED.fullmatch(first.text)
    found = raised or SIGNS.match(words)
    return found[1] if found else ""


def _marks_in(table: Table) -> set[str]:
    """The marks that cells and caption bear: raised, or signs at the end of a word."""
    return set(_marks((table,)))


def _marks(blocks: Sequence[Block]) -> Iterator[str]:
    for inlines in all_inlines(blocks):
        for inline in inlines:
            if isinstance(inline, Text) and "superscript" in inline.marks:
                yield from (mark.strip(" )") for mark in inline.text.split(","))
            elif isinstance(inline, Text):
                yield from re.findall(r"(?<=\S)(\*{1,4}|[†‡§#]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])(?!\S)", inline.text)
