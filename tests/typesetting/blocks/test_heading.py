import pytest

from proceedings.model.manuscript import Figure, Heading, Note, Space, Text
from tests.typesetting.compositor import long_text, paragraph, picture, setting, style, table
from tests.typesetting.traces import all_lines, anchors, columns, lines


def heading(text: str, level: int = 1, label: str = "") -> Heading:
    return Heading(level, (Text(text),), label)


@pytest.mark.parametrize(("count", "begins"), [(1, (0.0,)), (2, (0.0, 110.0))])
def test_a_heading_is_never_last_in_a_column(count: int, begins: tuple[float, ...]) -> None:
    for room in range(0, 110, 10):
        text = (heading("One"), heading("Two", 2), paragraph(long_text(40)))
        pages = setting(Space(float(room)), *text, house=style(count)).pages
        column = next(column for page in pages for column in columns(page, *begins) if "Two" in column)
        assert column[-1] != "Two"
        assert "One" in column


def test_a_heading_stays_with_a_table_or_the_text_that_passes_a_figure() -> None:
    figure = Figure(("p",), (Text("Otters"),))
    for follower in (table("a | b", "c | d", head="h | k"), figure):
        for room in range(10, 110, 10):
            galley = setting(
                Space(float(room)), heading("One"), follower, paragraph(long_text(30)), pictures={"p": picture(90, 60)}
            )
            page = next(page for page in galley.pages if "One" in lines(page))
            assert lines(page)[-1] != "One"


def test_the_outline_shows_a_heading_as_it_is_printed() -> None:
    (entry,) = setting(Heading(1, (Text('"Заң" - бұл'),)), language="kk").outline
    assert entry.text == "«Заң» – бұл"


def test_a_heading_stands_in_the_outline_without_its_footnote() -> None:
    content = (Text("Otters"), Note((paragraph("Not weasels."),)))
    galley = setting(paragraph(long_text(90)), Heading(2, content, "otters"), paragraph("They swim."))
    (entry,) = galley.outline
    assert (entry.depth, entry.text, entry.label) == (2, "Otters", "otters")
    assert anchors(galley.pages[entry.page])["otters"] == entry.y
    assert "Not weasels." in " ".join(all_lines(galley))


def test_a_heading_of_too_deep_a_level_is_set_like_the_fourth() -> None:
    assert all_lines(setting(Heading(9, (Text("Otters"),)), paragraph("They swim."))) == ["Otters", "They swim."]
