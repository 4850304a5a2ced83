from proceedings.model.manuscript import Paragraph, SideBySide
from proceedings.model.page import Rule
from proceedings.typesetting.blocks import set_block
from tests.typesetting.compositor import long_text, paragraph, setting, stick, style
from tests.typesetting.traces import columns, letters, lines, trace

WIDE = 500.0


def three(words: int = 12) -> SideBySide:
    return SideBySide(tuple((paragraph(long_text(words, word)), paragraph(f"Key {word}")) for word in "xyz"))


def test_three_texts_stand_beside_each_other_with_hairlines_between() -> None:
    (slab,) = set_block(three(), stick(measure=WIDE))
    x = sorted({mark.x for mark in slab.marks if isinstance(mark, Rule)})
    assert len(x) == 2 and 0.0 < x[0] < WIDE / 2 < x[1] < WIDE
    assert all(mark.height == slab.height for mark in slab.marks if isinstance(mark, Rule))


def test_columns_begin_on_one_line_and_the_lines_of_each_stay_together() -> None:
    house = style().model_copy(update={"sheet": style().sheet.model_copy(update={"width": WIDE + 40})})
    page = setting(three(4), house=house).pages[0]
    step = (WIDE - 32) / 3 + 16
    assert columns(page, 0.0, step, 2 * step) == [
        ["x1 x2 x3 x4", "Key x"],
        ["y1 y2 y3 y4", "Key y"],
        ["z1 z2 z3 z4", "Key z"],
    ]
    assert trace(page).splitlines()[0].startswith("0.0 9.3") and f"{step:.1f} 9.3" in trace(page)


def test_where_three_are_too_narrow_the_first_stands_above_the_others() -> None:
    slabs = set_block(three(30), stick(measure=330.0))
    joined = [slab for slab in slabs if any(isinstance(mark, Rule) for mark in slab.marks)]
    assert len(joined) == 1 and joined[0] is slabs[-1] and len(slabs) > 2


def test_where_two_are_too_narrow_all_stand_under_each_other() -> None:
    galley = setting(three(3))
    assert lines(galley.pages[0]) == ["x1 x2 x3", "Key x", "y1 y2 y3", "Key y", "z1 z2 z3", "Key z"]


def test_what_is_too_tall_to_stay_on_one_page_is_stacked_and_may_part() -> None:
    slabs = set_block(three(80), stick(measure=WIDE))
    assert not [mark for slab in slabs for mark in slab.marks if isinstance(mark, Rule)]


def test_no_word_is_lost_whatever_the_width() -> None:
    for measure in (20.0, 150.0, 300.0, 600.0):
        house = style().model_copy(update={"sheet": style().sheet.model_copy(update={"width": measure + 40})})
        found = letters(setting(three(), house=house))
        assert sorted(found) == sorted("".join(f"{w}{n}" for w in "xyz" for n in range(1, 13)) + "KeyxKeyyKeyz")


def test_columns_without_anything_are_no_trouble() -> None:
    assert set_block(SideBySide(()), stick()) == []
    assert set_block(SideBySide(((), ())), stick()) == []
    assert lines(setting(SideBySide(((Paragraph(()),), (paragraph("x"),)))).pages[0]) == ["x"]
