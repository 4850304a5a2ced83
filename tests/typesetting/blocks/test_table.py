import pytest

from proceedings.model.manuscript import Cell, CrossReference, Equation, Note, Paragraph, Space, Table, Text
from proceedings.model.page import Rule
from tests.typesetting.compositor import MEASURE, cell, long_text, paragraph, setting, style, table
from tests.typesetting.traces import all_lines, anchors, drawn_row, glyphs, letters, lines, rows

LONG = table(*(f"row{n} | {n}" for n in range(30)), head="name | count", caption="Otters", label="t")


def test_a_table_has_three_rules_above_below_and_under_its_head() -> None:
    page = setting(table("a | b", head="h | k")).pages[0]
    rules = [mark for mark in page.marks if isinstance(mark, Rule)]
    assert [rule.height for rule in rules] == [0.8, 0.4, 0.8]
    assert len({(rule.x, rule.width) for rule in rules}) == 1
    head, body = [row[0].y for row in rows(page)]
    assert rules[0].y < head < rules[1].y < body < rules[2].y


def test_the_head_stands_again_with_continued_where_the_table_goes_on() -> None:
    first, *others = setting(LONG).pages
    assert len(others) >= 2
    assert lines(first)[:2] == ["Table 1. Otters", "name count"]
    for page in others:
        assert lines(page)[:2] == ["Table 1, continued", "name count"]


@pytest.mark.parametrize(("language", "words"), [("kk", "Жалғасы: 1-кесте"), ("ru", "Продолжение: Таблица 1")])
def test_continued_is_said_in_the_language_of_the_text(language: str, words: str) -> None:
    assert lines(setting(LONG, language=language).pages[1])[0].replace("\u00a0", " ") == words


def test_a_short_table_is_never_broken() -> None:
    house = style(depth=200)
    for room in range(0, 200, 10):
        galley = setting(Space(float(room)), table("a | b", "c | d", head="h | k", caption="Otters"), house=house)
        (page,) = [page for page in galley.pages if lines(page)]
        assert lines(page) == ["Table 1. Otters", "h k", "a b", "c d"]


def test_every_cell_of_a_long_table_is_on_the_pages_once() -> None:
    body = [line for line in all_lines(setting(LONG)) if line.startswith("row")]
    assert body == [f"row{n} {n}" for n in range(30)]


def test_numbers_stand_at_the_right_of_their_column() -> None:
    page = setting(Table((), ((cell("a"), cell("1")), (cell("b"), cell("1000"))), "lr")).pages[0]
    assert len({round(drawn_row([row[1]]), 1) for row in rows(page)}) == 1


def test_a_cell_over_several_rows_leaves_the_later_rows_their_columns() -> None:
    body = ((cell("span", rows=3), cell("b1")), (cell("b2"),), (cell("b3"),), (cell("a4"), cell("b4")))
    page = setting(Table((), body)).pages[0]
    at = {mark.text: (mark.x, mark.y) for mark in glyphs(page)}
    assert at["span"][0] == at["a4"][0]
    assert at["b1"][0] == at["b2"][0] == at["b3"][0] == at["b4"][0]
    assert at["span"][1] == at["b1"][1]


def test_a_long_cell_over_several_rows_flows_down_beside_them() -> None:
    text = long_text(12)
    body = ((cell(text, rows=3), cell("b1")), (cell("b2"),), (cell(long_text(60)),))
    galley = setting(Table((), body, widths=(0.2, 0.8)), house=style(depth=400))
    assert "".join(mark.text for mark in glyphs(galley.pages[0]) if mark.x < 40) == text.replace(" ", "")
    column = [mark.y for mark in glyphs(galley.pages[0]) if mark.x < 40]
    assert column == sorted(set(column))


def test_a_head_over_two_columns_makes_them_wide_enough_for_its_words() -> None:
    galley = setting(Table(((cell("incomprehensibilities", 2),),), ((cell("1"), cell("2")),)))
    assert all_lines(galley) == ["incomprehensibilities", "1 2"]


