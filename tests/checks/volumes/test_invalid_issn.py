from pathlib import Path

from proceedings.checks.volumes.invalid_issn import check
from tests.checks.desk import open_house, told


def test_a_wrong_check_digit_is_told(tmp_path: Path) -> None:
    house = open_house(tmp_path, 'imprint:\n  series: {issn: "9999-9993"}')
    assert told(check((), house)) == ["7: “9999-9993” is not an ISSN: its form or its check digit is wrong."]


def test_a_right_number_passes(tmp_path: Path) -> None:
    assert told(check((), open_house(tmp_path, 'imprint: {series: {issn: "9999-9994"}}'))) == []
