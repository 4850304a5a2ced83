"""Folios: on which page each stretch of the volume begins, which pages stay blank, and what number a page bears."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proceedings.assembly.parts import Stretch, part_named
from proceedings.model.house import House
from proceedings.model.submission import Kind

NUMERALS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Placed:
    """A stretch in its place: the index of its first page from 0, and how many pages are kept for it."""

    stretch: Stretch
    first: int
    pages: int


@dataclass(frozen=True, slots=True)
class Pagination:
    """The whole volume in its order. `front` is the number of pages that bear roman folios."""

    placed: tuple[Placed, ...]
    front: int

    @property
    def pages(self) -> int:
        """How many pages the volume has."""
        return self.placed[-1].first + self.placed[-1].pages if self.placed else 0

    def folio(self, page: int) -> str:
        """The number of a page: roman in front matter, else arabic."""
        return roman(page + 1) if page < self.front else str(page - self.front + 1)


def is_recto(page: int) -> bool:
    """Whether a page, counted from 0, lies on the right."""
    return page % 2 == 0


def roman(number: int) -> str:
    """A number below 400 in small roman figures."""
    figures = ""
    for value, figure in NUMERALS:
        count, number = divmod(number, value)
        figures += figure * count
    return figures


def paginate(stretches: Sequence[Stretch], lengths: Mapping[str, int], house: House) -> Pagination:
    """Places the stretches one after the other, on rectos where profile and folios ask for it.

    `lengths` are pages by owner; what has none yet counts as one page.
    """
    main = next((stretch for stretch in stretches if _opens_main_matter(stretch)), None)
    roman_front = house.profile.roman_front_matter and main is not None
    placed: list[Placed] = []
    page = front = 0
    for stretch in stretches:
        begins_arabic = roman_front and stretch is main
        if begins_arabic or (_wants_recto(stretch, house) and lengths.get(stretch.owner, 1)):
            page += not is_recto(page)
        front = page if begins_arabic else front
        placed.append(Placed(stretch, page, lengths.get(stretch.owner, 1)))
        page += placed[-1].pages
    return Pagination(tuple(placed), front)


def _opens_main_matter(stretch: Stretch) -> bool:
    """Greetings are front matter; what holds anything else is not."""
    return bool(set(part_named(stretch.part).HOLDS) - {Kind.GREETING})


def _wants_recto(stretch: Stretch, house: House) -> bool:
    """Where papers open on the right, sections and parts do too; imprint and colophon lie where they fall."""
    part = part_named(stretch.part)
    return house.profile.title_opens_on == "recto" and (bool(part.HOLDS) or not part.BARE)
