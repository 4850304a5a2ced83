import pytest

from proceedings.model.manuscript import Cell, Table
from proceedings.model.page import Rule
from tests.typesetting.compositor import cell, long_text, paragraph, setting, style
from tests.typesetting.traces import all_lines, glyphs, letters, lines

HEAD = ((cell("model", rows=2), cell("set", 2)), (cell("one"), cell("two")))
BODY = ((cell("a"), cell("b"), cell("c")),)


def test_a_head_over_columns_has_a_thin_rule_as_wide_as_they_are() -> None:
    page = setting(Table(HEAD, BODY)).pages[0]
    top, thin, under, foot = sorted((mark for mark in page.marks if isinstance(mark, Rule)), key=lambda rule: rule.y)
    assert (top.height, thin.height, under.height, foot.height) == (0.8, 0.3, 0.4, 0.8)
    at = {mark.text: mark for mark in glyphs(page)}
    assert at["set"].y < thin.y < at["one"].y - at["one"].size * 0.6
    assert thin.x == at["one"].x
    assert thin.x + thin.width == pytest.approx(top.x + top.width)


def test_words_of_a_head_stand_at_its_foot() -> None:
    page = setting(Table(HEAD, BODY)).pages[0]
    at = {mark.text: mark.y for mark in glyphs(page)}
    assert at["set"] < at["model"] == at["one"] == at["two"]
    assert lines(page) == ["set", "model one two", "a b c"]


def test_no_rule_stands_under_a_head_without_words_or_without_rows_below() -> None:
    for head in (((cell("", 2),), (cell("a"), cell("b"))), ((cell("a", 2),),)):
        page = setting(Table(head, ((cell("1"), cell("2")),))).pages[0]
        assert 0.3 not in [mark.height for mark in page.marks if isinstance(mark, Rule)]


def test_a_head_taller_than_the_page_loses_nothing() -> None:
    galley = setting(Table(((cell(long_text(200)), Cell((paragraph("b"),))),), BODY[:1]), house=style(depth=100))
    assert letters(galley).count("word") >= 200
    assert all_lines(galley)[-1] == "a b c"
