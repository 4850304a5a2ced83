"""The counts as a table of the manual, one column for each engine, between marks that stand in the page."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.quality.counting import Counts
from bench.quality.engines import Made

Row = Callable[[Counts], str]


def number(count: int) -> str:
    """A count with thin groups of three digits."""
    return f"{count:,}".replace(",", " ")


def _share(part: int, whole: int) -> str:
    return f"{number(part)} ({100 * part / whole:.1f} %)" if whole else str(part)


ROWS: Mapping[str, Row] = {
    "pages": lambda c: f"{c.pages}",
    "lines of text, justified ones": lambda c: f"{number(c.lines)}; {number(c.justified)}",
    "**word spaces** looser than the stretch": lambda c: _share(c.once, c.justified),
    "looser than 2 ×": lambda c: _share(c.twice, c.justified),
    "looser than 3 ×": lambda c: _share(c.thrice, c.justified),
    "tighter than ⅔ of the natural space": lambda c: str(c.tight),
    "lines that run over the measure": lambda c: str(c.over),
    "how far spaces are from the natural one on average": lambda c: f"{100 * c.uneven:.0f} %",
    "rivers": lambda c: str(c.rivers),
    "**hyphens**: lines that end in one": lambda c: _share(c.hyphens, c.lines),
    "two in a row": lambda c: _share(c.ladders, c.lines),
    "before a last line under ¼ of the measure": lambda c: str(c.hyphens_before_short),
    "at the end of a column; of a page": lambda c: f"{c.column_hyphens}; {c.page_hyphens}",
    "**lines** shorter than the indent, at paragraphs’ ends": lambda c: str(c.tiny_lasts),
    "that begin with a dash": lambda c: str(c.dashes),
    "that end in a word of one letter": lambda c: _share(c.hanging, c.lines),
    "**columns**": lambda c: str(c.columns),
    "widows; orphans; headings without text": lambda c: f"{c.widows}; {c.orphans}; {c.stranded}",
    "one line short, though the paper goes on": lambda c: str(c.line_short),
    "more than one line short": lambda c: str(c.short),
    "that run over the foot of the type area": lambda c: str(c.deep),
    "last pages with uneven columns": lambda c: f"{c.unbalanced} of {c.papers}",
}


def table(found: Mapping[str, tuple[Made, Counts | None]]) -> str:
    """The table in Markdown, by the engines' names."""
    lines = [f"| | {' | '.join(found)} |", "|---" + "|---:" * len(found) + "|"]
    for name, row in ROWS.items():
        lines.append(f"| {name} | {' | '.join(row(counts) if counts else '–' for _, counts in found.values())} |")
    lines.append(f"| seconds of CPU, the whole process | {' | '.join(_seconds(made) for made, _ in found.values())} |")
    return "\n".join(lines)


def _seconds(made: Made) -> str:
    return f"{made.cpu:.1f}" if made.pdf else made.lacking


def fill(page: Path, name: str, text: str) -> None:
    """Write the text between the marks of this name in a page of the manual."""
    marked = re.compile(rf"(<!-- measured: {name} -->\n).*?(<!-- measured end -->)", re.DOTALL)
    filled, times = marked.subn(lambda found: f"{found[1]}\n{text}\n\n{found[2]}", page.read_text(encoding="utf-8"))
    if times != 1:
        raise ValueError(f"{page} has {times} places for {name}")
    page.write_text(filled, encoding="utf-8")
