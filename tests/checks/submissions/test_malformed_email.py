from pathlib import Path

import pytest

from proceedings.checks.submissions.malformed_email import check, is_address
from tests.checks.desk import open_house, submit, told


@pytest.mark.parametrize("email", ["a.sarsenova@example.org", "o'neil+papers@mail.example.co.uk"])
def test_right_addresses_pass(email: str) -> None:
    assert is_address(email)


@pytest.mark.parametrize(
    "email",
    ["a@example,org", "a b@example.org", "a@example", "a@example.org, b@example.org", "аба@example.org", "a..b@x.org"],
)
def test_wrong_addresses_fail(email: str) -> None:
    assert not is_address(email)


def test_the_line_of_the_address_is_told(tmp_path: Path) -> None:
    record = """\
        authors:
          - name: {en: {given: Ingeborg}}
            email: "solvang@example,org"
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["3: “solvang@example,org” is not an e-mail address."]
