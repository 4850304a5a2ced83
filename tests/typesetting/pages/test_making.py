from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.typesetting.pages.making import Frame, Made, make_pages
from proceedings.typesetting.pages.slab import Slab
from tests.typesetting.pages.slabs import AGAIN, HEIGHTS, columns_of, galleyfuls, name, names, note_lines, page_of, slab

DEPTH = 100.0
Galleyful = tuple[list[Slab], dict[int, list[Slab]]]
OPENINGS = st.lists(HEIGHTS.map(float), max_size=5).map(
    lambda heights: [slab(f"opening {number}", height) for number, height in enumerate(heights)]
)
thorough = settings(max_examples=100, deadline=None)


def frame(columns: int) -> Frame:
    return Frame(columns, 100.0, 10.0, DEPTH)


def made(of: Galleyful, columns: int, opening: list[Slab] | None = None) -> list[Made]:
    return make_pages(opening or [], of[0], of[1], frame(columns))


@thorough
@given(galleyfuls(), st.integers(1, 3), OPENINGS)
def test_everything_stands_on_the_pages_exactly_once(of: Galleyful, columns: int, opening: list[Slab]) -> None:
    placed = [each for page in made(of, columns, opening) for each in names(page) if each != AGAIN]
    slabs = [*opening, *(each for each in of[0] if not each.turns), *(line for note in of[1].values() for line in note)]
    assert sorted(placed) == sorted(map(name, slabs))


@thorough
@given(galleyfuls(), st.integers(1, 3), OPENINGS)
def test_text_and_figures_each_keep_their_order(of: Galleyful, columns: int, opening: list[Slab]) -> None:
    placed = [each for page in made(of, columns, opening) for each in names(page)]
    for kind in ((False, False), (True, False), (True, True)):
        wanted = [name(each) for each in of[0] if (each.floats, each.spans) == kind and not each.turns]
        assert [each for each in placed if each in set(wanted)] == wanted


@thorough
@given(galleyfuls(), st.integers(1, 3), OPENINGS)
def test_no_column_is_overfull_but_for_what_is_itself_too_tall(
    of: Galleyful, columns: int, opening: list[Slab]
) -> None:
    for page in made(of, columns, opening):
        for column in columns_of(page):
            reached = 0.0
            for y, each in column:
                assert y >= reached - 0.02, "slabs lie over one another"
                reached = y + each.height
                assert reached <= DEPTH + 0.02 or each.height > DEPTH


@thorough
@given(galleyfuls(), st.integers(2, 3), OPENINGS)
def test_what_spans_the_columns_lies_over_none_of_them(of: Galleyful, columns: int, opening: list[Slab]) -> None:
    for page in made(of, columns, opening):
        for across in (at for at in page.placed if at.width > 100.0 and at.slab.height <= DEPTH):
            for inside in (at for at in page.placed if at.width == 100.0 and at.slab.height <= DEPTH):
                below = inside.y >= across.y + across.slab.height - 0.02
                assert below or inside.y + inside.slab.height <= across.y + 0.02


@thorough
@given(galleyfuls(), st.integers(1, 3))
def test_a_footnote_begins_on_the_page_of_its_mark(of: Galleyful, columns: int) -> None:
    pages = page_of(made(of, columns))
    for each in of[0]:
        for number in each.notes:
            lines = of[1][number]
            least = sum(line.height for line in lines[:3]) + 8.0
            if each.spans:
                assert pages[f"note {number}.0"] >= pages[name(each)]
            elif each.height + sum(again.height for again in each.repeat) + least <= DEPTH:
                assert pages[f"note {number}.0"] == pages[name(each)]


@thorough
@given(galleyfuls(), st.integers(1, 2))
def test_a_column_begins_with_a_bound_slab_only_where_all_it_is_bound_to_is_too_tall(
    of: Galleyful, columns: int
) -> None:
    slabs = [slab(name(each), each.height, before=each.before, stuck=each.stuck) for each in of[0] if not each.turns]
    order = {name(each): number for number, each in enumerate(slabs)}
    for page in made((slabs, {}), columns):
        for (_, first), *_rest in columns_of(page):
            begin = end = order[name(first)]
            while slabs[begin].stuck and begin:
                begin -= 1
            assert begin == end or sum(each.height + each.before for each in slabs[begin : end + 1]) > DEPTH


