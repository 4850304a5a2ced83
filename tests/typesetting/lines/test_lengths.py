from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.typesetting.lines.breaking import LOOSE, Setting, fit
from proceedings.typesetting.lines.breakpoints import Breakpoints, breakpoints
from proceedings.typesetting.lines.lengths import could_be, fit_to
from proceedings.typesetting.lines.words import HYPHEN, Parting, Word

SETTING = Setting(measure=100.0, stretch=2.5, shrink=1.5, give=2.0, take=2.0, tolerance=LOOSE)
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


def test_the_line_that_is_to_end_without_a_hyphen_does_and_there_are_as_many() -> None:
    widths = [16, 30, 39, 37, 36, 14, 20, 15, 27, 36, 26, 27, 32, 24, 37, 18, 15, 27, 12, 40, 38, 24, 25, 31]
    words = [Word(float(width), (), (Parting(2, width / 2, HYPHEN),)) for width in widths]
    points = breakpoints(words, frozenset(), 5.0, (3.0, 2.0), 0.0)
    lines = fit_to(points, SETTING, 8)
    assert [number for number, line in enumerate(lines, 1) if points.kinds[line.end] == HYPHEN] == [2, 7]
    for number in (2, 7):
        anew = fit_to(points, SETTING, 8, number)
        assert len(anew) == 8 and points.kinds[anew[number - 1].end] != HYPHEN
