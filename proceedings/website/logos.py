"""Pictures for the web out of pictures for print: samples become a PNG (ISO/IEC 15948), a JPEG is one already."""

import struct
import zlib

from proceedings.model.picture import Picture

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {"DeviceGray": 1, "DeviceRGB": 3}
COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
"""By the number of channels: gray, gray with alpha, colours, colours with alpha."""


def suffix(picture: Picture) -> str:
    """What the picture's file is called by."""
    return "jpg" if picture.encoding == "DCTDecode" else "png"


def web_picture(picture: Picture) -> bytes:
    """The bytes of the picture's file."""
    return picture.data if picture.encoding == "DCTDecode" else _png(picture)


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
