"""Whatever a figure may show, by its first bytes: drawings are read as drawings, everything else as samples."""

from proceedings.intake.picture_formats import foreign_format
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.picture import Illustration


def open_illustration(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The picture or drawing in a file's bytes, else why it can't be printed. `place.field` is the name it goes by."""
    # Each is imported where it is needed: qpdf and Pillow take a while, which a volume without them need not pay.
    match foreign_format(content):
        case "PDF":
            from proceedings.intake.pdf_figures import open_pdf_figure

            return open_pdf_figure(content, place)
        case _:
            from proceedings.intake.pictures import open_picture

            return open_picture(content, place)
