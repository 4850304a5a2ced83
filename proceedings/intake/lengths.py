"""Lengths as authors and their programs write them, in points: `12cm`, `3.5in`, `300px` (CSS Values 3, 6.2)."""

import math
import re

LENGTH = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|ex|)\s*", re.IGNORECASE)
POINTS = {"": 0.75, "px": 0.75, "pt": 1, "pc": 12, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72, "em": 12, "ex": 6}
"""In a unit; a bare number counts the pixels of the Web, of which an inch has 96."""


def points(length: str) -> float:
    """A length in points; 0 where it is none, not positive, or a share of who knows what."""
    found = LENGTH.fullmatch(length)
    size = float(found[1]) * POINTS[found[2].lower()] if found else 0.0
    return size if math.isfinite(size) and size > 0 else 0.0
