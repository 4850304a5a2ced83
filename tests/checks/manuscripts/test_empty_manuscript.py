from pathlib import Path

import pytest

from proceedings.checks.manuscripts.empty_manuscript import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit


@pytest.mark.parametrize("text", ["", "# Introduction\n\n## Method\n"])
def test_headings_alone_are_no_text(tmp_path: Path, text: str) -> None:
    paper = lay_open(submit(tmp_path, "kind: paper", text))
    assert [str(diagnostic.place) for diagnostic in check(paper, open_house(tmp_path))] == ["017-otters/paper.md"]


@pytest.mark.parametrize("text", ["Otters.", "$$\nE = mc^2\n$$\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "> Quoth."])
def test_anything_else_is_text(tmp_path: Path, text: str) -> None:
    paper = lay_open(submit(tmp_path, "kind: paper", text))
    assert list(check(paper, open_house(tmp_path))) == []


def test_an_abstract_in_the_record_is_text_enough_for_an_abstract(tmp_path: Path) -> None:
    paper = lay_open(submit(tmp_path, "kind: abstract\nabstract: On otters.", ""))
    assert list(check(paper, open_house(tmp_path))) == []
