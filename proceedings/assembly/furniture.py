"""What assembly adds to a page: the running head above the type area, the folio where the house style has it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proceedings.assembly.folios import Pagination, Placed, is_recto
from proceedings.assembly.furniture_lines import Line, Used, Wording, fit_lines, set_lines
from proceedings.assembly.headings import heading_of
from proceedings.assembly.languages import language_of, languages_from, main_language, words_of
from proceedings.assembly.names import names_in_head
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.page import Glyphs, Rule
from proceedings.model.style import Style
from proceedings.model.submission import PaperRecord

EMS_FOR_FOLIO = 3.0
"""Kept free at the end of a head that shares its line with the folio."""

Marks = tuple[Glyphs | Rule, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """All that stands outside the type area, set once: heads of verso and recto by owner, figures of folios."""

    style: Style
    heads: Mapping[str, tuple[Marks, Marks]]
    figures: Mapping[str, Line]
    glyphs: Sequence[Used]


def furnish(pagination: Pagination, house: House) -> Furniture:
    """Sets every head and every figure of the volume."""
    wanted = {placed.stretch.owner: _wordings(placed, house) for placed in pagination.placed}
    wordings = dict.fromkeys(wording for pair in wanted.values() for wording in pair)
    lines, used = fit_lines(wordings, _room(house), house)
    heads = {
        owner: (_head(lines.get(verso), False, house), _head(lines.get(recto), True, house))
        for owner, (verso, recto) in wanted.items()
    }
    signs = sorted({sign for page in range(pagination.pages) for sign in pagination.folio(page)})
    figures, glyphs = set_lines([Wording((sign,), "folio", main_language(house)) for sign in signs], house.style)
    return Furniture(house.style, heads, dict(zip(signs, figures, strict=True)), (*used, glyphs))


def set_folio(folio: str, page: int, opening: bool, furniture: Furniture) -> Glyphs:
    """The folio at the foot or in the head; where a paper opens there is no head, so that it drops to the foot.

    Its figures share a face, so that they become one run.
    """
    style, figures = furniture.style, [furniture.figures[sign] for sign in folio]
    width = sum(figure.width for figure in figures)
    free = style.measure - width
    y = -style.sheet.head if style.sheet.folio == "head" and not opening else style.depth + style.sheet.foot
    x = free / 2 if style.sheet.folio == "foot" else free if is_recto(page) else 0.0
    show = "".join(figure.glyphs[0].show.strip("[]") for figure in figures)
    return figures[0].glyphs[0]._replace(x=x, y=y, show=f"[{show}]", text=folio, width=width)


def _head(line: Line | None, recto: bool, house: House) -> Marks:
    """A running head in its place, and the rule under it."""
    style, sheet = house.style.roles["running_head"], house.style.sheet
    if line is None:
        return ()
    inset = EMS_FOR_FOLIO * style.size if sheet.folio == "head" else 0.0
    free = house.style.measure - line.width
    outer = free - inset if recto else inset
    x = {"center": free / 2, "right": free - outer}.get(style.align, outer)
    glyphs = tuple(run._replace(x=run.x + x, y=-sheet.head) for run in line.glyphs)
    if not style.rule_below:
        return glyphs
    rule = Rule(0.0, style.size / 2 - sheet.head, house.style.measure, style.rule_below, style.gray)
    return (*glyphs, rule)


def _wordings(placed: Placed, house: House) -> tuple[Wording, Wording]:
    """On a verso the authors and on a recto the short title; in a part and on shared pages its name on both."""
    stretch = placed.stretch
    if stretch.record and not placed.shares:
        return _authors(stretch.record, house), _title(stretch.record, house)
    head = Wording((heading_of(stretch, house),), "running_head", main_language(house))
    return head, head


def _authors(record: PaperRecord, house: House) -> Wording:
    language = language_of(record, house)
    names = names_in_head(record.authors, languages_from(language, house), words_of(house, language))
    return Wording(names, "running_head", language) if names else _title(record, house)


def _title(record: PaperRecord, house: House) -> Wording:
    language = language_of(record, house)
    short = record.short_title.get(language) or localise(record.title, languages_from(language, house))
    return Wording((short,), "running_head", language)


def _room(house: House) -> float:
    """What a head may fill: the measure, less the folio that shares the line, twice where the head is centred."""
    style = house.style.roles["running_head"]
    ends = 0 if house.style.sheet.folio != "head" else 2 if style.align == "center" else 1
    return house.style.measure - ends * EMS_FOR_FOLIO * style.size
