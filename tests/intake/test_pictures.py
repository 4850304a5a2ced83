import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

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
    assert isinstance(read.value, Picture)
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


def test_a_jpeg_lying_on_its_side_keeps_its_samples_and_says_how_it_lies() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = opened(saved(Image.new("RGB", (8, 4)), "JPEG", exif=exif))
    assert (picture.width, picture.height, picture.encoding, picture.orientation) == (4, 8, "DCTDecode", 6)
    exif[0x0112] = 77
    assert opened(saved(Image.new("RGB", (8, 4)), "JPEG", exif=exif)).orientation == 1


@pytest.mark.parametrize("format", ["PNG", "TIFF", "WEBP"])
def test_other_pictures_are_turned_as_they_are_decoded(format: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.new("RGB", (8, 4), "blue")
    image.paste("red", (0, 0, 4, 4))
    picture = opened(saved(image, format, exif=exif, **({"lossless": True} if format == "WEBP" else {})))
    assert (picture.width, picture.height, picture.orientation) == (4, 8, 1)
    assert zlib.decompress(picture.data)[:3] == bytes((255, 0, 0))


@pytest.mark.parametrize(("format", "encoding"), [("JPEG", "DCTDecode"), ("TIFF", "FlateDecode")])
def test_inks_stay_inks(format: str, encoding: str) -> None:
    picture = opened(saved(Image.new("CMYK", (2, 1), (0, 255, 255, 0)), format, dpi=(300, 300)))
    assert (picture.colours, picture.encoding, picture.dpi) == ("DeviceCMYK", encoding, 300)
    if encoding == "FlateDecode":
        assert zlib.decompress(picture.data) == bytes((0, 255, 255, 0)) * 2


def profile(space: bytes = b"RGB ", words: bytes = b"Display P3") -> bytes:
    """An ICC profile's head with some words behind it."""
    head = bytearray(128)
    head[8], head[16:20], head[36:40] = 4, space, b"acsp"
    head[:4] = (len(head) + len(words)).to_bytes(4)
    return bytes(head) + words


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_colours_keep_their_profile(format: str) -> None:
    assert opened(saved(Image.new("RGB", (2, 2)), format, icc_profile=profile())).profile == profile()


def test_a_profile_that_says_nothing_or_does_not_fit_is_left_out() -> None:
    usual = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    unfit = (usual, profile(words=b"sRGB IEC61966-2.1"), profile(b"CMYK"), profile()[:-1], b"acsp" * 40)
    assert [opened(saved(Image.new("RGB", (2, 2)), "PNG", icc_profile=one)).profile for one in unfit] == [b""] * 5
    assert opened(saved(Image.new("CMYK", (2, 2)), "TIFF", icc_profile=profile(b"CMYK"))).profile == profile(b"CMYK")


def test_sixteen_bits_of_colour_keep_the_higher_eight() -> None:
    """A TIFF made by hand, since Pillow writes none: one sample of 0x80FF, 0x40FF, 0x20FF."""
    entries = [(256, 3, 1, 1), (257, 3, 1, 1), (258, 3, 3, 134), (259, 3, 1, 1), (262, 3, 1, 2)]
    entries += [(273, 4, 1, 140), (277, 3, 1, 3), (278, 3, 1, 1), (279, 4, 1, 6), (284, 3, 1, 1)]
    tiff = struct.pack("<2sHIH", b"II", 42, 8, len(entries))
    tiff += b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    tiff += struct.pack("<3H", 16, 16, 16) + struct.pack("<3H", 0x80FF, 0x40FF, 0x20FF)
    assert zlib.decompress(opened(tiff).data) == bytes((0x80, 0x40, 0x20))


def test_shares_of_one_are_shades_of_gray() -> None:
    assert zlib.decompress(opened(saved(Image.new("F", (1, 1), 0.5), "TIFF")).data) == bytes((127,))
    assert zlib.decompress(opened(saved(Image.new("F", (1, 1), 200.0), "TIFF")).data) == bytes((200,))


def test_a_palette_keeps_its_colours() -> None:
    image = Image.new("RGB", (2, 1), (1, 2, 3)).quantize(4)
    for kind in ("PNG", "GIF", "TIFF", "BMP"):
        assert zlib.decompress(opened(saved(image, kind)).data) == bytes((1, 2, 3)) * 2


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
    assert isinstance(found, Picture)
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
