"""Pictures ready to be written into a PDF, of samples or of lines: already encoded, nothing left to parse."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """An image XObject in waiting (ISO 32000-1, 8.9.5). Width and height in samples; `dpi` 0 where unknown.

    `colours` is DeviceGray, DeviceRGB or DeviceCMYK; `encoding` is FlateDecode or DCTDecode; `data` is so encoded.
    `mask` is the alpha channel, 8 bits a sample, FlateDecode, or empty. `digest` names the picture in the volume.
    `profile` is the ICC profile of its colours; empty means sRGB, or inks of nobody knows which press. `orientation` is
    how the encoded samples lie (Exif 3.0, 4.6.6: 1 upright, 6 to be turned right); width and height are of the upright.
    """

    width: int
    height: int
    dpi: float
    colours: str
    encoding: str
    data: bytes
    mask: bytes
    digest: str
    profile: bytes = b""
    orientation: int = 1


@dataclass(frozen=True, slots=True)
class Drawing:
    """A form XObject in waiting (ISO 32000-1, 8.10): lines and letters, sharp at any size. Width and height in points.

    `pdf` is a safe PDF of one page, as camera-ready papers are, with the fonts and images that the drawing needs.
    `digest` names it in the volume.
    """

    width: float
    height: float
    pdf: bytes
    digest: str


Illustration = Picture | Drawing
"""What a figure shows."""