def test_no_word_of_a_table_breaks_where_the_measure_has_room_for_all() -> None:
    words = ["prevention", "characterisation", "of", "consequences"]
    assert all_lines(setting(table(" | ".join(words)))) == [" ".join(words)]


def test_a_table_too_wide_for_the_page_is_set_smaller_and_stays_on_it() -> None:
    galley = setting(table(" | ".join(f"characterisation{n}" for n in range(7)), "a | b"))
    assert all(mark.x >= 0.0 and drawn_row([mark]) <= MEASURE + 2.0 for mark in glyphs(galley.pages[0]))
    assert {mark.size for mark in glyphs(galley.pages[0])} == {6.0}
    assert not galley.diagnostics


def test_a_table_of_forty_columns_loses_no_letter() -> None:
    assert letters(setting(table("|".join(f"c{n:02}" for n in range(40))))).count("c") == 40


def test_notes_stand_in_cells_heads_and_captions() -> None:
    def noted(text: str) -> Paragraph:
        return paragraph(text, Note((paragraph(f"On {text}."),)))

    content = (Text("Otters"), Note((paragraph("On otters."),)))
    whole = Table(((Cell((noted("head"),)),),), ((Cell((noted("cell"),)),),), caption=content)
    page = setting(whole).pages[0]
    assert [line for line in lines(page) if line.startswith("On")] == ["On otters.", "On head.", "On cell."]


def test_a_very_tall_row_parts_between_pages() -> None:
    galley = setting(table(f"{long_text(200)} | b"))
    assert len(galley.pages) > 2
    assert letters(galley).replace("b", "") == "".join(long_text(200).split())


def test_a_numbered_formula_in_a_narrow_cell_is_made_smaller() -> None:
    body = ((Cell((Equation("a=b+c+d+e", "q"),)), cell(long_text(60))),)
    page = setting(Table((), body)).pages[0]
    assert min(mark.size for mark in glyphs(page)) > 1.0


@pytest.mark.parametrize(
    ("language", "caption", "mention"),
    [
        ("kk", "1-кесте – Құндыз", "1-кесте"),
        ("ru", "Таблица 1 – Құндыз", "таблица 1"),
        ("en", "Table 1. Құндыз", "Table 1"),
    ],
)
def test_a_table_is_named_as_the_language_does(language: str, caption: str, mention: str) -> None:
    page = setting(
        table("a | b", caption="Құндыз", label="t"), paragraph(CrossReference("t")), language=language
    ).pages[0]
    spoken = [line.replace("\u00a0", " ") for line in lines(page)]
    assert (spoken[0], spoken[-1]) == (caption, mention)
    assert anchors(page)["t"] == 0.0


@pytest.mark.parametrize("words", ["investigations of rivers", "a"])
def test_a_caption_of_several_lines_is_as_wide_as_its_table_or_half_the_measure(words: str) -> None:
    caption = "Otters that were seen along the river on one night of each month, by observer and by bank"
    *above, cells = rows(setting(table(f"{words} | {words[:10]}", caption=caption)).pages[0])
    (begin,) = {row[0].x for row in above}
    assert len(above) > 1 and begin == pytest.approx(min(cells[0].x, MEASURE / 4), abs=0.1)
    assert max(drawn_row(row) for row in above) <= MEASURE - begin + 0.1


def test_a_table_without_cells_is_its_caption() -> None:
    galley = setting(Table((), (), caption=(Text("Otters"),), label="t"))
    assert all_lines(galley) == ["Table 1. Otters"]
    assert "t" in anchors(galley.pages[0])


def test_a_row_of_one_cell_is_centred_where_it_is_one_line_and_else_begins_at_the_left() -> None:
    def first(text: str) -> float:
        body = ((cell(text, 2),), (cell(long_text(9)), cell(long_text(9))))
        page = setting(Table((), body), house=style(depth=400)).pages[0]
        return min(mark.x for mark in glyphs(page) if mark.y < 12)

    assert first("Otters") > 50.0
    assert first(long_text(40, "otter")) < 1.0
