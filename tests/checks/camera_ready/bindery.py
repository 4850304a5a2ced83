"""Camera-ready papers for the tests: PDFs made by reportlab, read as submissions."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from proceedings.model.camera_ready import ForeignFacts, ForeignFont
from proceedings.model.manuscript import Manuscript
from proceedings.model.submission import Submission
from proceedings.pdf.camera_ready import make_safe
from proceedings.pdf.inspection import inspect_pdf
from tests.checks.desk import submit

MILLIMETRE = 72 / 25.4


def print_pdf(sizes: Sequence[tuple[float, float]], font: str = "Helvetica", protected: bool = False) -> bytes:
    """A PDF with pages of these sizes in millimetres; the standard fonts of PDF are never embedded."""
    file = io.BytesIO()
    encryption = StandardEncryption("", "owner", canPrint=0) if protected else None
    canvas = Canvas(file, invariant=True, encrypt=encryption)
    for width, height in sizes:
        canvas.setPageSize((width * MILLIMETRE, height * MILLIMETRE))
        if font:
            canvas.setFont(font, 10)
            canvas.drawString(50, 50, "Otters")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def camera_ready(folder: Path, content: bytes) -> Submission:
    """A submission whose manuscript is this PDF, made safe and with its facts."""
    found = inspect_pdf(content)
    fonts = tuple(ForeignFont(font.name, font.embedded, font.kind) for font in found.fonts)
    paper = replace(make_safe(content), facts=ForeignFacts(fonts, found.encrypted, found.active))
    manuscript = Manuscript("en", camera_ready=paper, file="017-otters/paper.pdf")
    return replace(submit(folder, "kind: camera_ready"), manuscript=manuscript)
