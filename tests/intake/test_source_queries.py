"""Queries that editors write into Markdown."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.readers import markdown
from proceedings.intake.source_queries import queries_in, without_queries
from proceedings.model.manuscript import Paragraph, Text

SOURCE = """# Walk

Text one <!-- ? Is it
2025? --> in *figure* [two](http://example.org) and more. <!-- plain -->

<!-- ? Alone -->

## Ends here {#end}
"""


def test_queries_come_with_the_words_that_follow_them() -> None:
    first, second = queries_in(SOURCE)
    assert first == ("Is it 2025?", "in figure two and more. Ends here")
    assert second == ("Alone", "Ends here")


def test_what_is_left_keeps_its_lines() -> None:
    left = without_queries(SOURCE)
    assert left.count("\n") == SOURCE.count("\n") and "?" not in left and "<!-- plain -->" in left


def test_a_manuscript_neither_prints_them_nor_tells_of_them(tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("The river <!-- ? Which one? --> flows.\n")
    read = markdown.read(tmp_path / "paper.md", tmp_path, "en")
    assert read.value and read.value.body == (Paragraph((Text("The river flows."),), line=1),)
    assert read.diagnostics == ()


def test_comments_that_never_end_are_passed_over_in_no_time() -> None:
    assert queries_in("<!-- ? " * 100_000) == () and queries_in("<!-- ? x" + " " * 100_000) == ()


@given(st.text(alphabet="<!-->? a\n", max_size=60))
def test_wild_text_never_raises_and_is_stable(source: str) -> None:
    queries_in(source)
    assert without_queries(source).count("\n") == source.count("\n")
