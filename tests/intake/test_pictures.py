import io
import zlib
from pathlib import Path

import pytest
from PIL import Image

from proceedings.intake.jpeg import without_metadata
from proceedings.intake.picture_file import read_picture
from proceedings.intake.picture_formats import foreign_format
from proceedings.intake.pictures import open_picture
from proceedings.model.diagnostic import Place
from proceedings.model.picture import Picture

HERE = Place("paper.md", 7, 1, "figures/a.png")


def saved(image: Image.Image, format: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format, **options)  # type: ignore[arg-type]
    return stream.getvalue()


def opened(content: bytes) -> Picture:
    read = open_picture(content, HERE)
    assert read.diagnostics == ()
    assert read.value is not None
    return read.value


def fault_of(content: bytes) -> str:
    read = open_picture(content, HERE)
    assert read.value is None
    (diagnostic,) = read.diagnostics
    return diagnostic.code


def test_a_png_becomes_deflated_samples() -> None:
    picture = opened(saved(Image.new("RGB", (3, 2), (10, 20, 30)), "PNG", dpi=(300, 300)))
    assert (picture.width, picture.height, round(picture.dpi)) == (3, 2, 300)
    assert (picture.colours, picture.encoding, picture.mask) == ("DeviceRGB", "FlateDecode", b"")
    assert zlib.decompress(picture.data) == bytes((10, 20, 30)) * 6


def test_alpha_becomes_a_mask_unless_all_is_opaque() -> None:
    clear = opened(saved(Image.new("RGBA", (2, 1), (1, 2, 3, 128)), "PNG"))
    assert zlib.decompress(clear.mask) == bytes((128, 128))
    assert zlib.decompress(clear.data) == bytes((1, 2, 3)) * 2
    assert opened(saved(Image.new("RGBA", (2, 1), (1, 2, 3, 255)), "PNG")).mask == b""


def test_transparency_of_a_palette_becomes_a_mask() -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.putdata([0, 1])
    picture = opened(saved(image, "PNG", transparency=1))
    assert zlib.decompress(picture.mask) == bytes((255, 0))


@pytest.mark.parametrize(("mode", "sample"), [("1", 255), ("L", 200), ("LA", (200, 255))])
def test_gray_stays_gray(mode: str, sample: object) -> None:
    picture = opened(saved(Image.new(mode, (2, 2), sample), "PNG"))  # type: ignore[arg-type]
    assert picture.colours == "DeviceGray"
    assert len(zlib.decompress(picture.data)) == 4


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    picture = opened(saved(Image.new("I;16", (1, 1), 32768), "PNG"))
    assert zlib.decompress(picture.data) == bytes((128,))


def test_a_jpeg_keeps_its_samples_and_loses_its_private_data() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    content = saved(Image.new("RGB", (8, 8), "red"), "JPEG", exif=exif, dpi=(72, 72))
    picture = opened(content)
    assert (picture.encoding, picture.colours, picture.dpi) == ("DCTDecode", "DeviceRGB", 72)
    assert b"Secret Camera" in content
    assert b"Secret Camera" not in picture.data
    assert Image.open(io.BytesIO(picture.data)).tobytes() == Image.open(io.BytesIO(content)).tobytes()


def test_a_jpeg_lying_on_its_side_is_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = opened(saved(Image.new("RGB", (8, 4)), "JPEG", exif=exif))
    assert (picture.width, picture.height, picture.encoding) == (4, 8, "FlateDecode")


def test_cmyk_becomes_rgb() -> None:
    picture = opened(saved(Image.new("CMYK", (1, 1), (0, 255, 255, 0)), "JPEG", quality=100))
    red, green, blue = zlib.decompress(picture.data)
    assert (picture.colours, red > 200, green < 60, blue < 60) == ("DeviceRGB", True, True, True)


@pytest.mark.parametrize("format", ["TIFF", "WEBP", "GIF", "BMP"])
def test_other_formats_are_converted(format: str) -> None:
    options = {"lossless": True} if format == "WEBP" else {}
    assert opened(saved(Image.new("RGB", (3, 2), "blue"), format, **options)).encoding == "FlateDecode"


def test_of_a_moving_picture_the_first_frame_is_printed_and_told() -> None:
    frames = [Image.new("L", (2, 2), shade) for shade in (0, 128, 255)]
    read = open_picture(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), HERE)
    assert read.value is not None
    assert [fault.code for fault in read.diagnostics] == ["M426"]


def test_a_truncated_picture_is_refused() -> None:
    for kind in ("PNG", "JPEG"):
        content = saved(Image.effect_noise((64, 64), 50), kind)
        assert fault_of(content[: len(content) // 2]) == "M418"


def test_a_huge_picture_is_refused_by_its_header() -> None:
    assert fault_of(saved(Image.new("1", (10_000, 6_001)), "PNG")) == "M419"
    assert fault_of(saved(Image.new("1", (20_000, 20_000)), "PNG")) == "M419"


@pytest.mark.parametrize(
    ("content", "format"),
    [
        (b'<?xml version="1.0"?><svg><image href="file:///etc/passwd"/></svg>', "SVG"),
        (b"\xef\xbb\xbf <svg/>", "SVG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "EPS"),
        (b"8BPS....", "PSD"),
        (b"\xd7\xcd\xc6\x9a....", "WMF"),
        (b"\x01\x00\x00\x00" + b"." * 36 + b" EMF", "EMF"),
        (b"%PDF-1.4", "PDF"),
    ],
)
def test_formats_that_are_not_read_are_named(content: bytes, format: str) -> None:
    assert foreign_format(content) == format
    (diagnostic,) = open_picture(content, HERE).diagnostics
    assert diagnostic.code == "M417"
    assert format in diagnostic.message["kk"]


def test_what_is_no_picture_is_refused() -> None:
    assert fault_of(b"just words") == "M418"
    assert fault_of(b"") == "M418"


def test_the_same_bytes_have_the_same_name() -> None:
    content = saved(Image.new("L", (1, 1)), "PNG")
    assert opened(content) == opened(content)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("no.png", "M415"),
        ("../secret.png", "M416"),
        ("/etc/passwd", "M416"),
        ("https://example.org/a.png", "M416"),
        ("link.png", "M416"),
        ("a\0b.png", "M415"),
        ("x" * 5000, "M415"),
    ],
)
def test_pictures_are_looked_for_in_the_folder_only(tmp_path: Path, name: str, code: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    Image.new("L", (1, 1)).save(tmp_path / "secret.png")
    (home / "link.png").symlink_to(tmp_path / "secret.png")
    (diagnostic,) = read_picture(name, home, Place("paper.md", 3, 1)).diagnostics
    assert (diagnostic.code, diagnostic.place.line) == (code, 3)


def test_a_suffix_left_out_is_found(tmp_path: Path) -> None:
    Image.new("L", (5, 1)).save(tmp_path / "chart.png")
    found = read_picture("chart", tmp_path, HERE).value
    assert found is not None
    assert found.width == 5


def test_metadata_of_a_broken_jpeg_is_no_trap() -> None:
    for content in (
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe1",
        b"\xff\xd8\xff\xff\xff\xe1\xff\xff",
        b"\xff\xd8" + b"\xff" * 99,
    ):
        assert without_metadata(content)[:2] == content[:2]
