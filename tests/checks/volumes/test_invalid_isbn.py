from pathlib import Path

import pytest

from proceedings.checks.volumes.invalid_isbn import check
from tests.checks.desk import open_house, told


@pytest.mark.parametrize("isbn", ["978-601-000-000-1", "9965-00-000-X", ""])
def test_right_numbers_of_either_length_pass(tmp_path: Path, isbn: str) -> None:
    assert told(check((), open_house(tmp_path, f'imprint: {{year: "2026", isbn: "{isbn}"}}'))) == []


def test_a_wrong_check_digit_is_told(tmp_path: Path) -> None:
    house = open_house(tmp_path, 'imprint:\n  isbn: "978-601-000-000-2"')
    assert told(check((), house)) == ["7: “978-601-000-000-2” is not an ISBN: its form or its check digit is wrong."]
