from proceedings.model.manuscript import CrossReference, Equation
from tests.typesetting.compositor import MEASURE, paragraph, setting
from tests.typesetting.traces import anchors, drawn_row, glyphs, lines, rows, targets

LONG = "+".join(f"x_{{{n}}}" for n in range(40))


def test_a_displayed_formula_stands_in_the_middle() -> None:
    (row,) = rows(setting(Equation("a=b")).pages[0])
    assert abs(row[0].x - (MEASURE - drawn_row(row))) < 0.2


def test_a_labelled_formula_has_its_number_at_the_right_edge_on_its_line() -> None:
    page = setting(Equation("a=b", "eq"), paragraph(CrossReference("eq"))).pages[0]
    first, mention = rows(page)
    assert (first[-1].text, round(drawn_row(first), 1)) == ("(1)", MEASURE)
    assert mention[0].text == "(1)"
    assert targets(page) == ["#eq"]
    assert "eq" in anchors(page)


def test_formulas_without_a_label_have_no_number() -> None:
    page = setting(Equation("a=b"), Equation("c=d", "eq")).pages[0]
    assert [row[-1].text for row in rows(page)][-1] == "(1)"
    assert len(glyphs(page)) == 3


def test_a_formula_wider_than_the_measure_is_made_smaller() -> None:
    for block in (Equation(LONG), Equation(LONG, "eq")):
        page = setting(block).pages[0]
        assert all(drawn_row(row) <= MEASURE + 0.1 for row in rows(page))
        assert glyphs(page)[0].size < 10.0


def test_an_empty_formula_is_no_trouble() -> None:
    assert lines(setting(Equation(""), paragraph("Otters.")).pages[0]) == ["Otters."]
