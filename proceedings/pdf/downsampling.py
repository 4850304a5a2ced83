"""Pictures made smaller for phones: samples that nobody sees on a small screen go, photographs become JPEG.

Pillow opens here only what reading has opened already, within its limits; what it can't do anything with stays.
"""

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
from PIL import Image

from proceedings.model.picture import Picture
from proceedings.pdf.opening import open_pdf

QUALITY = 72
"""Of JPEG: below it, letters in screenshots get a halo."""

WORTH = 0.9
"""Of the size before: what saves less is not worth a loss."""

INCH = 72.0
_LONGEST = 65_500
"""Samples of a side that JPEG can tell of."""

_LOSSES = {"FlateDecode": 1.0, "DCTDecode": 1.5}
"""What a byte of each encoding counts: charts are worth some bytes more to stay without a loss."""

_MODES = {"DeviceGray": "L", "DeviceRGB": "RGB"}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By Exif orientation, what puts the samples upright."""


def downsampled(picture: Picture, size: tuple[float, float], dpi: float) -> Picture:
    """The picture with as many samples as its size in points needs at so many dots an inch, where that saves much.

    What has transparency is a logo or a drawing: its edges get twice as many dots and no JPEG.
    """
    share = _share(picture.width, picture.height, size, 2 * dpi if picture.mask else dpi)
    image = _decoded(picture)
    if image is None:
        return picture
    width, height = (max(1, round(share * side)) for side in (picture.width, picture.height))
    image = image.resize((width, height), Image.Resampling.LANCZOS) if share < 1 else image
    mask = zlib.compress(image.getchannel("A").tobytes(), 9) if picture.mask else b""
    encodings = _encodings(image.convert(_MODES[picture.colours]), lossless=bool(mask))
    encoding, data = min(encodings, key=lambda each: len(each[1]) * _LOSSES[each[0]])
    if len(data) + len(mask) > WORTH * (len(picture.data) + len(picture.mask)):
        return picture
    smaller = replace(picture, width=width, height=height, dpi=dpi, orientation=1)
    return replace(smaller, encoding=encoding, data=data, mask=mask)


def downsampled_pdf(content: bytes, dpi: float) -> bytes:
    """A camera-ready PDF whose images have no more samples than a page filled by each would need.

    Only plain images of eight bits are touched; the file stays as it is where nothing much is saved.
    """
    try:
        with open_pdf(content) as pdf:
            longest = max((max(map(abs, map(float, page.mediabox))) for page in pdf.pages), default=0.0)
            changed = [_shrink(image, longest, dpi) for image in _plain_images(pdf)]
            if not any(changed):
                return content
            saved = io.BytesIO()
            pdf.save(saved, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    except Exception:  # authors' PDFs break in any place, and one that stays large is no fault
        return content
    return saved.getvalue() if len(saved.getvalue()) < WORTH * len(content) else content


def _share(width: int, height: int, size: tuple[float, float], dpi: float) -> float:
    """What share of the samples of a side is enough; 1 where all of them are needed."""
    return min(1.0, max(size[0] * dpi / INCH / width, size[1] * dpi / INCH / height))


def _decoded(picture: Picture) -> Image.Image | None:
    """The samples, transparency among them; None for inks that Pillow would turn about."""
    mode = _MODES.get(picture.colours)
    if mode is None:
        return None
    try:
        image = _samples(picture, mode)
        if image.mode != mode or not picture.mask:
            return image if image.mode == mode else None
        image.putalpha(Image.frombytes("L", image.size, zlib.decompress(picture.mask)))
        return image
    except Exception:  # Pillow's decoders raise whatever they meet, and the picture as it was is good enough
        return None


def _samples(picture: Picture, mode: str) -> Image.Image:
    if picture.encoding == "FlateDecode":
        return Image.frombytes(mode, (picture.width, picture.height), zlib.decompress(picture.data))
    image: Image.Image = Image.open(io.BytesIO(picture.data), formats=("JPEG",))
    image.load()
    return image.transpose(_TURNS[picture.orientation]) if picture.orientation in _TURNS else image


def _encodings(image: Image.Image, lossless: bool) -> Iterator[tuple[str, bytes]]:
    """The image deflated, as charts want it, and as JPEG, as photographs do."""
    yield "FlateDecode", zlib.compress(image.tobytes(), 9)
    if not lossless and max(image.size) <= _LONGEST:
        yield "DCTDecode", _jpeg(image)


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=QUALITY, subsampling=0)  # optimising breaks off where noise outgrows its buffer
    return written.getvalue()


def _plain_images(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Stream]:
    """Images of eight bits in gray or RGB, whose samples mean what they say."""
    for content in pdf.objects:
        if isinstance(content, pikepdf.Stream) and content.get("/Subtype") == "/Image":
            odd = any(entry in content for entry in ("/ImageMask", "/Decode", "/Mask", "/SMaskInData", "/Matte"))
            plain = (
                content.get("/ColorSpace") in ("/DeviceGray", "/DeviceRGB") and content.get("/BitsPerComponent") == 8
            )
            if plain and not odd:
                yield content


def _shrink(image: pikepdf.Stream, longest: float, dpi: float) -> bool:
    """Puts fewer samples into an image, unless that saves little; its mask keeps its own size (11.6.5.3)."""
    before = len(image.read_raw_bytes())
    picture = pikepdf.PdfImage(image).as_pil_image()
    share = _share(picture.width, picture.height, (longest, longest), dpi)
    if picture.mode not in _MODES.values():
        return False
    width, height = (max(1, round(share * side)) for side in picture.size)
    data = _jpeg(picture.resize((width, height), Image.Resampling.LANCZOS) if share < 1 else picture)
    if len(data) > WORTH * before:
        return False
    image.write(data, filter=pikepdf.Name.DCTDecode)
    image.Width, image.Height = width, height
    return True
