"""Pictures for the web out of pictures for print: samples become a PNG (ISO/IEC 15948), a JPEG is one already.

Drawings are painted by pypdfium2, an extra; where it isn't installed the site does without them.
"""

import io
import struct
import zlib
from functools import lru_cache
from importlib.util import find_spec
from typing import NamedTuple

from proceedings.model.picture import Drawing, Illustration, Picture

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {"DeviceGray": 1, "DeviceRGB": 3}
ORIENTATION = 0x0112
COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
"""By the number of channels: gray, gray with alpha, colours, colours with alpha."""
LONGEST = 800.0
"""Pixels of the longer side of a drawing: sharp wherever a logo stands, on the densest screens too."""


class WebPicture(NamedTuple):
    """A picture file for the web: its bytes, what it is called by, its size in pixels."""

    content: bytes
    suffix: str
    width: int
    height: int
    digest: str


def web_logo(picture: Illustration | None) -> WebPicture | None:
    """The picture's file; None where there is none, or no way to make one."""
    if isinstance(picture, Drawing):
        return _painted(picture)
    if picture is None:
        return None
    size = picture.width, picture.height
    if picture.encoding == "DCTDecode":
        return WebPicture(_turned(picture), "jpg", *size, picture.digest)
    if picture.colours in CHANNELS:
        return WebPicture(_png(picture), "png", *size, picture.digest)
    return None


@lru_cache(maxsize=32)
def _painted(drawing: Drawing) -> WebPicture | None:
    if find_spec("pypdfium2") is None:
        return None
    import pypdfium2

    document = pypdfium2.PdfDocument(drawing.pdf)
    try:
        scale = LONGEST / max(drawing.width, drawing.height)
        image = document[0].render(scale=scale, fill_color=(255, 255, 255, 0)).to_pil()
    finally:
        document.close()
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return WebPicture(written.getvalue(), "png", image.width, image.height, drawing.digest)


def _turned(picture: Picture) -> bytes:
    """The JPEG, which says how it lies (Exif 3.0, 4.5.4) where that isn't upright."""
    if picture.orientation == 1:
        return picture.data
    told = b"Exif\0\0" + struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, ORIENTATION, 3, 1, picture.orientation, 0, 0)
    return picture.data[:2] + b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told + picture.data[2:]


def _png(picture: Picture) -> bytes:
    channels = CHANNELS[picture.colours]
    samples = zlib.decompress(picture.data)
    if picture.mask:
        samples = _interleaved(samples, zlib.decompress(picture.mask), channels)
        channels += 1
    width = picture.width * channels
    rows = b"".join(b"\0" + samples[start : start + width] for start in range(0, width * picture.height, width))
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, COLOUR_TYPES[channels], 0, 0, 0)
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _interleaved(samples: bytes, alpha: bytes, channels: int) -> bytes:
    """The alpha of each sample behind its colours."""
    mixed = bytearray(len(alpha) * (channels + 1))
    for channel in range(channels):
        mixed[channel :: channels + 1] = samples[channel::channels]
    mixed[channels :: channels + 1] = alpha
    return bytes(mixed)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
