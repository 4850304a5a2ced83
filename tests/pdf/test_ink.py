"""Where the ink of a camera-ready page stands: what the page is scaled by."""

import io

import pikepdf
import pytest

from proceedings.pdf.camera_ready import make_safe


def paper(content: bytes, pages: int = 2, size: tuple[float, float] = (600.0, 800.0)) -> bytes:
    """A PDF whose pages all show the same content stream, in a font whose letters are all half an em wide."""
    pdf = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier,
                              FirstChar=0, Widths=[500] * 256)  # fmt: skip
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=size)
        page.Contents = pdf.make_stream(content)
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def test_the_ink_of_a_page_reaches_from_its_first_line_to_its_last() -> None:
    text = b"BT /F1 10 Tf 1 0 0 1 100 700 Tm (%b) Tj 0 -600 Td (bottom) Tj ET" % (b"x" * 80)
    ink = make_safe(paper(text)).pages[0].ink
    assert ink == pytest.approx((100, 97.5, 500, 707.5))


def test_matrices_are_followed_into_the_page() -> None:
    text = b"q 2 0 0 2 50 40 cm BT /F1 5 Tf 1 0 0 1 10 330 Tm (%b) Tj ET 10 20 5 5 re f Q" % (b"x" * 80)
    ink = make_safe(paper(text)).pages[0].ink
    assert ink == pytest.approx((70, 80, 470, 40 + 2 * (330 + 3.75)))


def test_white_paper_painted_under_the_text_is_no_ink() -> None:
    text = b"1 g 0 0 600 800 re f 0 g BT /F1 10 Tf 1 0 0 1 100 700 Tm (%b) Tj 0 -600 Td (x) Tj ET" % (b"x" * 80)
    ink = make_safe(paper(text)).pages[0].ink
    assert ink == pytest.approx((100, 97.5, 500, 707.5))


def test_a_page_with_little_on_it_is_scaled_as_a_whole() -> None:
    assert make_safe(paper(b"BT /F1 10 Tf 1 0 0 1 280 400 Tm (alone) Tj ET")).pages[0].ink is None


def test_a_broken_content_stream_hinders_nothing() -> None:
    assert make_safe(paper(b"BT /F1 Tm Tm [ ( Tj q Q Q")).pages[0].ink is None
