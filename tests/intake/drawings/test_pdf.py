from pathlib import Path

import pikepdf

from proceedings.intake.illustrations import open_illustration
from proceedings.intake.picture_file import read_picture
from proceedings.model.diagnostic import Place
from proceedings.model.picture import Drawing
from tests.pdf.compositor import one_page

HERE = Place("paper.tex", 7, 1, "figures/a.pdf")


def test_a_pdf_is_a_drawing_and_fonts_that_it_lacks_are_told() -> None:
    read = open_illustration(one_page(b"/MediaBox[0 0 90 60]"), HERE)
    assert isinstance(read.value, Drawing)
    assert (read.value.width, read.value.height) == (90, 60)
    assert [(told.code, "Helvetica" in told.message["kk"]) for told in read.diagnostics] == [("M450", True)]


def test_a_pdf_without_text_has_nothing_to_tell() -> None:
    content = one_page(b"/Resources<<>>", b"0 0 9 9 re f")
    assert open_illustration(content, HERE).diagnostics == ()


def test_of_many_pages_the_first_is_printed_and_told(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    for _ in range(3):
        pdf.add_blank_page(page_size=(50, 40))
    pdf.save(tmp_path / "a.pdf")
    read = read_picture("a.pdf", tmp_path, HERE)
    assert isinstance(read.value, Drawing)
    assert [told.code for told in read.diagnostics] == ["M426"]


def test_a_locked_or_damaged_pdf_is_refused(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "a.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    for content in ((tmp_path / "a.pdf").read_bytes(), b"%PDF-1.7 nothing"):
        read = open_illustration(content, HERE)
        assert (read.value, [told.code for told in read.diagnostics]) == (None, ["M418"])


def test_latex_authors_leave_the_suffix_of_a_pdf_out(tmp_path: Path) -> None:
    (tmp_path / "chart.pdf").write_bytes(one_page(b"/MediaBox[0 0 90 60]", b"0 0 9 9 re f"))
    (tmp_path / "chart.png").write_bytes(b"never looked at")
    assert isinstance(read_picture("chart", tmp_path, HERE).value, Drawing)
