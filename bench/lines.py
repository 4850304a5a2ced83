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
from bench.quality.counting import Counts, count, ratio
from bench.quality.document import Document, document
from bench.quality.engines.ours import galleys, house_style
from bench.quality.galley_lines import galley_lines
from bench.quality.lines import Line, Sheet
from bench.quality.placing import placed
from proceedings.model.galley import Galley
from proceedings.model.style import Style

MADE_UP = 400
"""Paragraphs of generated prose where no text is given."""


def main() -> None:
    """Set, count, print."""
    asked = _asked()
    style = house_style(asked.style)
    paragraphs = asked.text.read_text(encoding="utf-8").splitlines() if asked.text else list(prose(asked.language))
    text = document(asked.language, paragraphs[: asked.paragraphs])
    begun = process_time()
    ours = galleys(text, style)
    seconds = process_time() - begun
    for name, value in asdict(count_galleys(text, ours, style)).items():
        print(f"{name.replace('_', ' '):22}{value:10.3f}" if isinstance(value, float) else f"{name:22}{value:10}")
    print(f"{'seconds to set':22}{seconds:10.2f}")
    for one in _loosest(text, ours, Sheet.of(style))[: asked.worst]:
        print(f"{ratio(one, Sheet.of(style)):6.2f}  {one.text}")


def count_galleys(text: Document, ours: list[Galley], style: Style) -> Counts:
    """The counts, from the display lists."""
    sheet = Sheet.of(style)
    return count(list(placed(_lines(ours, sheet), text.blocks)), sheet, text.begins)


def _loosest(text: Document, ours: list[Galley], sheet: Sheet) -> list[Line]:
    """Justified lines, the loosest first."""
    justified = (at.line for at in placed(_lines(ours, sheet), text.blocks) if not (at.last or at.heading))
    return sorted(justified, key=lambda line: -ratio(line, sheet))


def _lines(ours: list[Galley], sheet: Sheet) -> Iterator[Line]:
    """The lines of all galleys, their pages numbered through."""
    pages = 0
    for galley in ours:
        yield from (line._replace(page=line.page + pages) for line in galley_lines(galley, sheet))
        pages += len(galley.pages)


def prose(language: str) -> Iterator[str]:
    """Paragraphs of made-up text."""
    words = {"ru": vocabulary.russian, "kk": vocabulary.kazakh, "en": vocabulary.english}[language]()
    writer = Writer(Random(f"prose {language}"), words)
    for _ in range(MADE_UP):
        yield writer.sentences(2, 7)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.lines", description=__doc__)
    parser.add_argument("--language", choices=("ru", "kk", "en"), default="ru")
    parser.add_argument("--text", type=Path, help="a file with a paragraph a line, instead of generated prose")
    parser.add_argument("--paragraphs", type=int, help="only so many of them")
    parser.add_argument("--worst", type=int, default=0, help="show so many of the loosest lines")
    parser.add_argument("--style", default="two-column-a4")
    return parser.parse_args()


if __name__ == "__main__":
    main()
