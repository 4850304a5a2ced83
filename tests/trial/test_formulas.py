"""Formulas of real authors: Word's own through pandoc, and those of a dissertation in LaTeX, all set and understood."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from proceedings.intake.finishing import finished
from proceedings.intake.house_style import read_style
from proceedings.intake.readers import reader
from proceedings.intake.walk import all_blocks, all_inlines
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.manuscript import Block, Equation, Math
from proceedings.typesetting import set_galley

pytestmark = pytest.mark.trial
MISSING = r"\original"
"""Commands that the dissertation's style defines in a file of its own; their formulas are told, and shown as source."""


def set_paper(file: Path, language: str) -> tuple[tuple[Block, ...], tuple[Diagnostic, ...]]:
    """The blocks of a paper, and what setting it found."""
    found = reader(file.suffix)
    style = read_style("plain-a4", file.parent).value
    assert found is not None and style is not None
    read = found.read(file, file.parent, language).value
    assert read is not None
    blocks = finished(read.body)
    told = set_galley(replace(read, body=blocks), style).diagnostics
    return blocks, tuple(one for one in told if one.code != "G105")  # the small things are no matter of formulas


def test_the_equations_of_word_are_set(inputs: Path) -> None:
    (file,) = (inputs / "06_docx_generic").rglob("markitdown/equations.docx")
    blocks, told = set_paper(file, "en")
    formulas = [run.tex for runs in all_inlines(blocks) for run in runs if isinstance(run, Math)]
    displays = [block.tex for block in all_blocks(blocks) if isinstance(block, Equation)]
    assert formulas[0] == "m = 1" and r"\sin^{- 1}\left( 2.2 \times 10^{- 4} \right)" in formulas[1]
    assert len(displays) == 2 and all(r"\frac{" in tex for tex in displays)
    assert not told


@pytest.mark.parametrize(("name", "displays"), [("part1.tex", 20), ("part2.tex", 8)])
def test_the_formulas_of_a_dissertation_are_set_and_what_is_not_understood_has_its_line(
    inputs: Path, name: str, displays: int
) -> None:
    file = inputs / "04_ru_latex_gost" / "Dissertation" / name
    blocks, told = set_paper(file, "ru")
    assert sum(isinstance(block, Equation) for block in all_blocks(blocks)) == displays
    assert {one.code for one in told} <= {"G102"}
    lines = file.read_text("utf-8").splitlines()
    for one in told:
        assert MISSING in one.message["en"]
        assert MISSING in "".join(lines[one.place.line - 1 : one.place.line + 8])
    assert Counter(one.place.line > 0 for one in told)[False] == 0
