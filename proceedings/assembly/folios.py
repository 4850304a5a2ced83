"""Folios: on which page each stretch of the volume begins, which pages stay blank, and what number a page bears."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from proceedings.assembly.packing import Run, Stood
from proceedings.assembly.parts import Stretch, part_named
from proceedings.model.house import House
from proceedings.model.submission import Kind

NUMERALS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Placed:
    """A stretch in its place: the index of its first page from 0, and how many pages are kept for it.

    `shares`: others stand on these pages too.
    """

    stretch: Stretch
    first: int
    pages: int
    shares: bool = False


@dataclass(frozen=True, slots=True)
class Pagination:
    """The whole volume in its order. `front` is the number of pages that bear roman folios.

    `shared` is what stands on each page that papers share; `stood` is the same by owner and page of its galley.
    """

    placed: tuple[Placed, ...]
    front: int
    shared: Mapping[int, Sequence[Stood]] = field(default_factory=dict)
    stood: Mapping[tuple[str, int], Stood] = field(default_factory=dict)

    @property
    def pages(self) -> int:
        """How many pages the volume has."""
        return self.placed[-1].first + self.placed[-1].pages if self.placed else 0

    def where(self, placed: Placed, index: int, y: float = 0.0) -> tuple[int, float]:
        """The page of the volume and the y on it of a place on a page of a galley."""
        stood = self.stood.get((placed.stretch.owner, index))
        return (stood.page, stood.y + y) if stood else (placed.first + index, y)

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


def paginate(
    stretches: Sequence[Stretch], lengths: Mapping[str, int], house: House, runs: Sequence[Run] = ()
) -> Pagination:
    """Places the stretches one after the other, on rectos where profile and folios ask for it; those of a run together.

    `lengths` are pages by owner; what has none yet counts as one page.
    """
    main = next((stretch for stretch in stretches if _opens_main_matter(stretch)), None)
    roman_front = house.profile.roman_front_matter and main is not None
    sharing = {stretch.owner: run for run in runs for stretch in run.stretches}
    placed: list[Placed] = []
    stood: list[Stood] = []
    page = front = 0
    for stretch in stretches:
        run = sharing.get(stretch.owner)
        if run and stretch is not run.stretches[0]:
            continue
        pages = run.pages if run else lengths.get(stretch.owner, 1)
        begins_arabic = roman_front and stretch is main
        if begins_arabic or (_wants_recto(stretch, house) and pages):
            page += not is_recto(page)
        front = page if begins_arabic else front
        placed += _members(run, page) if run else [Placed(stretch, page, pages)]
        stood += [each._replace(page=page + each.page) for each in run.stood] if run else []
        page += pages
    shared: dict[int, list[Stood]] = {}
    for each in stood:
        shared.setdefault(each.page, []).append(each)
    return Pagination(tuple(placed), front, shared, {(each.owner, each.number): each for each in stood})


def _members(run: Run, page: int) -> list[Placed]:
    """The stretches of a run that begins on this page."""
    spans = run.spans()
    return [
        Placed(stretch, page + spans[stretch.owner][0], spans[stretch.owner][1] - spans[stretch.owner][0] + 1, True)
        for stretch in run.stretches
    ]


def _opens_main_matter(stretch: Stretch) -> bool:
    """Greetings are front matter; what holds anything else is not."""
    return bool(set(part_named(stretch.part).HOLDS) - {Kind.GREETING})


def _wants_recto(stretch: Stretch, house: House) -> bool:
    """Where papers open on the right, sections and parts do too; imprint and colophon lie where they fall."""
    part = part_named(stretch.part)
    return house.profile.title_opens_on == "recto" and (bool(part.HOLDS) or not part.BARE)
