from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.typesetting.lines.breaking import LOOSE, Setting, fit
from proceedings.typesetting.lines.breakpoints import Breakpoints, breakpoints
from proceedings.typesetting.lines.lengths import could_be, fit_to
from proceedings.typesetting.lines.words import Word

SETTING = Setting(measure=100.0, stretch=2.5, shrink=1.5, give=2.0, take=2.0)
PARAGRAPHS = st.lists(st.integers(2, 20).map(float), min_size=20, max_size=80)


def paragraph(widths: list[float]) -> Breakpoints:
    return breakpoints([Word(width, ()) for width in widths], frozenset(), 5.0, (3.0, 2.0), 0.0)


@settings(max_examples=80, deadline=None)
@given(PARAGRAPHS, st.sampled_from([1, -1]))
def test_a_paragraph_relaid_has_the_lines_that_were_asked_for_and_none_is_loose(widths: list[float], more: int) -> None:
    points = paragraph(widths)
    count = len(fit(points, SETTING)) + more
    lines = fit_to(points, SETTING, count)
    if lines:
        assert len(lines) == count
        assert [line.begin for line in lines] == [0, *(line.end for line in lines[:-1])]
        assert lines[-1].end == len(widths)
        assert all(-1.0 <= line.ratio <= LOOSE for line in lines)


@settings(max_examples=80, deadline=None)
@given(PARAGRAPHS, st.sampled_from([1, -1]))
def test_the_quick_look_refuses_nothing_that_could_be_had(widths: list[float], more: int) -> None:
    points = paragraph(widths)
    lines = fit(points, SETTING)
    if fit_to(points, SETTING, len(lines) + more):
        assert could_be(points, SETTING, lines, len(lines) + more)


def test_a_paragraph_with_a_nearly_full_last_line_can_take_one_more() -> None:
    points = paragraph([10.0] * 55)
    lines = fit(points, SETTING)
    assert len(fit_to(points, SETTING, len(lines) + 1)) == len(lines) + 1


def test_a_paragraph_of_one_line_has_no_second() -> None:
    assert fit_to(paragraph([10.0, 10.0]), SETTING, 2) == []
