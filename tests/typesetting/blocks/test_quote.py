from proceedings.model.manuscript import Heading, Quote, Space, Text
from tests.typesetting.compositor import long_text, paragraph, setting
from tests.typesetting.traces import drawn_row, letters, lines, rows


def test_a_quotation_is_inset_on_both_sides() -> None:
    for row in rows(setting(Quote((paragraph(long_text(20)),))).pages[0]):
        assert row[0].x >= 17.0
        assert drawn_row(row) <= 183.5


def test_a_quotation_within_another_is_inset_further() -> None:
    page = setting(Quote((paragraph("Outer."), Quote((paragraph("Inner."),))))).pages[0]
    assert [row[0].x for row in rows(page)] == [20.0, 40.0]


def test_quotations_within_quotations_never_leave_the_page() -> None:
    block = Quote((paragraph("Deep down there are otters."),))
    for _ in range(20):
        block = Quote((block,))
    galley = setting(block)
    assert letters(galley) == "Deepdownthereareotters."
    assert not galley.diagnostics


def test_a_heading_in_a_quotation_keeps_with_its_text() -> None:
    for room in range(10, 110, 10):
        pages = setting(Space(float(room)), Quote((Heading(1, (Text("One"),)), paragraph(long_text(20))))).pages
        page = next(page for page in pages if "One" in lines(page))
        assert lines(page)[-1] != "One"
