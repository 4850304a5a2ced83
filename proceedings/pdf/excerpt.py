"""An excerpt: some pages of a volume as a volume of its own. Folios, heads, labels and the links among them stand.

What leads to a page that isn't there any more is dropped: the words of such a link stay, as plain text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from proceedings.model.page import Link
from proceedings.model.volume import Destination, Volume, VolumePage
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
    pictures = {digest for page in pages for digest in page.drawn.pictures}
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


def _page(page: VolumePage, places: Mapping[str, Destination]) -> VolumePage:
    links = tuple(link for link in page.drawn.links if _leads_somewhere(link, page.owner, places))
    return replace(page, drawn=replace(page.drawn, links=links))


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
