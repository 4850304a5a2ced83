"""A PDF that came back, opened once: what it says of itself, what was filled in, what was commented."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pikepdf

from proceedings.pdf.annotation_files import EmbeddedFile, attached_files
from proceedings.pdf.annotation_places import Sheet, read_sheet
from proceedings.pdf.annotation_text import text_of
from proceedings.pdf.annotations import Annotation, read_annotations
from proceedings.pdf.form_values import read_form
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """A PDF with what others put into it. `information` is its information dictionary, by names without slash.

    `unread` counts comments beyond those that anybody writes.
    """

    sheets: tuple[Sheet, ...]
    information: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    files: tuple[EmbeddedFile, ...] = ()
    unread: int = 0


def read_marked_up(content: bytes) -> MarkedUp:
    """What came back in a PDF; raises UnreadablePdf."""
    try:
        with open_pdf(content) as pdf:
            return _marked_up(pdf)
    except UnreadablePdf:
        raise
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure


def _marked_up(pdf: pikepdf.Pdf) -> MarkedUp:
    sheets = tuple(read_sheet(page) for page in pdf.pages)
    annotations, unread = read_annotations(pdf, sheets)
    return MarkedUp(sheets, _information(pdf), read_form(pdf), annotations, attached_files(pdf), unread)


def _information(pdf: pikepdf.Pdf) -> dict[str, str]:
    information = pdf.trailer.get("/Info")
    if not isinstance(information, pikepdf.Dictionary):
        return {}
    return {name.removeprefix("/"): text_of(information.get(name)) for name in list(information.keys())[:100]}
