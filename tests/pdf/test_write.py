"""Whole volumes written and read back."""

import hashlib
import io
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from proceedings.model.page import Image, Rule
from proceedings.model.picture import Picture
from proceedings.pdf.camera_ready import make_safe
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import (
    HEIGHT,
    SANS,
    WIDTH,
    Readings,
    bind,
    by_hand,
    foreign_galley,
    galley,
    line,
    one_page,
    spoken,
    stream,
)

SAMPLES = b"".join(bytes((x * 60, y * 80, 200)) for y in range(3) for x in range(4))
PICTURE = Picture(
    4, 3, 72.0, "DeviceRGB", "FlateDecode", zlib.compress(SAMPLES), zlib.compress(bytes(range(12))), "ab" * 32
)


def checked(pdf: bytes, folder: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    answer = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
    assert (answer.returncode, answer.stderr) == (0, "")


def two_pages_sharing() -> bytes:
    """A camera-ready PDF whose two pages share a form, the second page turned by 90 degrees."""
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 200 300]/Resources 5 0 R>>",
        b"<</Type/Page/Parent 2 0 R/Contents 6 0 R>>",
        b"<</Type/Page/Parent 2 0 R/Contents[6 0 R 7 0 R]/Rotate 90>>",
        b"<</Font<</F 8 0 R>>/XObject<</X 9 0 R>>>>",
        stream(b"BT /F 20 Tf 50 200 Td (\\(1 0 R\\)) Tj ET /X Do"),
        stream(b"BT /F 20 Tf 50 100 Td (Second) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 10 0 R/ToUnicode 99 0 R>>",
        stream(b"0 0 10 10 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 10 10]/Resources<<>>"),
        b"32",
    )


def with_camera_ready(content: bytes) -> bytes:
    paper = foreign_galley(replace(galley(["Үй"]), camera_ready=make_safe(content)))
    return write_volume(bind({"001": galley(["бір"]), "002": paper}))


def test_a_volume_has_all_its_pages_in_order(tmp_path: Path) -> None:
    pdf = write_volume(bind({"001": galley(["бір"], ["екі"]), "002": galley(["үш"])}))
    checked(pdf, tmp_path)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert [page.extract_text().strip() for page in reader.pages] == ["бір", "екі", "үш"]
    assert [tuple(page.mediabox) for page in reader.pages] == [(0, 0, WIDTH, HEIGHT)] * 3


def test_furniture_stands_on_the_page_with_the_text() -> None:
    readings: Readings = {}
    head = line(readings, "Running head", -18.0, SANS)
    volume = bind({"001": galley(["text"])}, furniture=(head,))
    text = pypdf.PdfReader(io.BytesIO(write_volume(replace(volume, glyphs={**volume.glyphs, **readings})))).pages[0]
    assert sorted(text.extract_text().split("\n")) == ["Running head", "text"]


def test_the_same_volume_gives_the_same_bytes() -> None:
    volumes = (bind({"001": galley(["бір"], ["екі"])}) for _ in range(2))
    one, two = map(write_volume, volumes)
    assert one == two


def test_the_identifier_is_made_from_the_contents() -> None:
    identifiers = [
        re.findall(rb"/ID \[<(\w{32})><(\w{32})>\]", write_volume(bind({"1": galley([text])}))) for text in "ab"
    ]
    assert [len(found) for found in identifiers] == [1, 1]
    assert identifiers[0] != identifiers[1]
    assert len({*identifiers[0][0]}) == 1


def test_nothing_of_reportlabs_own_canvas_is_in_the_file() -> None:
    pdf = write_volume(bind({"001": galley(["бір"])}))
    assert not re.search(rb"Helvetica|ASCII85|anonymous|[^\n]endstream", pdf)


def test_a_picture_is_written_once_with_its_transparency(tmp_path: Path) -> None:
    image = Image(0, 20, 40, 30, PICTURE.digest)
    pages = replace(galley([image], ["between"], [image, image]), pictures={PICTURE.digest: PICTURE})
    pdf = write_volume(bind({"001": pages}))
    checked(pdf, tmp_path)
    assert pdf.count(b"/Subtype/Image") == 2
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (image_stream,) = opened.pages[2].resources.XObject.values()
        assert image_stream.read_bytes() == SAMPLES
        assert image_stream.SMask.read_bytes() == bytes(range(12))
        assert "/XObject" not in opened.pages[1].resources


def test_camera_ready_pages_stand_inside_with_our_ink_above_them(tmp_path: Path) -> None:
    pdf = with_camera_ready(two_pages_sharing())
    checked(pdf, tmp_path)
    text = spoken(pdf, tmp_path, "-f", "2")
    assert "(1 0 R)" in text
    assert "Second" in text
    assert text.count("Үй") == 2


def test_what_camera_ready_pages_share_is_written_once() -> None:
    pdf = with_camera_ready(two_pages_sharing())
    assert pdf.count(b"/Helvetica") == 1
    assert pdf.count(b"/BBox [ 0 0 10 10 ]") == 1


def test_a_camera_ready_page_takes_the_area_kept_for_it(tmp_path: Path) -> None:
    words = spoken(with_camera_ready(one_page()), tmp_path, "-f", "2", "-bbox")
    left, top = (float(value) for value in re.search(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>Otters', words).groups())  # type: ignore[union-attr]
    assert left == pytest.approx(40 + 10 + 50 / 2, abs=1)
    assert top == pytest.approx(60 + 20 + (842 - 700) / 2 - 10, abs=4)


def test_the_ground_shows_through_a_foreign_page_that_paints_its_paper_white(tmp_path: Path) -> None:
    white = one_page(ink=b"1 g 0 0 595 842 re f 0 g 200 300 100 100 re f")
    paper = foreign_galley(replace(galley(["Үй"]), camera_ready=make_safe(white)))
    volume = bind({"002": paper})
    pages = tuple(replace(page, ground=(Rule(0.0, 0.0, 400.0, 600.0, 0.5),)) for page in volume.pages)
    pdf = write_volume(replace(volume, pages=pages))
    checked(pdf, tmp_path)
    left, top = pages[0].shift
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=1, grayscale=True).to_pil()
    beside, on_the_square = (left + 50, top + 100), (left + 10 + 125, top + 20 + (842 - 350) / 2)
    assert abs(image.getpixel(tuple(map(round, beside))) - 128) < 4
    assert image.getpixel(tuple(map(round, on_the_square))) < 4


def test_camera_ready_volumes_have_the_same_bytes_too() -> None:
    digests = {hashlib.sha256(with_camera_ready(two_pages_sharing())).hexdigest() for _ in range(2)}
    assert len(digests) == 1
