from pathlib import Path

from proceedings.checks.submissions.missing_name_language import check
from tests.checks.desk import open_house, submit, told


def test_a_name_in_other_languages_only_is_told(tmp_path: Path) -> None:
    record = """\
        language: kk
        authors:
          - name: {kk: {family: Сәрсенова, given: Айгүл}}
          - name: {en: {family: Solvang, given: Ingeborg}}
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["4: The name of author 2 is not given in the language of the text (kk)."]
