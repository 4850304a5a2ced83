"""typst that may space letters as much as our and microtype's glyphs may grow and shrink; a letter is half an em."""

from pathlib import Path

from bench.quality.document import Document
from bench.quality.engines import Made, typst
from proceedings.model.style import Style

TITLE = "typst, tracked"
LETTER = 0.5
"""The width of a letter, in em."""


def set_text(text: Document, style: Style, folder: Path) -> Made:
    """The text as a PDF in the folder."""
    tracked = folder / "tracked"
    tracked.mkdir(parents=True, exist_ok=True)
    return typst.set_text(text, style, tracked, style.lines.expansion * LETTER)
