"""Word files in the 8-bit KZ fonts: python-docx writes the letters that such a font draws as Kazakh ones."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from proceedings.intake.kz_fonts import put_into_unicode
from proceedings.intake.readers import docx
from proceedings.intake.runs import plain
from proceedings.model.diagnostic import Severity
from proceedings.model.manuscript import Paragraph

LEGACY = "Ќазаќстанда ќўќыќтыќ тјртіп жјне ќоєамдыќ ќауіпсіздік"
UNICODE = "Қазақстанда құқықтық тәртіп және қоғамдық қауіпсіздік"
DOUBTFUL = "Ќуќым ҐЅЄ"


def read(written: Any, home: Path) -> tuple[list[str], list[tuple[str, Severity]]]:
    """The paragraphs of the file, and the codes of what was told."""
    written.save(str(home / "paper.docx"))
    found = docx.read(home / "paper.docx", home, "kk")
    assert found.value is not None
    texts = [plain(block.content) for block in found.value.body if isinstance(block, Paragraph)]
    return texts, [(one.code, one.severity) for one in found.diagnostics]


@pytest.mark.parametrize("font", ["KZ Times New Roman", "Kz Times", "Times/Kazakh", "Times Kaz", "KZ Arial"])
def test_words_in_a_kazakh_font_are_put_into_unicode_and_that_is_told(tmp_path: Path, font: str) -> None:
    written = Document()
    written.add_paragraph().add_run(LEGACY).font.name = font
    assert read(written, tmp_path) == ([UNICODE], [("R511", Severity.NOTE)])


def test_the_font_may_stand_in_the_style_or_the_defaults(tmp_path: Path) -> None:
    written = Document()
    written.styles["Normal"].font.name = "KZ Times New Roman"
    written.add_paragraph(LEGACY)
    assert read(written, tmp_path)[0] == [UNICODE]
    written = Document()
    defaults = written.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    defaults.attrib.clear()
    defaults.set(qn("w:ascii"), "Times/Kazakh")
    written.add_paragraph(LEGACY)
    assert read(written, tmp_path)[0] == [UNICODE]


def test_a_word_parted_into_runs_is_one_word(tmp_path: Path) -> None:
    written = Document()
    paragraph = written.add_paragraph()
    for part in (LEGACY[:3], LEGACY[3:20], LEGACY[20:]):
        paragraph.add_run(part).font.name = "KZ Times New Roman"
    assert read(written, tmp_path)[0] == [UNICODE]


def test_what_can_not_be_converted_with_certainty_is_refused_with_the_font_and_a_sample(tmp_path: Path) -> None:
    written = Document()
    written.add_paragraph().add_run(DOUBTFUL).font.name = "Kz Times"
    texts, told = read(written, tmp_path)
    assert (texts, told) == ([DOUBTFUL], [("R510", Severity.ERROR)])


def test_true_letters_in_a_font_of_that_name_are_nothing_to_speak_of(tmp_path: Path) -> None:
    written = Document()
    written.add_paragraph().add_run(UNICODE).font.name = "KZ Times New Roman"
    assert read(written, tmp_path) == ([UNICODE], [])


def test_other_fonts_are_left_alone(tmp_path: Path) -> None:
    written = Document()
    written.add_paragraph().add_run("Џорђе Ђоковић, Ќ").font.name = "Times New Roman"
    assert read(written, tmp_path)[1] == []


@settings(max_examples=50)
@given(st.lists(st.text(alphabet="ЈјЄєЌќ аб\n"), max_size=5))
def test_wild_text_is_never_longer_or_shorter(texts: list[str]) -> None:
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    root = etree.Element(f"{space}body")
    for text in texts:
        run = etree.SubElement(etree.SubElement(root, f"{space}p"), f"{space}r")
        etree.SubElement(etree.SubElement(run, f"{space}rPr"), f"{space}rFonts").set(f"{space}ascii", "KZ Arial")
        etree.SubElement(run, f"{space}t").text = text
    put_into_unicode([root], None)
    assert [len(one.text or "") for one in root.iter(f"{space}t")] == [len(text) for text in texts]
