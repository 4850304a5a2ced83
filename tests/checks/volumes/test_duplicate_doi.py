from pathlib import Path

from proceedings.checks.volumes.duplicate_doi import check
from tests.checks.desk import open_house, submit, told


def test_case_makes_no_other_doi(tmp_path: Path) -> None:
    papers = (
        submit(tmp_path, 'doi: "10.5555/lo.017"', id="017"),
        submit(tmp_path, "kind: paper", id="018"),
        submit(tmp_path, 'kind: paper\ndoi: "10.5555/LO.017"', id="019"),
    )
    assert told(check(papers, open_house(tmp_path))) == ["2: The DOI 10.5555/LO.017 is that of submission 017 too."]


def test_the_volume_has_a_doi_of_its_own(tmp_path: Path) -> None:
    house = open_house(tmp_path, 'imprint: {doi: "10.5555/lo"}')
    found = check((submit(tmp_path, 'doi: "10.5555/lo"'),), house)
    assert told(found) == ["1: The DOI 10.5555/lo is that of submission otters too."]
