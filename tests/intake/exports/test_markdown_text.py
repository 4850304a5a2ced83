"""Words out of Markdown as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.markdown_text import without_marks


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**Otters** and *rivers* and `code`", "Otters and rivers and code"),
        ("__Выдры__ и _реки_", "Выдры и реки"),
        ("# Title\n\ntext", "Title\n\ntext"),
        ("see [here](https://example.org) ![x](y.png)", "see here "),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("a \\* b", "a * b"),
        ("list\n- one\n- two", "list\n\none\n\ntwo"),
        ("```\ncode\n```", "\ncode\n"),
    ],
)
def test_marks_are_dropped_and_words_are_kept(marked: str, plain: str) -> None:
    assert without_marks(marked) == plain


@given(text=st.text(alphabet="a *_`[]()#!\\\n-~>", max_size=80))
def test_no_letter_of_a_text_is_lost_but_in_pictures_and_addresses(text: str) -> None:
    if "(" not in text and "```" not in text and "~~~" not in text:
        assert without_marks(text).count("a") == text.count("a")
