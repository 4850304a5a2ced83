from pathlib import Path

from proceedings.checks.manuscripts.lost_characters import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told


def test_they_are_told_together_at_the_first(tmp_path: Path) -> None:
    text = "Мәтін.\n\n\N{REPLACEMENT CHARACTER}лшеу \ue012\n\n\N{REPLACEMENT CHARACTER}ң"
    found = check(lay_open(submit(tmp_path, "language: kk", text)), open_house(tmp_path))
    assert told(found) == ["3: The text holds characters that mean nothing: U+FFFD, U+E012 (3 in all)."]
