"""Pictures made smaller: by how much, when not, and never at the cost of the page."""

import io
import zlib
from dataclasses import replace
from random import Random

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from proceedings.model.picture import Picture
from proceedings.pdf.camera_ready import make_safe
from proceedings.pdf.downsampling import downsampled, downsampled_pdf
from tests.pdf.compositor import by_hand, one_page, stream

NOISE = Random(7).randbytes(600 * 400 * 3)
PHOTO = Picture(600, 400, 300.0, "DeviceRGB", "FlateDecode", zlib.compress(NOISE), b"", "ab" * 32)
CHART = Picture(600, 400, 300.0, "DeviceGray", "FlateDecode", zlib.compress(b"\xff" * 240_000), b"", "cd" * 32)
INCH = 72.0


def decoded(picture: Picture) -> Image.Image:
    assert picture.encoding == "DCTDecode"
    return Image.open(io.BytesIO(picture.data))


def with_image(width: int, height: int, entries: bytes = b"") -> bytes:
    """A PDF of one page with an image of noise."""
    data = zlib.compress(Random(7).randbytes(width * height * 3))
    facts = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (width, height)
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 200]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        stream(b"q 200 0 0 200 0 0 cm /I Do Q"),
        stream(data, facts + b"/Filter/FlateDecode" + entries),
    )


def test_a_picture_gets_as_many_samples_as_its_size_on_paper_needs() -> None:
    small = downsampled(PHOTO, (2 * INCH, 1.2 * INCH), 100)
    assert (small.width, small.height) == (200, 133) and decoded(small).size == (200, 133)
    assert small.digest == PHOTO.digest and len(small.data) < len(PHOTO.data) / 10


def test_a_picture_without_samples_to_spare_keeps_them() -> None:
    small = downsampled(PHOTO, (20 * INCH, 10 * INCH), 100)
    assert (small.width, small.height) == (600, 400)


def test_a_chart_that_deflates_better_stays_without_loss() -> None:
    assert downsampled(CHART, (2 * INCH, 2 * INCH), 100).encoding == "FlateDecode"


def test_transparency_shrinks_with_its_picture() -> None:
    mask = zlib.compress(bytes(range(240)) * 1000)
    small = downsampled(Picture(600, 400, 0, "DeviceRGB", "FlateDecode", PHOTO.data, mask, "e"), (INCH, INCH), 100)
    assert len(zlib.decompress(small.mask)) == small.width * small.height


def test_a_jpeg_is_read_and_written_again() -> None:
    once = downsampled(PHOTO, (6 * INCH, 4 * INCH), 100)
    twice = downsampled(once, (3 * INCH, 2 * INCH), 100)
    assert decoded(twice).size == (300, 200)


@pytest.mark.parametrize("changes", [{"colours": "DeviceCMYK"}, {"encoding": "DCTDecode", "data": b"\xff\xd8junk"}])
def test_what_cannot_be_read_stays(changes: dict[str, object]) -> None:
    picture = replace(PHOTO, **changes)  # type: ignore[arg-type]
    assert downsampled(picture, (INCH, INCH), 100) is picture


def test_images_of_a_camera_ready_paper_get_what_a_full_page_needs() -> None:
    safe = make_safe(with_image(900, 900)).pdf
    small = downsampled_pdf(safe, 110)
    assert len(small) < len(safe) / 5 and small == downsampled_pdf(safe, 110)
    with pikepdf.open(io.BytesIO(small)) as pdf:
        (image,) = (each for each in pdf.objects if isinstance(each, pikepdf.Stream) and "/Width" in each)
        assert (image.Width, image.Height, image.Filter) == (306, 306, "/DCTDecode")


@pytest.mark.parametrize("entries", [b"/Decode[1 0 1 0 1 0]", b"/Mask[0 9 0 9 0 9]", b"/ImageMask true"])
def test_images_whose_samples_mean_something_else_are_left_alone(entries: bytes) -> None:
    pdf = with_image(900, 900, entries)
    assert downsampled_pdf(pdf, 110) is pdf


def test_a_paper_without_images_stays_as_it_is() -> None:
    pdf = one_page()
    assert downsampled_pdf(pdf, 110) is pdf


@settings(max_examples=30)
@given(st.binary(max_size=200), st.integers(0, 4000))
def test_a_damaged_paper_stays_or_opens(junk: bytes, place: int) -> None:
    pdf = with_image(60, 60)
    broken = pdf[:place] + junk + pdf[place:]
    assert downsampled_pdf(broken, 20) is broken or pikepdf.open(io.BytesIO(downsampled_pdf(broken, 20)))


def test_a_logo_keeps_its_colours_where_it_borders_on_nothing() -> None:
    """Its transparent samples are black, and must not darken those beside them."""
    disc = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    disc.paste((0, 120, 160, 255), (100, 100, 300, 300))
    samples, alpha = (zlib.compress(part.tobytes()) for part in (disc.convert("RGB"), disc.getchannel("A")))
    small = downsampled(Picture(400, 400, 0, "DeviceRGB", "FlateDecode", samples, alpha, "f"), (20, 20), 110)
    colours, mask = zlib.decompress(small.data), zlib.decompress(small.mask)
    seen = {colours[3 * place : 3 * place + 3] for place, opacity in enumerate(mask) if opacity > 40}
    assert small.encoding == "FlateDecode" and small.width == 61
    assert min(colour[1] for colour in seen) >= 118 and min(colour[2] for colour in seen) >= 158
