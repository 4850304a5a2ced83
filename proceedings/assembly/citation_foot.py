"""A citation at the foot of a paper's first page: small lines beside the folio, or under it where it is centred."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from proceedings.assembly.furniture import EMS_FOR_FOLIO
from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Manuscript, Paragraph, Text
from proceedings.model.page import Glyphs, Rule
from proceedings.model.style import Margins, Style, TextStyle
from proceedings.typesetting import set_galley

SMALLER = 0.85
"""Of the running head's size."""

LEADING = 1.2
"""Of its own size."""

EDGE = 12.0
"""Points at the sheet's edge that printers keep white."""

CLEAR = 12.0
"""Points between the type area and the first line's foot."""

SHORT_RULE = 0.25
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Foot:
    """What is added to a page, in the coordinates of its type area, and the glyphs used by face."""

    marks: tuple[Glyphs | Rule, ...]
    glyphs: Mapping[str, Mapping[int, str]]


def set_foot(text: str, language: Language, recto: bool, house: House) -> Foot:
    """The text as a block of lines; words that have no room are left out at its end."""
    style = house.style
    role = _role(style)
    beside = style.sheet.folio != "foot"
    inset = EMS_FOR_FOLIO * style.roles["folio"].size if beside else 0.0
    lines, glyphs = _lines(text, language, style.measure - inset, role, style)
    while len(lines) > _most(role, beside, style):
        text = text[: int(len(text) * _most(role, beside, style) / len(lines)) - 1].rstrip(" .,–") + ELLIPSIS
        lines, glyphs = _lines(text, language, style.measure - inset, role, style)
    first = _first(len(lines), role, beside, style)
    x = 0.0 if recto else inset
    return Foot(tuple(_placed(lines, x, first, role, style)), glyphs)


def _role(style: Style) -> TextStyle:
    head = style.roles["running_head"]
    size = round(SMALLER * head.size, 2)
    plain = {"left": 0.0, "right": 0.0, "indent": 0.0, "rule_below": 0.0, "letterspacing": 0.0}
    words = {"size": size, "leading": round(LEADING * size, 2), "align": "left", "hyphenate": True}
    return head.model_copy(update=plain | words | {"small_caps": False, "capitals": False})


def _lines(
    text: str, language: Language, measure: float, role: TextStyle, style: Style
) -> tuple[list[tuple[Glyphs, ...]], Mapping[str, Mapping[int, str]]]:
    """The lines of the text from top to bottom, each on the baseline 0, and the glyphs in use."""
    none = Margins(top=0, bottom=0, inner=0, outer=0)
    sheet = style.sheet.model_copy(update={"width": measure, "height": 1000.0, "margins": none, "columns": 1})
    narrow = style.model_copy(update={"sheet": sheet, "roles": {**style.roles, "running_head": role}})
    galley = set_galley(Manuscript("", (Paragraph((Text(text),), "running_head", language),)), narrow)
    lines: dict[float, list[Glyphs]] = {}
    for mark in chain.from_iterable(page.marks for page in galley.pages):  # blank words make no page
        if isinstance(mark, Glyphs):
            lines.setdefault(mark.y, []).append(mark._replace(y=0.0))
    return [tuple(lines[y]) for y in sorted(lines)], galley.glyphs


def _most(role: TextStyle, beside: bool, style: Style) -> int:
    """How many lines have room."""
    room = style.sheet.margins.bottom - EDGE - (CLEAR if beside else _under(style))
    return max(1, 1 + int(room / role.leading))


def _under(style: Style) -> float:
    """How far below the type area a line stands that is under the folio."""
    return style.sheet.foot + style.roles["folio"].leading + 5.0


def _first(count: int, role: TextStyle, beside: bool, style: Style) -> float:
    """The first baseline: under the folio, or so that the middle line shares the folio's, if it then has room."""
    if not beside:
        return style.depth + _under(style)
    last = style.sheet.margins.bottom - EDGE - (count - 1) * role.leading
    return style.depth + max(CLEAR, min(style.sheet.foot - (count - 1) // 2 * role.leading, last))


def _placed(
    lines: list[tuple[Glyphs, ...]], x: float, first: float, role: TextStyle, style: Style
) -> Iterator[Glyphs | Rule]:
    """The lines in their places, a short rule above them."""
    yield Rule(x, first - role.size - 3.0, SHORT_RULE * style.measure, 0.4, role.gray)
    for number, line in enumerate(lines):
        for mark in line:
            yield mark._replace(x=mark.x + x, y=first + number * role.leading)
