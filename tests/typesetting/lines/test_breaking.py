from itertools import pairwise
from math import inf

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.typesetting.lines.breaking import LOOSE, MISMATCH, STEEP, Break, Setting, fit
from proceedings.typesetting.lines.breakpoints import Breakpoints, breakpoints
from proceedings.typesetting.lines.words import HYPHEN, TIE, Parting, Word

WIDTHS = st.lists(st.integers(1, 40), min_size=1, max_size=60)
SETTING = Setting(measure=50.0, stretch=2.5, shrink=1.5, give=1.0, take=1.0)


def plain(widths: list[int]) -> list[Word]:
    return [Word(float(width), ()) for width in widths]


def broken(words: list[Word], setting: Setting = SETTING, bound: frozenset[int] = frozenset()) -> list[Break]:
    return fit(breakpoints(words, bound, 5.0, (3.0, 2.0), 0.0), setting)


@given(WIDTHS)
def test_lines_follow_one_another_from_the_first_word_to_the_last(widths: list[int]) -> None:
    lines = broken(plain(widths))
    assert lines[0].begin == 0
    assert lines[-1].end == len(widths)
    assert all(line.end == after.begin for line, after in zip(lines, lines[1:], strict=False))


@given(WIDTHS)
def test_every_word_that_fits_the_measure_stands_on_a_line_that_does(widths: list[int]) -> None:
    for line in broken(plain(widths)):
        held = widths[line.begin : line.end]
        least = sum(held) + (5.0 - 1.5) * (len(held) - 1) - 1.0
        assert least <= 50.0 + 1e-6


@settings(max_examples=50)
@given(st.lists(st.integers(8, 14), min_size=3, max_size=40))
def test_no_other_lines_would_be_less_bad(widths: list[int]) -> None:
    ends = [line.end for line in broken(plain(widths), SETTING._replace(tolerance=inf))]
    assert badness(widths, ends) <= best(tuple(widths)) + MISMATCH * len(ends)


def badness(widths: list[int], ends: list[int]) -> float:
    """Demerits of these lines, without those of neighbours that are unlike."""
    begins = [0, *ends[:-1]]
    return round(sum(demerits(tuple(widths[a:b]), b == len(widths)) for a, b in zip(begins, ends, strict=True)), 3)


def demerits(line: tuple[int, ...], last: bool) -> float:
    natural, spaces = sum(line) + 5.0 * (len(line) - 1), len(line) - 1
    lack = 50.0 - natural
    if last and lack >= 0:
        return 100.0
    if lack < 0:
        room = spaces * 1.5 + 1.0
        return inf if -lack > room else (10.0 + 100 * (-lack / room) ** 3) ** 2
    ratio = lack / (spaces * 2.5 + 1.0)
    if ratio > 1.0 and spaces:
        ratio = (lack - 1.0) / (spaces * 2.5)
    return float((10.0 + 100 * (STEEP if ratio > LOOSE else 1.0) * ratio**3) ** 2)


def best(widths: tuple[int, ...]) -> float:
    """The least demerits of all ways to break, tried one by one."""
    found = {0: 0.0}
    for end in range(1, len(widths) + 1):
        found[end] = min(found[a] + demerits(widths[a:end], end == len(widths)) for a in range(end))
    return round(found[len(widths)], 3)


def test_a_bound_space_does_not_end_a_line() -> None:
    words = plain([20] * 9)
    bound = frozenset({1})
    points = breakpoints(words, bound, 5.0, (3.0, 2.0), 0.0)
    assert 2 not in [points.words[line.end] for line in fit(points, SETTING)]


def test_a_paragraph_does_without_hyphens_where_its_lines_are_even() -> None:
    words = [Word(22.0, (), (Parting(2, 11.0, HYPHEN),))] * 8
    points = breakpoints(words, frozenset(), 5.0, (3.0, 2.0), 0.0)
    assert HYPHEN not in [points.kinds[line.end] for line in fit(points, SETTING)]


def test_a_word_parts_where_its_line_would_gape() -> None:
    words = [Word(30.0, (), (Parting(2, 14.0, HYPHEN),))] * 3
    points = breakpoints(words, frozenset(), 5.0, (3.0, 2.0), 0.0)
    assert HYPHEN in [points.kinds[line.end] for line in fit(points, SETTING)]


def test_room_kept_free_on_the_last_line_is_kept_free() -> None:
    lines = broken(plain([20, 20]), SETTING._replace(last=20.0))
    assert len(lines) == 2


def test_two_lines_in_a_row_end_in_hyphens_only_where_a_line_would_gape() -> None:
    words = [Word(22.0, (), (Parting(2, 11.0, HYPHEN),))] * 12
    points = breakpoints(words, frozenset(), 5.0, (3.0, 2.0), 0.0)
    ends = [points.kinds[line.end] == HYPHEN for line in fit(points, SETTING._replace(calm=0.0))]
    assert (True, True) not in pairwise(ends)


def test_a_short_word_ends_a_line_only_where_nothing_else_fits() -> None:
    free, tied = Word(10.0, ()), Word(3.0, (), tied=1)
    points = breakpoints([free, free, free, tied, free, free], frozenset(), 5.0, (3.0, 2.0), 0.0)
    assert TIE not in [points.kinds[line.end] for line in broken_at(points, 48.0)]
    points = breakpoints([Word(20.0, ()), tied, Word(35.0, ())], frozenset(), 5.0, (3.0, 2.0), 0.0)
    assert TIE in [points.kinds[line.end] for line in broken_at(points, 35.0)]


def test_a_particle_is_tied_to_the_word_before_it() -> None:
    points = breakpoints([Word(10.0, ()), Word(5.0, (), tied=-1)], frozenset(), 5.0, (3.0, 2.0), 0.0)
    assert points.kinds[1] == TIE


def test_the_last_line_is_not_shorter_than_the_indent_where_that_can_be_had() -> None:
    words = plain([6] * 6)
    assert [line.end for line in broken(words)] == [5, 6]
    assert [line.end for line in broken(words, SETTING._replace(least=12.0))] == [4, 6]


def broken_at(points: Breakpoints, measure: float) -> list[Break]:
    return fit(points, SETTING._replace(measure=measure))
