import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.manuscript import Cell, LineBreak, Table
from proceedings.typesetting.blocks.column_widths import Wants, column_widths, shared_out, wanted
from tests.typesetting.compositor import cell, paragraph, setting, stick, table
from tests.typesetting.traces import lines

WIDTHS = st.lists(st.tuples(st.integers(1, 50), st.integers(0, 90)), min_size=1, max_size=8)


@given(WIDTHS, st.integers(10, 300))
def test_columns_take_no_more_than_the_room_and_no_less_than_they_need(
    widths: list[tuple[int, int]], room: int
) -> None:
    least, natural = [float(a) for a, _ in widths], [float(a + b) for a, b in widths]
    shared = shared_out(least, natural, float(room))
    assert sum(shared) <= room + 1e-6
    if sum(least) <= room:
        assert all(width >= narrow - 1e-6 for width, narrow in zip(shared, least, strict=True))


def test_the_widths_asked_for_are_given_where_no_word_breaks_in_them() -> None:
    shares = Table((), ((cell("a"), cell("b")),), widths=(1.0, 3.0))
    assert column_widths(shares, 100.0, Wants([10.0, 10.0], [90.0, 90.0], [90.0, 90.0])) == [25.0, 75.0]
    assert column_widths(shares, 100.0, Wants([40.0, 10.0], [90.0, 10.0], [90.0, 10.0])) == [90.0, 10.0]


def test_what_a_column_is_given_and_does_not_hold_goes_to_those_that_lack_it() -> None:
    shares = Table((), ((cell("a"), cell("b"), cell("c")),), widths=(2.0, 1.0, 1.0))
    assert column_widths(shares, 100.0, Wants([5.0] * 3, [10.0, 65.0, 45.0], [10.0, 65.0, 45.0])) == pytest.approx(
        [10.0, 25 + 80 / 3, 25 + 40 / 3]
    )
    assert column_widths(shares, 100.0, Wants([5.0] * 3, [10.0, 20.0, 15.0], [10.0, 20.0, 15.0])) == [10.0, 20.0, 15.0]


def test_a_cell_over_two_columns_asks_for_the_gap_between_them_too() -> None:
    one = wanted(table("incomprehensibilities"), {}, 9.0, stick())
    two = wanted(Table((), ((cell("incomprehensibilities", 2),),)), {}, 9.0, stick())
    assert round(sum(two.least) + 9.0, 3) == round(sum(one.least), 3)


def test_a_forced_break_parts_words() -> None:
    broken = Table((), ((Cell((paragraph("otters", LineBreak(), "rivers"),)),),))
    assert wanted(broken, {}, 9.0, stick()).natural < wanted(table("otters rivers"), {}, 9.0, stick()).natural


def test_short_columns_beside_long_prose_keep_their_lines_whole() -> None:
    assert shared_out([20.0, 20.0, 40.0], [50.0, 60.0, 2000.0], 300.0)[:2] == [50.0, 60.0]


def test_two_columns_of_prose_share_by_how_much_each_holds() -> None:
    one, other = shared_out([20.0, 20.0], [400.0, 1600.0], 300.0)
    assert (round(one), round(other)) == (100, 200)


def test_heads_take_two_lines_before_any_cell_does() -> None:
    bare = Table((), ((cell("a"), cell("b"), cell("c")),))
    wants = Wants([20.0] * 3, [90.0, 60.0, 50.0], [90.0, 33.0, 27.5])
    assert column_widths(bare, 160.0, wants) == [90.0, 33.0, 27.5]
    assert column_widths(bare, 175.0, wants) == [90.0, 33.0, 50.0]
    assert column_widths(bare, 200.0, wants) == [90.0, 60.0, 50.0]
    assert column_widths(bare, 140.0, wants)[0] < 90.0


def test_the_cells_under_long_heads_stay_on_one_line() -> None:
    rows = ("Otters by the river | 1", "Beavers by the pond | 2")
    page = setting(table(*rows, head="name | the number of animals that were seen in a month")).pages[0]
    assert lines(page)[-2:] == ["Otters by the river 1", "Beavers by the pond 2"]
