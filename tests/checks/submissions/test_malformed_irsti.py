from pathlib import Path

import pytest

from proceedings.checks.submissions.malformed_irsti import check
from tests.checks.desk import open_house, submit, told


@pytest.mark.parametrize("irsti", ["10.77.91", "10.77", "10.77.91; 10.81.61"])
def test_two_or_three_pairs_of_digits_pass(tmp_path: Path, irsti: str) -> None:
    assert told(check(submit(tmp_path, f'irsti: "{irsti}"'), open_house(tmp_path))) == []


@pytest.mark.parametrize("irsti", ["10.77.9", "10", "МРНТИ 10.77.91", "10,77,91"])
def test_anything_else_is_told(tmp_path: Path, irsti: str) -> None:
    found = check(submit(tmp_path, f'irsti: "{irsti}"'), open_house(tmp_path))
    assert told(found) == [f"1: “{irsti}” is not a МРНТИ (IRSTI) code."]
