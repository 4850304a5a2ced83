"""Pages laid in their order: mirrored on the sheet, with head and folio, a blank where a stretch waits for its side."""

import zlib
from collections.abc import Iterable, Iterator, Mapping

from proceedings.assembly.folios import Pagination, Placed, is_recto
from proceedings.assembly.furniture import Furniture, Marks, set_folio
from proceedings.assembly.packing import Stood
from proceedings.assembly.parts import part_named
from proceedings.model.galley import DrawnPage, DrawnPages
from proceedings.model.page import Rule
from proceedings.model.volume import Piece, VolumePage

RULE_GRAY = 0.45
"""Of the rule between two papers."""

BLANK = DrawnPage(zlib.compress(b""), (), (), (), opening=False, bare=True)
"""A page with no ink."""


def lay_pages(pagination: Pagination, drawn: Mapping[str, DrawnPages], furniture: Furniture) -> Iterator[VolumePage]:
    """Every page of the volume in order; a blank belongs to what it waits for, a shared page to the first on it."""
    page = 0
    for placed in pagination.placed:
        pages = drawn[placed.stretch.owner].pages
        while page < placed.first + placed.pages:
            folio, offset = pagination.folio(page), page - placed.first
            if page in pagination.shared:
                pieces = tuple(_pieces(pagination.shared[page], drawn, furniture))
                yield _lay_shared(pieces, page, placed, folio, furniture)
            else:
                own = pages[offset] if 0 <= offset < len(pages) and not placed.shares else BLANK
                yield _lay(own, page, placed, folio, furniture)
            page += 1


def _lay(drawn: DrawnPage, page: int, placed: Placed, folio: str, furniture: Furniture) -> VolumePage:
    owner, shift = placed.stretch.owner, _shift(page, furniture)
    if drawn.bare or (placed.stretch.record is None and part_named(placed.stretch.part).BARE):
        return VolumePage(drawn, owner, "", folio, shift)
    head: Marks = () if drawn.opening else furniture.heads[owner][is_recto(page)]
    number = set_folio(folio, page, drawn.opening, furniture)
    return VolumePage(drawn, owner, folio, folio, shift, (*head, number))


def _lay_shared(pieces: tuple[Piece, ...], page: int, placed: Placed, folio: str, furniture: Furniture) -> VolumePage:
    """A page that papers share; under the name of a section there is no head, as on the first page of a paper."""
    owner, opening = placed.stretch.owner, placed.stretch.record is None
    head: Marks = () if opening else furniture.heads[owner][is_recto(page)]
    marks = (*head, set_folio(folio, page, opening, furniture))
    return VolumePage(BLANK, owner, folio, folio, _shift(page, furniture), marks, pieces=pieces)


def _pieces(stood: Iterable[Stood], drawn: Mapping[str, DrawnPages], furniture: Furniture) -> Iterator[Piece]:
    rules, width = furniture.style.run_on, furniture.style.column
    for each in stood:
        thickness = rules.rule if rules and each.parted else 0.0
        rule = Rule(0.0, -(each.parted + thickness) / 2, width, thickness, RULE_GRAY) if thickness else None
        yield Piece(drawn[each.owner].pages[each.number], each.owner, each.number, each.x, each.y, rule)


def _shift(page: int, furniture: Furniture) -> tuple[float, float]:
    margins = furniture.style.sheet.margins
    return (margins.inner if is_recto(page) else margins.outer, margins.top)
