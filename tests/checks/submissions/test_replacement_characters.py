from pathlib import Path

from proceedings.checks.submissions.replacement_characters import check
from tests.checks.desk import open_house, submit, told


def test_characters_without_a_meaning_are_told_by_their_numbers(tmp_path: Path) -> None:
    record = 'title: {kk: "Құқық"}\nkeywords: {kk: ["\N{REPLACEMENT CHARACTER}оғам \ue012\ue012"]}'
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == ["2: The field holds characters that mean nothing: U+FFFD, U+E012."]
