"""White space, rules across the text, and page breaks that a part of the book asks for."""

from proceedings.model.manuscript import Space
from proceedings.model.page import Rule
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab

HAIRLINE = 0.5


def set_divider(stick: Stick) -> list[Slab]:
    """A short rule in the middle of a line."""
    leading = stick.role("body").leading
    width = stick.measure / 3
    return [Slab(leading, (Rule((stick.measure - width) / 2, leading / 2, width, HAIRLINE),), stuck=True)]


def set_space(space: Space) -> list[Slab]:
    """White space that stays even at the top of a page; with `fill`, a share of what the page has left."""
    return [Slab(space.points, fill=space.fill)]


def set_page_break() -> list[Slab]:
    """Nothing, on a new page."""
    return [Slab(0.0, turns=True)]
