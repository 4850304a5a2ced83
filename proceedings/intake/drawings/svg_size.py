"""How large an SVG is on paper (SVG 2, 7.2 and 8.2): its width and height in units of length, else its view box."""

import math
import re

from lxml import etree

from proceedings.intake.lengths import POINTS, points

SEPARATOR = re.compile(r"[\s,]+")
LEAST, MOST = 1.0, 14_400.0
"""Points of a side; more is no page for any reader (ISO 32000-1, annex C)."""


def fit_for_paper(root: etree._Element) -> tuple[float, float] | None:
    """Gives the root its size in points and a view box, and tells the size; None where it has none that can be used."""
    box = _view_box(root)
    given = points(root.get("width", "")), points(root.get("height", ""))
    size = _size(given, box)
    if size is None or not all(LEAST <= side <= MOST for side in size):
        return None
    if box is None:
        root.set("viewBox", f"0 0 {size[0] / POINTS['px']:g} {size[1] / POINTS['px']:g}")
    for name, side in zip(("width", "height"), size, strict=True):
        root.set(name, f"{side:.4f}")
    return size


def _size(given: tuple[float, float], box: tuple[float, ...] | None) -> tuple[float, float] | None:
    width, height = given
    if width and height:
        return width, height
    if box is None:
        return None
    shape = box[3] / box[2]
    if width or height:
        return (width, width * shape) if width else (height / shape, height)
    return box[2] * POINTS["px"], box[3] * POINTS["px"]


def _view_box(root: etree._Element) -> tuple[float, ...] | None:
    try:
        box = tuple(float(number) for number in SEPARATOR.split(root.get("viewBox", "").strip()))
    except ValueError:
        return None
    return box if len(box) == 4 and all(map(math.isfinite, box)) and box[2] > 0 and box[3] > 0 else None
