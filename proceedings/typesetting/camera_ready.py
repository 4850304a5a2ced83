"""Camera-ready pages into our type area: as large as they are where they fit, else scaled, always centred."""

from collections.abc import Iterator

from proceedings.model.camera_ready import CameraReady, ForeignPage
from proceedings.model.galley import Galley
from proceedings.model.page import Anchor, Foreign, Link, Mark, Page
from proceedings.model.style import Style


def place_camera_ready(paper: CameraReady, style: Style) -> Galley:
    """A page of ours for each of theirs, with their links where they now lie."""
    pages = [Page(tuple(_marks(page, index, style)), opening=not index) for index, page in enumerate(paper.pages)]
    return Galley(tuple(pages), camera_ready=paper)


def _marks(page: ForeignPage, index: int, style: Style) -> Iterator[Mark]:
    left, bottom, right, top = page.ink or (0.0, 0.0, page.width, page.height)
    scale = min(1.0, style.measure / max(1.0, right - left), style.depth / max(1.0, top - bottom))
    x = (style.measure - (right - left) * scale) / 2 - left * scale
    y = (style.depth - (top - bottom) * scale) / 2 - (page.height - top) * scale
    yield Anchor(f"page-{index + 1}", 0.0)
    yield Foreign(x, y, page.width * scale, page.height * scale, scale, index)
    for link in page.links:
        x0, y0, x1, y1 = link.area
        target = link.target or f"#page-{link.page + 1}"
        area = (x + x0 * scale, y + (page.height - y1) * scale, (x1 - x0) * scale, (y1 - y0) * scale)
        yield Link(*area, target)
