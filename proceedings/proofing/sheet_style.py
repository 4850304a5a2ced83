"""The house style with the roles of a proof's sheet: small sans, as in the tables of the house."""

from proceedings.model.style import Margins, Style, TextStyle

BLANK = 1.9
"""Height of a field of one line, in em of the sheet's text."""
SIDE, ENDS = 0.1, 0.075
"""Of the width and the height of the paper: what the margins of the sheet take at most. It is a form, not a page."""


def sheet_style(style: Style, corner: float = 0.0) -> Style:
    """The style with one column, margins alike on both sides, and what the sheet adds to its roles.

    `corner` is the room that the head of the sheet leaves free at its right.
    """
    cell = style.roles["table_cell"].model_copy(update={"align": "left", "hyphenate": False})
    size, gray = cell.size, 0.4
    text = _role(cell, size, 1.3)
    strong = {"weight": 600, "keep_with_next": True}
    roles = {
        "sheet_mark": _role(cell, 2.3 * size, 1.1, right=corner, **strong),
        "sheet_about": _role(cell, 0.92 * size, 1.3, gray=gray, after=size, right=corner),
        "sheet_title": _role(style.roles["title"], 1.5 * size, 1.2, align="left", **strong, right=corner),
        "sheet_deadline": _role(cell, 1.15 * size, 1.3, **strong, before=0.6 * size, after=0.7 * size),
        "sheet_greeting": text.model_copy(update={"right": corner}),
        "sheet_text": text,
        "list": text.model_copy(update={"left": 1.4 * size, "before": 0.25 * size, "after": 0.25 * size}),
        "sheet_heading": _role(cell, 1.25 * size, 1.6, **strong, before=1.5 * size),
        "sheet_query": _role(cell, size, 1.33, keep_with_next=True, keep_together=True, before=0.9 * size),
        "sheet_caption": _role(cell, 0.85 * size, 1.45, gray=gray, keep_with_next=True, before=0.2 * size),
        "sheet_row": _role(cell, size, BLANK, keep_with_next=True, before=0.45 * size),
        "sheet_option": _role(cell, size, 1.65, left=1.9 * size, keep_with_next=True),
        "table_cell": text,
    }
    sheet = style.sheet
    side = min((sheet.margins.inner + sheet.margins.outer) / 2, SIDE * sheet.width)
    top, bottom = (min(margin, ENDS * sheet.height) for margin in (sheet.margins.top, sheet.margins.bottom))
    margins = Margins(top=top, bottom=bottom, inner=side, outer=side)
    sheet = sheet.model_copy(update={"columns": 1, "margins": margins})
    return style.model_copy(update={"sheet": sheet, "roles": {**style.roles, **roles}})


def _role(like: TextStyle, size: float, leading: float, **other: object) -> TextStyle:
    """A role of this size, its leading in em."""
    plain = {"before": 0.0, "after": 0.0, "hyphenate": False, "capitals": False}
    return like.model_copy(update={**plain, "size": size, "leading": size * leading, **other})
