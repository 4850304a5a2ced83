from pathlib import Path

from proceedings.checks.manuscripts.mixed_script_in_text import TOLD, check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

TEXT = """\
Қоғамдық тәртiп туралы.[^1]

Тағы да тәртiп, `тәртiп` және PhD-докторант.

[^1]: Бұл жəне басқа.
"""


def test_each_word_is_told_once_where_it_first_stands(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "language: kk", TEXT)), open_house(tmp_path))
    assert [line.partition(": ")[2] for line in told(found)] == [
        "“тәртiп” mixes Cyrillic and Latin letters: i U+0069.",
        "“жəне” mixes Cyrillic and Latin letters: ə U+0259.",
    ]


def test_a_paper_full_of_them_is_told_ten(tmp_path: Path) -> None:
    text = " ".join(f"тәртiп{'ы' * number}" for number in range(30))
    assert len(list(check(lay_open(submit(tmp_path, "language: kk", text)), open_house(tmp_path)))) == TOLD
