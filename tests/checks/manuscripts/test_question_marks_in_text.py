from pathlib import Path

from proceedings.checks.manuscripts.question_marks_in_text import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told


def test_the_maimed_words_are_told_together(tmp_path: Path) -> None:
    text = "Мәтін неге керек? Білмеймін.\n\n?азақстан Республикасының за?дары, т?рт б?лім."
    found = check(lay_open(submit(tmp_path, "language: kk", text)), open_house(tmp_path))
    assert told(found) == ["3: Letters seem lost in: ?азақстан, за?дары, т?рт (4 in all)."]
