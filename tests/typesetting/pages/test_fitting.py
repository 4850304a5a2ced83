from collections.abc import Sequence

from proceedings.typesetting.pages.columns import Column, Galleyful
from proceedings.typesetting.pages.fitting import fitted
from proceedings.typesetting.pages.slab import Elastic, Slab
from proceedings.typesetting.pages.ways import Room, Standing
from tests.typesetting.pages.slabs import name, slab

ROOM = Room(1, 100.0, 10.0)


def paragraph(label: str, count: int, *others: int) -> list[Slab]:
    """A paragraph of so many lines, no widow nor orphan among them, that can take these other numbers of lines."""

    def lines(number: int, elastic: Elastic | None) -> list[Slab]:
        ends = (1, number - 1)
        return [slab(f"{label}{n}", 10.0, stuck=n > 0 and n in ends, elastic=elastic) for n in range(number)]

    def relay(number: int, _unparted: int) -> Sequence[Slab]:
        return lines(number, None) if number in others else ()

    return lines(count, Elastic(count, relay))


def columns(*paragraphs: list[Slab]) -> list[Column]:
    source = Galleyful([line for lines in paragraphs for line in lines], {})
    return [way.last for way in fitted(Standing(source), ROOM) if way.last]


def depths(found: list[Column]) -> list[float]:
    return [column.depth for column in found]


def test_where_columns_fill_by_themselves_no_paragraph_is_touched() -> None:
    found = columns(*[paragraph(f"p{number}.", 5, 4, 6) for number in range(4)])
    assert depths(found) == [100.0, 100.0]
    assert len(found[0].placed) == 10


def test_a_widow_is_avoided_by_a_paragraph_in_a_line_more() -> None:
    found = columns(paragraph("a", 4, 5), paragraph("b", 7), paragraph("c", 4))
    assert depths(found)[0] == 100.0
    assert [name(each) for _, each in found[0].placed][:5] == ["a0", "a1", "a2", "a3", "a4"]


def test_a_widow_is_avoided_by_a_paragraph_in_a_line_less() -> None:
    found = columns(paragraph("a", 4), paragraph("b", 7, 6), paragraph("c", 4))
    assert depths(found)[0] == 100.0
    assert [name(each) for _, each in found[0].placed][-1] == "b5"


def test_two_paragraphs_give_a_line_each_where_a_column_is_two_lines_short() -> None:
    found = columns(paragraph("a", 4, 5), paragraph("b", 4, 5), [slab("head", 30.0)], paragraph("c", 5))
    assert depths(found)[0] == 100.0


def test_where_a_column_can_not_be_filled_the_one_before_it_ends_earlier() -> None:
    # The second column is a line short, and only the first has a paragraph that can give one.
    assert depths(columns(paragraph("a", 4), paragraph("p", 8), paragraph("b", 9), paragraph("c", 4)))[1] == 90.0
    found = columns(paragraph("a", 4, 5), paragraph("p", 8), paragraph("b", 9), paragraph("c", 4))
    assert depths(found)[:2] == [100.0, 100.0]


def test_a_column_short_beyond_help_stays_short() -> None:
    found = columns(paragraph("a", 4), paragraph("b", 7), paragraph("c", 4))
    assert depths(found)[0] == 90.0


def test_a_column_that_its_white_can_fill_is_not_short() -> None:
    heading = [slab("heading", 10.0, before=15.0)]
    found = columns(paragraph("a", 4, 5), heading, paragraph("b", 5), paragraph("c", 3))
    assert [name(each) for _, each in found[0].placed][:4] == ["a0", "a1", "a2", "a3"]
    assert depths(found)[0] == 95.0
