"""The lines of text of a galley, read off its display lists: what proofs number, compare and locate comments by."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from proceedings.model.galley import Galley
from proceedings.model.page import Glyphs, Page
from proceedings.model.published import PaperLines, TextLine

SAME_LINE = 0.35
"""How far baselines may lie apart, in em, and still be one line: raised and lowered signs belong to it."""
GAP = 2.5
"""White space, in em, that parts two columns or two cells."""


def text_lines(galley: Galley) -> PaperLines:
    """The lines of each page in the order of setting, marks of notes and formulas within them."""
    return tuple(
        tuple(replace(line, turned=page.turned) if page.turned else line for line in _lines(page))
        for page in galley.pages
    )


def _lines(page: Page) -> Iterator[TextLine]:
    runs: list[Glyphs] = []
    for mark in page.marks:
        if not isinstance(mark, Glyphs) or not mark.text.strip():
            continue
        if runs and not _goes_on(runs[-1], mark):
            yield _line(runs)
            runs = []
        runs.append(mark)
    if runs:
        yield _line(runs)


def _goes_on(last: Glyphs, mark: Glyphs) -> bool:
    """Whether a run continues the line of the last one: nearly the same baseline, and not far to the right."""
    size = max(last.size, mark.size)
    near = abs(last.y - mark.y) <= SAME_LINE * size
    return near and -size <= mark.x - (last.x + last.width) <= GAP * size


def _line(runs: Iterable[Glyphs]) -> TextLine:
    found = tuple(runs)
    largest = max(found, key=lambda run: (run.size, run.width))
    width = max(run.x + run.width for run in found) - found[0].x
    return TextLine(found[0].x, largest.y, width, largest.size, _words(found))


def _words(runs: tuple[Glyphs, ...]) -> str:
    """The words of the runs, with a space where there is one between them."""
    text = runs[0].actual or runs[0].text
    for last, run in zip(runs, runs[1:], strict=False):
        if run.actual and run.actual == last.actual and not run.text:
            continue
        apart = run.x - (last.x + last.width) > 0.12 * run.size
        text += (" " if apart and not text.endswith(" ") else "") + (run.actual or run.text)
    return " ".join(text.split())
