from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from proceedings.assembly.column_breaks import Measure, column_ends


def lines(count: int, height: float = 10.0) -> list[Measure]:
    """So many lines with no white between them."""
    return [Measure(height, 0.0)] * count


def depths(measures: list[Measure], ends: list[int]) -> list[float]:
    """How deep each column is."""
    columns = [measures[begin:end] for begin, end in pairwise((0, *ends))]
    return [
        column[0].head + sum(each.height + each.white for each in column) - column[0].white
        for column in columns
        if column
    ]


def test_nothing_has_no_columns() -> None:
    assert column_ends([], 100.0, 0.0) == []


def test_lines_fill_columns_and_the_rest_stands_in_the_last() -> None:
    assert column_ends(lines(25), 100.0, 0.0) == [10, 20, 25]


def test_what_a_tall_head_leaves_empty_is_shared_by_the_columns_before_it() -> None:
    measures = [*lines(26), Measure(60.0, 0.0), *lines(10)]
    left = [100.0 - depth for depth in depths(measures, column_ends(measures, 100.0, 0.0))]
    assert sorted(left[:-1]) == [0.0, 10.0, 10.0, 20.0]


def test_no_column_more_is_used_than_filling_each_would_take() -> None:
    measures = [*lines(19), Measure(30.0, 0.0), *lines(7)]
    assert len(column_ends(measures, 100.0, 0.0)) == 3


def test_what_is_deeper_than_a_column_has_one_alone() -> None:
    assert column_ends([*lines(2), Measure(150.0, 0.0), *lines(2)], 100.0, 0.0) == [2, 3, 5]


def test_a_head_that_is_set_again_takes_its_room() -> None:
    rows = [Measure(30.0, 0.0, head=20.0)] * 6
    assert max(depths(rows, column_ends(rows, 100.0, 0.0))) <= 100.0


MEASURES = st.builds(
    Measure, st.floats(1, 100), st.floats(0, 30), st.sampled_from([0.0, 0.0, 15.0]), st.booleans()
).filter(lambda each: each.head + each.height <= 100)


@given(st.lists(MEASURES, max_size=60), st.floats(0, 20))
def test_columns_hold_everything_in_order_and_are_as_few_as_filling_makes_them(
    measures: list[Measure], stretch: float
) -> None:
    ends = column_ends(measures, 100.0, stretch)
    assert ends == sorted(set(ends)) and (ends[-1:] == [len(measures)] or not measures)
    assert max(depths(measures, ends), default=0.0) <= 100.02
    if all(each.head == 0.0 for each in measures):
        assert len(ends) == filled(measures)


def filled(measures: list[Measure]) -> int:
    """How many columns there are when each takes what fits."""
    columns, depth = 0, 1000.0
    for each in measures:
        depth += each.white + each.height
        if depth > 100.01:
            columns, depth = columns + 1, each.height
    return columns
