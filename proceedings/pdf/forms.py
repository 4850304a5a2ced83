"""Interactive forms (ISO 32000-1, 12.7): text fields and groups of radio buttons that every viewer shows and fills.

The boxes are ink of the page, so that they stay whoever fills them. Viewers make the appearance of what is typed
themselves, and find letters for it in the face of `form_face`.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from proceedings.model.form import FieldKind, FormField
from proceedings.model.volume import Volume
from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.form_face import add_form_face
from proceedings.pdf.syntax import literal, numbers, text_string

FONT = b"Wingdings"
"""What fields call their face. PDFium, so Chrome, looks for Kazakh letters in a face of this name; in one of another
name it looks for Latin letters alone, takes the rest from a system font and drops what that lacks."""

_RADIO, _MULTILINE, _READ_ONLY = 1 << 15, 1 << 12, 1
_PRINTED, _HIDDEN = 4, 2

Widgets = dict[int, list[Reference]]
"""Annotations by the page that they stand on."""


def add_form(canvas: Canvas, volume: Volume, pages: Sequence[Reference]) -> Mapping[int, Sequence[Reference]]:
    """Writes the volume's form, if it has one; what is left for the pages is to name their annotations."""
    widgets: Widgets = {}
    if not volume.form:
        return widgets
    fields: list[Reference] = []
    for name, group in groupby(volume.form, key=lambda field: field.name):
        members = list(group)
        grouped = members[0].kind is FieldKind.CHOICE
        fields.append(_add_group(canvas, volume, members, pages, widgets) if grouped else canvas.reserve())
        if not grouped:
            canvas.fill(fields[-1], _text_field(canvas, volume, members[0], pages))
            widgets.setdefault(members[0].page, []).append(fields[-1])
        if grouped != (len(members) > 1):
            raise ValueError(f"the form has two fields of the name {name}")
    canvas.enter(AcroForm=canvas.add(_form(canvas, fields)))
    return widgets


def _form(canvas: Canvas, fields: Sequence[Reference]) -> bytes:
    """The form's root, with the faces that viewers may need: ours, and those that they look for by their names."""
    fonts = b"/%b %b/Helv %b/ZaDb %b" % (
        FONT,
        add_form_face(canvas),
        canvas.add(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
        canvas.add(b"<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>"),
    )
    entries = b"/DA(/%b 0 Tf 0 g)/DR<</Font<<%b>>>>" % (FONT, fonts)
    return b"<</Fields[%b]%b>>" % (b" ".join(fields), entries)


def _text_field(canvas: Canvas, volume: Volume, field: FormField, pages: Sequence[Reference]) -> bytes:
    """A field and its one widget in the same dictionary."""
    if field.kind is FieldKind.HIDDEN:
        shown = b"/Rect[0 0 0 0]/F %d/Ff %d" % (_HIDDEN, _READ_ONLY)
    else:
        appearance = _appearance(canvas, field, b"/Tx BMC EMC")
        flags = _MULTILINE if field.kind is FieldKind.TEXT else 0
        shown = b"/Rect%b/F %d/Ff %d/AP<</N %b>>" % (_area(volume, field), _PRINTED, flags, appearance)
    value = b"/V%b/DV%b" % (text_string(field.value), text_string(field.value)) if field.value else b""
    entries = (
        b"/Type/Annot/Subtype/Widget/FT/Tx/T%b/TU%b" % (literal(field.name), text_string(field.label or field.name)),
        b"/P %b/DA(/%b %g Tf 0 g)" % (pages[field.page], FONT, field.size),
        shown,
        value,
    )
    return b"<<%b>>" % b"".join(entries)


def _add_group(
    canvas: Canvas, volume: Volume, buttons: Sequence[FormField], pages: Sequence[Reference], widgets: Widgets
) -> Reference:
    """Buttons of which one at most is on."""
    group = canvas.reserve()
    kids = [canvas.add(_button(canvas, volume, button, (group, pages[button.page]))) for button in buttons]
    for button, kid in zip(buttons, kids, strict=True):
        widgets.setdefault(button.page, []).append(kid)
    names = b"/T%b/TU%b" % (literal(buttons[0].name), text_string(buttons[0].label or buttons[0].name))
    canvas.fill(group, b"<</FT/Btn/Ff %d%b/V/Off/Kids[%b]>>" % (_RADIO, names, b" ".join(kids)))
    return group


def _button(canvas: Canvas, volume: Volume, field: FormField, around: tuple[Reference, Reference]) -> bytes:
    """One button; `around` are its group and its page."""
    off, on = _appearance(canvas, field, b""), _appearance(canvas, field, _tick(field))
    entries = (
        b"/Type/Annot/Subtype/Widget/Parent %b/P %b/Rect%b/F %d" % (*around, _area(volume, field), _PRINTED),
        b"/AS/Off/AP<</N<</%b %b/Off %b>>>>" % (field.option.encode("ascii"), on, off),
        b"/MK<</CA(4)>>/BS<</W 0/S/S>>/DA(/ZaDb 0 Tf 0 g)",
    )
    return b"<<%b>>" % b"".join(entries)


def _area(volume: Volume, field: FormField) -> bytes:
    left, top = volume.pages[field.page].shift
    upper = volume.height - top - field.y
    return numbers((left + field.x, upper - field.height, left + field.x + field.width, upper))


def _appearance(canvas: Canvas, field: FormField, content: bytes) -> Reference:
    """A form XObject as large as the field, its origin in the lower left corner."""
    box = numbers((0, 0, field.width, field.height))
    return canvas.add_stream(content, b"/Type/XObject/Subtype/Form/BBox%b/Resources<<>>" % box)


def _tick(field: FormField) -> bytes:
    """A tick from the left over the lower middle to the upper right."""
    points = ((0.2, 0.52), (0.42, 0.26), (0.82, 0.8))
    (x0, y0), (x1, y1), (x2, y2) = ((x * field.width, y * field.height) for x, y in points)
    width = 0.12 * field.height
    return f"0 G {width:.2f} w 1 j 1 J {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l {x2:.2f} {y2:.2f} l S".encode()
