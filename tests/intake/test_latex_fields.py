from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.latex_fields import plain_words, taken_out, with_author_commands


def test_keywords_and_institutes_are_taken_out_and_line_numbers_stay() -> None:
    source = "\\institute{X \\email{a@b.org} \\and\nY}\n\\begin{keywords}\none \\and two % three\n\\end{keywords}\nText"
    text, fields = taken_out(source)
    assert fields == {"institute": ("X a@b.org", "Y"), "keywords": ("one", "two")}
    assert text.count("\n") == source.count("\n") and text.strip() == "Text"


def test_a_list_in_a_comment_is_none() -> None:
    assert taken_out("% \\keywords{a}\nText") == ("% \\keywords{a}\nText", {})


def test_a_brace_that_is_never_closed_takes_nothing() -> None:
    assert taken_out("\\keywords{a \\} b") == ("\\keywords{a \\} b", {})
    assert with_author_commands("\\author{A \\And B") == "\\author{A \\And B"


def test_commands_of_publishers_are_written_in_latexs_own() -> None:
    written = with_author_commands("\\author[short]{A\\inst{1}\\orcidID{0} \\And B\\email{x@y.z} \\\\}")
    assert written == "\\author[short]{A\\textsuperscript{1} \\texttt{0} \\and  B \\texttt{x@y.z} \\\\}"


def test_commands_outside_author_are_left_alone() -> None:
    assert with_author_commands("\\email{x} \\And") == "\\email{x} \\And"


def test_tex_as_plain_words() -> None:
    assert plain_words("\\textit{X}~Y \\& Z\\\\ \\email{a@b.c}") == "X Y & Z\na@b.c"


@settings(max_examples=50)
@given(st.text(alphabet="\\{}%$ab\n;~", max_size=60).map(lambda text: f"\\author{{{text}\\keywords{{{text}"))
def test_wild_source_keeps_its_lines(text: str) -> None:
    assert taken_out(with_author_commands(text))[0].count("\n") == text.count("\n")
