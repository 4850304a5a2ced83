"""The frame of a page: what a reader shows of it, and the matrix that puts it upright with its corner at the origin."""

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

LETTER = (0.0, 0.0, 612.0, 792.0)
"""What readers take for the size of a page that doesn't say."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible box in the page's own coordinates, and where it comes to lie: size in points after rotation."""

    box: tuple[float, float, float, float]
    rotation: int
    matrix: tuple[float, float, float, float, float, float]
    width: float
    height: float

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page comes to lie."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def read_frame(page: pikepdf.Page) -> Frame:
    """The frame of a page (ISO 32000-1, 14.11.2): its CropBox within its MediaBox, its /Rotate, its /UserUnit."""
    media = _box(_inherited(page, "/MediaBox")) or LETTER
    left, bottom, right, top = box = _intersection(_box(_inherited(page, "/CropBox")) or media, media) or media
    unit = _unit(page)
    rotation = _rotation(page)
    turned = {
        0: (1, 0, 0, 1, -left, -bottom),
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }[rotation]
    a, b, c, d, e, f = (unit * value for value in turned)
    width, height = unit * (right - left), unit * (top - bottom)
    if rotation in (90, 270):
        width, height = height, width
    return Frame(box, rotation, (a, b, c, d, e, f), width, height)


def _inherited(page: pikepdf.Page, name: str) -> object:
    """An entry of the page or of a node above it (7.7.3.4)."""
    node: object = page.obj
    for _ in range(100):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        if name in node:
            return node.get(name)
        node = node.get("/Parent")
    return None


def _box(value: object) -> tuple[float, float, float, float] | None:
    """A rectangle with its corners in order, unless it is none or has no area."""
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        x0, y0, x1, y1 = (float(edge) for edge in value)
    except (TypeError, ValueError):
        return None
    box = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    return box if box[2] - box[0] >= 1 and box[3] - box[1] >= 1 else None


def _intersection(one: Sequence[float], other: Sequence[float]) -> tuple[float, float, float, float] | None:
    box = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    return box if box[2] > box[0] and box[3] > box[1] else None


def _rotation(page: pikepdf.Page) -> int:
    try:
        return round(float(_inherited(page, "/Rotate") or 0) / 90) * 90 % 360  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return 0


def _unit(page: pikepdf.Page) -> float:
    try:
        unit = float(page.obj.get("/UserUnit", 1))
    except (TypeError, ValueError):
        return 1.0
    return unit if unit > 0 else 1.0
