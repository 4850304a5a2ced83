"""The lines of our own galleys, read off their display lists: quicker than from a PDF, and a check on that reading."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import uharfbuzz as hb

from bench.quality.lines import Gap, Line, Sheet
from proceedings.model.galley import Galley
from proceedings.model.page import Glyphs
from proceedings.pdf.faces import FaceKey, open_face

OPERAND = re.compile(r"<([0-9A-F]*)>|(-?[\d.]+)")


def galley_lines(galley: Galley, sheet: Sheet) -> Iterator[Line]:
    """All lines in the order of reading."""
    for number, page in enumerate(galley.pages):
        lines: dict[tuple[int, float], list[Glyphs]] = defaultdict(list)
        for mark in page.marks:
            if isinstance(mark, Glyphs):
                lines[sheet.column_at(mark.x), round(mark.y, 1)].append(mark)
        for column, y in sorted(lines):
            yield _line(number, column, y, lines[column, y], sheet.left_of(column))


def _line(page: int, column: int, y: float, runs: list[Glyphs], edge: float) -> Line:
    runs = sorted(runs, key=lambda run: run.x)
    gaps = tuple(Gap(left - edge, right - edge) for run in runs for left, right in _gaps(run))
    left, right = runs[0].x, max(run.x + run.width for run in runs)
    return Line(page, column, y, left - edge, right - edge, "".join(run.text for run in runs), gaps)


def _gaps(run: Glyphs) -> Iterator[tuple[float, float]]:
    """Where the spaces of a run begin and end: a space glyph and the kern after it."""
    advances, space = _advances(run.face)
    scale = run.size * run.stretch / 100
    pen, begun = run.x, -1.0
    for found in OPERAND.finditer(run.show):
        glyphs, kern = found.groups()
        if kern:
            pen -= float(kern) / 1000 * scale
            continue
        for at in range(0, len(glyphs), 4):
            if begun >= 0.0:
                yield begun, pen
                begun = -1.0
            glyph = int(glyphs[at : at + 4], 16)
            if glyph == space:
                begun = pen
            pen += advances(glyph) * scale


@cache
def _advances(key: str):  # type: ignore[no-untyped-def]
    """What tells a glyph's advance in em, and the id of the space."""
    face = open_face(FaceKey.parse(key))
    font = hb.Font(face)
    hyphen = font.get_nominal_glyph(ord("-"))

    @cache
    def advance(glyph: int) -> float:
        return float(font.get_glyph_h_advance(glyph if glyph < face.glyph_count else hyphen) / face.upem)

    return advance, font.get_nominal_glyph(ord(" "))
