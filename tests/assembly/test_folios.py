"""Folios and sides."""

import pytest

from proceedings.assembly.folios import paginate, roman
from proceedings.assembly.order import running_order
from proceedings.model.submission import Kind
from tests.assembly.bindery import house, record

PAPERS = [record("001", Kind.GREETING), record("101"), record("102")]


@pytest.mark.parametrize(
    ("number", "figures"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (48, "xlviii"), (90, "xc")]
)
def test_roman_figures_are_small(number: int, figures: str) -> None:
    assert roman(number) == figures


def test_one_arabic_series_counts_the_title_page() -> None:
    rules = house()
    pagination = paginate(running_order(rules, PAPERS), {}, rules)
    assert pagination.front == 0
    assert pagination.folio(0) == "1"


def test_roman_front_matter_ends_before_the_first_section_and_arabic_begins_on_a_recto() -> None:
    rules = house(profile={"roman_front_matter": True})
    pagination = paginate(running_order(rules, PAPERS), {"part:contents": 2}, rules)
    places = {placed.stretch.target: placed.first for placed in pagination.placed}
    assert pagination.folio(places["paper:001"]) == "vi"
    assert pagination.folio(places["section:rivers"]) == "1"
    assert places["section:rivers"] % 2 == 0


def test_papers_open_on_the_right_where_the_profile_says_so() -> None:
    rules = house(profile={"title_opens_on": "recto"})
    pagination = paginate(running_order(rules, PAPERS), {"101": 3}, rules)
    assert all(placed.first % 2 == 0 for placed in pagination.placed if placed.stretch.record)
    assert len({placed.first for placed in pagination.placed if placed.pages}) > 5
