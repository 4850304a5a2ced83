import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.equations import cells, equation, rows
from proceedings.model.manuscript import Equation, EquationLine

ALIGN = r"""\begin{align}
a &= b \label{eq:a} \\
c &= d \nonumber \\[2pt]
e &= f % the last
\end{align}"""


def test_an_environment_is_taken_off_and_its_label_names_the_formula() -> None:
    assert equation(r"\begin{equation}\label{eq} a=b \end{equation}") == Equation("a=b", "eq", numbered=True)


@pytest.mark.parametrize(
    ("tex", "numbered"),
    [
        ("a=b", False),
        (r"\begin{equation}a=b\end{equation}", True),
        (r"\begin{equation*}a=b\end{equation*}", False),
        (r"\begin{align}a&=b\end{align}", True),
        (r"\begin{align*}a&=b\end{align*}", False),
        (r"\begin{multline}a\\=b\end{multline}", True),
    ],
)
def test_what_latex_numbers_is_numbered(tex: str, numbered: bool) -> None:
    assert equation(tex).numbered is numbered


def test_each_line_of_align_has_its_own_label_and_number() -> None:
    found = equation(ALIGN, line=7)
    assert (found.manner, found.line, found.label, found.numbered) == ("align", 7, "", False)
    assert found.lines == (
        EquationLine(("a", "= b"), "eq:a", "", True),
        EquationLine(("c", "= d")),
        EquationLine(("e", "= f"), "", "", True),
    )


def test_a_label_of_the_whole_makes_its_lines_bear_none() -> None:
    found = equation(r"\begin{align}a&=b\\c&=d\end{align}", "eq-both")
    assert (found.label, found.lines) == ("eq-both", (EquationLine(("a", "=b")), EquationLine(("c", "=d"))))


def test_lines_under_a_common_label_keep_their_own() -> None:
    found = equation(r"\label{both}\begin{gather}a\label{one}\\b\label{two}\end{gather}")
    assert (found.label, [line.label for line in found.lines]) == ("both", ["one", "two"])


def test_a_tag_stands_in_place_of_the_number() -> None:
    assert equation(r"a=b \tag{$*$}") == Equation("a=b", tag="*")


def test_lines_parted_outside_any_environment_are_gathered() -> None:
    found = equation(r"a=b \\ c=d", "eq")
    assert (found.manner, found.label, [line.cells for line in found.lines]) == ("gather", "eq", [("a=b",), ("c=d",)])


def test_lines_and_cells_within_braces_and_environments_are_not_parted() -> None:
    matrix = r"\begin{pmatrix}1&2\\3&4\end{pmatrix}"
    assert rows(rf"{matrix}\\b") == [matrix, "b"]
    assert cells(rf"{matrix}&b\&c") == [matrix, r"b\&c"]


@given(st.text(alphabet=r"\ab{}&%[]* " + "\n", max_size=40))
def test_wild_tex_is_no_trouble(tex: str) -> None:
    equation(tex)
    equation(rf"\begin{{align}}{tex}\end{{align}}", "x")
