from dataclasses import replace
from pathlib import Path

from proceedings.checks.manuscripts.duplicate_label import check
from proceedings.checks.passages import lay_open
from proceedings.model.manuscript import Equation, Manuscript
from tests.checks.desk import open_house, submit, told


def test_a_label_given_twice_is_told_at_the_second(tmp_path: Path) -> None:
    equations = (Equation("a", "eq-a", 2), Equation("b", "eq-b", 4), Equation("c", "eq-a", 6), Equation("d", "", 8))
    paper = replace(submit(tmp_path, "kind: paper"), manuscript=Manuscript("en", equations))
    found = check(lay_open(paper), open_house(tmp_path))
    assert told(found) == ["6: The label “eq-a” stands twice, first on line 2."]
