import pytest

from proceedings.model.manuscript import CrossReference, References, Text
from tests.typesetting.compositor import long_text, paragraph, setting
from tests.typesetting.traces import anchors, lines, rows, targets

LIST = References(((Text(long_text(20)),), (Text("Second."),)), ("first", "second"))


@pytest.mark.parametrize(
    ("language", "heading"), [("kk", "Әдебиеттер тізімі"), ("ru", "Список литературы"), ("en", "References")]
)
def test_the_list_has_its_heading_in_the_language_of_the_paper(language: str, heading: str) -> None:
    galley = setting(LIST, language=language)
    assert lines(galley.pages[0])[0] == heading
    assert galley.outline[0].text == heading


def test_references_hang_right_of_their_numbers() -> None:
    _, first, *others = rows(setting(LIST).pages[0])
    assert (first[0].text, first[0].x) == ("1.", 0.0)
    assert first[1].x == others[0][0].x >= 12.0
    assert others[-1][0].text == "2."


def test_references_are_what_citations_link_to() -> None:
    page = setting(paragraph("See [", CrossReference("second"), "]."), LIST).pages[0]
    assert lines(page)[0] == "See [2]."
    assert targets(page) == ["#second"]
    assert {"ref-1", "first", "ref-2", "second", "references"} <= set(anchors(page))


def test_an_empty_reference_keeps_its_number_and_its_place() -> None:
    page = setting(References(((), (Text("Second."),)), ("first",))).pages[0]
    assert lines(page)[1:] == ["1.", "2. Second."]
    assert "first" in anchors(page)
