"""The lines of a finished PDF, whoever made it: glyph by glyph, from its origin and its advance as drawn.

Spaces are not read but measured: between two words there is white, whether a space is drawn there or not.
"""

from collections.abc import Iterable, Iterator
from ctypes import byref, c_double
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from bench.quality.lines import Gap, Line, Sheet

WHITE = 0.35
"""From which share of a natural word space on white parts two words: a kern is never so wide, a space never as thin."""

HYPHEN = {2: "-"}
"""The reader's own sign for a hyphen at the end of a line."""

SAME_BASELINE = 2.0
"""Points."""


class _Glyph(NamedTuple):
    """A character, its baseline and its ends, from the type area's upper left corner."""

    y: float
    left: float
    right: float
    character: str


def pdf_lines(file: Path, sheet: Sheet, corner: tuple[float, float]) -> Iterator[Line]:
    """All lines in the order of reading; `corner` is the type area's upper left one, in points from the sheet's."""
    document = pypdfium2.PdfDocument(file)
    try:
        for number in range(len(document)):
            page = document[number]
            yield from sorted(_line(number, line, sheet) for line in _split(_glyphs(page, corner), sheet))
            page.close()
    finally:
        document.close()


def _glyphs(page: pypdfium2.PdfPage, corner: tuple[float, float]) -> Iterator[_Glyph]:
    """The characters in the order in which they are drawn."""
    text, height = page.get_textpage(), page.get_height()
    x, y, box = c_double(), c_double(), pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        character = HYPHEN.get(code) or chr(code)
        if character.isspace() or pdfium.FPDFText_IsGenerated(text, index) == 1:
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        pdfium.FPDFText_GetLooseCharBox(text, index, byref(box))
        yield _Glyph(height - corner[1] - y.value, x.value - corner[0], box.right - corner[0], character)
    text.close()


def _split(glyphs: Iterable[_Glyph], sheet: Sheet) -> Iterator[list[_Glyph]]:
    """Lines: on one baseline each further right, in one column unless the line runs over its measure."""
    line: list[_Glyph] = []
    for glyph in glyphs:
        if line and not _goes_on(line, glyph, sheet):
            yield line
            line = []
        line.append(glyph)
    if line:
        yield line


def _goes_on(line: list[_Glyph], glyph: _Glyph, sheet: Sheet) -> bool:
    last = line[-1]
    if abs(glyph.y - last.y) > SAME_BASELINE or glyph.left < last.left:
        return False
    beside = sheet.column_at(glyph.left) == sheet.column_at(line[0].left)
    return beside or glyph.left - last.right < sheet.gutter / 2


def _line(page: int, glyphs: list[_Glyph], sheet: Sheet) -> Line:
    text, gaps = [glyphs[0].character], list[Gap]()
    column = sheet.column_at(glyphs[0].left)
    edge = sheet.left_of(column)
    for one, other in pairwise(glyphs):
        if other.left - one.right > WHITE * sheet.space:
            gaps.append(Gap(one.right - edge, other.left - edge))
            text.append(" ")
        text.append(other.character)
    left, right = glyphs[0].left - edge, glyphs[-1].right - edge
    return Line(page, column, glyphs[0].y, left, right, "".join(text), tuple(gaps))
