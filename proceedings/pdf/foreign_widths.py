"""How wide a foreign font sets its strings, by its width tables (ISO 32000-1, 9.2.4 and 9.7.4.3)."""

from collections.abc import Callable, Sequence

import pikepdf

_UNKNOWN = 500.0


def string_width(font: pikepdf.Object) -> Callable[[bytes], float]:
    """A function that tells the width of a string's bytes in ems."""
    if str(font.get("/Subtype")) == "/Type0":
        return _composite(font)
    first = int(font.get("/FirstChar", 0))
    scale = float(font.FontMatrix[0]) if "/FontMatrix" in font else 0.001
    widths = {first + place: float(width) * scale for place, width in enumerate(_array(font.get("/Widths")))}
    return lambda text: sum(widths.get(code, _UNKNOWN / 1000) for code in text)


def _composite(font: pikepdf.Object) -> Callable[[bytes], float]:
    """Codes of two bytes, taken for glyph numbers, as every common producer writes them."""
    descendant = font.DescendantFonts[0]
    default = float(descendant.get("/DW", 1000.0))
    widths = _glyph_widths(_array(descendant.get("/W")))
    return lambda text: sum(widths.get(code, default) for code in _pairs(text)) / 1000


def _pairs(text: bytes) -> list[int]:
    return [256 * high + low for high, low in zip(text[::2], text[1::2], strict=False)]


def _glyph_widths(table: Sequence[pikepdf.Object]) -> dict[int, float]:
    """The table is a row of `first [widths…]` and `first last width`."""
    widths: dict[int, float] = {}
    place = 0
    while place + 1 < len(table):
        first, second = int(table[place]), table[place + 1]
        if isinstance(second, pikepdf.Array):
            widths |= {first + offset: float(width) for offset, width in enumerate(second)}
            place += 2
        elif place + 2 < len(table):
            last = min(int(second), first + 0xFFFF)
            widths |= dict.fromkeys(range(first, last + 1), float(table[place + 2]))
            place += 3
        else:
            break
    return widths


def _array(value: object) -> list[pikepdf.Object]:
    return list(value) if isinstance(value, pikepdf.Array) else []
