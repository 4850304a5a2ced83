"""The edition for phones."""

import zlib
from dataclasses import replace
from io import BytesIO
from random import Random

from pypdf import PdfReader

from proceedings.editions import screen, small
from proceedings.model.galley import Galley
from proceedings.model.page import Image
from proceedings.model.picture import Drawing, Picture
from proceedings.pdf.drawings import read_drawing
from tests.pdf.compositor import bind, galley, one_page, stream

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


def drawn(content: bytes) -> Drawing:
    """A drawing as the small edition has it."""
    drawing = read_drawing(content).drawing
    made = replace(galley([Image(0, 20, 144, 96, drawing.digest)]), pictures={drawing.digest: drawing})
    light = small.lightened(bind({"a": made})).pictures[drawing.digest]
    assert isinstance(light, Drawing)
    return light


def test_lines_stay_and_images_among_them_are_made_smaller() -> None:
    lines = one_page(b"/MediaBox[0 0 90 60]", b"0 0 9 9 re f")
    assert drawn(lines) == read_drawing(lines).drawing
    image = (
        b"/Type/XObject/Subtype/Image/Width 600/Height 400/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode"
    )
    page = b"/MediaBox[0 0 90 60]/Resources<</XObject<</I 6 0 R>>>>"
    photo = one_page(page, b"90 0 0 60 0 0 cm /I Do", stream(PHOTO.data, image))
    assert len(drawn(photo).pdf) < len(PHOTO.data) / 4


def test_the_file_says_that_it_is_small_and_has_every_page() -> None:
    volume = bind({"a": pictured()}, name="otters")
    (light,), (whole,) = small.issue(volume), screen.issue(volume)
    assert light.path == "otters-small.pdf" and light.pages == whole.pages == 1
    assert len(light.content) < len(whole.content) / 4
    assert PdfReader(BytesIO(light.content)).pages[0].extract_text().strip() == "Otter"
