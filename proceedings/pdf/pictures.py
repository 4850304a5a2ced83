"""Pictures inside the PDF: image XObjects (ISO 32000-1, 8.9.5) with their samples as they were encoded, and drawings
as form XObjects (8.10). Both fill the unit square, so content streams place one as the other."""

from proceedings.model.picture import Drawing, Illustration, Picture
from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.foreign import adopt_pages
from proceedings.pdf.safe_forms import FORM
from proceedings.pdf.syntax import numbers

_IMAGE = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%b/BitsPerComponent 8/Filter/%b%b"
_FORM = b"/Type/XObject/Subtype/Form/BBox%b/Matrix[%b 0 0 %b 0 0]/Resources<</XObject<<%b %b>>>>"


def add_illustration(canvas: Canvas, picture: Illustration) -> Reference:
    """Writes what a figure shows, and all that it needs."""
    return _add_drawing(canvas, picture) if isinstance(picture, Drawing) else _add_picture(canvas, picture)


def _add_picture(canvas: Canvas, picture: Picture) -> Reference:
    """An image, and its transparency where it has some."""
    size = picture.width, picture.height
    mask = b""
    if picture.mask:
        mask = b"/SMask %b" % canvas.add_stream(picture.mask, _IMAGE % (*size, b"DeviceGray", b"FlateDecode", b""))
    return canvas.add_stream(picture.data, _IMAGE % (*size, picture.colours.encode(), picture.encoding.encode(), mask))


def _add_drawing(canvas: Canvas, drawing: Drawing) -> Reference:
    """A form around the one that the safe PDF holds, which is as large as it was drawn."""
    (page,) = adopt_pages(canvas, drawing.pdf)
    box = numbers((0, 0, drawing.width, drawing.height))
    entries = (box, _real(1 / drawing.width), _real(1 / drawing.height), FORM.encode(), page)
    return canvas.add_stream(b"%b Do" % FORM.encode(), _FORM % entries)


def _real(number: float) -> bytes:
    """A small number with as many digits as readers keep; PDF knows no exponents (7.3.3)."""
    return b"%.9f" % number
