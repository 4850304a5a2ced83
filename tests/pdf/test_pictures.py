"""Pictures in a volume: colours, inks and orientation as their makers meant them."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from PIL import Image as Samples

from proceedings.intake.pictures import open_picture
from proceedings.model.diagnostic import Place
from proceedings.model.page import Image
from proceedings.model.picture import Picture
from proceedings.pdf.downsampling import downsampled
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import bind, galley

RED, YELLOW, GREEN, BLUE = (255, 0, 0), (255, 255, 0), (0, 128, 0), (0, 0, 255)
PROFILE = b"\0\0\0\x8a" + bytes(4) + b"\2" + bytes(7) + b"RGB XYZ " + bytes(12) + b"acsp" + bytes(88) + b"Display P3"


def quarters(mode: str = "RGB") -> Samples.Image:
    """Red and yellow above, green and blue below."""
    image = Samples.new("RGB", (64, 32), RED)
    for colour, corner in ((YELLOW, (32, 0)), (GREEN, (0, 16)), (BLUE, (32, 16))):
        image.paste(colour, (*corner, corner[0] + 32, corner[1] + 16))
    return image.convert(mode)


def opened(image: Samples.Image, format: str, **options: object) -> Picture:
    written = io.BytesIO()
    image.save(written, format, **options)  # type: ignore[arg-type]
    picture = open_picture(written.getvalue(), Place("paper.md", field="a")).value
    assert isinstance(picture, Picture)
    return picture


def printed(*pictures: Picture) -> bytes:
    marks = [Image(0, 20 + 70 * at, 64, 64, picture.digest) for at, picture in enumerate(pictures)]
    by_digest = {picture.digest: picture for picture in pictures}
    return write_volume(bind({"001": replace(galley(marks), pictures=by_digest)}))


def corners(picture: Picture) -> list[tuple[int, ...]]:
    """The colours in the four quarters of a picture as it is printed, row by row."""
    volume = bind({"001": replace(galley([Image(0, 20, 64, 64, picture.digest)]), pictures={picture.digest: picture})})
    page = pypdfium2.PdfDocument(write_volume(volume))[0].render().to_pil().convert("RGB")
    left, top = volume.pages[0].shift
    return [page.getpixel((round(left + x), round(top + 20 + y))) for y in (12, 52) for x in (12, 52)]


def like(found: list[tuple[int, ...]], wanted: list[tuple[int, ...]]) -> bool:
    """Whether colours are the same to the eye, after JPEG and after inks."""
    return all(
        abs(one - other) < 70 for a, b in zip(found, wanted, strict=True) for one, other in zip(a, b, strict=True)
    )


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP"])
def test_every_format_shows_its_colours(format: str) -> None:
    assert like(corners(opened(quarters(), format)), [RED, YELLOW, GREEN, BLUE])


@pytest.mark.parametrize("format", ["JPEG", "TIFF"])
def test_inks_are_not_turned_into_their_opposites(format: str) -> None:
    picture = opened(quarters("CMYK"), format)
    assert picture.colours == "DeviceCMYK"
    red, yellow, green, blue = corners(picture)
    assert red[0] > 200 > 100 > red[2] and yellow[1] > 200 > 120 > yellow[2]
    assert green[1] > green[0] and blue[2] > blue[0]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_stands_as_its_camera_says(orientation: int) -> None:
    exif = Samples.Exif()
    exif[0x0112] = orientation
    methods = Samples.Transpose
    undone = {2: methods.FLIP_LEFT_RIGHT, 3: methods.ROTATE_180, 4: methods.FLIP_TOP_BOTTOM, 5: methods.TRANSPOSE}
    undone |= {6: methods.ROTATE_90, 7: methods.TRANSVERSE, 8: methods.ROTATE_270}
    held = quarters().transpose(undone[orientation]) if orientation in undone else quarters()
    picture = opened(held, "JPEG", exif=exif)
    assert (picture.width, picture.height, picture.orientation) == (64, 32, orientation)
    assert like(corners(picture), [RED, YELLOW, GREEN, BLUE])
    assert like(corners(downsampled(picture, (16, 8), 72)), [RED, YELLOW, GREEN, BLUE])


def test_pictures_share_their_profile() -> None:
    one = opened(quarters(), "PNG", icc_profile=PROFILE)
    other = opened(quarters().rotate(180), "JPEG", icc_profile=PROFILE)
    with pikepdf.open(io.BytesIO(printed(one, other))) as pdf:
        spaces = [image.ColorSpace for image in pdf.pages[0].resources.XObject.values()]
        assert [str(space[0]) for space in spaces] == ["/ICCBased"] * 2
        assert spaces[0][1].objgen == spaces[1][1].objgen
        assert (spaces[0][1].read_bytes(), spaces[0][1].N) == (PROFILE, 3)
