import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.tex_macros import Macros, definitions, macros_in


@pytest.mark.parametrize(
    ("definition", "tex", "expanded"),
    [
        (r"\newcommand{\R}{\mathbb{R}}", r"x\in\R", r"x\in\mathbb{R}"),
        (r"\newcommand\R{\mathbb{R}}", r"\R^n", r"\mathbb{R}^n"),
        (r"\newcommand{\nrm}[1]{\|#1\|}", r"\nrm{x+{y}}", r"\|x+{y}\|"),
        (r"\newcommand{\nrm}[2][p]{\|#2\|_{#1}}", r"\nrm{x}+\nrm[2]{x}", r"\|x\|_{p}+\|x\|_{2}"),
        (r"\def\eps{\varepsilon}", r"\eps>0", r"\varepsilon>0"),
        (r"\DeclareMathOperator{\rg}{rg}", r"\rg A", r"\operatorname{rg} A"),
        (r"\DeclareMathOperator*{\argmax}{arg\,max}", r"\argmax_x f", r"\operatorname*{arg\,max}_x f"),
        (r"\renewcommand{\a}{\b}\newcommand{\b}{c}", r"\a+\ab", r"c+\ab"),
    ],
)
def test_a_command_becomes_what_it_was_defined_as(definition: str, tex: str, expanded: str) -> None:
    assert Macros(dict(definitions(definition))).expanded(tex) == expanded


def test_definitions_in_a_formula_hold_from_there_on() -> None:
    macros = Macros()
    assert macros.expanded(r"\newcommand{\R}{\mathbb{R}}").strip() == ""
    assert macros.expanded(r"\R") == r"\mathbb{R}"


def test_front_matter_defines_commands_in_two_manners() -> None:
    macros = macros_in({"macros": {"R": r"\mathbb{R}", r"\f": "f(#1)"}, "header-includes": [r"\newcommand{\q}{q}"]})
    assert macros.expanded(r"\R \f{x} \q") == r"\mathbb{R} f(x) q"


def test_a_command_that_grows_without_end_is_stopped() -> None:
    macros = Macros(dict(definitions(r"\newcommand{\a}{\a\a}\newcommand{\b}{\b}")))
    assert len(macros.expanded(r"\a \b")) < 100_000


@given(st.text(alphabet=r"\newcommand{}[]#1adf ", max_size=60))
def test_wild_definitions_are_no_trouble(tex: str) -> None:
    Macros().expanded(tex)
    Macros().expanded(rf"\newcommand{{\a}}[2]{{#1#2}}{tex}\a")
