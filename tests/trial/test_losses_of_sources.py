"""Every word, picture, formula, note and cell of real manuscripts is on their pages, or something is told of them."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from proceedings.intake.pandoc import pandoc_path
from proceedings.intake.readers import reader
from proceedings.typesetting import set_galley
from tests.intake.readers.finished import finish
from tests.tally_of_pages import Lost, lost
from tests.tally_of_tree import Tally, tally_of_tree
from tests.trial.conftest import ROW
from tests.typesetting.compositor import style

SHEET = style().sheet.model_copy(update={"width": 640, "height": 740})
HOUSE = style().model_copy(update={"sheet": SHEET})
"""Pages so wide that no word in a cell is broken for want of room."""
pytestmark = pytest.mark.trial
FOLDERS = ("02_rst_euroscipy2015", "03_md_joss", "04_ru_latex_gost", "05_docx_ru", "06_docx_generic")
FORMS = {".rst": "rst", ".md": "commonmark_x", ".tex": "latex", ".docx": "docx", ".odt": "odt"}
NO_LOSS = frozenset(("G105", "M413"))
"""What is told of the look of pages alone, and of characters that nobody sees."""
ELSEWHERE = {
    "appendix.tex": "l продолжение",
    "part1.tex": "x",
    "part3.tex": "c l s ss parse only number alignment center left right",
    "stress001_report.docx": "за",
    "table_captions_no_field.docx": "table 5 1",
    "table_captions_with_field.docx": "table table 1 2",
    "table_gridbefore.docx": "coded text",
    "zotero_citations.docx": "list",
}
"""Column specifications that pandoc alone takes for text, and half of a word that it reads alone where ours reads all;
typed numbers of captions without words, a heading that the volume names itself; and what is truly lost: nine letters of
a cell that this pandoc drops (table_gridbefore), fewer than the census of Word files tells of.
"""


@pytest.mark.parametrize("name", FOLDERS)
def test_whatever_is_not_on_the_pages_is_told(
    name: str, inputs: Path, record_property: Callable[[str, object], None]
) -> None:
    total: Counter[str] = Counter()
    silent: list[str] = []
    for file in sorted(file for file in (inputs / name).rglob("*") if file.suffix in FORMS and file.is_file()):
        source = _source(file)
        found = _compared(file, source) if source else None
        if source and found:
            missing, told = found
            total.update(_counts(source, missing, told))
            silent += [f"{file.name}: {missing}"] if missing and not told else []
    record_property(ROW, f"{name} losses: " + ", ".join(f"{count} {kind}" for kind, count in total.items()))
    assert silent == []


def _source(file: Path) -> Tally | None:
    """The tally of the tree that is expected of a Word file, else of what pandoc makes of the file by itself."""
    expected = file.parent.parent / "pandoc_native" / f"{file.stem}.native"
    given = expected if file.parent.name == "pandoc" and file.suffix == ".docx" and expected.exists() else file
    form = "native" if given == expected else FORMS[file.suffix]
    command = [pandoc_path(), "-f", form, "-t", "json", str(given)]
    run = subprocess.run(command, cwd=file.parent, capture_output=True, check=False)
    return None if run.returncode else tally_of_tree(json.loads(run.stdout))


def _compared(file: Path, source: Tally) -> tuple[Lost, bool] | None:
    """What the pages lack, and whether a loss is told; None where the file is refused, which is an error."""
    read = finish(reader(file.suffix).read(file, file.parent, "en"))  # type: ignore[union-attr]
    if read.value is None:
        return None
    galley = set_galley(read.value, HOUSE)
    source.words -= Counter(ELSEWHERE.get(file.name, "").split())
    missing = lost(source, galley, [text for texts in read.value.fields.values() for text in texts])
    told = {one.code for one in (*read.diagnostics, *galley.diagnostics)} - NO_LOSS
    return missing, bool(told)


def _counts(source: Tally, missing: Lost, told: bool) -> Iterator[str]:
    """The name of each thing that is there, and for each that is lost."""
    fate = "told" if told else "SILENT"
    there = (source.words.total(), len(source.pictures), len(source.formulas), source.notes, len(source.cells))
    gone = (missing.words.total(), missing.pictures, len(missing.formulas), missing.notes, missing.cells)
    for kind, count, less in zip(("words", "pictures", "formulas", "notes", "cells"), there, gone, strict=True):
        yield from (kind,) * count
        yield from (f"{kind} {fate}",) * less
