"""Single lines for the furniture of pages: set by the same hands as text, measured, shortened where they don't fit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Manuscript, Paragraph, Text
from proceedings.model.page import Glyphs
from proceedings.model.style import Margins, Style
from proceedings.typesetting import set_galley

WIDE = 10_000.0
ELLIPSIS = "…"
DANGLING = " \u00a0,;:.–—-«(“„"


@dataclass(frozen=True, slots=True)
class Wording:
    """What a line is to say, in a role of the house style. The later wordings are for want of room."""

    wordings: tuple[str, ...]
    role: str
    language: Language


@dataclass(frozen=True, slots=True)
class Line:
    """A line set from x = 0 on the baseline y = 0."""

    glyphs: tuple[Glyphs, ...]
    width: float


Used = Mapping[str, Mapping[int, str]]
"""Glyph ids in use by face, with what they read as."""


def fit_lines(wanted: Iterable[Wording], room: float, house: House) -> tuple[dict[Wording, Line], list[Used]]:
    """Each wording as a line no wider than the room, and the glyphs that all of them use."""
    lines: dict[Wording, Line] = {}
    used: list[Used] = []
    waiting = {wording: wording for wording in wanted if wording.wordings[0]}
    while waiting:
        settled, glyphs = set_lines(tuple(waiting.values()), house.style)
        used.append(glyphs)
        lines |= {wanted: line for wanted, line in zip(waiting, settled, strict=True) if line.width <= room}
        waiting = {
            wanted: _less(tried, room / line.width)
            for (wanted, tried), line in zip(waiting.items(), settled, strict=True)
            if line.width > room
        }
    return lines, used


def set_lines(wordings: Sequence[Wording], style: Style) -> tuple[list[Line], Used]:
    """The first wording of each as a line, however wide; all of them in one galley, because that is cheap."""
    if not wordings:
        return [], {}
    paragraphs = (Paragraph((Text(each.wordings[0]),), each.role, each.language) for each in wordings)
    leading = max(style.roles[each.role].leading for each in wordings)
    galley = set_galley(Manuscript("", tuple(paragraphs)), _endless(style, (len(wordings) + 2) * leading))
    glyphs = [mark for page in galley.pages for mark in page.marks if isinstance(mark, Glyphs)]
    lines = [_line(tuple(marks)) for _, marks in groupby(glyphs, key=lambda mark: mark.y)]
    if len(lines) != len(wordings):
        raise AssertionError(f"{len(wordings)} lines of furniture were set as {len(lines)}")
    return lines, galley.glyphs


def _line(glyphs: tuple[Glyphs, ...]) -> Line:
    left, right = glyphs[0].x, max(mark.x + mark.width for mark in glyphs)
    return Line(tuple(mark._replace(x=mark.x - left, y=0.0) for mark in glyphs), right - left)


def _endless(style: Style, height: float) -> Style:
    """The style with a measure that no line fills, on one page."""
    none = Margins(top=0, bottom=0, inner=0, outer=0)
    sheet = style.sheet.model_copy(update={"width": WIDE, "height": height, "margins": none, "columns": 1})
    plain = {"align": "left", "before": 0.0, "after": 0.0, "left": 0.0, "right": 0.0, "indent": 0.0, "rule_below": 0.0}
    roles = {role: style.roles[role].model_copy(update=plain) for role in ("running_head", "folio")}
    lines = style.lines.model_copy(update={"protrusion": False})
    return style.model_copy(update={"sheet": sheet, "roles": roles | {"body": roles["folio"]}, "lines": lines})


def _less(tried: Wording, share: float) -> Wording:
    """The next wording; of the last so many words fewer as the room asks for, and an ellipsis."""
    if len(tried.wordings) > 1:
        return replace(tried, wordings=tried.wordings[1:])
    text = tried.wordings[0].rstrip(ELLIPSIS)
    words = text.split(" ")
    kept = " ".join(words[: min(len(words) - 1, max(1, int(len(words) * share)))]) or text[: int(len(text) * share) - 1]
    return replace(tried, wordings=(kept.rstrip(DANGLING) + ELLIPSIS,))
