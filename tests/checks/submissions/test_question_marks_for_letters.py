from pathlib import Path

from proceedings.checks.submissions.question_marks_for_letters import check
from tests.checks.desk import open_house, submit, told


def test_lost_kazakh_letters_are_told_by_field(tmp_path: Path) -> None:
    record = """\
        title: {kk: "?азақстан Республикасы"}
        authors:
          - name: {kk: {family: "С?рсенова", given: "Айгүл"}}
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["1: Letters were lost in “?азақстан”.", "3: Letters were lost in “С?рсенова”."]


def test_a_question_is_no_fault(tmp_path: Path) -> None:
    record = 'title: {ru: "Кто сторожит сторожей? Опыт ответа", en: "Who guards?"}'
    assert told(check(submit(tmp_path, record), open_house(tmp_path))) == []
