"""An excerpt: some pages of a volume as a volume of its own. Folios, heads, labels and the links among them stand.

What leads to a page that isn't there any more is dropped: the words of such a link stay, as plain text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from proceedings.model.galley import DrawnPage
from proceedings.model.page import Link
from proceedings.model.volume import Destination, Volume, VolumePage
from proceedings.pdf.pieces import pictures_of
from proceedings.pdf.shown import glyphs_shown

Label = tuple[str, int]
"""Style and number of a page's label."""


def excerpt(volume: Volume, kept: Sequence[int]) -> Volume:
    """The pages with these indexes, in this order, and of everything else what they need."""
    moved = {page: place for place, page in enumerate(kept)}
    places = {
        label: replace(place, page=moved[place.page])
        for label, place in volume.destinations.items()
        if place.page in moved
    }
    pages = tuple(_page(volume.pages[page], places) for page in kept)
    pictures = {digest for page in pages for digest in pictures_of(page)}
    owners = {page.owner for page in pages}
    return replace(
        volume,
        pages=pages,
        destinations=places,
        outline=tuple(
            replace(entry, destination=replace(entry.destination, page=moved[entry.destination.page]))
            for entry in volume.outline
            if entry.destination.page in moved
        ),
        standings=tuple(
            replace(each, first=moved[each.first], last=moved[each.last])
            for each in volume.standings
            if each.first in moved and each.last in moved
        ),
        glyphs=glyphs_shown(pages, volume.glyphs),
        pictures={digest: picture for digest, picture in volume.pictures.items() if digest in pictures},
        camera_ready={owner: paper for owner, paper in volume.camera_ready.items() if owner in owners},
        labels=tuple(_ranges([_label(volume, page) for page in kept])),
    )


def alone(volume: Volume, owner: str) -> Volume:
    """The volume without what other papers have on the pages that they share with this one."""
    pages = tuple(_own(page, owner) if page.pieces else page for page in volume.pages)
    outline = tuple(entry for entry in volume.outline if entry.owner in ("", owner))
    return replace(volume, pages=pages, outline=outline)


def _own(page: VolumePage, owner: str) -> VolumePage:
    pieces = tuple(replace(piece, rule=None) for piece in page.pieces if piece.owner == owner)
    return replace(page, owner=owner, pieces=pieces)


def _page(page: VolumePage, places: Mapping[str, Destination]) -> VolumePage:
    pieces = tuple(replace(piece, drawn=_drawn(piece.drawn, piece.owner, places)) for piece in page.pieces)
    return replace(page, drawn=_drawn(page.drawn, page.owner, places), pieces=pieces)


def _drawn(drawn: DrawnPage, owner: str, places: Mapping[str, Destination]) -> DrawnPage:
    links = tuple(link for link in drawn.links if _leads_somewhere(link, owner, places))
    return replace(drawn, links=links) if len(links) < len(drawn.links) else drawn


def _leads_somewhere(link: Link, owner: str, places: Mapping[str, Destination]) -> bool:
    label = link.target[1:]
    return not link.target.startswith("#") or f"{owner}/{label}" in places or label in places


def _label(volume: Volume, page: int) -> Label:
    """What the ranges of labels say of a page; without any, readers count from 1."""
    first, style, start = max((span for span in volume.labels if span[0] <= page), default=(0, "D", 1))
    return style, start + page - first


def _ranges(labels: Sequence[Label]) -> Iterator[tuple[int, str, int]]:
    """The labels as ranges: a new one wherever they don't count on."""
    for page, (style, number) in enumerate(labels):
        if not page or labels[page - 1] != (style, number - 1):
            yield page, style, number
