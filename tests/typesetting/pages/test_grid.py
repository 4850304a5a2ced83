import pytest

from proceedings.typesetting.pages.grid import on_grid, snapped
from proceedings.typesetting.pages.slab import Outlined, Slab
from tests.typesetting.pages.slabs import slab


def line(name: str = "line") -> Slab:
    return slab(name, 12.0, grid=True)


@pytest.mark.parametrize(("y", "place"), [(0.0, 0.0), (0.01, 0.0), (1.0, 12.0), (12.0, 12.0), (12.1, 24.0)])
def test_the_next_place_on_the_grid_is_at_or_below(y: float, place: float) -> None:
    assert on_grid(y, 12.0) == place


def test_text_after_a_heading_meets_the_grid_again_and_the_white_for_it_stands_above_the_heading() -> None:
    heading = slab("heading", 14.0, before=9.0, outlined=Outlined(1, "heading"))
    _, above, after, _ = snapped([line(), heading, slab("line", 12.0, grid=True, before=3.0), line()], 12.0)
    assert (above.before, after.before) == (19.0, 3.0)
    assert (above.before + above.height + after.before) % 12.0 == 0.0


def test_a_formula_stands_in_the_middle_of_the_white_that_brings_the_text_to_the_grid() -> None:
    _, formula, after = snapped(
        [line(), slab("formula", 17.0, before=6.0), slab("a", 12.0, grid=True, before=6.0)], 12.0
    )
    assert formula.before == after.before
    assert (formula.before + formula.height + after.before) % 12.0 == pytest.approx(0.0)


def test_lines_on_the_grid_are_left_as_they_are() -> None:
    lines = [line(f"{number}") for number in range(5)]
    assert snapped(lines, 12.0) == lines


def test_a_figure_that_goes_elsewhere_moves_no_line() -> None:
    lines = [line("a"), slab("figure", 31.0, before=12.0, floats=True), line("b")]
    assert snapped(lines, 12.0) == lines
