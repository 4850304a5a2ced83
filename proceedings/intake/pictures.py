"""Pictures opened with limits and made ready for a PDF. The only user of Pillow.

JPEG stays as it is, less its private data; everything else is decoded to samples and deflated, alpha to a mask.
"""

import hashlib
import io
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from proceedings.intake.faults.pictures import DAMAGED_PICTURE, FIRST_FRAME, HUGE_PICTURE, PICTURE_FORMAT
from proceedings.intake.jpeg import without_metadata
from proceedings.intake.picture_formats import foreign_format
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.picture import Illustration, Picture

FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP")
SAMPLE_LIMIT = 60_000_000
SENSIBLE_DPI = (10.0, 10_000.0)


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Samples ready for the stream: as the fields of Picture."""

    colours: str
    encoding: str
    data: bytes
    mask: bytes = b""


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
    turned = ImageOps.exif_transpose(image) if image.getexif().get(0x0112, 1) != 1 else image
    kept = turned is image and image.format in ("JPEG", "MPO") and image.mode in ("L", "RGB")
    encoded = _kept_jpeg(content, image) if kept else _deflated(turned)
    digest = hashlib.sha256(content).hexdigest()
    picture = Picture(*turned.size, dpi, encoded.colours, encoded.encoding, encoded.data, encoded.mask, digest)
    return Reported(picture, told)


def _dpi(image: Image.Image) -> float:
    given = image.info.get("dpi", (0,))
    dpi = float(given[0]) if isinstance(given, tuple) and given else 0.0
    least, most = SENSIBLE_DPI
    return round(dpi, 2) if least <= dpi <= most else 0.0


def _kept_jpeg(content: bytes, image: Image.Image) -> _Encoded:
    return _Encoded("DeviceGray" if image.mode == "L" else "DeviceRGB", "DCTDecode", without_metadata(content))


def _deflated(image: Image.Image) -> _Encoded:
    """Samples of 8 bits: gray or RGB (CMYK is turned into RGB by Pillow, which knows Adobe's inverted inks)."""
    eight = _eight_bits(image)
    gray = eight.mode in ("1", "L", "LA", "La")
    colours = "DeviceGray" if gray else "DeviceRGB"
    samples = eight.convert("L" if gray else "RGB").tobytes()
    return _Encoded(colours, "FlateDecode", zlib.compress(samples), _mask(eight))


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda sample: sample * (1 / 256)).convert("L")
    return image.convert("L") if image.mode == "F" else image


def _mask(image: Image.Image) -> bytes:
    """The alpha channel, or nothing where the picture is opaque."""
    if not image.has_transparency_data:
        return b""
    alpha = image.convert("RGBA").getchannel("A")
    return b"" if alpha.getextrema() == (255, 255) else zlib.compress(alpha.tobytes())
