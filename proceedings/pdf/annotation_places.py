"""Where annotations lie: numbers of any quality into boxes and strokes, in points from a sheet's upper left corner."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isfinite
from typing import cast

import pikepdf

from proceedings.pdf.frame import read_frame
from proceedings.pdf.matrices import Box, Point, around

MOST_NUMBERS = 40_000
"""Numbers of one array; a drawing of an hour has fewer."""
_FARTHEST = 1e6


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a returned PDF as it was written: its size, its rotation in degrees, which its viewer applies.

    `left` and `top` are the corner that places count from, in the page's own coordinates.
    """

    width: float
    height: float
    rotation: int = 0
    left: float = 0.0
    top: float = 0.0

    def point(self, x: float, y: float) -> Point:
        """A point of the page from its upper left corner, y downwards, as if it were not rotated."""
        return x - self.left, self.top - y


def read_sheet(page: pikepdf.Page) -> Sheet:
    """The sheet of a page. It counts from the MediaBox: cropping, as viewers offer it, moves nothing."""
    media = _box(numbers(page.obj.get("/MediaBox"))) or read_frame(page).box
    left, bottom, right, top = media
    return Sheet(right - left, top - bottom, read_frame(page).rotation, left, top)


def numbers(value: object) -> list[float]:
    """The numbers of an array as far as they are some."""
    if not isinstance(value, pikepdf.Array):
        return []
    found: list[float] = []
    for each in list(cast(Iterable[object], value))[:MOST_NUMBERS]:
        try:
            number = float(each)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            return found
        found.append(number if isfinite(number) and abs(number) < _FARTHEST else 0.0)
    return found


def boxes_of(annotation: pikepdf.Object, sheet: Sheet) -> tuple[Box, ...]:
    """The boxes of the words that an annotation marks; its /Rect where it has no /QuadPoints.

    Each quadrilateral is taken by its outer edges: the order of its corners differs between programs and the standard.
    """
    quads = numbers(annotation.get("/QuadPoints"))
    groups = [quads[start : start + 8] for start in range(0, len(quads) - 7, 8)] or [numbers(annotation.get("/Rect"))]
    return tuple(box for group in groups if (box := _around(group, sheet)) is not None)


def rectangle_of(annotation: pikepdf.Object, sheet: Sheet) -> Box | None:
    """Where an annotation lies as a whole."""
    return _around(numbers(annotation.get("/Rect"))[:4], sheet)


def strokes_of(annotation: pikepdf.Object, sheet: Sheet) -> tuple[tuple[Point, ...], ...]:
    """The lines that an annotation draws: of ink, of a polygon, of a line."""
    ink = annotation.get("/InkList")
    if isinstance(ink, pikepdf.Array):
        lines = [numbers(each) for each in list(cast(Iterable[object], ink))[:2000]]
    else:
        lines = [numbers(annotation.get(name)) for name in ("/Vertices", "/L")]
    left = MOST_NUMBERS
    strokes = []
    for line in lines:
        points = tuple(sheet.point(x, y) for x, y in _pairs(line[:left]))
        left -= len(line)
        if points and left >= 0:
            strokes.append(points)
    return tuple(strokes)


def callout_of(annotation: pikepdf.Object, sheet: Sheet) -> Point | None:
    """The point that the arrow of a text in the margin leads to (/CL, 12.5.6.6)."""
    line = numbers(annotation.get("/CL"))
    return sheet.point(line[0], line[1]) if len(line) >= 4 else None


def _pairs(line: list[float]) -> Iterator[Point]:
    yield from zip(line[::2], line[1::2], strict=False)


def _around(group: list[float], sheet: Sheet) -> Box | None:
    points = [sheet.point(x, y) for x, y in _pairs(group)]
    return around(points) if len(points) > 1 else None


def _box(edges: list[float]) -> Box | None:
    if len(edges) != 4:
        return None
    box = around([(edges[0], edges[1]), (edges[2], edges[3])])
    return box if box[2] - box[0] >= 1 and box[3] - box[1] >= 1 else None
