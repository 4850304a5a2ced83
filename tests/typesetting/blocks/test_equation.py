from proceedings.model.manuscript import CrossReference, Equation, EquationLine, Space
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


def test_a_formula_wider_than_the_measure_that_cannot_be_broken_is_made_smaller() -> None:
    whole = rf"\frac{{{LONG}}}{{2}}"
    for block in (Equation(whole), Equation(whole, "eq")):
        page = setting(block).pages[0]
        assert all(drawn_row(row) <= MEASURE + 0.1 for row in rows(page))
        assert glyphs(page)[0].size < 10.0


def test_an_empty_formula_is_no_trouble() -> None:
    assert lines(setting(Equation(""), paragraph("Otters.")).pages[0]) == ["Otters."]


def aligned(*lines: EquationLine, label: str = "", manner: str = "align") -> Equation:
    return Equation("whole", label, lines=lines, manner=manner)


def test_each_line_of_an_aligned_formula_has_its_number_and_they_meet_at_the_relation() -> None:
    block = aligned(
        EquationLine(("a+b", "=c"), "one"), EquationLine(("d", "=e+f")), EquationLine(("g", "=h"), "two"), label=""
    )
    page = setting(block, paragraph(CrossReference("one"), " ", CrossReference("two"))).pages[0]
    *display, mention = rows(page)
    assert [row[-1].text for row in display] == ["(1)", "= e + f", "(2)"]
    assert [mark.text for mark in mention] == ["(1) (2)"]
    assert set(anchors(page)) == {"one", "two"}
    left = [max(mark.x + mark.width for mark in row if mark.alt in ("a plus b", "d", "g")) for row in display]
    assert max(left) - min(left) < 0.01


def test_lines_under_a_common_label_are_lettered() -> None:
    block = aligned(EquationLine(("a", "=b"), "x"), EquationLine(("c", "=d"), "y"), label="both")
    page = setting(block, paragraph(CrossReference("both"), " ", CrossReference("y"))).pages[0]
    assert lines(page)[-1] == "(1) (1b)"


def test_a_tag_is_printed_in_place_of_a_number_and_takes_none() -> None:
    page = setting(Equation("a=b", "t", tag="*"), Equation("c=d", "n"), paragraph(CrossReference("t"))).pages[0]
    assert [row[-1].text for row in rows(page)] == ["(*)", "(1)", "(*)"]


def test_several_formulas_of_one_display_stand_in_the_middle_each() -> None:
    page = setting(aligned(EquationLine(("a=b",)), EquationLine(("a+b+c=d",)), manner="gather")).pages[0]
    for row in rows(page):
        assert abs(row[0].x - (MEASURE - drawn_row(row))) < 0.3


def test_the_lines_of_a_multline_go_from_left_to_right_and_its_number_is_on_the_last() -> None:
    block = Equation("x", "m", manner="multline", lines=tuple(EquationLine((tex,)) for tex in ("a=b", "+c", "+d")))
    first, second, third = rows(setting(block).pages[0])
    assert first[0].x == 10.0 and first[0].x < second[0].x < third[0].x
    assert third[-1].text == "(1)"


CHAIN = "f(x)=" + "+".join(f"a_{{{n}}}" for n in range(16)) + r"=\sum_{n} a_n"


def test_a_formula_wider_than_the_measure_is_broken_before_its_relations_and_operators() -> None:
    page = setting(Equation(CHAIN, "eq")).pages[0]
    found = rows(page)
    assert all(drawn_row(row) <= MEASURE + 0.1 for row in found)
    assert {mark.size for mark in glyphs(page) if mark.face.startswith("stix")} == {10.0, 7.0}
    alts = list(dict.fromkeys(mark.alt for mark in glyphs(page) if mark.alt))
    assert len(alts) >= 3
    assert alts[1].startswith("plus a sub") and alts[-1].startswith("equals sum over n")
    assert [row[-1].text for row in found if "(1)" in [mark.text for mark in row]] == ["(1)"]


def test_in_russian_the_sign_at_a_break_stands_twice() -> None:
    page = setting(Equation(CHAIN), language="ru").pages[0]
    alts = list(dict.fromkeys(mark.actual for mark in glyphs(page) if mark.actual))
    assert alts[0].endswith("+") and alts[1].startswith("+")
    assert alts[-2].endswith("=") and alts[-1].startswith("=")


def test_a_point_at_which_a_formula_is_broken_becomes_a_cross_in_kazakh() -> None:
    product = "x=" + r"\cdot ".join(f"y_{{{n}{n}{n}}}" for n in range(12))
    page = setting(Equation(product), language="kk").pages[0]
    texts = list(dict.fromkeys(mark.actual for mark in glyphs(page) if mark.actual))
    assert texts[0].endswith("×") and texts[1].startswith("×") and " · " in texts[0]


def test_the_source_of_what_is_not_understood_is_printed_with_its_number() -> None:
    galley = setting(Equation(r"a=\unheard{x}", "eq", 7), file="paper.md")
    assert lines(galley.pages[0]) == [r"a=\unheard{x} (1)"]
    assert [(found.code, found.place.line) for found in galley.diagnostics] == [("G102", 7)]


def test_few_lines_of_a_display_are_never_parted_by_the_page() -> None:
    block = aligned(*(EquationLine((f"a_{n}", "=b")) for n in range(4)))
    for room in range(0, 110, 10):
        pages = setting(Space(float(room)), block).pages
        assert len([page for page in pages if glyphs(page)]) == 1
