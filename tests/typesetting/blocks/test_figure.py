import pytest

from proceedings.model.manuscript import CrossReference, Figure, InlinePicture, Note, Text
from proceedings.model.page import Image, Page
from proceedings.model.picture import Drawing
from tests.typesetting.compositor import DEPTH, MEASURE, long_text, paragraph, picture, setting, style
from tests.typesetting.traces import all_lines, anchors, glyphs, lines

CAPTION = (Text("Otters"),)


def images(page: Page) -> list[Image]:
    return [mark for mark in page.marks if isinstance(mark, Image)]


def image(width: int, height: int, dpi: float = 72.0, share: float = 0.0) -> Image:
    figure = Figure(("p",), CAPTION, width=share)
    (placed,) = images(setting(figure, pictures={"p": picture(width, height, dpi)}).pages[0])
    return placed


def test_a_picture_is_as_large_as_it_was_made_where_there_is_room() -> None:
    assert (image(100, 50).width, image(100, 50).height) == (100.0, 50.0)
    assert image(100, 50, dpi=144.0).width == 50.0


@pytest.mark.parametrize(("width", "height"), [(1000, 100), (100, 1000), (4000, 3000)])
def test_a_picture_is_never_wider_than_the_measure_nor_higher_than_most_of_a_page(width: int, height: int) -> None:
    placed = image(width, height)
    assert placed.width <= MEASURE
    assert placed.height <= 0.62 * DEPTH + 1e-6
    assert placed.width / placed.height == pytest.approx(width / height)


def test_a_drawing_is_as_large_as_it_was_drawn_where_there_is_room() -> None:
    for width, printed in ((90.0, 90.0), (2000.0, MEASURE)):
        drawing = Drawing(width, width / 4, b"", "d")
        (placed,) = images(setting(Figure(("p",), CAPTION), pictures={"p": drawing}).pages[0])
        assert (placed.width, placed.height, placed.picture) == (printed, printed / 4, "d")


def test_a_picture_stands_in_the_middle_and_takes_its_share_of_the_measure() -> None:
    placed = image(1000, 100, share=0.5)
    assert (placed.x, placed.width) == (50.0, 100.0)


def test_a_picture_is_as_wide_as_its_author_wants_it_where_there_is_room() -> None:
    for size, printed in ((120.0, 120.0), (2000.0, MEASURE)):
        figure = Figure(("p",), CAPTION, size=size)
        (placed,) = images(setting(figure, pictures={"p": picture(1000, 100)}).pages[0])
        assert placed.width == printed


def test_two_pictures_stand_side_by_side() -> None:
    figure = Figure(("p", "q"), CAPTION)
    left, right = images(setting(figure, pictures={"p": picture(300, 50), "q": picture(300, 50)}).pages[0])
    assert left.y == right.y
    assert left.x + left.width < right.x
    assert right.x + right.width == MEASURE


@pytest.mark.parametrize(
    ("language", "caption", "mention"),
    [
        ("kk", "1-сурет – Otters", "1-сурет"),
        ("ru", "Рисунок 1 – Otters", "рисунок 1"),
        ("en", "Figure 1. Otters", "Figure 1"),
    ],
)
def test_a_figure_is_named_as_the_language_does(language: str, caption: str, mention: str) -> None:
    figure = Figure(("p",), CAPTION, "f")
    text = paragraph(CrossReference("f"))
    page = setting(figure, text, language=language, pictures={"p": picture(20, 20)}).pages[0]
    assert [line.replace("\u00a0", " ") for line in lines(page)] == [mention, caption]
    assert anchors(page)["f"] == 24.0


def test_a_figure_floats_past_text_rather_than_leave_a_hole() -> None:
    text = (paragraph(long_text(34)), Figure(("p",), CAPTION), paragraph(long_text(60, "after")))
    first, second = setting(*text, pictures={"p": picture(100, 70)}).pages[:2]
    assert images(second) and not images(first)
    assert len(lines(first)) == 10, "the page is full"
    assert images(second)[0].y == 0.0
    assert lines(second)[0] == "Figure 1. Otters"


def test_the_footnote_of_a_caption_stands_on_the_page_of_its_figure() -> None:
    caption = (*CAPTION, Note((paragraph("Not weasels."),)))
    text = (paragraph(long_text(34)), Figure(("p",), caption), paragraph(long_text(60, "after")))
    first, second = setting(*text, pictures={"p": picture(100, 60)}).pages[:2]
    assert "Not weasels." in lines(second)[-1] and "Not weasels." not in lines(first)[-1]


def test_a_long_caption_makes_its_picture_smaller_so_that_both_fit_a_page() -> None:
    page = setting(Figure(("p",), (Text(long_text(45)),)), pictures={"p": picture(100, 100)}).pages[0]
    assert images(page)
    assert max(mark.y for mark in glyphs(page)) < DEPTH


def test_a_picture_that_is_not_there_leaves_its_name_and_a_diagnostic() -> None:
    galley = setting(Figure(("lost.png",), CAPTION), paragraph("See ", InlinePicture("gone.png"), "."))
    assert all_lines(galley) == ["[lost.png]", "Figure 1. Otters", "See [gone.png]."]
    assert [diagnostic.code for diagnostic in galley.diagnostics] == ["G104", "G104"]


def test_a_picture_in_the_line_is_no_higher_than_the_line() -> None:
    page = setting(
        paragraph("An otter ", InlinePicture("p", "otter"), " swims."), pictures={"p": picture(99, 33)}
    ).pages[0]
    (placed,) = images(page)
    assert (placed.height, placed.alt) == (12.0, "otter")
    assert lines(page) == ["An otter swims."]


def test_a_broad_figure_stands_across_all_columns_at_the_head_of_the_next_page() -> None:
    house = style(columns=2)
    text = paragraph(long_text(400))
    galley = setting(text, Figure(("p",), CAPTION), text, house=house, pictures={"p": picture(600, 200)})
    (page,) = [page for page in galley.pages if images(page)]
    assert images(page)[0].width > house.column
    assert images(page)[0].y < DEPTH / 3
    assert [mark.text for mark in glyphs(page)][:1] != ["word1"]


@pytest.mark.parametrize(("width", "height", "share"), [(120, 60, 0.0), (600, 500, 0.0), (600, 200, 0.5)])
def test_other_figures_stay_in_their_column(width: int, height: int, share: float) -> None:
    house = style(columns=2)
    figure = Figure(("p",), CAPTION, width=share)
    (page,) = setting(figure, house=house, pictures={"p": picture(width, height)}).pages
    assert images(page)[0].width <= house.column + 0.1
