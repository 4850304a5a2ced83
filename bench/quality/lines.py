"""A line of a finished page as the ruler sees it, whichever engine set it; and the sheet that it stands on."""

from typing import NamedTuple

import uharfbuzz as hb

from bench.quality.faces import role_face
from proceedings.model.style import Style
from proceedings.pdf.faces import open_face


class Gap(NamedTuple):
    """The white between two words, from one edge to the other, in points from the column's left edge."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """In points."""
        return self.right - self.left


class Line(NamedTuple):
    """A line: its page and column from 0, its baseline down the type area, its ends from the column's left edge."""

    page: int
    column: int
    y: float
    left: float
    right: float
    text: str
    gaps: tuple[Gap, ...] = ()

    @property
    def space(self) -> float:
        """The mean word space; nothing where the line is one word."""
        return sum(gap.width for gap in self.gaps) / len(self.gaps) if self.gaps else 0.0


class Sheet(NamedTuple):
    """What is the same for all engines, in points: columns, body text, the natural word space of its face."""

    columns: int
    column: float
    gutter: float
    depth: float
    leading: float
    indent: float
    space: float

    @classmethod
    def of(cls, style: Style) -> "Sheet":
        """The sheet of a house style, with its body text."""
        body = style.roles["body"]
        sheet = style.sheet
        space = word_space(style) * body.size
        return cls(sheet.columns, style.column, sheet.gutter, style.depth, body.leading, body.indent, space)

    def column_at(self, x: float) -> int:
        """The column in which a line begins that begins so far from the type area's left edge."""
        return int((x + self.gutter / 2) // (self.column + self.gutter))

    def left_of(self, column: int) -> float:
        """The column's left edge from that of the type area."""
        return column * (self.column + self.gutter)


def word_space(style: Style) -> float:
    """The advance of the space of the body's face, in em."""
    face = open_face(role_face(style, "body"))
    font = hb.Font(face)
    return float(font.get_glyph_h_advance(font.get_nominal_glyph(ord(" "))) / face.upem)
