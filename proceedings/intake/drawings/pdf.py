"""Figures in PDF: their first page as a drawing, made safe like a camera-ready page."""

from proceedings.intake.faults.drawings import FONTS_NOT_IN_FIGURE
from proceedings.intake.faults.pictures import DAMAGED_PICTURE, FIRST_FRAME
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.picture import Illustration
from proceedings.pdf.drawings import read_drawing
from proceedings.pdf.opening import UnreadablePdf

NAMED = 6
"""Fonts that are named; a page of a magazine has dozens."""


def open_pdf(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The first page, as large as its crop box; further pages and fonts that are not in the file are told."""
    name = place.field or place.file
    try:
        found = read_drawing(content)
    except UnreadablePdf as refused:
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=refused.reason.value),))
    told: list[Diagnostic] = []
    if found.pages > 1:
        told.append(FIRST_FRAME.at(place, file=name, count=found.pages))
    if found.missing_fonts:
        told.append(FONTS_NOT_IN_FIGURE.at(place, file=name, fonts=", ".join(found.missing_fonts[:NAMED])))
    return Reported(found.drawing, tuple(told))


def drawing_of(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The drawing in a PDF of one page that was made here out of another format."""
    try:
        return Reported(read_drawing(content).drawing)
    except UnreadablePdf as refused:
        return Reported(None, (DAMAGED_PICTURE.at(place, file=place.field, problem=refused.reason.value),))
