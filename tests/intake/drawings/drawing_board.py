"""Drawings made by hand, opened, and looked at on paper."""

import io

import pikepdf
import pypdfium2
from PIL import Image

from proceedings.intake.illustrations import open_illustration
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.picture import Drawing

HERE = Place("paper.md", 7, 1, "figures/a.svg")


def svg(inside: str, attributes: str = 'width="100" height="50"', before: str = "") -> bytes:
    """An SVG with this inside, 75 points wide where nothing else is asked for."""
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {spaces} {attributes}>{inside}</svg>".encode()


def read(content: bytes) -> tuple[Drawing | None, list[Diagnostic]]:
    """The drawing, if there is one, and what was told."""
    found = open_illustration(content, HERE)
    assert found.value is None or isinstance(found.value, Drawing)
    return found.value, list(found.diagnostics)


def drawing(content: bytes) -> Drawing:
    """A drawing of which there is nothing to tell."""
    drawn, told = read(content)
    assert told == []
    assert drawn is not None
    return drawn


def refusal(content: bytes) -> str:
    """The code of the one reason why there is no drawing."""
    drawn, told = read(content)
    assert drawn is None
    (diagnostic,) = told
    return diagnostic.code


def painted(drawn: Drawing, scale: float = 1.0) -> Image.Image:
    """The drawing as a reader sees it, a pixel for each point."""
    return pypdfium2.PdfDocument(drawn.pdf)[0].render(scale=scale).to_pil().convert("RGB")


def words(drawn: Drawing) -> str:
    """What readers' programs find in the drawing."""
    return str(pypdfium2.PdfDocument(drawn.pdf)[0].get_textpage().get_text_range())


def syntax(drawn: Drawing) -> bytes:
    """All that the drawing's PDF says."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn.pdf)) as opened:
        opened.save(file, qdf=True, static_id=True)
    return file.getvalue()
