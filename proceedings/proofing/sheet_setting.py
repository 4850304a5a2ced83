"""The first sheet set in pages: its boxes drawn, its fields found where their anchors came to lie."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.model.form import FieldKind, FormField
from proceedings.model.galley import DrawnPage
from proceedings.model.page import Anchor, Rule
from proceedings.model.proofing import ProofLine
from proceedings.model.style import Style
from proceedings.pdf.draw import draw_galley
from proceedings.proofing.qr import qr_code
from proceedings.proofing.sheet import Blank, Sheet
from proceedings.proofing.sheet_lines import sheet_lines
from proceedings.typesetting import set_galley
from proceedings.typesetting.text_lines import text_lines

HAIRLINE = 0.7
BORDER, PAPER = 0.55, 0.975
DATE = 0.3
"""Of the measure: how wide the field for the date is."""
QR_SIDE = 0.16
"""Of the measure."""


@dataclass(frozen=True, slots=True)
class SetSheet:
    """The sheet's pages, what is drawn beside its text on each, its fields, glyphs, where its labels lie, its lines."""

    pages: tuple[DrawnPage, ...]
    boxes: tuple[tuple[Rule, ...], ...]
    fields: tuple[FormField, ...]
    glyphs: Mapping[str, Mapping[int, str]]
    places: Mapping[str, tuple[int, float]]
    lines: tuple[tuple[ProofLine, ...], ...]


def set_sheet(sheet: Sheet, style: Style, url: str) -> SetSheet:
    """The sheet by the same hands as papers; with a code of the address in the corner of its first page."""
    galley = set_galley(sheet.manuscript, style)
    places = {
        mark.label: (number, mark.y)
        for number, page in enumerate(galley.pages)
        for mark in page.marks
        if isinstance(mark, Anchor)
    }
    fields = tuple(_field(blank, places, style) for blank in sheet.blanks)
    side = QR_SIDE * style.measure
    code = qr_code(url, style.measure - side, 0.0, side) if url else ()
    boxes = tuple(
        (*(code if not number else ()), *(rule for field in fields if field.page == number for rule in _box(field)))
        for number in range(len(galley.pages))
    )
    lines = sheet_lines(text_lines(galley), sheet.facts)
    return SetSheet(draw_galley(galley).pages, boxes, fields, galley.glyphs, places, lines)


def _field(blank: Blank, places: Mapping[str, tuple[int, float]], style: Style) -> FormField:
    page, y = places[blank.anchor]
    width = blank.height if blank.kind is FieldKind.CHOICE else style.measure - blank.left
    if blank.name == "date":
        width = DATE * style.measure
    size = style.roles["sheet_text"].size
    area = (blank.left, y + blank.down, width, blank.height)
    return FormField(blank.name, blank.kind, blank.label, page, *area, option=blank.option, size=size)


def _box(field: FormField) -> Iterator[Rule]:
    """A light box with a hairline around it."""
    x, y, width, height = field.x, field.y, field.width, field.height
    yield Rule(x, y, width, height, PAPER)
    for edge in (y, y + height - HAIRLINE):
        yield Rule(x, edge, width, HAIRLINE, BORDER)
    for edge in (x, x + width - HAIRLINE):
        yield Rule(edge, y, HAIRLINE, height, BORDER)
