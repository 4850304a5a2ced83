"""How well paragraphs and columns break, in seconds: `python -m bench.lines [--language ru|kk] [--text FILE] …`.

The text (a paragraph a line) is set by our engine alone and its galleys are read without a PDF.
"""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random
from time import process_time

from bench import vocabulary
from bench.prose import Writer
from bench.quality.counting import Counts, count
from bench.quality.document import Document, document
from bench.quality.galley_lines import galley_lines
from bench.quality.lines import Line, Sheet
from bench.quality.placing import placed
from proceedings.intake.house_style import read_style
from proceedings.model.galley import Galley
from proceedings.model.manuscript import Heading, Manuscript, Paragraph, Text
from proceedings.model.style import Style
from proceedings.shipped import styles_folder
from proceedings.typesetting import set_galley

MADE_UP = 400
"""Paragraphs of generated prose where no text is given."""


def main() -> None:
    """Set, count, print."""
    asked = _asked()
    style = house_style(asked.style)
    if asked.text:
        paragraphs = asked.text.read_text(encoding="utf-8").splitlines()
    else:
        paragraphs = list(_prose(asked.language))
    text = document(asked.language, paragraphs[: asked.paragraphs])
    begun = process_time()
    galleys = set_document(text, style)
    seconds = process_time() - begun
    for name, value in asdict(count_galleys(text, galleys, style)).items():
        print(f"{name.replace('_', ' '):22}{value:10.3f}" if isinstance(value, float) else f"{name:22}{value:10}")
    print(f"{'seconds to set':22}{seconds:10.2f}")


def house_style(name: str) -> Style:
    """A style that ships with the program."""
    style = read_style(name, styles_folder()).value
    if style is None:
        raise ValueError(f"there is no style {name}")
    return style


def set_document(text: Document, style: Style) -> list[Galley]:
    """A galley for each paper."""
    return [set_galley(manuscript, style) for manuscript in manuscripts(text)]


def manuscripts(text: Document) -> Iterator[Manuscript]:
    """The papers as our engine takes them."""
    for paper in text.papers:
        blocks = (Heading(1, (Text(b.text),)) if b.heading else Paragraph((Text(b.text),)) for b in paper)
        yield Manuscript(text.language, tuple(blocks))


def count_galleys(text: Document, galleys: list[Galley], style: Style) -> Counts:
    """The counts, from the display lists."""
    sheet = Sheet.of(style)
    return count(list(placed(_lines(galleys, sheet), text.blocks)), sheet, text.begins)


def _lines(galleys: list[Galley], sheet: Sheet) -> Iterator[Line]:
    """The lines of all galleys, their pages numbered through."""
    pages = 0
    for galley in galleys:
        yield from (line._replace(page=line.page + pages) for line in galley_lines(galley, sheet))
        pages += len(galley.pages)


def _prose(language: str) -> Iterator[str]:
    words = {"ru": vocabulary.russian, "kk": vocabulary.kazakh, "en": vocabulary.english}[language]()
    writer = Writer(Random(f"prose {language}"), words)
    for _ in range(MADE_UP):
        yield writer.sentences(2, 7)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.lines", description=__doc__)
    parser.add_argument("--language", choices=("ru", "kk", "en"), default="ru")
    parser.add_argument("--text", type=Path, help="a file with a paragraph a line, instead of generated prose")
    parser.add_argument("--paragraphs", type=int, help="only so many of them")
    parser.add_argument("--style", default="two-column-a4")
    return parser.parse_args()


if __name__ == "__main__":
    main()
