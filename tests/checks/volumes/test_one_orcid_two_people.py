from pathlib import Path

from proceedings.checks.volumes.one_orcid_two_people import check
from tests.checks.desk import open_house, submit, told

AUTHOR = '  - {{name: {name}, orcid: "0000-0002-1825-0097"}}\n'


def test_an_id_pasted_twice_is_told_at_the_second(tmp_path: Path) -> None:
    authors = AUTHOR.format(name="{en: {family: Sarsenova, given: Aigul}}")
    authors += AUTHOR.format(name="{en: {family: Litvinenko, given: Yaroslav}}")
    assert told(check((submit(tmp_path, "authors:\n" + authors),), open_house(tmp_path))) == [
        "3: The ORCID 0000-0002-1825-0097 of Yaroslav Litvinenko is that of Aigul Sarsenova in submission 017 too."
    ]


def test_one_person_may_be_spelt_in_other_languages_or_marry(tmp_path: Path) -> None:
    names = (
        "{en: {family: Sarsenova, given: Aigul}, kk: {family: Сәрсенова, given: Айгүл}}",
        "{ru: {family: Сарсенова, given: Айгуль}}",
        "{en: {family: Litvinenko, given: Aigul}}",
    )
    papers = tuple(
        submit(tmp_path, "authors:\n" + AUTHOR.format(name=name), id=f"01{number}") for number, name in enumerate(names)
    )
    assert told(check(papers, open_house(tmp_path))) == []
