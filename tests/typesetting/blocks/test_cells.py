from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.manuscript import Cell, Table
from proceedings.typesetting.blocks.cells import column_count, standing
from tests.typesetting.compositor import cell

ROWS = st.lists(
    st.lists(st.builds(Cell, st.just(()), st.integers(1, 3), st.integers(1, 4)), max_size=4).map(tuple), max_size=6
)


@given(ROWS)
def test_no_two_cells_stand_on_one_place(rows: list[tuple[Cell, ...]]) -> None:
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(standing(rows)):
        for column, each in row:
            places = {(number + r, column + c) for r in range(each.rows) for c in range(each.columns)}
            assert not places & taken
            taken |= places


@given(ROWS)
def test_every_cell_stands_in_its_row_in_order(rows: list[tuple[Cell, ...]]) -> None:
    assert [[each for _, each in row] for row in standing(rows)] == [list(row) for row in rows]


def test_a_table_has_as_many_columns_as_its_cells_reach() -> None:
    assert column_count(Table((), ((cell("a", 1, 2), cell("b", 3)), (cell("c"),)))) == 4
    assert column_count(Table((), ())) == 0
