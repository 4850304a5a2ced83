from dataclasses import replace
from pathlib import Path

from proceedings.checks.manuscripts.figure_without_caption import check
from proceedings.checks.passages import lay_open
from proceedings.model.manuscript import Figure, Manuscript, Quote, Text
from tests.checks.desk import open_house, submit, told


def test_the_bare_figure_is_told_by_its_number(tmp_path: Path) -> None:
    figures = (Figure(("a",), (Text("Calls"),), line=3), Quote((Figure(("b",), line=7),), line=6), Figure(("c",)))
    paper = replace(submit(tmp_path, "kind: paper"), manuscript=Manuscript("en", figures))
    found = check(lay_open(paper), open_house(tmp_path))
    assert told(found) == ["7: Figure 2 has no caption.", "6: Figure 3 has no caption."]