def lines(count: int, height: float = 10.0, **fields: object) -> list[Slab]:
    return [slab(f"line {number}", height, **fields) for number in range(count)]


def test_columns_of_the_last_page_are_balanced() -> None:
    (page,) = made((lines(10), {}), 2)
    assert [len(column) for column in columns_of(page)] == [5, 5]


def test_columns_before_the_last_page_are_full() -> None:
    first, last = made((lines(26), {}), 2)
    assert [len(column) for column in columns_of(first)] == [10, 10]
    assert [len(column) for column in columns_of(last)] == [3, 3]


def test_the_opening_stands_across_the_columns_and_above_them() -> None:
    (page,) = made((lines(4), {}), 2, [slab("title", 30.0)])
    title, *text = page.placed
    assert (title.x, title.y, title.width) == (0.0, 0.0, 210.0)
    assert {(at.x, at.width) for at in text} == {(0.0, 100.0), (110.0, 100.0)}
    assert min(at.y for at in text) > 30.0


def test_the_text_goes_to_the_next_page_where_the_opening_leaves_no_room() -> None:
    pages = made((lines(4), {}), 2, [slab("title", 90.0)])
    assert [names(page) for page in pages] == [["title"], ["line 0", "line 1", "line 2", "line 3"]]


def test_white_above_a_slab_is_dropped_at_the_top_of_a_column() -> None:
    first, second = made((lines(11, before=1.0, stuck=False), {}), 1)
    assert first.placed[0].y == second.placed[0].y == 0.0


def test_a_figure_that_does_not_fit_lets_the_text_pass() -> None:
    text = [*lines(7), slab("figure", 50.0, floats=True, before=10.0), *(slab(f"after {n}", 10.0) for n in range(4))]
    first, second = made((text, {}), 1)
    assert names(first)[-3:] == ["after 0", "after 1", "after 2"]
    assert names(second) == ["figure", "after 3"]
    assert second.placed[1].y == 60.0, "as much white below a figure as above it"


def test_a_heading_does_not_stay_behind_where_its_figure_moves_on() -> None:
    text = [*lines(8), slab("heading", 10.0), slab("figure", 50.0, floats=True, stuck=True), slab("after", 20.0)]
    first, second = made((text, {}), 1)
    assert names(first) == [f"line {number}" for number in range(8)]
    assert names(second) == ["heading", "after", "figure"]


def test_the_head_of_a_table_stands_again_even_below_a_figure() -> None:
    rows = [slab(f"row {n}", 20.0, repeat=(slab(AGAIN, 10.0),)) for n in range(3)]
    text = [slab("line", 20.0), slab("figure", 50.0, floats=True), slab("tall", 40.0, floats=True), *rows]
    _, second = made((text, {}), 1)
    assert names(second)[:3] == ["tall", AGAIN, "row 1"]


def test_figures_come_before_a_page_that_begins_anew() -> None:
    text = [*lines(8), slab("figure", 50.0, floats=True), Slab(0.0, turns=True), slab("chapter", 10.0)]
    assert [names(page) for page in made((text, {}), 1)][1:] == [["figure"], ["chapter"]]


def test_a_long_footnote_goes_on_at_the_foot_of_the_next_page() -> None:
    text = lines(12)
    text[5] = slab("called", 10.0, notes=(1,))
    first, second = made((text, {1: note_lines(1, 12)}), 1)
    assert [each for each in names(first) if "note" in each] == [f"note 1.{n}" for n in range(6)]
    assert [each for each in names(second) if "note" in each] == [f"note 1.{n}" for n in range(6, 12)]
    assert second.placed[-1].y + 5.0 == DEPTH


def test_a_short_footnote_is_never_parted() -> None:
    text = lines(9)
    text[8] = slab("called", 10.0, notes=(1,))
    first, second = made((text, {1: note_lines(1, 3)}), 1)
    assert names(second) == ["called", "note 1.0", "note 1.1", "note 1.2"]


def test_white_that_fills_is_shared_out_over_the_page() -> None:
    text = [Slab(0.0, fill=1), slab("title", 10.0), Slab(0.0, fill=2), slab("place", 10.0)]
    (page,) = made((text, {}), 1)
    assert [round(at.y, 1) for at in page.placed if name(at.slab)] == [26.7, 90.0]


def test_nothing_makes_no_page() -> None:
    assert made(([], {}), 1) == made(([], {}), 2) == []
