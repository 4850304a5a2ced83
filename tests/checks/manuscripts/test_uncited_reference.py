from pathlib import Path

from proceedings.checks.manuscripts.uncited_reference import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

LIST = """\

# References

1. Solvang I. Otters. — 2024.
2. Sarsenova A. Paws [preprint 2]. — 2025.
3. Litvinenko Ya. Rivers. — 2026.
"""


def test_the_uncited_are_told_together_at_the_list(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", f"Otters [3].\n{LIST}")), open_house(tmp_path))
    assert told(found) == ["3: Never cited in the text: 1, 2 of the reference list."]


def test_a_paper_that_cites_without_numbers_is_left_in_peace(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", f"Otters (Solvang, 2024).\n{LIST}")), open_house(tmp_path))
    assert told(found) == []
