from proceedings.typesetting.pages.columns import Column, Galleyful, foot
from proceedings.typesetting.pages.filling import take
from proceedings.typesetting.pages.slab import Slab
from tests.typesetting.pages.slabs import name, note_lines, slab


def held(column: Column) -> list[str]:
    return [name(each) for _, each in column.placed]


def test_a_column_gives_back_what_may_not_end_it() -> None:
    heading = slab("heading", 10.0)
    source = Galleyful([slab("a", 10.0), heading, slab("b", 10.0, stuck=True)], {})
    assert held(take(source, 25.0)) == ["a"]
    assert held(take(source, 25.0)) == ["heading", "b"]
    assert source.empty


def test_what_is_given_back_takes_its_footnotes_along() -> None:
    text = [slab("a", 10.0), slab("b", 10.0, notes=(1,)), slab("c", 10.0, stuck=True)]
    source = Galleyful(text, {1: note_lines(1, 1)})
    first, second = take(source, 35.0), take(source, 50.0)
    assert (held(first), first.notes) == (["a"], [])
    assert (held(second), list(map(name, second.notes))) == (["b", "c"], ["note 1.0"])


def test_too_tall_a_slab_has_a_column_of_its_own() -> None:
    source = Galleyful([slab("a", 10.0), slab("tall", 90.0), slab("b", 10.0)], {})
    assert [held(take(source, 50.0)) for _ in range(3)] == [["a"], ["tall"], ["b"]]


def test_a_column_that_is_not_forced_may_stay_empty() -> None:
    source = Galleyful([slab("a", 10.0), slab("b", 10.0, stuck=True)], {})
    assert held(take(source, 15.0, forced=False)) == []
    assert source.next == 0
    assert held(take(source, 15.0)) == ["a"]


def test_the_lines_of_two_notes_called_in_one_line_stay_in_order() -> None:
    source = Galleyful([slab("a", 10.0, notes=(1, 2))], {1: note_lines(1, 2), 2: note_lines(2, 9)})
    lines, least = source.called(source.slabs[0])
    assert [name(line) for line in lines[:4]] == ["note 1.0", "note 1.1", "note 2.0", "note 2.1"]
    assert least == 4, "the first whole, and as much of the second as may stand by itself"


def test_the_foot_of_a_column_is_its_notes_and_the_white_above_them() -> None:
    assert foot([]) == 0.0
    assert foot([Slab(10.0), Slab(5.0)]) == 23.0
