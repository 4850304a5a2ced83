from proceedings.model.manuscript import Cell, Heading, ItemList, Note, Quote, Table, Text
from proceedings.model.page import Rule
from proceedings.typesetting.text_lines import text_lines
from tests.typesetting.compositor import MEASURE, cell, long_text, paragraph, setting, style, table
from tests.typesetting.traces import all_lines, anchors, drawn_row, glyphs, lines, targets

HIGH = style(depth=300)
"""Pages half as high again as wide."""
ROOMY = style(columns=2, depth=150)
"""Two columns of ninety points, on pages that are wider than high."""


def wide(*rows: str, columns: int = 7, label: str = "t", caption: str = "Otters") -> Table:
    """A table that no page of the tests is wide enough for."""
    head = " | ".join(f"characterisation{n}" for n in range(columns))
    return table(*rows, head=head, caption=caption, label=label)


def test_a_table_too_wide_for_the_page_is_turned_on_one_of_its_own() -> None:
    before, after = paragraph("Before."), paragraph("After.")
    text, plate = setting(before, wide("a | b"), after, house=HIGH).pages
    assert lines(text) == ["Before.", "After."]
    assert (text.turned, plate.turned) == (0.0, 300.0)
    assert lines(plate)[0] == "Table 1. Otters"
    assert "t" in anchors(plate)
    assert all(mark.x >= 0.0 and drawn_row([mark]) <= 300.0 + 2.0 for mark in glyphs(plate))
    assert max(mark.y for mark in glyphs(plate)) <= MEASURE


def test_a_turned_table_stands_in_the_middle_of_its_page() -> None:
    plate = setting(wide("a | b"), house=HIGH).pages[-1]
    rules = [mark.y for mark in plate.marks if isinstance(mark, Rule)]
    top, foot = min(mark.y for mark in glyphs(plate)), max(rules)
    assert abs(top - 8 - (MEASURE - foot)) < 12


def test_a_long_turned_table_goes_on_with_its_head_on_more_turned_pages() -> None:
    first, *others = setting(wide(*(f"row{n} | {n}" for n in range(40))), house=HIGH).pages
    assert others and all(page.turned for page in (first, *others))
    assert lines(first)[0] == "Table 1. Otters"
    assert [lines(page)[0] for page in others] == ["Table 1, continued"] * len(others)
    rows = [line.split()[0] for page in (first, *others) for line in lines(page) if line.startswith("row")]
    assert rows == [f"row{n}" for n in range(40)]


WORDS = "characterisation | investigations | consequences"


ACROSS = WORDS.replace(" |", "")


def test_a_table_for_both_columns_stands_across_the_foot_of_the_page_that_names_it() -> None:
    for before in (5, 30, 40):
        first, *others = setting(
            paragraph(long_text(before)), table(WORDS), paragraph(long_text(120)), house=ROOMY
        ).pages
        assert lines(first)[-1] == ACROSS and len(lines(first)) > 5
        assert not any(ACROSS in lines(page) or page.turned for page in others)


def test_the_next_one_stands_at_the_head_of_the_next_page() -> None:
    second = "notwithstanding | acknowledgements | classifications"
    first, after, *_ = setting(
        table(WORDS), paragraph("Before."), table(second), paragraph(long_text(120)), house=ROOMY
    ).pages
    assert (lines(first)[-1], lines(after)[0]) == (ACROSS, second.replace(" |", ""))


def test_where_the_text_ends_a_table_stands_right_below_its_even_columns() -> None:
    (page,) = setting(paragraph(long_text(20)), table(WORDS), paragraph(long_text(12)), house=ROOMY).pages
    *text, last = lines(page)
    assert last == ACROSS
    assert [len(line.split()) for line in text] == [4] * 8


def test_a_long_table_for_both_columns_stands_on_pages_of_its_own() -> None:
    text, *plates = setting(paragraph("Before."), table(*[WORDS] * 20), paragraph("After."), house=ROOMY).pages
    assert lines(text) == ["Before. After."]
    assert [line for page in plates for line in lines(page)] == [WORDS.replace(" |", "")] * 20
    assert not any(page.turned for page in plates)


def test_a_heading_keeps_with_the_text_after_a_plate() -> None:
    head = Heading(1, (Text("Results"),))
    for count in range(1, 80, 4):
        galley = setting(paragraph(long_text(count)), head, wide("a | b"), paragraph("After."), house=HIGH)
        page = next(page for page in galley.pages if "Results" in lines(page))
        assert "After." in lines(page)


def test_a_page_of_nothing_but_plates_is_not_printed() -> None:
    assert [bool(page.turned) for page in setting(wide("a | b"), wide("c | d", label="u"), house=HIGH).pages] == [
        True
    ] * 2


def test_plates_are_called_from_lists_and_quotations_and_notes_keep_their_tables() -> None:
    noted = paragraph("Text", Note((wide("in note | b", caption=""),)))
    blocks = (ItemList(((wide("in list | b", caption=""),),)), Quote((wide("in quote | b", caption=""),)), noted)
    galley = setting(*blocks, house=HIGH)
    assert {line.split()[1] for line in all_lines(galley) if line.startswith("in ")} == {"list", "quote", "note"}
    assert [bool(page.turned) for page in galley.pages] == [False, True, True]


def test_a_table_within_a_cell_stays_there() -> None:
    galley = setting(Table((), ((Cell((wide("a | b"),)), cell("x")),)), house=HIGH)
    assert not any(page.turned for page in galley.pages)


def test_notes_of_a_turned_table_are_turned_with_it() -> None:
    body = (*wide("a | b").body, (cell("c"),))
    noted = Table((*wide("a").head,), body, caption=(Text("Otters"), Note((paragraph("On otters."),))), label="t")
    plate = setting(noted, house=HIGH).pages[-1]
    assert plate.turned and "On otters." in lines(plate)[-1]
    assert targets(plate) == ["#note-t1"]


def test_the_lines_of_a_turned_page_are_read_like_those_of_any_other() -> None:
    text, plate = text_lines(setting(paragraph("Before."), wide("a | b"), house=HIGH))
    assert [(line.text, line.turned) for line in text] == [("Before.", 0.0)]
    assert plate[0].text == "Table 1. Otters"
    assert {line.turned for line in plate} == {300.0}
