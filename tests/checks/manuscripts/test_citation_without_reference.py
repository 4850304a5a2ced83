from pathlib import Path

from proceedings.checks.manuscripts.citation_without_reference import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

TEXT = """\
Otters hold hands [1, p. 40; 3] and, some say [3], paws [2].

# References

1. Solvang I. Otters. — 2024.
2. Sarsenova A. Paws. — 2025.
"""


def test_a_number_beyond_the_list_is_told_once(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", TEXT)), open_house(tmp_path))
    assert told(found) == ["1: The text cites [3], but the reference list ends with 2."]


def test_a_paper_without_a_list_is_left_in_peace(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", "On an interval [1, 5].")), open_house(tmp_path))
    assert told(found) == []
