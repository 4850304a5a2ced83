from dataclasses import replace

import pytest

from proceedings.model.manuscript import Cell, Note, Paragraph, Table
from proceedings.model.page import Rule
from tests.typesetting.compositor import cell, long_text, paragraph, setting, style, table
from tests.typesetting.traces import all_lines, anchors, glyphs, lines, targets


def noted(text: str) -> Cell:
    return Cell((paragraph(text, Note((paragraph(f"On {text}."),))),))


OTTERS = Table((), ((noted("otters"), noted("rivers")), (cell("a"), cell("b"))), caption=paragraph("Banks").content)


@pytest.mark.parametrize(("language", "marks"), [("en", "ab"), ("ru", ["1)", "2)"]), ("kk", ["1)", "2)"])])
def test_notes_called_in_a_table_stand_under_it_with_marks_of_their_own(language: str, marks: str) -> None:
    page = setting(OTTERS, language=language).pages[0]
    raised = [mark.text.strip() for mark in glyphs(page) if mark.size < 7]
    assert raised == [*marks, *marks]
    closing = max(mark.y for mark in page.marks if isinstance(mark, Rule))
    (otters,) = [mark for mark in glyphs(page) if mark.text.replace("\u00a0", " ").strip() == "On otters."]
    assert closing < otters.y < closing + 20
    assert targets(page) == ["#note-t1", "#note-t2"]
    assert anchors(page)["note-t1"] < anchors(page)["note-t2"]


def test_notes_of_the_text_keep_their_numbers_past_a_table() -> None:
    one, two = (paragraph(text, Note((paragraph(f"On {text}."),))) for text in ("one", "two"))
    page = setting(one, OTTERS, two, house=style(depth=300)).pages[0]
    assert targets(page) == ["#note-1", "#note-t1", "#note-t2", "#note-2"]


def test_what_the_author_wrote_under_a_table_comes_before_its_footnotes() -> None:
    page = setting(replace(OTTERS, notes=(paragraph("Source: banks."),)), house=style(depth=300)).pages[0]
    said = [line for line in lines(page) if line.startswith(("Source", "On"))]
    assert said == ["Source: banks.", "On otters.", "On rivers."]
    assert {mark.size for mark in glyphs(page) if mark.text.startswith("Source")} == {7.0}


def test_notes_keep_with_the_last_row_of_their_table() -> None:
    long = replace(table(*(f"row{n} | {n}" for n in range(9))), notes=(paragraph("Source: banks."),))
    for rows in range(4, 12):
        cut = replace(long, body=long.body[:rows])
        last = lines(setting(cut).pages[-1])
        assert last[-1] == "Source: banks."
        assert last[-2].startswith("row")


def test_a_long_note_of_a_narrow_table_reaches_over_it_at_both_sides() -> None:
    page = setting(replace(table("a"), notes=(paragraph(long_text(12)),)), house=style(depth=300)).pages[0]
    (cell_run,) = [mark for mark in glyphs(page) if mark.text == "a"]
    notes = [mark for mark in glyphs(page) if mark.text != "a"]
    left, right = min(mark.x for mark in notes), max(mark.x + mark.width for mark in notes)
    assert left < cell_run.x < right
    assert (left + right) / 2 == pytest.approx(100.0, abs=1.0)


def test_a_note_within_a_note_of_a_table_is_a_note_of_the_table_too() -> None:
    inner = Note((paragraph("Inner."),))
    outer = Table((), ((Cell((paragraph("a", Note((paragraph("Outer", inner),))),)),),))
    assert [line for line in all_lines(setting(outer)) if len(line) > 3] == ["Outer", "Inner."]


def test_a_table_without_cells_keeps_its_notes() -> None:
    assert all_lines(setting(Table((), (), notes=(Paragraph(paragraph("Source.").content),)))) == ["Source."]
