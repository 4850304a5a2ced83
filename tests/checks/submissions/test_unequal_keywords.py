from pathlib import Path

from proceedings.checks.submissions.unequal_keywords import check
from tests.checks.desk import open_house, submit, told


def test_different_numbers_are_told_once(tmp_path: Path) -> None:
    found = check(submit(tmp_path, "keywords: {en: [otter, sea], ru: [выдра], kk: [кәмшат]}"), open_house(tmp_path))
    assert told(found) == ["1: The number of keywords differs between the languages: en 2, ru 1, kk 1."]


def test_equal_numbers_are_not_told(tmp_path: Path) -> None:
    assert told(check(submit(tmp_path, "keywords: {en: [otter], ru: [выдра]}"), open_house(tmp_path))) == []
