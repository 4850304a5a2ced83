"""Pictures inside the PDF: image XObjects (ISO 32000-1, 8.9.5) with their samples as they were encoded, and drawings
as form XObjects (8.10). Both fill the unit square, so content streams place one as the other."""

from collections.abc import Iterable

from proceedings.model.picture import Drawing, Illustration, Picture
from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.foreign import adopt_pages
from proceedings.pdf.safe_forms import FORM
from proceedings.pdf.syntax import deflate, numbers

_IMAGE = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%b/BitsPerComponent 8/Filter/%b%b"
_FORM = b"/Type/XObject/Subtype/Form/BBox%b/Matrix[%b]/Resources<</XObject<<%b %b>>>>"
_COMPONENTS = {"DeviceGray": 1, "DeviceRGB": 3, "DeviceCMYK": 4}
_INVERTED = b"/Decode[1 0 1 0 1 0 1 0]"
"""JPEG files with inks say how much paper is left, as Photoshop began it."""
_TURNS = {
    2: b"-1 0 0 1 1 0",
    3: b"-1 0 0 -1 1 1",
    4: b"1 0 0 -1 0 1",
    5: b"0 -1 -1 0 1 1",
    6: b"0 -1 1 0 0 1",
    7: b"0 1 1 0 0 0",
    8: b"0 1 -1 0 1 0",
}
"""By Exif orientation, the matrix that puts the unit square upright."""


def add_illustrations(canvas: Canvas, pictures: Iterable[Illustration]) -> dict[str, Reference]:
    """Writes what figures show, and all that it needs; the references by digest."""
    profiles: dict[bytes, Reference] = {}
    return {
        picture.digest: _add_drawing(canvas, picture)
        if isinstance(picture, Drawing)
        else _add_picture(canvas, picture, profiles)
        for picture in pictures
    }


def _add_picture(canvas: Canvas, picture: Picture, profiles: dict[bytes, Reference]) -> Reference:
    """An image, its transparency and its profile where it has some; a form around it where it has to be turned."""
    size = (picture.height, picture.width) if picture.orientation > 4 else (picture.width, picture.height)
    more = _INVERTED if (picture.colours, picture.encoding) == ("DeviceCMYK", "DCTDecode") else b""
    if picture.mask:
        mask = canvas.add_stream(picture.mask, _IMAGE % (*size, b"/DeviceGray", b"FlateDecode", b""))
        more += b"/SMask %b" % mask
    space = _space(canvas, picture, profiles)
    image = canvas.add_stream(picture.data, _IMAGE % (*size, space, picture.encoding.encode(), more))
    if picture.orientation not in _TURNS:
        return image
    return canvas.add_stream(b"/Image Do", _FORM % (b"[0 0 1 1]", _TURNS[picture.orientation], b"/Image", image))


def _space(canvas: Canvas, picture: Picture, profiles: dict[bytes, Reference]) -> bytes:
    """The colour space (8.6): that of a device, or of a profile, which many pictures share."""
    device = b"/" + picture.colours.encode()
    if not picture.profile:
        return device
    if picture.profile not in profiles:
        entries = b"/Filter/FlateDecode/N %d/Alternate%b" % (_COMPONENTS[picture.colours], device)
        profiles[picture.profile] = canvas.add_stream(deflate(picture.profile), entries)
    return b"[/ICCBased %b]" % profiles[picture.profile]


def _add_drawing(canvas: Canvas, drawing: Drawing) -> Reference:
    """A form around the one that the safe PDF holds, which is as large as it was drawn."""
    (page,) = adopt_pages(canvas, drawing.pdf)
    box = numbers((0, 0, drawing.width, drawing.height))
    matrix = b"%b 0 0 %b 0 0" % (_real(1 / drawing.width), _real(1 / drawing.height))
    return canvas.add_stream(b"%b Do" % FORM.encode(), _FORM % (box, matrix, FORM.encode(), page))


def _real(number: float) -> bytes:
    """A small number with as many digits as readers keep; PDF knows no exponents (7.3.3)."""
    return b"%.9f" % number
