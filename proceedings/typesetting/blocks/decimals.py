"""Columns of numbers: which columns they are, and how their cells are set so that the decimal signs stand in one line.

A number may bear a sign, brackets, thousands in threes, a unit like %, an error after ±, stars and notes.
"""

import re
from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from proceedings.model.manuscript import Cell, Inline, Inlines, Math, Note, Paragraph, Table, Text
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.cells import standing
from proceedings.typesetting.blocks.inlines import SUPERSCRIPT, runs_of
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.lines.tokens import Run, words_of
from proceedings.typesetting.pages.slab import Slab, shifted

THIN = " \u00a0\u2009\u202f"
NUMBER = re.compile(
    rf"[(\[]?[<>≤≥≈~]?[{THIN}]?(?:[+\-−–±][{THIN}]?)?[$€£₸₽]?(?=[.,]?\d)"
    rf"(?P<digits>(?:\d{{1,3}}(?:[{THIN}',.]\d{{3}})+(?!\d)|\d*)(?:[.,]\d+)?)"
    rf"(?:[{THIN}]?±[{THIN}]?\d+(?:[.,]\d+)?|[{THIN}]?\([\d.,]+\))?[{THIN}]?[%‰°$€£₸₽]?[)\]]?[*†‡]*"
)
THOUSANDS = re.compile(r"\d{1,3}([.,])\d{3}(\1\d{3})*")
MINUS = re.compile(r"[-–](?=[.,]?\d)")
NONE = re.compile(r"[-‐–—−…]{1,3}|\.{2,3}")
"""What stands where there is no number."""
STARS = re.compile(r"\s*\{?((?:\*|[a-z](?=\}|$))*)\}?\s*")
DASH = Text("–")
MOSTLY = 2 / 3
"""The least share of numbers in a column that is aligned by itself; cells without anything don't count."""
SAID = "lj"
"""Alignments that an author asks for in so many words, and that numbers keep."""
TABULAR = frozenset({"tabular"})
"""A mark of ours beside the author's: figures of one width."""


class Decimals(NamedTuple):
    """A column of numbers: the widest before and after the decimal sign, in points; where they stand: l, c or r."""

    before: float
    after: float
    align: str

    @property
    def width(self) -> float:
        """Of the numbers, their signs in one line."""
        return self.before + self.after


def decimal_columns(table: Table, stick: Stick) -> dict[int, Decimals]:
    """The columns aligned at the decimal sign: those of `d`, and those mostly of numbers not said to stand left."""
    columns: dict[int, list[Cell]] = {}
    for row in standing(table.body):
        for column, cell in row:
            if cell.columns == 1:
                columns.setdefault(column, []).append(cell)
    found: dict[int, Decimals] = {}
    for column, cells in columns.items():
        letter = table.alignments[column : column + 1] or "-"
        if letter not in SAID and (letter == "d" or _mostly_numbers(cells)):
            decimals = _measured(cells, "l" if letter == "-" and not column else letter, stick)
            found |= {column: decimals} if decimals else {}
    return found


def number_in(cell: Cell) -> Inlines:
    """The content of a cell that holds a number or a dash and no more, formulas of digits made text; else nothing."""
    block = cell.blocks[0] if len(cell.blocks) == 1 else None
    if not isinstance(block, Paragraph):
        return ()
    content = tuple(run for inline in block.content for run in _as_text(inline))
    plain = all(isinstance(inline, Text | Note) for inline in content)
    return content if plain and (NUMBER.fullmatch(_level(content).strip()) or _is_none(content)) else ()


