"""Drawings out of PDFs that authors hand in as figures, or that are made of what they hand in: the first page, safe."""

import hashlib
from dataclasses import dataclass

from proceedings.model.picture import Drawing
from proceedings.pdf.frame import read_frame
from proceedings.pdf.inspection import inspect_pdf
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf
from proceedings.pdf.safe_forms import draw_annotations, form_of, safe_pdf


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The first page of a PDF as a drawing, how many pages there are, and the fonts that are not in the file."""

    drawing: Drawing
    pages: int
    missing_fonts: tuple[str, ...]


def read_drawing(content: bytes) -> FirstPage:
    """What the first page of a PDF shows, upright, as large as its crop box; raises UnreadablePdf.

    It is made safe as camera-ready pages are: no actions, no annotations but those that print, no metadata.
    """
    fonts = inspect_pdf(content).fonts
    try:
        with open_pdf(content) as source:
            if not source.pages:
                raise UnreadablePdf(Refusal.DAMAGED)
            pages = len(source.pages)
            del source.pages[1:]
            frame = read_frame(source.pages[0])
            draw_annotations(source)
            safe = safe_pdf([form_of(source, source.pages[0], frame)], [frame])
    except UnreadablePdf:
        raise
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure
    missing = tuple(sorted({font.name for font in fonts if not font.embedded}))
    return FirstPage(Drawing(frame.width, frame.height, safe, hashlib.sha256(content).hexdigest()), pages, missing)
