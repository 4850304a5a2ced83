"""The sheets of a proof as pictures, drawn by pypdfium2; none where that isn't installed."""

import io
from functools import cache

SCALE = 1.6
"""Pixels for a point: small print stays legible, a sheet has some 60 kB."""
COLOURS = 64


def sheets_of(pdf: bytes) -> tuple[bytes, ...]:
    """Each sheet of a PDF as a PNG, in order; nothing where it can't be drawn."""
    if not can_draw():
        return ()
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return ()
    try:
        return tuple(_png(page) for page in opened)
    finally:
        opened.close()


@cache
def can_draw() -> bool:
    """Whether sheets can be drawn here."""
    try:
        import pypdfium2  # noqa: F401  # an extra, for those who show pages
    except ImportError:
        return False
    return True


def _png(page: object) -> bytes:
    """A sheet with few colours, which type and rules don't miss."""
    drawn = page.render(scale=SCALE).to_pil().convert("RGB")  # type: ignore[attr-defined]
    written = io.BytesIO()
    drawn.quantize(COLOURS).save(written, "PNG", optimize=True)
    return written.getvalue()
