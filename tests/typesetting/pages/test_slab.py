from proceedings.model.page import Anchor, Foreign, Glyphs, Image, Link, Mark, Rule
from proceedings.typesetting.pages.moving import moved, right_edge
from proceedings.typesetting.pages.slab import Slab, beside, kept_together, led, lowered, shifted, stacked
from tests.typesetting.pages.slabs import slab

MARKS: tuple[Mark, ...] = (
    Glyphs(1.0, 2.0, "f", 10.0, "[<0001>]", "a", 5.0, 99.0, "b", 0.5),
    Rule(1.0, 2.0, 3.0, 4.0, 0.5),
    Image(1.0, 2.0, 3.0, 4.0, "p", "alt"),
    Link(1.0, 2.0, 3.0, 4.0, "#a"),
    Anchor("a", 2.0),
    Foreign(1.0, 2.0, 3.0, 4.0, 0.5, 7),
)


def test_a_mark_moved_there_and_back_is_the_same() -> None:
    for mark in MARKS:
        assert moved(mark, 3.0, 4.0) != mark
        assert moved(moved(mark, 3.0, 4.0), -3.0, -4.0) == mark


def test_the_right_edge_is_that_of_the_text() -> None:
    assert right_edge(MARKS) == 6.0


def test_slabs_side_by_side_are_as_high_as_the_highest_and_call_all_notes() -> None:
    joined = beside([(0.0, slab("a", 10.0, notes=(1,))), (50.0, slab("b", 20.0, notes=(2,)))])
    assert (joined.height, joined.notes) == (20.0, (1, 2))


def test_stacked_slabs_are_one_with_their_white_between() -> None:
    whole = stacked([slab("a", 10.0, before=5.0), slab("b", 20.0, before=3.0, notes=(1,))])
    assert (whole.height, whole.before, whole.notes) == (33.0, 5.0, (1,))
    assert whole.marks == (Anchor("a", 0.0), Anchor("b", 13.0))


def test_a_shifted_slab_shifts_what_is_set_again_above_it() -> None:
    again = Slab(5.0, (Rule(0.0, 0.0, 10.0, 1.0),))
    (shift,) = shifted([Slab(10.0, (Rule(0.0, 0.0, 10.0, 1.0),), repeat=(again,))], 7.0)
    assert shift.marks == shift.repeat[0].marks == (Rule(7.0, 0.0, 10.0, 1.0),)


def test_a_lowered_slab_is_as_much_taller() -> None:
    assert lowered(slab("a", 10.0), 4.0) == Slab(14.0, (Anchor("a", 4.0),))


def test_what_is_kept_together_begins_a_column_only_with_its_first() -> None:
    assert [each.stuck for each in kept_together([Slab(1.0)] * 3)] == [False, True, True]
    assert led([]) == []
