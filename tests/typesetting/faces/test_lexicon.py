"""Each lexicon here is that of a process of its own, since one process has but one."""

import json
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from proceedings.pdf.faces import FaceKey
from proceedings.typesetting.faces.cut import Cut
from proceedings.typesetting.faces.lexicon import learnt, recall, table

WORDS = ["қылмыстылық", "office", "Тарту", "правонарушение", "fi", "AVATAR", "ё"]
SET = """
import sys
from proceedings.model.manuscript import Manuscript, Paragraph, Text
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley
from proceedings.typesetting.faces.cut import Cut
from proceedings.typesetting.faces.lexicon import learnt, recall
from tests.typesetting.compositor import STYLE

told, shaped = sys.stdin.buffer.read(), []
recall(told)
shape = Cut._shape
Cut._shape = lambda cut, word: shaped.append(word) or shape(cut, word)
text = "Қылмыстылықтың алдын алу office правонарушение " * 20
drawn = draw_galley(set_galley(Manuscript("kk", (Paragraph((Text(text),)),)), STYLE))
sys.stdout.write(f"{len(shaped)}\\n{hash(drawn.pages[0].stream)}\\n{learnt().decode()}")
"""


def in_a_process(told: bytes) -> tuple[int, str, str]:
    """How many words were shaped, a digest of the page, and what was learnt."""
    command = [sys.executable, "-c", SET]
    run = subprocess.run(command, input=told, capture_output=True, check=True, env={"PYTHONHASHSEED": "0"}, cwd=".")
    shaped, page, line = run.stdout.decode().split("\n")
    return int(shaped), page, line


def test_a_second_process_shapes_nothing_and_sets_the_same_page() -> None:
    shaped, page, line = in_a_process(b"")
    assert shaped > 5
    assert in_a_process(line.encode()) == (0, page, "")


def test_a_recalled_shape_is_the_one_that_was_learnt() -> None:
    fresh = Cut(FaceKey("source-serif-4", optical_size=8), ("smcp",), "kk", 20.0)
    shapes = {word: fresh.shape(word) for word in WORDS}
    recall(learnt())
    again = Cut(FaceKey("source-serif-4", optical_size=8), ("smcp",), "kk", 20.0)
    assert {word: again._recalled(word, again._table.recalled[word]) for word in WORDS} == shapes


@given(
    st.recursive(
        st.none() | st.integers() | st.text() | st.just("<0041>) Tj ET"),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_stands_in_a_lexicon_nothing_but_shapes_comes_out(told: object) -> None:
    recall(json.dumps({"odd": {"word": told}}).encode())
    recall(json.dumps(told).encode())
    recall(b"\xff no JSON")
    cut = Cut(FaceKey("source-serif-4", optical_size=8), (), "en", 0.0)
    row = told if isinstance(told, list) else [told, told]
    cut._table.recalled["word"] = row
    assert cut.shape("word").show.startswith("<")
    assert ")" not in cut.shape("word").show


def test_tables_are_told_apart_by_all_that_their_rows_depend_on() -> None:
    assert table("shapes a") is not table("shapes b")
    one, other = (Cut(FaceKey("source-serif-4", weight), (), "en", 0.0) for weight in (400, 700))
    assert one._table.recalled is not other._table.recalled
