import pytest

from proceedings.model.manuscript import Code, Equation, ItemList, Math, Quote
from tests.typesetting.compositor import long_text, paragraph, setting, style, table
from tests.typesetting.traces import all_lines, glyphs, letters, lines, rows


def items(*texts: str, marker: str = "bullet", start: int = 1) -> ItemList:
    return ItemList(tuple((paragraph(text),) for text in texts), marker, start)


def test_the_lines_of_an_item_hang_right_of_its_marker() -> None:
    page = setting(items(long_text(20))).pages[0]
    (marker, first), *others = rows(page)
    assert (marker.text, marker.x, first.x) == ("•", 0.0, 15.0)
    assert {row[0].x for row in others} == {15.0}


@pytest.mark.parametrize(
    ("marker", "language", "start", "expected"),
    [
        ("decimal", "en", 1, ["1.", "2.", "3."]),
        ("decimal", "en", 9, ["9.", "10.", "11."]),
        ("roman", "en", 3, ["iii.", "iv.", "v."]),
        ("alpha", "en", 1, ["a)", "b)", "c)"]),
        ("alpha", "kk", 1, ["а)", "ә)", "б)"]),
        ("alpha", "ru", 1, ["а)", "б)", "в)"]),
        ("bullet", "ru", 1, ["–", "–", "–"]),
    ],
)
def test_numbers_start_where_they_start_and_letters_are_those_of_the_language(
    marker: str, language: str, start: int, expected: list[str]
) -> None:
    page = setting(items("x", "y", "z", marker=marker, start=start), language=language).pages[0]
    assert [row[0].text for row in rows(page)] == expected


def test_all_items_are_inset_alike_for_the_widest_number() -> None:
    page = setting(items(*"xyz", marker="decimal", start=998)).pages[0]
    (inset,) = {row[1].x for row in rows(page)}
    assert inset > 20.0


def test_the_text_of_everything_inside_an_item_is_on_the_page() -> None:
    inner = ItemList(
        ((paragraph("inner"),), (Quote((paragraph("quoted"),)), Code("code()"), table("c1 | c2"))), "alpha"
    )
    galley = setting(ItemList(((paragraph("outer"), inner, paragraph("after")), (Equation("a=b"),)), "decimal"))
    for text in ("outer", "a)", "inner", "b)", "quoted", "code()", "c1", "c2", "after", "2.", "a=b"):
        assert text in letters(galley)


def test_an_item_without_text_keeps_its_number() -> None:
    assert all_lines(setting(ItemList(((), (paragraph("x"),)), "decimal"))) == ["1.", "2. x"]


def test_a_marker_stands_on_the_line_of_its_text_even_where_a_formula_raises_it() -> None:
    high = Math(r"\frac{\frac{a}{b}}{\frac{c}{d}}")
    page = setting(ItemList(((paragraph("Let ", high),),))).pages[0]
    marker = next(mark for mark in glyphs(page) if mark.text == "•")
    text = next(mark for mark in glyphs(page) if mark.text.startswith("Let"))
    assert marker.y == text.y


def test_a_list_in_a_list_in_a_list_never_leaves_the_page() -> None:
    block = items("deep down there are otters")
    for _ in range(30):
        block = ItemList(((block,),))
    galley = setting(block)
    assert not galley.diagnostics
    assert letters(galley).endswith("deepdownthereareotters")
    assert max(mark.x + mark.width for page in galley.pages for mark in glyphs(page)) <= 203.0


def test_a_table_in_an_item_stands_below_its_number() -> None:
    page = setting(ItemList(((table("c1 | c2"),),), "decimal")).pages[0]
    assert lines(page)[0] == "1."


def test_a_paragraph_of_another_role_stands_beside_its_marker_too() -> None:
    marker, text = glyphs(setting(ItemList(((paragraph("Said.", role="caption_table"),),))).pages[0])
    assert text.x >= marker.x + marker.width


def nested(*depths: str, marker: str = "decimal") -> ItemList:
    """A list in a list in a list, one item each."""
    block = items(depths[-1], marker=marker)
    for text in reversed(depths[:-1]):
        block = ItemList(((paragraph(text), block),), marker)
    return block


@pytest.mark.parametrize(
    ("language", "marker", "expected"),
    [
        ("en", "decimal", ["1. a", "(a) b", "i. c", "A. d", "A. e"]),
        ("ru", "decimal", ["1. a", "а) b", "1) c", "i) d", "i) e"]),
        ("kk", "decimal", ["1. a", "а) b", "1) c", "i) d", "i) e"]),
        ("en", "bullet", ["• a", "– b", "· c", "· d", "· e"]),
        ("ru", "bullet", ["– a", "• b", "· c", "· d", "· e"]),
    ],
)
def test_the_signs_of_a_list_are_those_of_its_depth(language: str, marker: str, expected: list[str]) -> None:
    assert all_lines(setting(nested(*"abcde", marker=marker), language=language)) == expected


def test_bullets_and_numbers_are_counted_apart() -> None:
    inner = ItemList(((paragraph("b"), items("c", marker="decimal")),))
    assert all_lines(setting(ItemList(((paragraph("a"), inner),), "decimal"))) == ["1. a", "• b", "(a) c"]


@pytest.mark.parametrize(
    ("marker", "delimiter", "expected"),
    [("decimal", ")", "3)"), ("decimal", "()", "(3)"), ("alpha", "()", "(c)"), ("upper_alpha", "", "C."),
     ("upper_roman", ".", "III."), ("roman", ")", "iii)")],
)  # fmt: skip
def test_what_the_author_typed_around_a_number_stands(marker: str, delimiter: str, expected: str) -> None:
    block = ItemList(((paragraph("x"),),), marker, 3, delimiter=delimiter)
    assert all_lines(setting(ItemList(((block,),), "decimal")))[-1].endswith(f"{expected} x")


def test_letters_are_doubled_after_the_last() -> None:
    assert all_lines(setting(items("x", "y", marker="alpha", start=26))) == ["z) x", "aa) y"]


def test_tasks_have_boxes_ticked_when_done() -> None:
    block = ItemList(((paragraph("to do"),), (paragraph("done"),)), ticks=(False, True))
    assert all_lines(setting(block)) == ["☐ to do", "☑ done"]


def test_white_stands_between_the_items_of_a_loose_list_alone() -> None:
    house = style(list=style().roles["list"].model_copy(update={"before": 5.0}))
    tight, loose = (
        [round(row[0].y) for row in rows(setting(paragraph("x"), block, house=house).pages[0])]
        for block in (items("a", "b"), ItemList(((paragraph("a"),), (paragraph("b"),)), loose=True))
    )
    assert (tight, loose) == ([9, 26, 38], [9, 26, 43])


def test_a_list_in_a_quotation_is_set_as_small_as_it() -> None:
    house = style(quote=style().roles["quote"].model_copy(update={"size": 8.0}))
    page = setting(Quote((paragraph("q"), items("a"))), house=house).pages[0]
    assert {mark.size for mark in glyphs(page)} == {8.0}
