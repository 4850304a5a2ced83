"""The volume assembled: papers and parts in their order, every page with its folio, head and place on the sheet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from proceedings.assembly.folios import Pagination
from proceedings.assembly.furniture import furnish
from proceedings.assembly.furniture_lines import Used
from proceedings.assembly.laying import lay_pages
from proceedings.assembly.navigation import destinations, outline
from proceedings.assembly.order import running_order
from proceedings.assembly.settling import SetPart, settle
from proceedings.model.galley import DrawnPages
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.submission import PaperRecord
from proceedings.model.volume import Standing, Volume

__all__ = ["SetPaper", "SetPart", "assemble"]


@dataclass(frozen=True, slots=True)
class SetPaper:
    """A paper set and drawn, waiting for its place; `damaged` where a notice stands instead of its text."""

    record: PaperRecord
    drawn: DrawnPages
    damaged: bool = False


def assemble(house: House, papers: Sequence[SetPaper], set_part: SetPart) -> Volume:
    """The book of these papers: parts composed and set, folios, heads, contents, index, outline and links."""
    stretches = running_order(house, [paper.record for paper in papers])
    pagination, drawn = settle(stretches, {paper.record.id: paper.drawn for paper in papers}, house, set_part)
    furniture = furnish(pagination, house)
    places = destinations(pagination, drawn, house)
    conference, languages = house.conference, house.conference.languages
    return Volume(
        title=localise(conference.title, languages),
        languages=languages,
        date=conference.date_of_edition or conference.dates.end or conference.dates.start,
        width=house.style.sheet.width,
        height=house.style.sheet.height,
        pages=tuple(lay_pages(pagination, drawn, furniture)),
        destinations=places,
        outline=outline(pagination, drawn, places, house),
        standings=tuple(_standings(pagination)),
        glyphs=_united([*(each.glyphs for each in drawn.values()), *furniture.glyphs]),
        pictures={digest: picture for each in drawn.values() for digest, picture in each.pictures.items()},
        camera_ready={owner: each.camera_ready for owner, each in drawn.items() if each.camera_ready},
        creator=localise(conference.imprint.publisher.name, languages),
        subject=localise(conference.subtitle, languages),
        keywords=tuple(localise(section.title, languages) for section in conference.sections),
        labels=_labels(pagination),
        name=conference.short_name,
    )


def _standings(pagination: Pagination) -> Iterator[Standing]:
    """Where each paper stands, in the order of print."""
    for placed in pagination.placed:
        if placed.stretch.record:
            first, last = placed.first, placed.first + placed.pages - 1
            yield Standing(placed.stretch.owner, first, last, pagination.folio(first), pagination.folio(last))


def _labels(pagination: Pagination) -> tuple[tuple[int, str, int], ...]:
    """Ranges of page labels: first page, style as in ISO 32000-1, 12.4.2, first number."""
    arabic = (pagination.front, "D", 1)
    return ((0, "r", 1), arabic) if pagination.front else (arabic,)


def _united(used: Iterable[Used]) -> dict[str, dict[int, str]]:
    """What all galleys and lines use of each face."""
    united: dict[str, dict[int, str]] = {}
    for faces in used:
        for face, glyphs in faces.items():
            united.setdefault(face, {}).update(glyphs)
    return united
