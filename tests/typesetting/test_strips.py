from itertools import pairwise

from hypothesis import HealthCheck, given, settings

from proceedings.model.galley import Galley
from proceedings.model.manuscript import Block, Figure, Manuscript, Note, Space
from proceedings.model.page import Image, Rule
from proceedings.model.style import RunOn, Style
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley
from tests.typesetting.compositor import DEPTH, LEADING, long_text, paragraph, picture, style, table
from tests.typesetting.manuscripts import BLOCKS, printed, typed
from tests.typesetting.traces import lines

HOUSE = style().model_copy(update={"run_on": RunOn(lines=3)})


def running(*blocks: Block, opening: tuple[Block, ...] = (), house: Style = HOUSE, **fields: object) -> Galley:
    """The galley of blocks that run on."""
    return set_galley(Manuscript("en", blocks, opening, runs_on=True, **fields), house)  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(BLOCKS)
def test_every_letter_is_on_the_strips_and_no_strip_is_deeper_than_a_page(blocks: tuple[Block, ...]) -> None:
    galley = running(*blocks, pictures={"p": picture(60, 40)})
    strips = galley.pages[: len(galley.strips)]
    assert printed(strips) == typed(blocks)
    assert [strip.page for strip in galley.strips] == list(range(len(strips)))
    assert all(strip.height <= DEPTH or len(galley.pages[strip.page].marks) for strip in galley.strips)
    assert draw_galley(galley).strips == galley.strips


def test_the_head_keeps_the_first_lines_of_the_text_and_the_end_is_two_lines() -> None:
    galley = running(paragraph(long_text(60, "word")), opening=(paragraph("A title"),))
    counts = [len(lines(galley.pages[strip.page])) for strip in galley.strips]
    assert counts[0] == 4 and counts[-1] == 2
    assert set(counts[1:-1]) == {1}


def test_no_line_of_text_stands_alone_where_a_paragraph_ends_the_paper() -> None:
    galley = running(paragraph(long_text(60, "word")), paragraph("One short line."))
    assert len(lines(galley.pages[galley.strips[-1].page])) >= 2


def test_a_head_longer_than_most_of_a_page_may_be_parted() -> None:
    galley = running(paragraph("Text."), opening=tuple(paragraph(f"Line {number}") for number in range(9)))
    assert len(galley.strips) > 1
    assert max(strip.height for strip in galley.strips) <= DEPTH / 2


def test_notes_stand_at_the_end_of_the_paper_under_a_rule() -> None:
    galley = running(paragraph("Called", Note((paragraph("Said below."),)), " here."), paragraph(long_text(40, "word")))
    last = galley.pages[galley.strips[-1].page]
    assert "Said below." in " ".join(lines(last))
    (rule,) = [mark for mark in last.marks if isinstance(mark, Rule)]
    assert 0.0 < rule.y < LEADING


def test_figures_stay_where_they_are_named_with_white_on_both_sides() -> None:
    blocks = (paragraph("Before."), Figure(("p",)), paragraph(long_text(30, "after")))
    galley = running(*blocks, pictures={"p": picture(60, 40)})
    first, figure, after = galley.strips[:3]
    assert any(isinstance(mark, Image) for mark in galley.pages[figure.page].marks)
    assert (first.before, figure.before, after.before) == (0.0, LEADING, LEADING)


def test_a_head_of_a_table_is_drawn_once_more_for_the_rows_that_begin_a_column() -> None:
    galley = running(paragraph("Text. " * 30), table(*["a | b"] * 12, head="Head | Other", caption="Rows"))
    repeating = [strip for strip in galley.strips if strip.again >= 0]
    assert len(repeating) >= 8
    (again,) = {strip.again for strip in repeating}
    assert lines(galley.pages[again]) == ["Table 1, continued", "Head Other"]
    assert again >= len(galley.strips)


def test_white_that_fills_a_page_has_no_height_in_a_strip() -> None:
    plain, filled = running(paragraph("Text.")), running(Space(fill=3), paragraph("Text."))
    assert [strip.height for strip in plain.strips] == [strip.height for strip in filled.strips]


def test_diagnostics_and_outline_are_those_of_a_paper_in_pages() -> None:
    block = paragraph("A letter that no face has: \U00012345.")
    one, other = running(block), set_galley(Manuscript("en", (block,)), HOUSE)
    assert one.diagnostics == other.diagnostics != ()


def test_strips_are_in_order_of_reading() -> None:
    words = [f"w{number}" for number in range(200)]
    galley = running(paragraph(" ".join(words)))
    said = " ".join(line for strip in galley.strips for line in lines(galley.pages[strip.page]))
    places = [said.index(word) for word in words[:100]]
    assert all(one < other for one, other in pairwise(places))
