from proceedings.intake.latex_lines import with_lines
from proceedings.model.manuscript import Block, Equation, EquationLine, ItemList, Math, Paragraph, Statement, Text

SOURCE = """\\begin{document}
The otters swim
in rivers. \\begin{equation}\\label{a}
  x_1 + x_2 = x_3
\\end{equation}
\\begin{theorem} Every otter
swims.\\end{theorem}
\\begin{align} y_1 + y_2 &= 1 \\\\ z &= 2 \\end{align}
$\\unheard{x}{y}$ stands here.
The otters swim
again.
"""


def lines(*blocks: Block) -> list[int]:
    return [getattr(block, "line", 0) for block in with_lines(blocks, SOURCE)]


def says(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_a_block_is_found_by_its_first_words_whatever_white_is_between() -> None:
    formula = Equation("whole", lines=(EquationLine(("y_1 + y_2", "= 1")), EquationLine(("z", "= 2"))))
    assert lines(says("The otters swim in rivers."), Equation("x_1 + x_2 = x_3"), formula) == [2, 4, 8]


def test_of_equal_words_those_after_the_last_block_are_meant() -> None:
    first, formula, again = says("The otters swim in rivers."), Equation("x_1 + x_2 = x_3"), says("The otters swim")
    assert lines(first, formula, again) == [2, 4, 10]


def test_a_paragraph_that_begins_with_a_formula_is_found_by_it() -> None:
    assert lines(Paragraph((Math("\\unheard{x}{y}"), Text(" stands here.")))) == [9]


def test_blocks_inside_others_are_found_too() -> None:
    statement, listed = with_lines(
        (Statement("theorem", (says("Every otter swims."),)), ItemList(((says("The otters swim"),),))), SOURCE
    )
    assert isinstance(statement, Statement) and isinstance(listed, ItemList)
    assert getattr(statement.blocks[0], "line", 0) == 6
    assert getattr(listed.items[0][0], "line", 0) == 10


def test_what_is_short_or_not_in_the_file_keeps_no_line() -> None:
    assert lines(says("x"), says("Beavers build dams.")) == [0, 0]
