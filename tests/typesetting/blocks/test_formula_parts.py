import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.typesetting.blocks.formula_parts import parts

ATOMS = [
    "a",
    "x_1",
    r"\alpha",
    "=",
    "+",
    "-",
    r"\le",
    "(",
    ")",
    r"\left(",
    r"\right)",
    "{",
    "}",
    ",",
    "^",
    "_",
    r"\frac",
    "1",
]


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        ("a=b+c", ["a=", "b+", "c"]),
        (r"a \le b", [r"a \le", " b"]),
        ("x_1, x_2, y", ["x_1,", " x_2,", " y"]),
        ("-a = -b", ["-a =", " -b"]),
        ("f(a+b) = {c+d}", ["f(a+b) =", " {c+d}"]),
        (r"\left(a+b\right)+c", [r"\left(a+b\right)+", "c"]),
        ("a_+ b^= c", ["a_+ b^= c"]),
        (r"a\not= b", [r"a\not= b"]),
        ("3,14+x", ["3,14+", "x"]),
        (r"\frac{a=b}{c}", [r"\frac{a=b}{c}"]),
        (r"a=\begin{cases}1\\2\end{cases}", [r"a=\begin{cases}1\\2\end{cases}"]),
        (r"{a+b \over c}=d", [r"{a+b \over c}=d"]),
        ("a=", ["a="]),
        ("", [""]),
    ],
)
def test_a_formula_parts_after_signs_outside_all_brackets(tex: str, expected: list[str]) -> None:
    assert [part.removesuffix("{}") for part in parts(tex)] == expected


@given(st.lists(st.sampled_from(ATOMS), max_size=12).map(" ".join))
def test_nothing_is_lost_between_the_parts(tex: str) -> None:
    cut = parts(tex)
    assert "".join(part.removesuffix("{}") for part in cut[:-1]) + cut[-1] == tex
