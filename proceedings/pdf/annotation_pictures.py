"""A picture of the place on a sheet where somebody drew; none where pypdfium2, an extra, is not installed."""

import io
from importlib.util import find_spec
from math import ceil

from proceedings.pdf.matrices import Box

RESOLUTION = 2.0
"""Pixels a point: 144 dpi."""
ACROSS, DOWN = 72.0, 24.0
"""Points of the sheet that are shown around a place."""
LARGEST = 1_500.0
"""Points of a side; a sheet that is larger is no sheet of a proof."""


def pictures_of(content: bytes, places: list[tuple[int, Box]]) -> list[bytes]:
    """PNG pictures of boxes on sheets, comments and all; empty bytes where one can't be had.

    The boxes count from the upper left corner of the sheet as it is shown, in points.
    """
    if not places or find_spec("pypdfium2") is None:
        return [b""] * len(places)
    import pypdfium2  # type: ignore[import-untyped, unused-ignore]

    try:
        document = pypdfium2.PdfDocument(content)
        return [_picture(document, sheet, box) for sheet, box in places]
    except Exception:  # pdfium reads what others refuse and refuses what others read; a picture is no need
        return [b""] * len(places)


def _picture(document: "object", sheet: int, box: Box) -> bytes:
    page = document[sheet]  # type: ignore[index]
    width, height = page.get_size()
    if max(width, height) > LARGEST:
        return b""
    left, top = max(0.0, box[0] - ACROSS), max(0.0, box[1] - DOWN)
    right, bottom = min(width, box[2] + ACROSS), min(height, box[3] + DOWN)
    if right - left < 1 or bottom - top < 1:
        return b""
    crop = (left, height - bottom, width - right, top)
    shown = page.render(scale=RESOLUTION, crop=tuple(ceil(edge) for edge in crop), may_draw_forms=False)
    made = io.BytesIO()
    shown.to_pil().save(made, "PNG")
    return made.getvalue()
