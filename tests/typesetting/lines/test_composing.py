import pytest

from proceedings.model.manuscript import Math, Text
from proceedings.model.page import Link, Rule
from tests.typesetting.compositor import MEASURE, marked, paragraph, setting
from tests.typesetting.traces import glyphs, lines, rows, targets


def test_a_change_of_face_begins_a_new_run() -> None:
    page = setting(paragraph("Otters ", marked("swim", "strong"), " here")).pages[0]
    assert [(mark.text, mark.face.split(":")[1]) for mark in glyphs(page)] == [
        ("Otters ", "400"),
        ("swim ", "700"),
        ("here", "400"),
    ]


def test_a_link_is_one_area_however_many_runs_it_has() -> None:
    linked = [Text("the ", link="#a"), Text("whole", frozenset({"strong"}), link="#a"), Text(" link", link="#a")]
    page = setting(paragraph("See ", *linked, " here")).pages[0]
    assert targets(page) == ["#a"]


def test_a_link_over_two_lines_is_two_areas() -> None:
    page = setting(paragraph("See ", Text("otters and rivers " * 3, link="https://example.org"), "here")).pages[0]
    areas = [mark for mark in page.marks if isinstance(mark, Link)]
    assert len(areas) == len({area.y for area in areas}) == 2
    assert all(area.x >= 0.0 and area.x + area.width <= MEASURE + 3 for area in areas)


def test_raised_figures_stand_higher_and_smaller() -> None:
    plain, raised = glyphs(setting(paragraph("km", marked("2", "superscript"))).pages[0])
    assert raised.y < plain.y
    assert raised.size < plain.size


@pytest.mark.parametrize(("mark", "below"), [("underline", True), ("strike", False)])
def test_a_line_is_drawn_under_or_through_a_run(mark: str, below: bool) -> None:
    page = setting(paragraph("Otters ", marked("swim", mark), " here")).pages[0]
    (stroke,) = [drawn for drawn in page.marks if isinstance(drawn, Rule)]
    middle = glyphs(page)[1]
    assert stroke.x == pytest.approx(middle.x)
    assert stroke.width < middle.width
    assert (stroke.y > middle.y) == below


def test_a_high_formula_makes_its_line_higher_and_touches_no_other() -> None:
    page = setting(paragraph("Otters. " * 8, Math(r"\frac{\frac{a}{b}}{\frac{c}{d}}"), " otters" * 20)).pages[0]
    tops = [min(mark.y - mark.size * 0.7 for mark in row) for row in rows(page)]
    assert tops == sorted(tops)
    assert len(lines(page)) > 4
