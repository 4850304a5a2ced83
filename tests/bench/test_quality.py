"""The ruler of the trial of quality: it finds what it is shown, no more and no less."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bench.quality.counting import Counts, count, ratio
from bench.quality.document import Block, document
from bench.quality.leading import leading
from bench.quality.lines import Gap, Line, Sheet
from bench.quality.placing import placed
from bench.quality.rivers import rivers
from bench.quality.telling import fill

SHEET = Sheet(columns=2, column=100.0, gutter=10.0, depth=60.0, leading=12.0, indent=10.0, space=2.0)
"""Five lines deep; the stretch of a space is a point."""


def line(text: str, place: tuple[int, int, int] = (0, 0, 0), space: float = 2.0, right: float = 100.0) -> Line:
    """A line with equal spaces; its place is page, column and number of the line."""
    page, column, number = place
    gaps = tuple(Gap(20.0 * at, 20.0 * at + space) for at in range(1, len(text.split())))
    return Line(page, column, 10.0 + 12.0 * number, 0.0, right, text, gaps)


def counted(lines: Sequence[Line], *paragraphs: str) -> Counts:
    return count(list(placed(lines, [Block(text) for text in paragraphs])), SHEET, (0,))


def column(texts: Sequence[str], page: int, number: int) -> list[Line]:
    return [line(text, (page, number, at)) for at, text in enumerate(texts)]


@pytest.mark.parametrize(("space", "stretched"), [(2.0, 0.0), (3.0, 1.0), (4.0, 2.0), (1.34, -0.66)])
def test_a_line_is_stretched_by_so_many_halves_of_a_space(space: float, stretched: float) -> None:
    assert ratio(line("one two three", space=space), SHEET) == pytest.approx(stretched)


def test_a_line_of_one_word_that_lacks_width_is_looser_than_any() -> None:
    lone = [line("longword", right=80.0), line("end", (0, 0, 1))]
    assert counted(lone, "longword end").thrice == 1
    full = [line("longword"), line("end", (0, 0, 1))]
    assert counted(full, "longword end").thrice == 0


def test_loose_and_tight_lines_are_counted_but_no_last_line_is_loose() -> None:
    lines = [
        line("one two", (0, 0, 0), space=4.2),
        line("three four", (0, 0, 1), space=5.2),
        line("five six", (0, 0, 2), space=1.2),
        line("seven eight", (0, 0, 3), space=9.0),
    ]
    found = counted(lines, "one two three four five six seven eight")
    assert (found.lines, found.justified, found.tight) == (4, 3, 1)
    assert (found.once, found.twice, found.thrice) == (2, 2, 1)


def test_words_parted_in_a_row_and_before_a_short_last_line_are_counted() -> None:
    lines = [line("one tw-"), line("o thr-", (0, 0, 1)), line("ee", (0, 0, 2), right=12.0)]
    found = counted(lines, "one two three")
    assert (found.hyphens, found.ladders, found.hyphens_before_short, found.tiny_lasts) == (2, 1, 1, 0)


def test_a_dash_at_the_end_of_a_line_parts_no_word() -> None:
    found = counted([line("one —"), line("two", (0, 0, 1))], "one — two")
    assert (found.hyphens, found.dashes) == (0, 0)


def test_dashes_that_begin_lines_and_short_words_that_end_them_are_counted() -> None:
    found = counted([line("он и"), line("— она", (0, 0, 1), right=8.0)], "он и — она")
    assert (found.dashes, found.hanging, found.tiny_lasts) == (1, 1, 1)


def test_a_line_over_the_measure_is_counted() -> None:
    assert counted([line("one two", right=106.0), line("three", (0, 0, 1))], "one two three").over == 1


def test_widows_orphans_and_hyphens_over_the_ends_of_columns_are_counted() -> None:
    lines = [*column(["a", "b", "c", "d", "e-"], 0, 0), *column(["f", "g", "h", "i", "j"], 0, 1), line("k", (1, 0, 0))]
    found = counted(lines, "a b c d ef", "g h i", "j k")
    assert (found.widows, found.orphans, found.column_hyphens, found.page_hyphens) == (2, 1, 1, 0)


def test_short_columns_are_counted_but_those_where_the_paper_ends() -> None:
    full = column("abcde", 0, 0)
    lines = [*full, *column("fgh", 0, 1), *column("ijkl", 1, 0), *column("mnopq", 1, 1), line("r", (2, 0, 0))]
    found = counted(lines, " ".join("abcdefghijklmnopqr"))
    assert (found.pages, found.columns, found.line_short, found.short) == (3, 5, 1, 1)


def test_a_last_page_whose_columns_differ_by_a_line_is_balanced() -> None:
    even = [*column("abc", 0, 0), *column("de", 0, 1)]
    assert counted(even, "a b c d e").unbalanced == 0
    uneven = [*column("abcd", 0, 0), *column("e", 0, 1)]
    assert counted(uneven, "a b c d e").unbalanced == 1
    one_sided = column("abc", 0, 0)
    assert counted(one_sided, "a b c").unbalanced == 1


def test_a_heading_alone_at_the_foot_is_counted() -> None:
    lines = [*column(["a", "b", "head"], 0, 0), line("c", (0, 1, 0))]
    blocks = [Block("a b"), Block("head", heading=True), Block("c")]
    found = count(list(placed(lines, blocks)), SHEET, (0,))
    assert (found.stranded, found.lines) == (1, 3)


def test_lines_that_lost_a_word_are_refused() -> None:
    with pytest.raises(ValueError, match="«three»"):
        list(placed([line("one"), line("three", (0, 0, 1))], [Block("one two three")]))
    with pytest.raises(ValueError, match="after the end"):
        list(placed([line("one"), line("two", (0, 0, 1))], [Block("one")]))


def streams(*lefts: float, width: float = 3.0, column: int = 0) -> list[Line]:
    """Lines one under another, each with one gap that begins so far from the left."""
    return [
        Line(0, column, 12.0 * number, 0.0, 100.0, "", (Gap(left, left + width),)) for number, left in enumerate(lefts)
    ]


def test_white_through_four_lines_is_a_river() -> None:
    assert rivers(streams(50, 51, 52, 51), 12.0, 2.5) == 1
    assert rivers(streams(50, 51, 52), 12.0, 2.5) == 0
    assert rivers(streams(50, 51, 60, 51), 12.0, 2.5) == 0


def test_narrow_white_and_white_in_two_columns_is_no_river() -> None:
    assert rivers(streams(50, 51, 52, 51, width=2.0), 12.0, 2.5) == 0
    parted = [*streams(50, 51), *streams(52, 51, column=1)]
    assert rivers(parted, 12.0, 2.5) == 0


def test_a_longer_river_is_still_one() -> None:
    assert rivers(streams(50, 51, 52, 53, 54, 55, 56, 57), 12.0, 2.5) == 1


def test_papers_have_a_heading_for_every_seven_paragraphs() -> None:
    text = document("ru", ["Слово."] * 30)
    assert [len(paper) for paper in text.papers] == [32, 3]
    assert text.begins == (0, 32)
    assert len(text.paragraphs) == 30
    assert text.blocks[8] == Block("Раздел 2", heading=True)


def test_who_leads_is_told_fault_by_fault() -> None:
    loose = counted([line("one two", space=5.2), line("three", (0, 0, 1))], "one two three")
    parted = counted([line("one tw-"), line("o three", (0, 0, 1))], "one two three")
    told = leading({"ours": parted, "theirs": loose}, "ours")
    assert told.startswith(
        "**Least in ours:** lines looser than the stretch, lines looser than 2 ×, lines looser than 3 ×,"
    )
    assert told.endswith("**less elsewhere:** hyphens (theirs).")


def test_a_table_stands_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- measured: ru -->\nold\n<!-- measured end -->\nb\n")
    fill(page, "ru", "new")
    assert page.read_text() == "a\n<!-- measured: ru -->\n\nnew\n\n<!-- measured end -->\nb\n"
    with pytest.raises(ValueError, match="kk"):
        fill(page, "kk", "new")
