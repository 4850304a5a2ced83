"""Protrusion: how far a character at the end of a line hangs out, so that the edge of a column looks straight.

What the eye takes for the edge is ink. So the white that a face leaves beside a glyph hangs out wholly, and a share of
its ink, more the fainter it is: that way every face, upright or italic, hangs by its own drawing and not by a table of
another's (Hàn Thế Thành, Micro-typographic extensions to TeX, 2000, ch. 2, has tables of widths a face).
"""

from functools import lru_cache

from proceedings.typesetting.faces.cut import Cut

OPEN = 0.04
"""Letters that reach the right edge with a stroke only. On the left none hangs out, for first lines do not either."""

LEFT = {"«": 0.2, "(": 0.06, "„": 0.3, "“": 0.35, "—": 0.1}
RIGHT = {"-": 0.75, "‐": 0.75, ",": 0.55, ".": 0.85, ";": 0.3, ":": 0.3, "!": 0.0, "?": 0.0, "»": 0.15, ")": 0.06,
         "…": 0.14, "”": 0.35, "“": 0.35} | dict.fromkeys("АГҒКҚТУХҮҰAFKLTVWXYгғкқтухүұkrvwxy", OPEN)  # fmt: skip
"""Shares of the ink of a glyph, by its character."""


@lru_cache(maxsize=4096)
def hangs(cut: Cut, character: str) -> tuple[float, float]:
    """How far the character hangs out at the beginning of a line and at the end of one, in em."""
    left, right = LEFT.get(character), RIGHT.get(character)
    if left is None and right is None:
        return 0.0, 0.0
    before, ink, after = cut.ink(cut.shape(character).first)
    at_begin = 0.0 if left is None else max(0.0, before + left * ink)
    at_end = 0.0 if right is None else max(0.0, after + right * ink)
    return at_begin, at_end
