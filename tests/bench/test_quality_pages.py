"""Lines read off finished pages: white is measured as it is drawn, whoever drew it."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from bench.quality.counting import count
from bench.quality.document import document
from bench.quality.engines.ours import galleys, house_style, volume
from bench.quality.galley_lines import galley_lines
from bench.quality.lines import Sheet
from bench.quality.pdf_lines import pdf_lines
from bench.quality.placing import placed
from proceedings.pdf.write import write_volume

SPACE = 2.78
"""Of Helvetica at 10 points."""
SHEET = Sheet(columns=2, column=200.0, gutter=20.0, depth=600.0, leading=12.0, indent=10.0, space=SPACE)
CORNER = (50.0, 40.0)
PROSE = (
    "Типографское искусство держится на мелочах, которых читатель не замечает, пока они на месте. Ровный серый цвет "
    "полосы, слова, что не слипаются и не разбегаются, переносы, которые не спотыкаются друг о друга, — всё это "
    "незаметно. Замечают только ошибки: коридоры, висячие строки и предлоги, оторванные от своих слов."
)


def written(canvas: Canvas, x: float, y: float) -> PDFTextObject:
    """A text object whose baseline lies so far down the type area."""
    text = canvas.beginText(CORNER[0] + x, canvas._pagesize[1] - CORNER[1] - y)
    text.setFont("Helvetica", 10)
    return text


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.pdf"
    canvas = Canvas(str(file))
    spaced = written(canvas, 0, 10)
    spaced.setWordSpace(1.5)
    spaced.textOut("one two three-")
    canvas.drawText(spaced)
    narrowed = written(canvas, 0, 22)
    narrowed.setWordSpace(0)
    narrowed.setHorizScale(98)
    narrowed.textOut("four five")
    canvas.drawText(narrowed)
    beside = written(canvas, 220, 10)
    beside.setHorizScale(100)
    beside.textOut("six seven")
    canvas.drawText(beside)
    moved = written(canvas, 0, 34)
    moved.textOut("eight")
    moved.moveCursor(40, 0)
    moved.textOut("nine")
    canvas.drawText(moved)
    canvas.save()
    return file


def test_spaces_are_as_wide_as_they_are_drawn(page: Path) -> None:
    spaced, narrowed, moved, beside = pdf_lines(page, SHEET, CORNER)
    assert [gap.width for gap in spaced.gaps] == pytest.approx([SPACE + 1.5] * 2, abs=0.02)
    assert narrowed.space == pytest.approx(SPACE * 0.98, abs=0.02)
    assert beside.space == pytest.approx(SPACE, abs=0.02)
    assert moved.space == pytest.approx(40 - 21.68, abs=0.02)


def test_lines_stand_in_their_columns_with_their_words(page: Path) -> None:
    lines = list(pdf_lines(page, SHEET, CORNER))
    assert [one.text for one in lines] == ["one two three-", "four five", "eight nine", "six seven"]
    assert [one.column for one in lines] == [0, 0, 0, 1]
    assert [one.y for one in lines] == pytest.approx([10, 22, 34, 10], abs=0.02)
    assert [one.left for one in lines] == pytest.approx([0] * 4, abs=0.02)


def test_a_line_that_runs_into_the_next_column_is_one_line(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "page.pdf"))
    text = written(canvas, 0, 10)
    text.textOut("overfull " * 6 + "end")
    canvas.drawText(text)
    canvas.save()
    (line,) = pdf_lines(tmp_path / "page.pdf", SHEET, CORNER)
    assert line.text.endswith("end")
    assert line.right > SHEET.column


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_our_galleys_and_our_pdf_tell_the_same(language: str, tmp_path: Path) -> None:
    style = house_style("two-column-a4")
    text = document(language, [PROSE[at:] for at in range(0, 40, 4)])
    sheet, ours = Sheet.of(style), galleys(text, style)
    (tmp_path / "ours.pdf").write_bytes(write_volume(volume(ours, text, style)))
    corner = style.sheet.margins.inner, style.sheet.margins.top
    drawn = list(placed(pdf_lines(tmp_path / "ours.pdf", sheet, corner), text.blocks))
    shown = list(placed(galley_lines(ours[0], sheet), text.blocks))
    assert count(drawn, sheet, text.begins) == count(shown, sheet, text.begins)
    for one, other in zip(drawn, shown, strict=True):
        assert one.line.space == pytest.approx(other.line.space, abs=0.02)
        assert one.line.right == pytest.approx(other.line.right, abs=0.15)  # the reader rounds advances
