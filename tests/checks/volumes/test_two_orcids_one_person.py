from pathlib import Path

from proceedings.checks.volumes.two_orcids_one_person import check
from tests.checks.desk import open_house, submit, told

AUTHOR = 'authors: [{{name: {{en: {{given: Aigul}}}}, {tie}, orcid: "{orcid}"}}]'
ONE, OTHER = "0000-0002-1825-0097", "0000-0001-5109-3700"


def test_the_same_address_is_the_same_person(tmp_path: Path) -> None:
    papers = (
        submit(tmp_path, AUTHOR.format(tie="email: a@example.org", orcid=ONE), id="017"),
        submit(tmp_path, AUTHOR.format(tie="email: A@example.org", orcid=OTHER), id="052"),
    )
    assert told(check(papers, open_house(tmp_path))) == [
        f"1: The person with a@example.org has the ORCID {OTHER} here and {ONE} in submission 017."
    ]


def test_namesakes_and_persons_without_an_id_are_left_in_peace(tmp_path: Path) -> None:
    papers = (
        submit(tmp_path, AUTHOR.format(tie="email: a@example.org", orcid=ONE), id="017"),
        submit(tmp_path, AUTHOR.format(tie="email: b@example.org", orcid=OTHER), id="018"),
        submit(tmp_path, "authors: [{name: {en: {given: Aigul}}, email: a@example.org}]", id="019"),
    )
    assert told(check(papers, open_house(tmp_path))) == []
