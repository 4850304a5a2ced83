from pathlib import Path

from proceedings.checks.submissions.abstract_length import check
from proceedings.model.profile import Range
from tests.checks.desk import open_house, submit, told

RECORD = """\
abstract:
  en: one two three
  ru: один два три четыре пять
  kk: бір
"""


def test_the_range_is_the_profiles(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_words=Range(least=2, most=4))
    assert told(check(submit(tmp_path, RECORD), house)) == [
        "3: Words in the abstract (ru): 5; the profile asks for 2 to 4.",
        "4: Words in the abstract (kk): 1; the profile asks for 2 to 4.",
    ]


def test_both_ends_of_the_range_are_allowed(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_words=Range(least=1, most=5))
    assert told(check(submit(tmp_path, RECORD), house)) == []
