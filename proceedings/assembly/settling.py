"""Parts that name folios move them by their own length: they are composed and set again until nothing moves."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from proceedings.assembly.folios import Pagination, paginate
from proceedings.assembly.packing import runs_of
from proceedings.assembly.parts import BookSoFar, Stretch, part_named
from proceedings.model.galley import DrawnPages
from proceedings.model.house import House
from proceedings.model.manuscript import Manuscript

SetPart = Callable[[Manuscript], DrawnPages]
"""Sets a part of the book as papers are set, and draws it."""

NOTHING = DrawnPages((), {}, {})


def settle(
    stretches: Sequence[Stretch], papers: Mapping[str, DrawnPages], house: House, set_part: SetPart
) -> tuple[Pagination, dict[str, DrawnPages]]:
    """The pagination in which every folio named is true, and the drawn pages of papers and parts by owner.

    It ends because a part is never given fewer pages than it once needed.
    """
    lengths = {owner: len(drawn.pages) for owner, drawn in papers.items()}
    parts = [stretch for stretch in stretches if stretch.record is None]
    composed: dict[str, Manuscript] = {}
    drawn = dict(papers)
    runs = tuple(runs_of(stretches, drawn, house))
    while True:
        pagination = paginate(stretches, lengths, house, runs)
        book = _book(stretches, pagination)
        moved = [stretch for stretch in parts if _recompose(stretch, book, house, composed)]
        if not moved:
            return pagination, drawn
        for stretch in moved:
            drawn[stretch.owner] = _set(composed[stretch.owner], set_part)
            lengths[stretch.owner] = max(lengths.get(stretch.owner, 0), len(drawn[stretch.owner].pages))
        if any(part_named(stretch.part).HOLDS for stretch in moved):
            runs = tuple(runs_of(stretches, drawn, house))


def _book(stretches: Sequence[Stretch], pagination: Pagination) -> BookSoFar:
    folios = {placed.stretch.target: pagination.folio(placed.first) for placed in pagination.placed if placed.pages}
    return BookSoFar(tuple(stretches), folios, pagination.pages)


def _recompose(stretch: Stretch, book: BookSoFar, house: House, composed: dict[str, Manuscript]) -> bool:
    """Composes a part anew; whether it differs from what was composed before."""
    manuscript = part_named(stretch.part).compose(replace(book, section=stretch.section), house)
    if composed.get(stretch.owner) == manuscript:
        return False
    composed[stretch.owner] = manuscript
    return True


def _set(manuscript: Manuscript, set_part: SetPart) -> DrawnPages:
    return set_part(manuscript) if manuscript.body or manuscript.opening else NOTHING
