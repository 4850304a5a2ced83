"""Pages laid in their order: mirrored on the sheet, with head and folio, a blank where a stretch waits for its side."""

import zlib
from collections.abc import Iterator, Mapping

from proceedings.assembly.folios import Pagination, Placed, is_recto
from proceedings.assembly.furniture import Furniture, Marks, set_folio
from proceedings.assembly.parts import part_named
from proceedings.model.galley import DrawnPage, DrawnPages
from proceedings.model.volume import VolumePage

BLANK = DrawnPage(zlib.compress(b""), (), (), (), opening=False, bare=True)
"""A page with no ink."""


def lay_pages(pagination: Pagination, drawn: Mapping[str, DrawnPages], furniture: Furniture) -> Iterator[VolumePage]:
    """Every page of the volume in order; a blank belongs to what it waits for."""
    page = 0
    for placed in pagination.placed:
        pages = drawn[placed.stretch.owner].pages
        while page < placed.first + placed.pages:
            offset = page - placed.first
            own = pages[offset] if 0 <= offset < len(pages) else BLANK
            yield _lay(own, page, placed, pagination.folio(page), furniture)
            page += 1


def _lay(drawn: DrawnPage, page: int, placed: Placed, folio: str, furniture: Furniture) -> VolumePage:
    margins, owner = furniture.style.sheet.margins, placed.stretch.owner
    shift = (margins.inner if is_recto(page) else margins.outer, margins.top)
    if drawn.bare or (placed.stretch.record is None and part_named(placed.stretch.part).BARE):
        return VolumePage(drawn, owner, "", folio, shift)
    head: Marks = () if drawn.opening else furniture.heads[owner][is_recto(page)]
    number = set_folio(folio, page, drawn.opening, furniture)
    return VolumePage(drawn, owner, folio, folio, shift, (*head, number))
