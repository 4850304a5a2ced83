"""The edition for phones."""

import zlib
from io import BytesIO
from random import Random

from pypdf import PdfReader

from proceedings.editions import screen, small
from proceedings.model.galley import Galley
from proceedings.model.page import Image
from proceedings.model.picture import Picture
from tests.pdf.compositor import bind, galley

PHOTO = Picture(
    600, 400, 300.0, "DeviceRGB", "FlateDecode", zlib.compress(Random(7).randbytes(720_000)), b"", "ab" * 32
)


def pictured() -> Galley:
    """A page with a photograph two inches wide and another four inches wide, of the same samples."""
    marks = (Image(0, 20, 144, 96, PHOTO.digest), Image(0, 120, 288, 192, PHOTO.digest))
    made = galley(["Otter", *marks])
    return Galley(made.pages, made.glyphs, {PHOTO.digest: PHOTO})


def test_pictures_have_what_the_largest_of_their_sizes_needs() -> None:
    assert small.lightened(bind({"a": pictured()})).pictures[PHOTO.digest].width == round(4 * small.DPI)


def test_the_file_says_that_it_is_small_and_has_every_page() -> None:
    volume = bind({"a": pictured()}, name="otters")
    (light,), (whole,) = small.issue(volume), screen.issue(volume)
    assert light.path == "otters-small.pdf" and light.pages == whole.pages == 1
    assert len(light.content) < len(whole.content) / 4
    assert PdfReader(BytesIO(light.content)).pages[0].extract_text().strip() == "Otter"
