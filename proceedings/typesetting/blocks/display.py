"""The lines of a displayed formula: those of the author, and those that one wider than its measure is broken into.

A formula is broken before its relations, which stand under each other, then before operators, set in from there
(The TeXbook, 18 and 19). In Russian and Kazakh the sign stands twice, on both sides of the break
(GOST 7.32-2017, 6.8).
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from math import fsum
from typing import NamedTuple

from proceedings.model.manuscript import Equation, EquationLine
from proceedings.typesetting.blocks.formula import formula, lay_out, scaled
from proceedings.typesetting.blocks.formula_parts import ADDITION, MULTIPLICATION, RELATION, TOKEN, before_signs
from proceedings.typesetting.lines.words import Box

INDENT = 2.0
"""How far a line that goes on after an operator is set in, and what stands between two aligned formulas, in em."""
HANGING = 0.4
"""Of the measure: what stands left of a relation and is wider sets nothing in."""
LONGEST = 4000
"""Characters of a formula that is worth being broken; a longer one is no formula that anybody reads."""
TWICE = ("ru", "kk")
"""Languages that repeat the sign at which a formula is broken."""

Bearer = Equation | EquationLine


class Look(NamedTuple):
    """How a formula is set: size in points, gray, the language of its words."""

    size: float
    gray: float
    language: str

    def box(self, tex: str) -> Box:
        """The formula laid out."""
        return formula(tex, self.size, True, self.gray, self.language)

    def width(self, tex: str) -> float:
        """Its width in points."""
        return lay_out(tex, True, self.language).width * self.size / 1000


class Row(NamedTuple):
    """A line of a display: boxes, each so far from the left, and whose number stands beside it."""

    parts: tuple[tuple[float, Box], ...]
    bearer: Bearer | None = None

    @property
    def width(self) -> float:
        """How far the last box reaches."""
        return max((x + box.width for x, box in self.parts), default=0.0)


def display(block: Equation, look: Look, measure: float, room: float) -> list[Row]:
    """The lines of a formula in a measure, of which so much `room` is left beside the number. No line is wider."""
    match block.manner:
        case "":
            found = _centred([_numbered_last(broken(block.tex, look, room), block)], measure, room)
        case "gather":
            groups = [_numbered_last(broken(line.cells[0], look, room), line) for line in block.lines]
            found = _centred(groups, measure, room)
        case "multline":
            first, *others = [line.cells[0] for line in block.lines]
            found = _multline([look.box(first), *(look.box(f"{{}}{tex}") for tex in others)], look, room)
        case _:
            found = _centred([_aligned(block.lines, look, room)], measure, room)
    if not any(row.bearer for row in found):
        found = [*found[:-1], found[-1]._replace(bearer=block)]
    return _fitted(found, room)


def broken(tex: str, look: Look, room: float) -> list[Row]:
    """The formula on one line where it fits, else on several."""
    if look.width(tex) <= room or len(tex) > LONGEST:
        return [Row(((0.0, look.box(tex)),))]
    first, *others = before_signs(tex, RELATION)
    at = look.width(first) if others else 0.0
    at = at if at <= HANGING * room else INDENT * look.size
    pieces = list(_filled(first + "".join(others[:1]), (0.0, at + INDENT * look.size), look, room))
    for other in others[1:]:
        pieces += _filled(other, (at, at + INDENT * look.size), look, room)
    return [Row(((x, look.box(tex)),)) for x, tex in _joined(pieces, look.language)]


def _filled(tex: str, at: tuple[float, float], look: Look, room: float) -> Iterator[tuple[float, str]]:
    """The terms of a clause in lines as full as can be: the first so far from the left, the others further.

    Only what is still too wide is broken at its signs of multiplication.
    """
    x, hanging = at
    line = ""
    for term in _terms(tex, look, room - hanging):
        if line and x + look.width("{}" + line + term) > room:
            yield x, line
            x, line = hanging, ""
        line += term
    yield x, line


def _terms(tex: str, look: Look, room: float) -> Iterator[str]:
    for term in before_signs(tex, ADDITION):
        yield from before_signs(term, MULTIPLICATION) if look.width(term) > room else (term,)


def _joined(pieces: Sequence[tuple[float, str]], language: str) -> Iterator[tuple[float, str]]:
    """Each line with what keeps the spaces around the sign that it begins with, or ends with where it stands twice."""
    twice = language.split("-")[0] in TWICE
    for number, ((x, tex), after) in enumerate(zip_longest(pieces, pieces[1:])):
        sign = _sign(after[1]) if after and twice else ""
        if twice and number and _sign(tex) == r"\times" and not tex.startswith(r"\times"):
            tex = r"\times " + tex.removeprefix(r"\cdot")
        yield x, f"{'{}' if number else ''}{tex}{sign}{'{}' if sign else ''}"


def _sign(tex: str) -> str:
    """The sign that a line begins with; a point that multiplies becomes a cross where it is typed twice."""
    found = TOKEN.match(tex)
    return "" if found is None else r"\times" if found[0] == r"\cdot" else found[0]


def _numbered_last(rows: list[Row], bearer: Bearer) -> list[Row]:
    return [*rows[:-1], rows[-1]._replace(bearer=bearer)]


def _aligned(lines: Sequence[EquationLine], look: Look, room: float) -> list[Row]:
    """Lines whose cells stand under each other, in pairs that meet at the relation."""
    table = [_pairs(line.cells) for line in lines]
    columns = [[look.width(cell) for cell in column] for column in zip_longest(*table, fillvalue="")]
    widths = [max(column) for column in columns]
    if len(widths) == 2 and fsum(widths) > room:
        return [
            row for line, cells in zip(lines, table, strict=True) for row in _wide(line, cells, widths[0], look, room)
        ]
    return [Row(tuple(_cells(cells, widths, look)), line) for line, cells in zip(lines, table, strict=True)]


def _pairs(cells: tuple[str, ...]) -> list[str]:
    """The cells of a line, every second one with what keeps the space before its relation; those of eqnarray in two."""
    if len(cells) == 3 and RELATION.fullmatch(cells[1].strip()):
        cells = (cells[0], f"{cells[1]} {cells[2]}")
    return [f"{{}}{cell}" if place % 2 else cell for place, cell in enumerate(cells)]


def _cells(cells: Sequence[str], widths: Sequence[float], look: Look) -> Iterator[tuple[float, Box]]:
    x = 0.0
    for place, cell in enumerate(cells):
        box = look.box(cell)
        x += INDENT * look.size if place and not place % 2 else 0.0
        yield (x if place % 2 else x + widths[place] - box.width), box
        x += widths[place]


def _wide(line: EquationLine, cells: Sequence[str], left: float, look: Look, room: float) -> list[Row]:
    """A line wider than its measure: what stands right of the relation goes on below, set in."""
    first, second = (*cells, "")[:2]
    pieces = list(_joined(list(_filled(second, (left, left + INDENT * look.size), look, room)), look.language))
    rows = [Row(((x, look.box(tex)),)) for x, tex in pieces]
    box = look.box(first)
    rows[0] = Row(((left - box.width, box), *rows[0].parts))
    return _numbered_last(rows, line)


def _multline(boxes: Sequence[Box], look: Look, room: float) -> list[Row]:
    """The first line at the left, the last at the right, others in the middle (amsmath, 3.3)."""
    edge = look.size
    spare = [max(0.0, room - box.width) for box in boxes]
    places = [min(edge, spare[0]), *(white / 2 for white in spare[1:-1]), max(0.0, spare[-1] - edge)]
    return [Row(((x, box),)) for x, box in zip(places, boxes, strict=True)]


def _centred(groups: Sequence[list[Row]], measure: float, room: float) -> list[Row]:
    """Each group of lines in the middle of the measure, or of what the number leaves of it."""
    return [row for group in groups for row in _in_the_middle(group, measure, room)]


def _in_the_middle(rows: list[Row], measure: float, room: float) -> list[Row]:
    width = max(row.width for row in rows)
    free = measure - (measure - room) * 2
    x = max(0.0, (measure - width) / 2 if width <= free else (room - width) / 2)
    return [row._replace(parts=tuple((at + x, box) for at, box in row.parts)) for row in rows]


def _fitted(rows: list[Row], room: float) -> list[Row]:
    """The lines all made smaller alike where one of them is still too wide."""
    widest = max(row.width for row in rows)
    if widest <= room:
        return rows
    factor = room / widest
    return [row._replace(parts=tuple((x * factor, scaled(box, factor)) for x, box in row.parts)) for row in rows]
