"""Camera-ready PDFs made safe: of a foreign PDF nothing is kept but its pages' ink and their harmless links."""

import pikepdf

from proceedings.model.camera_ready import CameraReady, ForeignPage
from proceedings.pdf.foreign_links import read_links
from proceedings.pdf.frame import read_frame
from proceedings.pdf.ink import ink_of_all
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf
from proceedings.pdf.safe_forms import draw_annotations, form_of, safe_pdf


def make_safe(content: bytes) -> CameraReady:
    """The pages of a PDF, each upright with its corner at the origin; raises UnreadablePdf.

    Form fields and those marks of reviewers that their software prints are drawn into the page; all other annotations,
    actions, names, attachments, metadata and encryption are left behind.
    """
    try:
        with open_pdf(content) as source:
            return _make_safe(source)
    except UnreadablePdf:
        raise
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure


def _make_safe(source: pikepdf.Pdf) -> CameraReady:
    frames = [read_frame(page) for page in source.pages]
    links = read_links(source, frames)
    draw_annotations(source)
    forms = [form_of(source, page, frame) for page, frame in zip(source.pages, frames, strict=True)]
    ink = ink_of_all(forms, frames)
    pages = tuple(ForeignPage(at.width, at.height, on_it, ink) for at, on_it in zip(frames, links, strict=True))
    return CameraReady(safe_pdf(forms, frames), pages)
