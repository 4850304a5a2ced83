from pathlib import Path

from proceedings.checks.manuscripts.unresolved_cross_reference import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

TEXT = """\
As [](#tbl-calls) and [](#tbl-cals) show,

again [](#tbl-cals), see also [paper 18](#paper:018) and [the site](https://example.org/#top).

| Year | Calls |
|------|-------|
| 2024 | 1 |

Table: Calls in 2024 {#tbl-calls}
"""


def test_a_missing_label_is_told_once_with_the_likeliest(tmp_path: Path) -> None:
    found = list(check(lay_open(submit(tmp_path, "kind: paper", TEXT)), open_house(tmp_path)))
    assert told(found) == ["1: Nothing in this paper has the label “tbl-cals”."]
    assert "Labels here: tbl-calls." in found[0].hint["en"]
