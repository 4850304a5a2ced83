"""No picture of a Word file is lost in silence."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from lxml import etree
from PIL import Image

from proceedings.intake.picture_census import pictures_in_word
from proceedings.intake.readers import docx
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.manuscript import Figure, Manuscript

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
OFFICE = "http://schemas.microsoft.com/office/word/2010"
SPACES = " ".join(
    (
        f'xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        f'xmlns:wps="{OFFICE}/wordprocessingShape" xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main"',
    )
)
OLD_BOX = f"<w:pict {SPACES}><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>"
NEW_BOX = f"""<mc:AlternateContent {SPACES}><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>
<a:graphicData uri="{OFFICE}/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>
<w:p><w:r><w:t>Подпись в рамке</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>
</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>
<w:p><w:r><w:t>Подпись в рамке</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent>"""


@pytest.fixture
def written() -> Any:
    """A Word file with one paragraph and one picture."""
    document = Document()
    document.add_paragraph("Обычный текст")
    picture = io.BytesIO()
    Image.new("RGB", (4, 2)).save(picture, "PNG")
    picture.seek(0)
    document.add_picture(picture)
    return document


def read(written: Any, home: Path) -> tuple[Manuscript, tuple[Diagnostic, ...]]:
    written.save(str(home / "paper.docx"))
    found = docx.read(home / "paper.docx", home, "ru")
    assert found.value is not None
    return found.value, found.diagnostics


def drawn(written: Any) -> etree._Element:
    """The picture in the file's XML."""
    return next(iter(written.element.body.iter(f"{{{W}}}drawing")))


def test_a_picture_that_came_along_is_nothing_to_tell(written: Any, tmp_path: Path) -> None:
    manuscript, told = read(written, tmp_path)
    assert (len(manuscript.pictures), told) == (1, ())
    with zipfile.ZipFile(tmp_path / "paper.docx") as archive:
        assert pictures_in_word(archive, Place("paper.docx")) == ("media/image1.png",)


def test_a_picture_that_is_only_linked_is_told(written: Any, tmp_path: Path) -> None:
    (blip,) = (element for element in drawn(written).iter() if element.tag.endswith("}blip"))
    (key,) = blip.attrib
    relation = written.part.relate_to(
        "file:///home/author/chart.png", "https://example.org/relationships/image", is_external=True
    )
    del blip.attrib[key]
    blip.set(key.replace("}embed", "}link"), relation)
    manuscript, told = read(written, tmp_path)
    assert not manuscript.pictures
    assert [(one.code, "chart.png" in one.message["kk"]) for one in told] == [("M455", True)]


def test_a_deleted_picture_is_not_missed(written: Any, tmp_path: Path) -> None:
    run = drawn(written).getparent()
    deleted = parse_xml(f'<w:del {SPACES} w:id="1" w:author="x"/>')
    run.getparent().replace(run, deleted)
    deleted.append(run)
    manuscript, told = read(written, tmp_path)
    assert (dict(manuscript.pictures), told) == ({}, ())


def test_a_picture_in_an_old_text_box_comes_along(written: Any, tmp_path: Path) -> None:
    picture = drawn(written)
    run = picture.getparent()
    box = parse_xml(OLD_BOX)
    run.replace(picture, box)
    inner = etree.SubElement(next(iter(box.iter(f"{{{W}}}p"))), f"{{{W}}}r")
    inner.append(picture)
    manuscript, told = read(written, tmp_path)
    assert [block.pictures for block in manuscript.body if isinstance(block, Figure)] == [("media/image1.png",)]
    assert [one.code for one in told] == ["M441"]


def test_a_picture_whose_caption_floats_in_a_box_comes_along_with_it(written: Any, tmp_path: Path) -> None:
    run = drawn(written).getparent()
    beside = etree.SubElement(run.getparent(), f"{{{W}}}r")
    beside.append(parse_xml(NEW_BOX))
    manuscript, _ = read(written, tmp_path)
    text, figure, caption = manuscript.body
    assert isinstance(figure, Figure) and figure.pictures == ("media/image1.png",)
    assert "Подпись в рамке" in repr(caption)
    assert repr(manuscript.body).count("Подпись") == 1


def test_a_chart_that_only_word_can_draw_is_told(written: Any, tmp_path: Path) -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    key = written.part.relate_to("charts/chart1.xml", f"{office}/chart", is_external=True)
    chart = f'<w:drawing {SPACES} xmlns:c="{DRAWING}/chart" xmlns:r="{office}"><c:chart r:id="{key}"/></w:drawing>'
    written.paragraphs[0].add_run().element.append(parse_xml(chart))
    _, (told,) = read(written, tmp_path)
    assert told.code == "M455"
    assert "charts/chart1.xml" in told.message["en"]
