from pathlib import Path

from proceedings.checks.manuscripts.heading_level_jump import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told


def test_a_level_left_out_is_told(tmp_path: Path) -> None:
    text = """\
        # Method

        ### The sample

        # Results

        ## Otters
        """
    found = check(lay_open(submit(tmp_path, "kind: paper", text)), open_house(tmp_path))
    assert told(found) == ["3: A heading of level 3 stands where the next level is 2."]


def test_a_paper_begins_with_level_one(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", "## Method\n\nOtters.")), open_house(tmp_path))
    assert told(found) == ["1: A heading of level 2 stands where the next level is 1."]
