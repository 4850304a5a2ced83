import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Inches
from PIL import Image

from proceedings.intake.readers import docx
from proceedings.intake.runs import plain
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Figure, Heading, ItemList, Manuscript, Paragraph, References, Table, Text
from tests.intake.readers.finished import finish


@pytest.fixture
def written() -> Any:
    return Document()


def read(written: Any, home: Path) -> Reported[Manuscript | None]:
    written.save(str(home / "paper.docx"))
    return finish(docx.read(home / "paper.docx", home, "ru"))


def test_a_word_file_keeps_headings_marks_tables_pictures_and_references(written: Any, tmp_path: Path) -> None:
    written.add_heading("Введение", 1)
    words = written.add_paragraph("Слова ")
    words.add_run("важные").bold = True
    words.add_run(" [1].")
    written.add_paragraph("Таблица 1 – Рост")
    table = written.add_table(2, 2)
    for row in table.rows:
        for cell in row.cells:
            cell.text = "x"
    picture = io.BytesIO()
    Image.new("RGB", (4, 2)).save(picture, "PNG")
    picture.seek(0)
    written.add_picture(picture, Inches(1))
    written.add_paragraph("Рисунок 1 – Схема")
    written.add_paragraph("Список литературы")
    written.add_paragraph("1. Иванов.")
    written.add_paragraph("2. Петров.")
    found = read(written, tmp_path)
    assert found.diagnostics == ()
    assert found.value is not None
    heading, text, grid, figure, references = found.value.body
    assert isinstance(heading, Heading) and plain(heading.content) == "Введение"
    assert isinstance(text, Paragraph)
    assert text.content == (
        Text("Слова "),
        Text("важные", frozenset({"strong"})),
        Text(" "),
        Text("[1]", link="#ref-1"),
        Text("."),
    )
    assert isinstance(grid, Table) and plain(grid.caption) == "Рост"
    assert len(grid.head) + len(grid.body) == 2
    assert isinstance(figure, Figure) and plain(figure.caption) == "Схема"
    assert found.value.pictures[figure.pictures[0]].width == 4
    assert figure.size == 72, "an inch, as its author has it on screen"
    assert isinstance(references, References) and len(references.items) == 2


def test_lists_are_lists(written: Any, tmp_path: Path) -> None:
    written.add_paragraph("one", style="List Bullet")
    written.add_paragraph("two", style="List Bullet")
    found = read(written, tmp_path).value
    assert found is not None
    (block,) = found.body
    assert isinstance(block, ItemList) and len(block.items) == 2


def test_what_word_keeps_as_title_and_author_is_kept_as_fields(written: Any, tmp_path: Path) -> None:
    written.add_heading("Title of the paper", 0)
    written.add_paragraph("Its second line", style="Subtitle")
    author = written.styles.add_style("Author", 1)
    written.add_paragraph("A. One, ", style=author).add_run("1").font.superscript = True
    written.add_paragraph("B. Two", style=author)
    written.add_paragraph("Text.")
    found = read(written, tmp_path)
    assert found.diagnostics == ()
    assert found.value is not None
    assert found.value.fields == {
        "title": ("Title of the paper",),
        "subtitle": ("Its second line",),
        "author": ("A. One, ¹", "B. Two"),
    }


def test_text_that_did_not_come_along_is_told(written: Any, tmp_path: Path) -> None:
    written.add_paragraph("Kept words here.")
    read(written, tmp_path)
    hidden = "<w:altText><w:r><w:t>" + "lost words " * 20 + "</w:t></w:r></w:altText></w:body>"
    rewrite(tmp_path / "paper.docx", "</w:body>", hidden)
    found = docx.read(tmp_path / "paper.docx", tmp_path, "ru")
    assert [fault.code for fault in found.diagnostics] == ["M409"]
    assert "180 characters" in found.diagnostics[0].message["en"]


def rewrite(file: Path, old: str, new: str) -> None:
    """Changes the main part of a Word file."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/document.xml"] = members["word/document.xml"].decode().replace(old, new, 1).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def test_entities_are_refused_unread(written: Any, tmp_path: Path) -> None:
    read(written, tmp_path)
    laughs = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'
    rewrite(tmp_path / "paper.docx", "<w:document", laughs)
    found = docx.read(tmp_path / "paper.docx", tmp_path, "ru")
    assert (found.value, [fault.code for fault in found.diagnostics]) == (None, ["M405"])


def test_a_bomb_is_one_diagnostic(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "paper.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", b"\0" * 60_000_000)
    found = docx.read(tmp_path / "paper.docx", tmp_path, "ru")
    assert [fault.code for fault in found.diagnostics] == ["M403"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"%PDF-1.4", "M402"), (b"\xd0\xcf\x11\xe0", "M424"), (b"words", "M402"), (b"PK\x03\x04", "M404")],
)
def test_an_impostor_is_one_diagnostic(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "paper.docx").write_bytes(content)
    found = docx.read(tmp_path / "paper.docx", tmp_path, "ru")
    assert (found.value, [fault.code for fault in found.diagnostics]) == (None, [code])


def test_an_archive_that_pandoc_can_not_read_is_one_diagnostic(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "paper.docx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
    found = docx.read(tmp_path / "paper.docx", tmp_path, "ru")
    assert [fault.code for fault in found.diagnostics] == ["M430"]
