"""Ways through the volume: the places that links name, and the outline of parts, sections, papers and headings."""

from collections.abc import Iterator, Mapping

from proceedings.assembly.folios import Pagination, Placed
from proceedings.assembly.headings import heading_of
from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.names import initials_first, name_in
from proceedings.assembly.parts import part_named
from proceedings.model.galley import DrawnPages
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.submission import PaperRecord
from proceedings.model.volume import Bookmark, Destination


def destinations(pagination: Pagination, drawn: Mapping[str, DrawnPages], house: House) -> dict[str, Destination]:
    """Where `paper:ID`, `part:NAME` and `section:ID` begin, a page's first from its head on; `OWNER/label` within."""
    top = -house.style.sheet.margins.top
    places: dict[str, Destination] = {}
    for placed in pagination.placed:
        owner = placed.stretch.owner
        stood = pagination.stood.get((owner, 0))
        y = stood.y if stood and (stood.x or stood.y) else top
        places[placed.stretch.target] = Destination(min(placed.first, pagination.pages - 1), y)
        for index, page in enumerate(drawn[owner].pages):
            for anchor in page.anchors:
                places[f"{owner}/{anchor.label}"] = Destination(*pagination.where(placed, index, anchor.y))
    return places


def outline(
    pagination: Pagination, drawn: Mapping[str, DrawnPages], places: Mapping[str, Destination], house: House
) -> tuple[Bookmark, ...]:
    """Parts and sections, under them their papers, under these their headings."""
    return tuple(
        bookmark
        for placed in pagination.placed
        if placed.pages or part_named(placed.stretch.part).HOLDS
        for bookmark in (
            *_named(placed, places[placed.stretch.target], house),
            *_headings(placed, drawn[placed.stretch.owner], pagination, house),
        )
    )


def _named(placed: Placed, place: Destination, house: House) -> Iterator[Bookmark]:
    record = placed.stretch.record
    name = _paper_name(record, house) if record else heading_of(placed.stretch, house)
    if name:
        yield Bookmark(1 if record else 0, name, place, _paper(placed))


def _headings(placed: Placed, drawn: DrawnPages, pagination: Pagination, house: House) -> Iterator[Bookmark]:
    depth = 1 if placed.stretch.record else 0
    for entry in drawn.outline if depth or heading_of(placed.stretch, house) else ():
        place = Destination(*pagination.where(placed, entry.page, entry.y))
        yield Bookmark(depth + entry.depth, entry.text, place, _paper(placed))


def _paper(placed: Placed) -> str:
    """The id of the paper that is placed; none of a part."""
    return placed.stretch.owner if placed.stretch.record else ""


def _paper_name(record: PaperRecord, house: House) -> str:
    """А. Қ. Сәрсенова, Б. Ахметов. Title."""
    languages = languages_from(language_of(record, house), house)
    names = ", ".join(initials_first(name_in(author, languages)) for author in record.authors)
    stop = "" if names.endswith(".") or not names else "."
    return f"{names}{stop} {localise(record.title, languages)}".strip() or record.id
