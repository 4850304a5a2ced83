"""Whatever a figure may show, by its first bytes: drawings are read as drawings, everything else as samples."""

from proceedings.intake.picture_formats import foreign_format
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.picture import Illustration


def open_illustration(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The picture or drawing in a file's bytes, else why it can't be printed. `place.field` is the name it goes by."""
    # Each is imported where it is needed: qpdf, lxml and Pillow take a while, which a volume need not pay in vain.
    match foreign_format(content):
        case "PDF":
            from proceedings.intake.drawings.pdf import open_pdf

            return open_pdf(content, place)
        case "SVG" | "SVGZ":
            from proceedings.intake.drawings.svg import open_svg

            return open_svg(content, place)
        case "EMF" | "WMF" as kind:
            from proceedings.intake.drawings.metafile import open_metafile

            return open_metafile(content, kind, place)
        case _:
            from proceedings.intake.pictures import open_picture

            return open_picture(content, place)
