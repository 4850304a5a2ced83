"""The same passages side by side as each engine set them."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from bench.quality.lines import Sheet
from bench.quality.passages import Passage

SCALE = 2.2
"""Pixels a point."""
EDGE, TITLE = 10.0, 22.0
"""White around a passage, and the height of the line with the engine's name; points."""
SHADES = 16
ABOVE, BELOW = 0.78, 0.27
"""How much of the leading letters reach over the first baseline and under the last one, nothing of other lines."""

Shown = Sequence[tuple[str, Path, Passage]]


def draw(rows: Sequence[Shown], sheet: Sheet, corner: tuple[float, float], face: Path) -> Image.Image:
    """A row for each language: engine's name, its PDF, the passage there. `corner` is the type area's, in points."""
    strips = [_row(shown, sheet, corner, face) for shown in rows]
    whole = Image.new("L", (max(strip.width for strip in strips), sum(strip.height for strip in strips)), 255)
    y = 0
    for strip in strips:
        whole.paste(strip, (0, y))
        y += strip.height
    return whole.quantize(SHADES)


def _row(shown: Shown, sheet: Sheet, corner: tuple[float, float], face: Path) -> Image.Image:
    pictures = [_passage(file, at, sheet, corner) for _, file, at in shown]
    title = round(TITLE * SCALE)
    size = sum(one.width for one in pictures), title * 3 // 2 + max(one.height for one in pictures)
    strip = Image.new("L", size, 255)
    pen, font = ImageDraw.Draw(strip), ImageFont.truetype(face, round(10 * SCALE))
    x = 0
    for (name, _, _), picture in zip(shown, pictures, strict=True):
        pen.text((x + EDGE * SCALE, title / 3), name, 0, font)
        strip.paste(picture, (x, title))
        x += picture.width
    return strip


def _passage(file: Path, at: Passage, sheet: Sheet, corner: tuple[float, float]) -> Image.Image:
    document = pypdfium2.PdfDocument(file)
    try:
        page: Image.Image = document[at.page].render(scale=SCALE).to_pil().convert("L")
    finally:
        document.close()
    left, top = corner[0] + sheet.left_of(at.column), corner[1] + at.top - ABOVE * sheet.leading
    box = (left - EDGE, top, left + sheet.column + EDGE, corner[1] + at.bottom + BELOW * sheet.leading)
    left, top, right, bottom = (round(side * SCALE) for side in box)
    return page.crop((left, top, right, bottom))
