from proceedings.typesetting.pages.columns import Column
from proceedings.typesetting.pages.slab import Slab
from proceedings.typesetting.pages.standing import give, stand
from tests.typesetting.pages.slabs import name, slab


def column(**fields: object) -> Column:
    """Two lines and a heading between them, ten points short of a hundred."""
    heading = slab("heading", 30.0, before=20.0)
    placed = [(0.0, slab("a", 20.0)), (40.0, heading), (70.0, slab("b", 20.0))]
    return Column(placed, filled=90.0, **fields)  # type: ignore[arg-type]


def places(of: Column, height: float = 100.0) -> dict[str, float]:
    return {name(each): round(y, 2) for y, each in stand(of, height)}


def test_white_above_a_heading_grows_so_that_the_column_reaches_its_foot() -> None:
    assert give(column(open=True)) == 12.0
    assert places(column(open=True)) == {"a": 0.0, "heading": 50.0, "b": 80.0}


def test_white_does_not_grow_beyond_measure() -> None:
    assert places(column(open=True), 200.0)["b"] == 82.0


def test_the_last_column_and_one_on_the_grid_keep_their_white() -> None:
    for still in (column(), column(open=True, grid=True)):
        assert places(still) == {"a": 0.0, "heading": 40.0, "b": 70.0}


def test_figures_stand_at_the_foot_above_the_notes_where_the_text_goes_on() -> None:
    figure, note = slab("figure", 30.0, before=10.0), slab("note", 5.0)
    of = Column([(0.0, slab("a", 20.0))], [figure], [note], filled=20.0, open=True)
    assert places(of) == {"a": 0.0, "figure": 57.0, "note": 95.0}


def test_figures_stand_right_below_the_text_where_it_ends() -> None:
    of = Column([(0.0, slab("a", 20.0))], [slab("figure", 30.0, before=10.0)], filled=20.0)
    assert places(of) == {"a": 0.0, "figure": 30.0}


def test_white_that_fills_is_shared_out() -> None:
    of = Column([(0.0, Slab(0.0, fill=1)), (0.0, slab("a", 20.0)), (20.0, Slab(0.0, fill=3))], filled=20.0)
    assert places(of)["a"] == 20.0
