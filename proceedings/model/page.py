"""A page as a display list: what stands where, before any PDF.

The origin is the upper left corner of the type area; x to the right, y down, both in points. A line of text has its
baseline at y.
"""

from dataclasses import dataclass
from typing import NamedTuple


class Glyphs(NamedTuple):
    """A run of glyphs of one face on a baseline. A tuple, because a book has a hundred thousand, each made twice.

    `face` is the key of the face. `show` is the operand of TJ (hex strings and kerns), so drawing only copies it.
    `text` is what the run reads as. `stretch` is the glyphs' horizontal scale in per cent (Tz).
    `actual` is text for readers in place of the glyphs' own (formulas), or empty; `alt` is what is said aloud of them.
    `gray` 0 is black.
    """

    x: float
    y: float
    face: str
    size: float
    show: str
    text: str
    width: float
    stretch: float = 100.0
    actual: str = ""
    gray: float = 0.0
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A filled rectangle; y is its upper edge."""

    x: float
    y: float
    width: float
    height: float
    gray: float = 0.0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture; y is its upper edge. `picture` is the picture's digest."""

    x: float
    y: float
    width: float
    height: float
    picture: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An area to click; y is its upper edge. `target` is a URL or `#label`."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links lead to. Labels are made unique to the paper by assembly, not here."""

    label: str
    y: float


@dataclass(frozen=True, slots=True)
class Foreign:
    """A page of a camera-ready PDF, `index` from 0, standing in the rectangle at `scale`."""

    x: float
    y: float
    width: float
    height: float
    scale: float
    index: int


Mark = Glyphs | Rule | Image | Link | Anchor | Foreign


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page. `opening` is a paper's first: no running head. `bare` has neither head nor folio.

    Where `turned` isn't 0 the marks are set along the page's height, turned counter-clockwise: their origin is the type
    area's lower left corner, so many points below the upper one; x goes up the page, y to the right.
    """

    marks: tuple[Mark, ...]
    opening: bool = False
    bare: bool = False
    turned: float = 0.0
