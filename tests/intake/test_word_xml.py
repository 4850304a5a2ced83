"""Word's XML made fit for pandoc: what it dropped comes along, and everything else stays as it was."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from proceedings.intake.readers import docx
from proceedings.intake.runs import plain
from proceedings.intake.word_xml import fit_for_pandoc
from proceedings.model.diagnostic import Place
from proceedings.model.manuscript import Paragraph

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
BOX = """<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Из рамки</w:t></w:r></w:p>
</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>Рядом с рамкой</w:t></w:r></w:p>"""
WRAPPED = "<w:customXml><w:customXmlPr/><w:p><w:r><w:t>В обёртке</w:t></w:r></w:p></w:customXml>"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A Word file made by python-docx with one paragraph."""
    written = Document()
    written.add_paragraph("Обычный текст")
    written.save(str(tmp_path / "paper.docx"))
    return tmp_path / "paper.docx"


def with_body(file: Path, body: str) -> None:
    document = f"<w:document {SPACE}><w:body>{body}</w:body></w:document>".encode()
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()} | {"word/document.xml": document}
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def texts(file: Path) -> list[str]:
    found = docx.read(file, file.parent, "ru")
    assert found.value is not None
    return [plain(block.content) for block in found.value.body if isinstance(block, Paragraph)]


def test_the_text_of_a_box_stands_after_the_paragraph_it_hangs_on_and_that_is_told(file: Path) -> None:
    with_body(file, BOX)
    assert texts(file) == ["Рядом с рамкой", "Из рамки"]
    assert [one.code for one in docx.read(file, file.parent, "ru").diagnostics] == ["M441"]


def test_text_wrapped_in_custom_xml_comes_along(file: Path) -> None:
    with_body(file, WRAPPED)
    assert texts(file) == ["В обёртке"]


def test_revision_marks_are_left_behind(file: Path) -> None:
    with_body(
        file, '<w:p w:rsidR="00AB"><w:r w:rsidRPr="00CD"><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Текст</w:t></w:r></w:p>'
    )
    with zipfile.ZipFile(file) as archive:
        fitted = fit_for_pandoc(archive, Place("paper.docx"))
    with zipfile.ZipFile(io.BytesIO(fitted.content)) as archive:
        document = archive.read("word/document.xml").decode()
    assert "rsid" not in document and "w:sz" not in document and "Текст" in document


def test_an_ordinary_file_reads_as_before(file: Path) -> None:
    assert texts(file) == ["Обычный текст"]
