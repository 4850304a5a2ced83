from pathlib import Path

import pytest

from proceedings.checks.submissions.malformed_doi import check, is_doi
from tests.checks.desk import open_house, submit, told


@pytest.mark.parametrize("doi", ["10.5555/lo2026.017", "10.1000.10/123", "10.1002/(SICI)1096<1::AID-X>3.0.CO;2-A"])
def test_dois_pass(doi: str) -> None:
    assert is_doi(doi)


@pytest.mark.parametrize(
    "doi", ["10.5555/lo2026.017.", "https://doi.org/10.5555/a", "10.5555/статья", "10.55/a", "10.5555/a b", "10.5555/"]
)
def test_what_cannot_be_registered_fails(doi: str) -> None:
    assert not is_doi(doi)


def test_the_line_of_the_doi_is_told(tmp_path: Path) -> None:
    found = check(submit(tmp_path, 'kind: paper\ndoi: "10.5555/сөз"'), open_house(tmp_path))
    assert told(found) == ["2: “10.5555/сөз” is not a DOI."]
