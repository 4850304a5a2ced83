"""The trial: `python -m bench.quality [--paragraphs N]` fills its tables into docs/quality.md and draws a picture."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import NamedTuple

from bench.lines import count_galleys, prose
from bench.processes import adopt_orphans
from bench.quality import picture, telling, texts
from bench.quality.counting import Counts, count
from bench.quality.document import Document, document
from bench.quality.engines import Made, lualatex, ours, typst, typst_tracked
from bench.quality.faces import write_face
from bench.quality.leading import leading
from bench.quality.lines import Sheet
from bench.quality.passages import common_passage
from bench.quality.pdf_lines import pdf_lines
from bench.quality.placing import Placed, placed
from bench.runs import ROOT
from proceedings.model.style import Style

STYLE = "two-column-a4"
ENGINES = (ours, lualatex, typst, typst_tracked)
SEEN = (ours, lualatex, typst)
SHOWN = 17
"""Lines of a passage in the picture."""
FROM = {"ru": "Дайте мне материю", "kk": "Әр адам"}
"""How the paragraph begins from which on a passage is looked for."""


class Found(NamedTuple):
    """An engine's pages of one text, their lines placed and counted; none where the engine isn't there."""

    made: Made
    lines: list[Placed]
    counts: Counts | None


def main() -> None:
    """Set both languages by all engines, count, fill the manual, draw."""
    asked = _asked()
    adopt_orphans()
    style = ours.house_style(STYLE)
    rows = []
    with TemporaryDirectory(prefix="quality-") as folder:
        for language in ("ru", "kk"):
            text = _text(language, asked.paragraphs)
            found = {engine.TITLE: _found(engine, text, style, Path(folder) / language) for engine in ENGINES}
            told = _told(text, style, found)
            print(f"{told}\n", flush=True)
            telling.fill(asked.docs / "quality.md", language, told)
            rows.append(_shown(text, found, Sheet.of(style)))
        face = write_face(style, "heading1", Path(folder)).file
        picture.draw(rows, Sheet.of(style), _corner(style), face).save(asked.docs / "quality.png", optimize=True)


def _found(engine: ModuleType, text: Document, style: Style, folder: Path) -> Found:
    folder.mkdir(exist_ok=True)
    made = engine.set_text(text, style, folder)
    if not made.pdf:
        return Found(made, [], None)
    sheet = Sheet.of(style)
    lines = list(placed(pdf_lines(made.pdf, sheet, _corner(style)), text.blocks))
    return Found(made, lines, count(lines, sheet, text.begins))


def _told(text: Document, style: Style, found: Mapping[str, Found]) -> str:
    """How much was set, the table, and whether the engine's own lines are those of its PDF."""
    characters = sum(map(len, text.paragraphs))
    same = count_galleys(text, ours.galleys(text, style), style) == found[ours.TITLE].counts
    amount = f"{telling.number(len(text.paragraphs))} paragraphs, {telling.number(characters)} characters."
    check = "the same" if same else "NOT the same"
    table = telling.table({name: (one.made, one.counts) for name, one in found.items()})
    counts = {name: one.counts for name, one in found.items() if one.counts}
    lead = leading(counts, ours.TITLE) if len(counts) > 1 else ""
    return f"{amount}\n\n{table}\n\n{lead}\n\nOur column read from the galleys instead of the PDF: {check} counts."


def _shown(text: Document, found: Mapping[str, Found], sheet: Sheet) -> picture.Shown:
    seen = {engine.TITLE: found[engine.TITLE].made.pdf for engine in SEEN}
    files = {name: pdf for name, pdf in seen.items() if pdf}
    words = FROM[text.language]
    begin = next((number for number, block in enumerate(text.blocks) if block.text.startswith(words)), 0)
    passages = common_passage({name: found[name].lines for name in files}, sheet, begin, SHOWN)
    return [(name, files[name], passage) for name, passage in passages.items()]


def _corner(style: Style) -> tuple[float, float]:
    return style.sheet.margins.inner, style.sheet.margins.top


def _text(language: str, most: int | None) -> Document:
    """Real text where there is some, else made up."""
    paragraphs = texts.paragraphs(language) or list(prose(language))
    return document(language, paragraphs[:most])


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.quality", description=__doc__)
    parser.add_argument("--paragraphs", type=int, help="only so many of each text")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="where quality.md lies")
    return parser.parse_args()


if __name__ == "__main__":
    main()
