"""Our engine: manuscripts set, drawn and written as one PDF.

Run as `python -m bench.quality.engines.ours LANGUAGE TEXT PDF STYLE`, in a process of its own as the others are.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.programs import ROOT
from bench.quality.document import Block, Document, document
from bench.quality.engines import Made, made
from proceedings.execution.bounds import collect_seldom
from proceedings.intake.house_style import read_style
from proceedings.model.galley import Galley
from proceedings.model.manuscript import Heading, Manuscript, Paragraph, Text
from proceedings.model.style import Style
from proceedings.model.volume import Volume, VolumePage
from proceedings.pdf.draw import draw_galley
from proceedings.pdf.write import write_volume
from proceedings.shipped import styles_folder
from proceedings.typesetting import set_galley

TITLE = "ours"


def set_text(text: Document, style: Style, folder: Path) -> Made:
    """The text as a PDF in the folder."""
    source, pdf = folder / "ours.txt", folder / "ours.pdf"
    source.write_text("".join(f"{paragraph}\n" for paragraph in text.paragraphs), encoding="utf-8")
    return made([sys.executable, "-m", __name__, text.language, source, pdf, style.name], ROOT, pdf)


def house_style(name: str) -> Style:
    """A style that ships with the program, with em dashes as the others set them."""
    style = read_style(name, styles_folder()).value
    if style is None:
        raise ValueError(f"there is no style {name}")
    manners = style.microtypography.model_copy(update={"dash": "em"})
    return style.model_copy(update={"microtypography": manners})


def galleys(text: Document, style: Style) -> list[Galley]:
    """A galley for each paper."""
    return [set_galley(_manuscript(paper, text.language), style) for paper in text.papers]


def _manuscript(paper: Sequence[Block], language: str) -> Manuscript:
    blocks = (Heading(1, (Text(b.text),)) if b.heading else Paragraph((Text(b.text),)) for b in paper)
    return Manuscript(language, tuple(blocks))


def volume(set_papers: Sequence[Galley], text: Document, style: Style) -> Volume:
    """The papers one after another, with neither heads nor folios."""
    glyphs: dict[str, dict[int, str]] = defaultdict(dict)
    for galley in set_papers:
        for face, known in galley.glyphs.items():
            glyphs[face].update(known)
    pages = tuple(_pages(set_papers, style))
    sheet = style.sheet
    return Volume(
        "", (text.language,), "2026", sheet.width, sheet.height, pages, {}, (), (),
        {face: dict(sorted(known.items())) for face, known in glyphs.items()}, {},
    )  # fmt: skip


def _pages(set_papers: Sequence[Galley], style: Style) -> Iterator[VolumePage]:
    corner = style.sheet.margins.inner, style.sheet.margins.top
    for galley in set_papers:
        for drawn in draw_galley(galley).pages:
            yield VolumePage(drawn, "", "", "", corner)


def main() -> None:
    """Set, draw, write."""
    language, source, pdf, style_name = sys.argv[1:]
    collect_seldom()  # as every worker does
    style = house_style(style_name)
    text = document(language, Path(source).read_text(encoding="utf-8").splitlines())
    Path(pdf).write_bytes(write_volume(volume(galleys(text, style), text, style)))


if __name__ == "__main__":
    main()
