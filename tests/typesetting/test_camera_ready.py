import pytest

from proceedings.model.camera_ready import CameraReady, ForeignLink, ForeignPage
from proceedings.model.manuscript import Manuscript
from proceedings.model.page import Anchor, Foreign, Link, Page
from proceedings.typesetting import set_galley
from tests.typesetting.compositor import DEPTH, MEASURE, STYLE


def placed(*pages: ForeignPage) -> tuple[Page, ...]:
    return set_galley(Manuscript("en", camera_ready=CameraReady(b"%PDF", pages)), STYLE).pages


def foreign(page: Page) -> Foreign:
    return next(mark for mark in page.marks if isinstance(mark, Foreign))


@pytest.mark.parametrize(("width", "height"), [(595, 842), (842, 595), (100, 100), (200, 120), (3, 4000)])
def test_a_page_stands_in_the_middle_of_the_type_area_and_never_over_it(width: float, height: float) -> None:
    (page,) = placed(ForeignPage(width, height))
    mark = foreign(page)
    assert mark.x >= -1e-6 and mark.y >= -1e-6
    assert mark.x + mark.width / 2 == pytest.approx(MEASURE / 2)
    assert mark.y + mark.height / 2 == pytest.approx(DEPTH / 2)
    assert (mark.width, mark.height) == pytest.approx((width * mark.scale, height * mark.scale))


def test_a_page_that_fits_keeps_its_size() -> None:
    assert foreign(placed(ForeignPage(100, 100))[0]).scale == 1.0


def test_a_page_is_scaled_by_its_ink_and_not_by_its_margins() -> None:
    (page,) = placed(ForeignPage(595, 842, ink=(100, 700, 300, 800)))
    mark = foreign(page)
    assert mark.scale == 1.0
    assert mark.x + 100 == pytest.approx(0.0)
    assert mark.y + (842 - 800) == pytest.approx(10.0)


def test_links_move_and_shrink_with_their_page() -> None:
    link = ForeignLink((0.0, 0.0, 595.0, 421.0), "https://example.org")
    (page,) = placed(ForeignPage(595, 842, (link, ForeignLink((0, 0, 1, 1), page=2))))
    mark, (first, second) = foreign(page), [each for each in page.marks if isinstance(each, Link)]
    assert (first.x, first.width) == pytest.approx((mark.x, mark.width))
    assert first.y == pytest.approx(DEPTH / 2)
    assert (first.target, second.target) == ("https://example.org", "#page-3")


def test_every_page_is_a_target_and_the_first_an_opening() -> None:
    pages = placed(ForeignPage(100, 100), ForeignPage(100, 100))
    assert [next(m.label for m in page.marks if isinstance(m, Anchor)) for page in pages] == ["page-1", "page-2"]
    assert [page.opening for page in pages] == [True, False]
    assert [foreign(page).index for page in pages] == [0, 1]


def test_a_page_without_ink_is_no_trouble() -> None:
    assert foreign(placed(ForeignPage(595, 842, ink=(100, 100, 100, 100)))[0]).scale <= 1.0
