import pytest

from proceedings.model.manuscript import Leader, LineBreak, Math, Note, Space, Text
from proceedings.model.page import Rule
from tests.typesetting.compositor import DEPTH, MEASURE, ROLES, long_text, paragraph, setting, style
from tests.typesetting.traces import all_lines, anchors, drawn_row, glyphs, letters, lines, rows


def test_two_lines_at_least_stand_at_the_top_and_the_foot_of_a_page() -> None:
    for room in range(1, 12):
        text = paragraph(long_text(60))
        pages = setting(Space(room * 10.0), text).pages
        counts = [len(lines(page)) for page in pages]
        assert counts[-1] != 1, "a widow"
        assert counts[0] != 1, "an orphan"


def test_a_paragraph_of_three_lines_is_never_parted() -> None:
    for room in range(1, 12):
        pages = setting(Space(room * 10.0), paragraph(long_text(15))).pages
        assert [len(lines(page)) for page in pages][-1] == 3


def test_no_page_is_overfull() -> None:
    house = style(body=ROLES["body"].model_copy(update={"before": 5.0}))
    for page in setting(*[paragraph(long_text(17))] * 20, house=house).pages:
        assert max(mark.y for mark in glyphs(page)) < DEPTH


def test_an_empty_paragraph_leaves_nothing() -> None:
    galley = setting(paragraph(""), paragraph(), paragraph("  "), paragraph("Otters."))
    assert all_lines(galley) == ["Otters."]


@pytest.mark.parametrize("content", [Math("x=1"), Note((paragraph("n"),)), Text("a", frozenset({"superscript"}))])
def test_a_paragraph_may_be_a_formula_or_a_mark_alone(content: object) -> None:
    assert all_lines(setting(paragraph(content)))[0]  # type: ignore[arg-type]


def test_a_forced_break_begins_a_new_line_without_indent() -> None:
    house = style(body=ROLES["body"].model_copy(update={"indent": 15.0}))
    page = setting(paragraph("Otters", LineBreak(), "and rivers"), house=house).pages[0]
    assert [(row[0].x, row[0].text) for row in rows(page)] == [(15.0, "Otters"), (0.0, "and rivers")]


def test_the_label_of_a_paragraph_is_a_place_to_link_to() -> None:
    page = setting(paragraph("Otters."), paragraph("Rivers.", label="rivers")).pages[0]
    assert anchors(page) == {"rivers": 12.0}


def test_a_line_stands_left_right_or_in_the_middle_between_its_insets() -> None:
    def set_line(align: str) -> tuple[float, float]:
        role = ROLES["body"].model_copy(update={"align": align, "left": 10.0, "right": 30.0})
        (row,) = rows(setting(paragraph("Otters."), house=style(body=role)).pages[0])
        return row[0].x - 10.0, MEASURE - 30.0 - drawn_row(row)

    assert set_line("left")[0] == pytest.approx(0.0)
    assert set_line("right")[1] == pytest.approx(0.0, abs=0.01)
    assert set_line("center")[0] == pytest.approx(set_line("center")[1], abs=0.01)


def test_a_rule_above_and_below_is_as_long_as_the_measure() -> None:
    role = ROLES["body"].model_copy(update={"rule_above": 1.0, "rule_below": 2.0})
    page = setting(paragraph("Otters."), house=style(body=role)).pages[0]
    assert [mark for mark in page.marks if isinstance(mark, Rule)] == [
        Rule(0.0, 0.0, MEASURE, 1.0),
        Rule(0.0, 12.0, MEASURE, 2.0),
    ]


def test_runs_of_another_language_are_hyphenated_by_its_rules() -> None:
    text = "тиянақтылық " * 30
    role = ROLES["body"].model_copy(update={"right": 130.0})
    kazakh = all_lines(setting(paragraph(text, language="kk"), language="ru", house=style(body=role)))
    russian = all_lines(setting(paragraph(text), language="ru", house=style(body=role)))
    run = all_lines(setting(paragraph(Text(text, language="kk")), language="ru", house=style(body=role)))
    assert kazakh == run != russian


def test_leaders_end_at_the_right_edge_before_the_number_of_the_page() -> None:
    galley = setting(paragraph("Otters", Leader(), "7"), paragraph("Rivers " * 9, Leader(), "128"))
    ends = [row for row in rows(galley.pages[0]) if row[-1].text in ("7", "128")]
    assert [round(drawn_row(row), 1) for row in ends] == [MEASURE, MEASURE]
    dots = [mark for row in ends for mark in row if set(mark.text) <= {".", " "}]
    assert len(dots) == 2
    assert len({round(drawn_row([mark]) % 6.2, 1) for mark in dots}) <= 2
    assert letters(galley).startswith("Otters7....")


def test_what_is_too_long_to_follow_a_leader_goes_on_as_text() -> None:
    galley = setting(paragraph("Otters", Leader(), long_text(40)))
    assert letters(galley) == "Otters" + "".join(long_text(40).split())
    assert not galley.diagnostics


def test_an_entry_of_the_contents_does_not_leave_its_last_line_behind() -> None:
    for room in range(60, 120, 10):
        pages = setting(Space(float(room)), paragraph("Rivers " * 9, Leader(), "128")).pages
        assert len(lines(pages[-1])) != 1
