"""Packing: strips of known heights into columns of known depth."""

from collections.abc import Sequence
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.assembly.packing import Run, pack, runs_of
from proceedings.assembly.parts import Stretch
from proceedings.model.conference import Section
from proceedings.model.galley import DrawnPage, DrawnPages, Strip
from proceedings.model.house import House
from proceedings.model.style import Margins, RunOn, Sheet, Style
from tests.assembly.bindery import house, record

EMPTY = DrawnPage(b"", (), (), (), opening=False, bare=False)
PLAIN = RunOn(white=10, stretch=0)
SECTION = Section(id="rivers", title={"en": "Rivers"})


def style(columns: int = 1, rules: RunOn = PLAIN) -> Style:
    """A type area a hundred points deep."""
    margins = Margins(top=0, bottom=0, inner=0, outer=0)
    sheet = Sheet(width=100, height=100, margins=margins, columns=columns, gutter=10)
    return Style(sheet=sheet, families={}, roles={}, run_on=rules)


def drawn(*strips: Strip | float) -> DrawnPages:
    """Pages of a galley in strips; a number is the height of one with no white above it."""
    made = tuple(strip if isinstance(strip, Strip) else Strip(number, strip) for number, strip in enumerate(strips))
    return DrawnPages((EMPTY,) * (len(made) + 1), {}, {}, strips=made)


def packed(*papers: Sequence[Strip | float], columns: int = 1, rules: RunOn = PLAIN, name: bool = False) -> Run:
    """Papers `1`, `2`, … packed; with the name of a section before the last of them."""
    stretches = [Stretch(str(number), "sections", record=record(str(number))) for number in range(1, len(papers) + 1)]
    galleys = {str(number): drawn(*strips) for number, strips in enumerate(papers, 1)}
    if name:
        stretches.insert(len(papers) - 1, Stretch("section:rivers", "sections", SECTION))
        galleys["section:rivers"] = drawn(20.0)
    house_style = style(columns, rules)
    return pack(stretches, galleys, house_style, rules)


def where(run: Run) -> list[tuple[str, int, float, float]]:
    """Owner, page, x and y of all that stands."""
    return [(each.owner, each.page, each.x, each.y) for each in run.stood]


def test_a_paper_begins_where_the_last_one_ended_below_white() -> None:
    assert where(packed([30.0, 10.0], [20.0])) == [("1", 0, 0.0, 0.0), ("1", 0, 0.0, 30.0), ("2", 0, 0.0, 50.0)]


def test_what_does_not_fit_begins_the_next_page_without_white() -> None:
    run = packed([60.0], [40.0, 10.0])
    assert where(run) == [("1", 0, 0.0, 0.0), ("2", 1, 0.0, 0.0), ("2", 1, 0.0, 40.0)]
    assert run.pages == 2 and run.spans() == {"1": (0, 0), "2": (1, 1)}


def test_a_long_paper_is_parted_between_its_strips() -> None:
    assert packed([40.0] * 5).spans() == {"1": (0, 2)}


def test_a_name_of_a_section_is_never_the_last_thing_on_a_page() -> None:
    run = packed([60.0], [30.0], name=True)
    assert where(run)[1:] == [("section:rivers", 1, 0.0, 0.0), ("2", 1, 0.0, 20.0)]


def test_white_between_papers_stretches_so_that_a_full_page_ends_at_its_foot() -> None:
    run = packed([30.0], [45.0], [90.0], rules=RunOn(white=10, stretch=20))
    assert where(run)[1] == ("2", 0, 0.0, 55.0)


def test_white_stretches_no_further_than_the_style_lets_it() -> None:
    run = packed([30.0], [25.0], [90.0], rules=RunOn(white=10, stretch=4))
    assert where(run)[1] == ("2", 0, 0.0, 44.0)


def test_the_last_page_is_not_stretched() -> None:
    run = packed([30.0], [45.0], rules=RunOn(white=10, stretch=20))
    assert where(run)[1] == ("2", 0, 0.0, 40.0)


def test_a_rule_parts_papers_but_not_a_paper_from_the_name_above_it() -> None:
    run = packed([10.0], [10.0], name=True)
    assert [each.parted for each in run.stood] == [0.0, 0.0, 0.0]
    assert [each.parted for each in packed([10.0], [10.0]).stood] == [0.0, 10.0]


def test_the_columns_of_the_last_page_are_level() -> None:
    run = packed([20.0, 20.0], [20.0, 20.0], columns=2)
    assert [(x, y) for _, _, x, y in where(run)] == [(0.0, 0.0), (0.0, 20.0), (55.0, 0.0), (55.0, 20.0)]


def test_a_head_of_a_table_stands_again_where_rows_begin_a_page() -> None:
    rows = [Strip(0, 60.0), Strip(1, 30.0, again=3, head=10.0), Strip(2, 60.0, again=3, head=10.0)]
    assert [(each.number, each.page, each.y) for each in packed(rows).stood] == [
        (0, 0, 0.0),
        (1, 0, 60.0),
        (3, 1, 0.0),
        (2, 1, 10.0),
    ]


def test_what_is_deeper_than_a_page_gets_one_of_its_own() -> None:
    assert packed([20.0], [140.0], [20.0]).spans() == {"1": (0, 0), "2": (1, 1), "3": (2, 2)}


@given(st.lists(st.lists(st.floats(1, 100), min_size=1, max_size=12), min_size=1, max_size=12), st.integers(1, 3))
def test_everything_stands_once_in_its_order_and_nothing_overlaps(papers: list[list[float]], columns: int) -> None:
    run = packed(*papers, columns=columns, rules=RunOn(white=7, stretch=5))
    expected = [(str(number), index) for number, paper in enumerate(papers, 1) for index in range(len(paper))]
    assert [(each.owner, each.number) for each in run.stood] == expected
    heights = dict(zip(expected, (height for paper in papers for height in paper), strict=True))
    for _, column in groupby(run.stood, key=lambda each: (each.page, each.x)):
        y = 0.0
        for each in column:
            assert each.y >= y - 0.01
            y = each.y + heights[each.owner, each.number]
        assert y <= 100.01
    assert run.pages == run.stood[-1].page + 1


@pytest.mark.parametrize(("sections", "runs"), [("top", 2), ("on", 1)])
def test_a_section_begins_a_page_unless_its_name_runs_on(sections: str, runs: int) -> None:
    stretches = [
        Stretch("section:rivers", "sections", SECTION),
        Stretch("1", "sections", SECTION, record("1")),
        Stretch("section:lakes", "sections", SECTION),
        Stretch("2", "sections", SECTION, record("2")),
    ]
    galleys = {stretch.owner: drawn(10.0) for stretch in stretches}
    plain = house()
    rules = House(plain.conference, style(rules=RunOn(sections=sections)), plain.profile)
    found = list(runs_of(stretches, galleys, rules))
    assert len(found) == runs
    assert [stretch for run in found for stretch in run.stretches] == stretches


def test_whole_pages_between_papers_part_the_run() -> None:
    stretches = [Stretch(number, "sections", record=record(number)) for number in ("1", "2", "3")]
    galleys = {"1": drawn(10.0), "2": DrawnPages((EMPTY,), {}, {}), "3": drawn(10.0)}
    plain = house()
    rules = House(plain.conference, style(), plain.profile)
    assert [run.stretches for run in runs_of(stretches, galleys, rules)] == [(stretches[0],), (stretches[2],)]
