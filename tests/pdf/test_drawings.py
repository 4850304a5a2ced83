"""Drawings out of PDFs: read, and written into a volume as forms."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from proceedings.model.page import Image
from proceedings.model.picture import Drawing
from proceedings.pdf.drawings import read_drawing
from proceedings.pdf.opening import UnreadablePdf
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import HEIGHT, bind, by_hand, galley, one_page, spoken, stream
from tests.pdf.test_camera_ready import hostile, plain

RED_LEFT = b"1 0 0 rg 100 200 50 40 re f 0 0 1 rg 150 200 50 40 re f BT 0 g /F 9 Tf 102 205 Td (Otter) Tj ET"
BOX = b"/CropBox[100 200 200 240]"


def drawn(drawing: Drawing, *others: Drawing) -> bytes:
    """A volume of one page that shows each drawing 80 points wide, the first twice."""
    marks = [
        Image(0, 20 + 60 * place, 80, 80 * each.height / each.width, each.digest)
        for place, each in enumerate((drawing, drawing, *others))
    ]
    return write_volume(
        bind({"001": replace(galley(marks), pictures={each.digest: each for each in (drawing, *others)})})
    )


def forms_on(pdf: bytes) -> list[pypdf.generic.DictionaryObject]:
    resources = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"].get_object()
    return [form.get_object() for form in resources["/XObject"].values()]


@pytest.mark.parametrize(("rotation", "size"), [(0, (100, 40)), (90, (40, 100)), (180, (100, 40)), (270, (40, 100))])
def test_a_drawing_is_as_large_as_the_crop_box_of_the_first_page(rotation: int, size: tuple[float, float]) -> None:
    drawing = read_drawing(one_page(BOX + b"/Rotate %d" % rotation, RED_LEFT)).drawing
    assert (drawing.width, drawing.height) == size


def test_of_several_pages_the_first_is_taken() -> None:
    content = by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2/MediaBox[0 0 50 40]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>",
        stream(b"0 0 9 9 re f"),
        b"<</Type/Page/Parent 2 0 R/Contents 6 0 R/Resources<<>>>>",
        stream(b"1 1 7 7 re f"),
    )
    found = read_drawing(content)
    assert found.pages == 2
    assert (b"0 0 9 9 re" in plain(found.drawing.pdf), b"1 1 7 7 re" in plain(found.drawing.pdf)) == (True, False)


def test_fonts_that_are_not_in_the_file_are_named() -> None:
    assert read_drawing(one_page()).missing_fonts == ("Helvetica",)


def test_nothing_active_and_nothing_telltale_comes_along() -> None:
    safe = plain(read_drawing(hostile()).drawing.pdf)
    assert not re.search(rb"JavaScript|/JS|Launch|/AA|Filespec|PieceInfo|PTEX|/home|secret|/Ref|Annot|Metadata", safe)
    assert b"Otters" in safe


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 and nothing more", one_page()[:200]])
def test_what_cannot_be_opened_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePdf):
        read_drawing(content)


def test_a_drawing_is_written_once_as_a_form_in_the_unit_square() -> None:
    pdf = drawn(read_drawing(one_page(BOX, RED_LEFT)).drawing)
    (form,) = forms_on(pdf)
    assert form["/Subtype"] == "/Form"
    assert [float(edge) for edge in form["/BBox"]] == [0, 0, 100, 40]
    assert [float(value) for value in form["/Matrix"]] == pytest.approx([0.01, 0, 0, 0.025, 0, 0])
    assert b"/Image" not in pdf
    assert pdf.count(b"/BaseFont /Helvetica") + pdf.count(b"/BaseFont/Helvetica") == 1


@pytest.mark.parametrize(
    ("rotation", "side"), [(0, "left"), (90, "top"), (180, "right"), (270, "bottom")], ids=lambda value: str(value)
)
def test_a_turned_page_is_drawn_as_its_reader_saw_it(rotation: int, side: str) -> None:
    drawing = read_drawing(one_page(BOX + b"/Rotate %d" % rotation, RED_LEFT)).drawing
    volume = bind({"001": replace(galley([Image(0, 20, 80, 80, drawing.digest)]), pictures={drawing.digest: drawing})})
    left, top = volume.pages[0].shift
    page = pypdfium2.PdfDocument(write_volume(volume))[0].render().to_pil()
    at = {"left": (10, 40), "right": (70, 40), "top": (40, 10), "bottom": (40, 70)}[side]
    assert page.height == HEIGHT
    assert page.getpixel((round(left + at[0]), round(top + 20 + at[1])))[:3] == (255, 0, 0)


def test_the_letters_of_a_drawing_stay_letters(tmp_path: Path) -> None:
    assert spoken(drawn(read_drawing(one_page(BOX, RED_LEFT)).drawing), tmp_path).count("Otter") == 2


def test_the_same_drawing_gives_the_same_bytes() -> None:
    content = one_page(BOX, RED_LEFT)
    assert read_drawing(content) == read_drawing(content)
    assert drawn(read_drawing(content).drawing) == drawn(read_drawing(content).drawing)


def test_the_file_is_sound(tmp_path: Path) -> None:
    pdf = drawn(read_drawing(one_page(BOX, RED_LEFT)).drawing, read_drawing(hostile()).drawing)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
