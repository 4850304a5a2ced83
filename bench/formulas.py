"""Formulas in the notation of TeX and of typst, told apart by the letters and numbers that each paper puts in."""

from dataclasses import dataclass
from random import Random

INLINE = (
    (r"{a}_{{{i}}} = {n}", "{a}_({i}) = {n}"),
    (r"{a}^2 + {b}^2", "{a}^2 + {b}^2"),
    (r"{a} \le {n}", "{a} <= {n}"),
    (r"\bar{{{a}}}_{{{i}}}", "macron({a})_({i})"),
    (r"\alpha_{{{n}}}", "alpha_({n})"),
)
DISPLAY = (
    (
        r"{a}_{{{i}}} = \frac{{{b}_{{{i}}} - {n}}}{{\sqrt{{{b}_{{0}}}}}}",
        "{a}_({i}) = ({b}_({i}) - {n}) / sqrt({b}_(0))",
    ),
    (r"{a} = \sum_{{{i}=1}}^{{{n}}} {b}_{{{i}}} {c}_{{{i}}}^2", "{a} = sum_({i}=1)^({n}) {b}_({i}) {c}_({i})^2"),
    (r"{a}({c}) = \int_0^{{{n}}} e^{{-{b} {c}}} \, d{c}", "{a}({c}) = integral_0^({n}) e^(-{b} {c}) dif {c}"),
    (r"\ln \frac{{{a}_{{1}}}}{{{b}_{{1}}}} = {n} \lambda", "ln {a}_(1) / {b}_(1) = {n} lambda"),
)


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula, written twice."""

    tex: str
    typst: str


def inline(chance: Random) -> Formula:
    """A short one, for the text."""
    return _filled(chance, INLINE)


def display(chance: Random) -> Formula:
    """A long one, for a line of its own."""
    return _filled(chance, DISPLAY)


def _filled(chance: Random, patterns: tuple[tuple[str, str], ...]) -> Formula:
    tex, typst = chance.choice(patterns)
    a, b, c = chance.sample("ABCEFHKMPQRSTUVW", 3)
    facts = {"a": a, "b": b, "c": c, "i": chance.choice("ijkm"), "n": chance.randint(2, 99)}
    return Formula(tex.format(**facts), typst.format(**facts))
