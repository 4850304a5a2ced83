from pathlib import Path

import pytest

from proceedings.checks.submissions.invalid_orcid import check, is_orcid
from tests.checks.desk import open_house, submit, told


@pytest.mark.parametrize("orcid", ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"])
def test_right_ids_pass(orcid: str) -> None:
    assert is_orcid(orcid)


@pytest.mark.parametrize(
    "orcid",
    ["0000-0002-1825-0098", "0000000218250097", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1694-233x", "٠٠٠٠"],
)
def test_wrong_digits_and_wrong_forms_fail(orcid: str) -> None:
    assert not is_orcid(orcid)


def test_the_author_with_the_wrong_id_is_told(tmp_path: Path) -> None:
    record = """\
        authors:
          - name: {en: {given: Ingeborg}}
            orcid: "0000-0002-1825-0097"
          - name: {en: {given: Yaroslav}}
            orcid: "0000-0002-1825-0098"
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["5: “0000-0002-1825-0098” is not an ORCID iD: its form or its check digit is wrong."]
