"""Pictures opened with limits and made ready for a PDF. The only user of Pillow.

JPEG stays as it is, less its private data; everything else is decoded to samples and deflated, alpha to a mask.
Inks stay inks, and colours keep their profile where it is not the usual one.
"""

import hashlib
import io
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from proceedings.intake.colour_profile import profile_of
from proceedings.intake.faults.pictures import DAMAGED_PICTURE, FIRST_FRAME, HUGE_PICTURE, PICTURE_FORMAT
from proceedings.intake.jpeg import without_metadata
from proceedings.intake.picture_formats import foreign_format
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.picture import Illustration, Picture

FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP")
SAMPLE_LIMIT = 60_000_000
SENSIBLE_DPI = (10.0, 10_000.0)
ORIENTATION = 0x0112
ON_THEIR_SIDE = (5, 6, 7, 8)
SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}
"""By the modes of Pillow that PDF has a word for."""


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Samples ready for the stream: as the fields of Picture."""

    size: tuple[int, int]
    colours: str
    encoding: str
    data: bytes
    mask: bytes = b""
    orientation: int = 1


def open_picture(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The picture in a file's bytes, else why it can't be printed. `place.field` is the name it goes by."""
    name = place.field or place.file
    found = foreign_format(content)
    if found:
        return Reported(None, (PICTURE_FORMAT.at(place, file=name, found=found),))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _open(content, place, name)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Reported(None, (HUGE_PICTURE.at(place, file=name, width="?", height="?", limit=SAMPLE_LIMIT // 10**6),))
    except UnidentifiedImageError:
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=content[:8].hex(" ")),))
    except MemoryError:
        raise
    except (
        Exception
    ) as error:  # Pillow's decoders raise whatever they meet: OSError, SyntaxError, struct.error, KeyError
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=str(error) or type(error).__name__),))


def _open(content: bytes, place: Place, name: str) -> Reported[Illustration | None]:
    image: Image.Image = Image.open(io.BytesIO(content), formats=FORMATS)
    width, height = image.size
    if width * height > SAMPLE_LIMIT:
        limit = SAMPLE_LIMIT // 10**6
        return Reported(None, (HUGE_PICTURE.at(place, file=name, width=width, height=height, limit=limit),))
    dpi = _dpi(image)
    told: tuple[Diagnostic, ...] = ()
    if image.format != "MPO" and getattr(image, "is_animated", False):
        told = (FIRST_FRAME.at(place, file=name, count=getattr(image, "n_frames", 2)),)
    image.load()
    kept = image.format in ("JPEG", "MPO") and image.mode in SPACES
    encoded = _kept_jpeg(content, image) if kept else _deflated(ImageOps.exif_transpose(image))
    picture = Picture(
        *encoded.size,
        dpi,
        encoded.colours,
        encoded.encoding,
        encoded.data,
        encoded.mask,
        hashlib.sha256(content).hexdigest(),
        profile_of(image.info.get("icc_profile"), encoded.colours),
        encoded.orientation,
    )
    return Reported(picture, told)


def _dpi(image: Image.Image) -> float:
    given = image.info.get("dpi", (0,))
    dpi = float(given[0]) if isinstance(given, tuple) and given else 0.0
    least, most = SENSIBLE_DPI
    return round(dpi, 2) if least <= dpi <= most else 0.0


def _kept_jpeg(content: bytes, image: Image.Image) -> _Encoded:
    orientation = image.getexif().get(ORIENTATION, 1)
    size = image.size[::-1] if orientation in ON_THEIR_SIDE else image.size
    turned = orientation if orientation in range(1, 9) else 1
    return _Encoded(size, SPACES[image.mode], "DCTDecode", without_metadata(content), orientation=turned)


def _deflated(image: Image.Image) -> _Encoded:
    """Samples of 8 bits: gray, inks, or else RGB."""
    eight = _eight_bits(image)
    mode = "L" if eight.mode in ("1", "L", "LA", "La") else "CMYK" if eight.mode == "CMYK" else "RGB"
    samples = zlib.compress(eight.convert(mode).tobytes())
    return _Encoded(eight.size, SPACES[mode], "FlateDecode", samples, _mask(eight))


def _eight_bits(image: Image.Image) -> Image.Image:
    """Samples of sixteen bits and shares of one, as measuring instruments give, brought into the range of a byte."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda sample: sample * (1 / 256)).convert("L")
    if image.mode != "F":
        return image
    low, high = image.getextrema()
    share = low >= 0 and high <= 1  # type: ignore[operator]
    return (image.point(lambda sample: sample * 255.0) if share else image).convert("L")


def _mask(image: Image.Image) -> bytes:
    """The alpha channel, or nothing where the picture is opaque."""
    if not image.has_transparency_data:
        return b""
    alpha = image.convert("RGBA").getchannel("A")
    return b"" if alpha.getextrema() == (255, 255) else zlib.compress(alpha.tobytes())
