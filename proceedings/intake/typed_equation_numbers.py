"""Numbers of formulas typed by hand as in word processors: after a tab, on a line below, in a table without rules.

The formula becomes a display whose number is the typed one, since the text mentions it so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.intake.runs import plain
from proceedings.model.manuscript import Block, Cell, Equation, Inlines, Math, Paragraph, Table, Text

NUMBER = re.compile(r"\s*(?P<sign>[.,;:]?)[\s.…]*\((?P<number>\d{1,3}(?:[.-]\d{1,3})*[a-zа-я]?)\)\s*")

LONGEST = 200
"""Characters, spaces too, that a number and what leads to it may have."""


def place_equation_numbers(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with formulas that have a number beside them as numbered displays."""
    return tuple(_placed(blocks))


def _placed(blocks: Sequence[Block]) -> Iterator[Block]:
    waiting: Equation | None = None
    for block in blocks:
        if waiting is not None:
            number = _number(plain(block.content)) if isinstance(block, Paragraph) else None
            yield _numbered(waiting, number) if number else waiting
            waiting = None
            if number:
                continue
        if isinstance(block, Equation) and not (block.label or block.tag or block.numbered or block.lines):
            waiting = block
        else:
            yield _display(block) or block
    if waiting is not None:
        yield waiting


def _display(block: Block) -> Equation | None:
    """The display in a paragraph or a table that holds a formula and a number alone."""
    if isinstance(block, Paragraph):
        return _in_line(block.content, block.line)
    rows = (*block.head, *block.body) if isinstance(block, Table) and not block.caption else ()
    if len(rows) != 1:
        return None
    return _in_cells([cell for cell in rows[0] if _says(cell)])


def _in_line(content: Inlines, line: int) -> Equation | None:
    runs = [run for run in content if not (isinstance(run, Text) and not run.text.strip())]
    if len(runs) != 2 or not isinstance(runs[0], Math) or not isinstance(runs[1], Text):
        return None
    number = _number(runs[1].text)
    return _numbered(Equation(runs[0].tex, "", line), number) if number else None


def _in_cells(cells: Sequence[Cell]) -> Equation | None:
    if len(cells) != 2 or len(cells[0].blocks) != 1 or len(cells[1].blocks) != 1:
        return None
    (formula,), (number,) = cells[0].blocks, cells[1].blocks
    if isinstance(formula, Paragraph) and len(formula.content) == 1 and isinstance(formula.content[0], Math):
        formula = Equation(formula.content[0].tex)
    found = _number(plain(number.content)) if isinstance(number, Paragraph) else None
    return _numbered(formula, found) if isinstance(formula, Equation) and found else None


def _number(words: str) -> re.Match[str] | None:
    """The number that the words are, tabs and spaces before it left out."""
    words = " ".join(words[:LONGEST].split())
    return NUMBER.fullmatch(words) if len(words) < LONGEST else None


def _numbered(formula: Equation, number: re.Match[str]) -> Equation:
    """The formula with its number, and the sign of punctuation that stood between them."""
    return replace(formula, tex=formula.tex + number["sign"], tag=number["number"])


def _says(cell: Cell) -> bool:
    return any(not isinstance(block, Paragraph) or block.content for block in cell.blocks)
