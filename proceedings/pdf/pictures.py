"""Pictures inside the PDF: image XObjects (ISO 32000-1, 8.9.5), their samples copied as they were encoded."""

from proceedings.model.picture import Picture
from proceedings.pdf.canvas import Canvas, Reference

_IMAGE = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%b/BitsPerComponent 8/Filter/%b%b"


def add_picture(canvas: Canvas, picture: Picture) -> Reference:
    """Writes a picture, and its transparency where it has some."""
    size = picture.width, picture.height
    mask = b""
    if picture.mask:
        mask = b"/SMask %b" % canvas.add_stream(picture.mask, _IMAGE % (*size, b"DeviceGray", b"FlateDecode", b""))
    return canvas.add_stream(picture.data, _IMAGE % (*size, picture.colours.encode(), picture.encoding.encode(), mask))
