from dataclasses import replace

import pytest

from proceedings.typesetting.blocks.lying import lying, turned
from tests.typesetting.compositor import stick, style

HIGH, FLAT, NARROW = style(depth=300), style(depth=120), style(columns=2, depth=300)


def test_a_table_that_fits_in_small_type_stays_in_its_column() -> None:
    assert lying([50.0] * 4, stick(house=HIGH)) is None


@pytest.mark.parametrize(
    ("least", "measure", "is_turned"),
    [([50.0] * 3, 200.0, False), ([50.0] * 6, 300.0, True), ([50.0] * 40, 300.0, True)],
)
def test_a_table_too_wide_for_a_column_goes_across_the_page_or_along_it(
    least: list[float], measure: float, is_turned: bool
) -> None:
    place = lying(least, stick(measure=90.0, house=NARROW))
    assert place and (place.stick.measure, place.turned) == (measure, is_turned)


def test_no_table_is_turned_where_the_page_is_wide_or_within_a_cell() -> None:
    assert lying([50.0] * 40, stick(house=FLAT)) is None
    assert lying([50.0] * 40, replace(stick(house=HIGH), nested=True)) is None


def test_the_style_of_a_turned_page_has_its_type_area_the_other_way() -> None:
    assert (turned(HIGH).measure, turned(HIGH).depth) == (HIGH.depth, HIGH.measure)
    assert turned(NARROW).column == NARROW.depth


def test_a_table_that_is_hard_put_in_one_of_several_columns_goes_across_them() -> None:
    column = NARROW.column
    assert lying([column / 0.95], stick(measure=column, house=NARROW)) is None
    place = lying([column / 0.8], stick(measure=column, house=NARROW))
    assert place and (place.stick.measure, place.turned) == (NARROW.measure, False)
    assert lying([200.0 / 0.8], stick(house=HIGH)) is None