def set_decimal(content: Inlines, decimals: Decimals, width: float, style: TextStyle, stick: Stick) -> list[Slab]:
    """The line of a number in a column so wide, its decimal sign where those of the others are; a dash amid them."""
    aside = {"l": 0.0, "r": width - decimals.width}.get(decimals.align, (width - decimals.width) / 2)
    if _is_none(content):
        shown = tuple(DASH if isinstance(one, Text) and one.text.strip() == "-" else one for one in content)
        indent = max(0.0, aside) + (decimals.width - _width(shown, style, stick)) / 2
    else:
        shown = _shown(content)
        indent = max(0.0, aside) + decimals.before - _width(_before(shown, stick.language), style, stick)
    line = style.model_copy(update={"align": "left", "hyphenate": False})
    return shifted(set_text(shown, line, stick.narrowed(2 * (decimals.width + style.size))), indent)


def _mostly_numbers(cells: Sequence[Cell]) -> bool:
    told = [cell for cell in cells if cell.blocks and not _is_none(number_in(cell))]
    numbers = sum(bool(number_in(cell)) for cell in told)
    return numbers >= 2 and numbers >= MOSTLY * len(told)


def _is_none(content: Inlines) -> bool:
    return bool(content) and bool(NONE.fullmatch(_level(content).strip()))


def _measured(cells: Sequence[Cell], letter: str, stick: Stick) -> Decimals | None:
    style = stick.role("table_cell")
    before = after = 0.0
    for content in filter(None, map(number_in, cells)):
        if _is_none(content):
            continue
        shown = _shown(content)
        left = _width(_before(shown, stick.language), style, stick)
        before, after = max(before, left), max(after, _width(shown, style, stick) - left)
    return Decimals(before, after, letter if letter in "lr" else "c") if before + after else None


def _width(content: Inlines, style: TextStyle, stick: Stick) -> float:
    words = words_of([run for run in runs_of(content, style, stick) if isinstance(run, Run)]).words
    return fsum(word.width for word in words) + stick.font(style).space * max(0, len(words) - 1)


def _as_text(inline: Inline) -> Inlines:
    """A formula that is nothing but a number, or one with stars, as text."""
    if not isinstance(inline, Math):
        return (inline,)
    typed, _, raised = inline.tex.replace("{,}", ",").replace(r"\,", "\u2009").partition("^")
    stars = STARS.fullmatch(raised)
    if not (NUMBER.fullmatch(typed.strip()) and stars):
        return (inline,)
    return (Text(typed.strip()), *((Text(stars[1], SUPERSCRIPT),) if stars[1] else ()))


def _level(content: Sequence[Inline]) -> str:
    """What stands on the line itself: no marks of notes, no raised stars."""
    return "".join(one.text for one in content if isinstance(one, Text) and "superscript" not in one.marks)


def _shown(content: Inlines) -> Inlines:
    """The number with figures of one width, a real minus, and no white around it."""
    texts = [inline for inline in content if isinstance(inline, Text) and inline.text.strip()]
    shown: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text):
            text = MINUS.sub("−", inline.text, count=1) if texts and inline is texts[0] else inline.text
            text = text.lstrip() if texts and inline is texts[0] else text
            inline = Text(text, inline.marks | TABULAR, inline.language, inline.link)
        shown.append(inline)
    return tuple(shown)


def _before(content: Inlines, language: str) -> Inlines:
    """The part of the number before its decimal sign."""
    level = _level(content)
    found = NUMBER.match(level)
    left = found.start("digits") + _point(found["digits"], language) if found else len(level)
    parts: list[Inline] = []
    for inline in content:
        if not isinstance(inline, Text) or "superscript" in inline.marks:
            continue
        parts.append(Text(inline.text[:left], inline.marks, inline.language, inline.link))
        left -= len(inline.text)
        if left <= 0:
            break
    return tuple(parts)


def _point(digits: str, language: str) -> int:
    """Where the decimal sign stands in the digits, or would. 1,234 is a thousand in English, elsewhere a fraction."""
    grouped = THOUSANDS.fullmatch(digits)
    if grouped and (grouped[2] or (grouped[1] == "," and language.startswith("en"))):
        return len(digits)
    place = max(digits.rfind("."), digits.rfind(","))
    return place if place >= 0 else len(digits)
