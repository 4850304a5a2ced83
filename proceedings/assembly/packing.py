"""Papers that run on packed into columns and pages: strips one under the other, evenly.

Nothing is set or drawn here. The white between papers stretches a little, so that pages end at the same depth.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from proceedings.assembly.column_breaks import Measure, column_ends
from proceedings.assembly.parts import Stretch
from proceedings.model.galley import DrawnPages, Strip
from proceedings.model.house import House
from proceedings.model.style import RunOn, Style
from proceedings.typesetting.pages.balancing import shallowest

EPSILON = 0.01


class Stood(NamedTuple):
    """Page `number` of a galley in its place: the page of the volume and its corner on it.

    `parted` is the white above it in which a rule may stand.
    """

    owner: str
    number: int
    page: int
    x: float
    y: float
    parted: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Stretches that share pages, in their order: how many pages they take, and what stands on them, counted from 0."""

    stretches: tuple[Stretch, ...]
    pages: int
    stood: tuple[Stood, ...]

    def spans(self) -> dict[str, tuple[int, int]]:
        """First and last page of each stretch by its owner."""
        spans: dict[str, tuple[int, int]] = {}
        for each in self.stood:
            spans[each.owner] = spans.get(each.owner, (each.page,))[0], each.page
        return spans


@dataclass(frozen=True, slots=True)
class Item:
    """A strip on its way: whose it is, the white above it, whether that may stretch and is parted by a rule.

    `tied`: the next one may not begin a column.
    """

    owner: str
    strip: Strip
    white: float
    flexible: bool = False
    ruled: bool = False
    tied: bool = False


Unit = list[Item]
"""Items that stay together."""


class Filled(NamedTuple):
    """A column: its units with their y, and how deep they reach."""

    placed: list[tuple[float, Item]]
    depth: float


def runs_of(stretches: Sequence[Stretch], drawn: Mapping[str, DrawnPages], house: House) -> Iterator[Run]:
    """The runs of the book: neighbours that were set in strips. A section's name begins one, unless it runs on too."""
    rules = house.style.run_on
    if rules is None:
        return
    members: list[Stretch] = []
    for stretch in stretches:
        runs_on = stretch.owner in drawn and bool(drawn[stretch.owner].strips)
        if members and (not runs_on or (stretch.record is None and rules.sections != "on")):
            yield pack(members, drawn, house.style, rules)
            members = []
        members += [stretch] if runs_on else []
    if members:
        yield pack(members, drawn, house.style, rules)


def pack(members: Sequence[Stretch], drawn: Mapping[str, DrawnPages], style: Style, rules: RunOn) -> Run:
    """The stretches on as few pages as hold them one after the other."""
    units = list(_units(_items(members, drawn, rules), style.depth))
    columns = _broken(units, style.depth, rules.stretch)
    count = style.sheet.columns
    if count > 1:
        columns = _levelled(columns, units, count, style.depth)
    stood: list[Stood] = []
    for number, column in enumerate(columns):
        page, across = divmod(number, count)
        x = across * (style.column + style.sheet.gutter)
        last = number + count >= len(columns)
        stood += _stood(column, page, x, style.depth if not last else 0.0, rules)
    return Run(tuple(members), -(-len(columns) // count), tuple(stood))


def _items(members: Sequence[Stretch], drawn: Mapping[str, DrawnPages], rules: RunOn) -> Iterator[Item]:
    """The strips of all, in order; white before each paper and each section's name, but little below such a name."""
    after_paper = False
    for stretch in members:
        paper = stretch.record is not None
        for number, strip in enumerate(drawn[stretch.owner].strips):
            apart = not number and after_paper
            white = max(strip.before, rules.white) if apart else strip.before
            yield Item(stretch.owner, strip, white, apart, apart and paper, tied=not paper)
        after_paper = paper


def _units(items: Iterator[Item], depth: float) -> Iterator[Unit]:
    """The items by what stays together; of what no column holds together each by itself."""
    unit: Unit = []
    for item in items:
        unit.append(item)
        if not item.tied:
            yield from [unit] if _height(unit) <= depth else [[each] for each in unit]
            unit = []
    if unit:
        yield unit


def _height(unit: Unit) -> float:
    """How deep a unit is at the top of a column."""
    return unit[0].strip.head + sum(each.strip.height + each.white for each in unit) - unit[0].white


def _broken(units: Sequence[Unit], depth: float, stretch: float) -> list[Filled]:
    """The units in as few columns as hold them, evenly filled."""
    ends = column_ends([_measure(unit) for unit in units], depth, stretch)
    columns = []
    for begin, end in pairwise((0, *ends)):
        column = Filled([], 0.0)
        for unit in units[begin:end]:
            column = _placed(column, unit)
        columns.append(column)
    return columns


def _measure(unit: Unit) -> Measure:
    first = unit[0]
    return Measure(_height(unit) - first.strip.head, first.white, first.strip.head, first.flexible)


def _columns(units: Sequence[Unit], depth: float) -> Iterator[Filled]:
    """Columns of this depth at most, each as full as it gets; what is deeper stands in one of its own."""
    column = Filled([], 0.0)
    for unit in units:
        height = _height(unit) - unit[0].strip.head
        if column.placed and column.depth + unit[0].white + height > depth + EPSILON:
            yield column
            column = Filled([], 0.0)
        column = _placed(column, unit)
    if column.placed:
        yield column


def _placed(column: Filled, unit: Unit) -> Filled:
    placed, y = column
    for item in unit:
        y += item.white if placed else item.strip.head
        placed.append((y, item))
        y += item.strip.height
    return Filled(placed, y)


def _levelled(columns: list[Filled], units: Sequence[Unit], count: int, depth: float) -> list[Filled]:
    """The columns, those of the last page of the least depth that still holds what stands there."""
    full = (len(columns) - 1) // count * count
    before = sum(len(column.placed) for column in columns[:full])
    rest: list[Unit] = []
    for unit in units:
        if before <= 0:
            rest.append(unit)
        before -= len(unit)
    return [
        *columns[:full],
        *(shallowest(0.0, depth, lambda middle: _side_by_side(rest, count, middle)) or columns[full:]),
    ]


def _side_by_side(units: Sequence[Unit], count: int, depth: float) -> list[Filled] | None:
    """The units in so many columns of this depth; nothing where they need more."""
    columns = list(_columns(units, depth))
    fits = len(columns) <= count and max(column.depth for column in columns) <= depth + EPSILON
    return columns if fits else None


def _stood(column: Filled, page: int, x: float, depth: float, rules: RunOn) -> Iterator[Stood]:
    """What stands in a column, stretched to a depth as far as the white between papers gives."""
    gaps = sum(item.flexible for _, item in column.placed[1:])
    more = min(rules.stretch, max(0.0, depth - column.depth) / gaps) if gaps else 0.0
    down = 0.0
    for number, (y, item) in enumerate(column.placed):
        if number:
            down += more * item.flexible
        elif item.strip.again >= 0:
            yield Stood(item.owner, item.strip.again, page, x, 0.0)
        parted = item.white + more if number and item.ruled else 0.0
        yield Stood(item.owner, item.strip.page, page, x, y + down, parted)
