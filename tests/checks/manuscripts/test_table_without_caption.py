from pathlib import Path

from proceedings.checks.manuscripts.table_without_caption import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

TEXT = """\
| Year | Calls |
|------|-------|
| 2024 | 1 |

Table: Calls in 2024 {#tbl-calls}

| Year | Calls |
|------|-------|
| 2025 | 2 |
"""


def test_the_bare_table_is_told_by_its_number(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", TEXT)), open_house(tmp_path))
    assert told(found) == ["7: Table 2 has no caption."]
