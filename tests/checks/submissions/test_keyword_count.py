from pathlib import Path

from proceedings.checks.submissions.keyword_count import check
from proceedings.model.profile import Range
from tests.checks.desk import open_house, submit, told


def test_each_language_is_counted_against_the_profiles_range(tmp_path: Path) -> None:
    record = """\
        keywords:
          en: [otter, sea, paw]
          ru: [выдра]
        """
    house = open_house(tmp_path, keywords=Range(least=2, most=3))
    found = check(submit(tmp_path, record), house)
    assert told(found) == ["3: Keywords (ru): 1; the profile asks for 2 to 3."]
