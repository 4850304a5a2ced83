from pathlib import Path

from proceedings.checks.submissions.missing_author_name_parts import check
from tests.checks.desk import open_house, submit, told


def test_a_family_name_alone_is_told_at_its_language(tmp_path: Path) -> None:
    record = """\
        authors:
          - name:
              kk: {family: Сарсенова, given: Айгүл}
              ru: {family: Сарсенова Айгуль}
        """
    found = list(check(submit(tmp_path, record), open_house(tmp_path)))
    assert told(found) == ["4: The name of author 1 has no given name: Сарсенова Айгуль."]
    assert "{family: …, given: …, patronymic: …}" in found[0].hint["kk"]


def test_a_single_name_in_given_is_enough(tmp_path: Path) -> None:
    paper = submit(tmp_path, "authors: [{name: {en: {given: Suharto}}}]")
    assert told(check(paper, open_house(tmp_path))) == []


def test_an_author_without_any_name_is_told(tmp_path: Path) -> None:
    paper = submit(tmp_path, "authors: [{name: {}}]")
    assert told(check(paper, open_house(tmp_path))) == ["1: The name of author 1 has no given name: —."]
