import pytest

from proceedings.intake.typed_equation_numbers import place_equation_numbers
from proceedings.model.manuscript import Block, Cell, Equation, Inline, Math, Paragraph, Table, Text

FORMULA = Math("a=b")


def says(*runs: Inline | str) -> Paragraph:
    return Paragraph(tuple(Text(run) if isinstance(run, str) else run for run in runs))


def cells(*blocks: Block) -> Table:
    return Table((), (tuple(Cell((block,)) for block in blocks),))


@pytest.mark.parametrize(
    "typed",
    [
        (says(FORMULA, " (2.1)"),),
        (Equation("a=b"), says("(2.1)")),
        (cells(says(), says(FORMULA), says("(2.1)")),),
        (cells(Equation("a=b"), says("(2.1)")),),
    ],
)
def test_a_number_typed_beside_a_formula_is_its_number(typed: tuple[Block, ...]) -> None:
    assert place_equation_numbers(typed) == (Equation("a=b", tag="2.1"),)


def test_the_comma_before_the_number_stays_with_the_formula() -> None:
    assert place_equation_numbers((says(FORMULA, ",   (1)"),)) == (Equation("a=b,", tag="1"),)


@pytest.mark.parametrize(
    "block",
    [
        says("By ", FORMULA, " (1)"),
        says(FORMULA, " (see above)"),
        cells(says(FORMULA), says("5")),
        Equation("a=b", "eq"),
        says("(1)"),
    ],
)
def test_anything_else_is_left_as_it_is(block: Block) -> None:
    assert place_equation_numbers((block,)) == (block,)
