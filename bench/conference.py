"""A made-up conference on the disk: a folder for our compiler, and the same papers for typst.

Run as `python -m bench.conference FOLDER PAPERS` to look at one.
"""

import shutil
import sys
from collections.abc import Iterator
from json import dumps
from pathlib import Path

from bench import markdown, typst_source
from bench.composition import LANGUAGES, SECTIONS, compose
from bench.paper import Paper
from proceedings.intake.house_style import read_style
from proceedings.model.style import Style
from proceedings.pdf.faces import FaceKey, face_file

STYLE = "plain-a4"
PACKAGE, FAMILY = "source-serif-4", "Source Serif 4"
CAP_HEIGHT = 0.67
"""Of that family, in em: typst counts the white between lines from cap height to baseline."""

TITLE = {"ru": "Сборник для измерений", "kk": "Өлшеуге арналған жинақ", "en": "Proceedings for Measuring"}
SECTION_TITLES = {
    "law": {"ru": "Закон и порядок", "kk": "Заң мен тәртіп", "en": "Law and Order"},
    "city": {"ru": "Город и жители", "kk": "Қала мен тұрғындар", "en": "The City and its People"},
    "data": {"ru": "Данные и методы", "kk": "Деректер мен әдістер", "en": "Data and Methods"},
    "school": {"ru": "Школа и знание", "kk": "Мектеп пен білім", "en": "School and Knowledge"},
}


def write_conference(folder: Path, count: int) -> None:
    """Papers 1 to count below `folder`: as a conference folder in ours/, as a typst source in typst/."""
    papers = [compose(number) for number in range(1, count + 1)]
    style = read_style(STYLE, folder).value
    if style is None:
        raise ValueError(f"there is no style {STYLE}")
    for name, text in (*_ours(papers), *_typst(papers, style)):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    fonts = folder / "typst" / "fonts"
    fonts.mkdir()
    for italic in (False, True):
        shutil.copy(face_file(FaceKey(PACKAGE, italic=italic)), fonts)


def paper_folder(number: int) -> str:
    """The name of a paper's folder in ours/."""
    return f"{number:03}-paper"


def _ours(papers: list[Paper]) -> Iterator[tuple[str, str]]:
    yield "ours/conference.yaml", "\n".join(_conference()) + "\n"
    for paper in papers:
        yield f"ours/{paper_folder(paper.number)}/metadata.yaml", markdown.metadata(paper)
        yield f"ours/{paper_folder(paper.number)}/paper.md", markdown.manuscript(paper)


def _conference() -> Iterator[str]:
    yield f'format: "1"\nshort_name: bench\nlanguages: [{", ".join(LANGUAGES)}]\nstyle: {STYLE}\nprofile: intl'
    yield f"title: {_flow(TITLE)}"
    yield 'dates: {start: "2026-10-15", end: "2026-10-16"}'
    yield "sections:"
    yield from (f"  - {{id: {section}, title: {_flow(SECTION_TITLES[section])}}}" for section in SECTIONS)


def _flow(texts: dict[str, str]) -> str:
    return "{" + ", ".join(f"{language}: {dumps(text, ensure_ascii=False)}" for language, text in texts.items()) + "}"


def _typst(papers: list[Paper], style: Style) -> Iterator[tuple[str, str]]:
    margins, body = style.sheet.margins, style.roles["body"]
    sheet: dict[str, object] = {
        "width": style.sheet.width, "height": style.sheet.height, "size": body.size, "indent": body.indent,
        "top": margins.top, "bottom": margins.bottom, "inner": margins.inner, "outer": margins.outer,
        "white": body.leading - body.size * CAP_HEIGHT, "family": FAMILY,
    }  # fmt: skip
    return ((f"typst/{name}", text) for name, text in typst_source.volume(papers, sheet))


if __name__ == "__main__":
    write_conference(Path(sys.argv[1]), int(sys.argv[2]))
