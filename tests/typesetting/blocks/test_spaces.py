from proceedings.model.manuscript import Divider, PageBreak, Space
from proceedings.model.page import Rule
from tests.typesetting.compositor import MEASURE, paragraph, setting
from tests.typesetting.traces import glyphs, lines


def test_white_space_stays_even_at_the_top_of_a_page() -> None:
    assert glyphs(setting(Space(30.0), paragraph("Otters.")).pages[0])[0].y == 39.3


def test_white_that_fills_pushes_what_follows_to_the_foot() -> None:
    page = setting(paragraph("Above."), Space(fill=1), paragraph("Below.")).pages[0]
    assert [round(mark.y, 1) for mark in glyphs(page)] == [9.3, 117.3]


def test_a_page_break_begins_a_new_page_and_never_an_empty_one() -> None:
    pages = setting(PageBreak(), paragraph("One."), PageBreak(), PageBreak(), paragraph("Two.")).pages
    assert [lines(page) for page in pages] == [["One."], ["Two."]]


def test_a_divider_is_a_short_rule_in_the_middle() -> None:
    page = setting(paragraph("One."), Divider(), paragraph("Two.")).pages[0]
    (rule,) = [mark for mark in page.marks if isinstance(mark, Rule)]
    assert rule.x + rule.width / 2 == MEASURE / 2
