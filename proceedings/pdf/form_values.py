"""What was filled in: the values of a form's fields by their full names (ISO 32000-2, 12.7)."""

from collections.abc import Iterator, Mapping

import pikepdf

from proceedings.pdf.annotation_text import plain, text_of

DEEPEST = 20
MOST = 5_000
OFF = "Off"
"""The state of a button that is not pressed."""


def read_form(pdf: pikepdf.Pdf) -> Mapping[str, str]:
    """The values of all fields, those too that only the pages know of; empty where nothing was filled in."""
    values: dict[str, str] = {}
    for field in _fields(pdf):
        try:
            name, value = _full_name(field), _value(field)
        except Exception:  # on hostile dictionaries pikepdf raises far more than it declares
            continue
        if name and not values.get(name):
            values[name] = value
    return values


def _fields(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """The fields below the form's root, then the widgets of the pages, which some programs leave out of the form."""
    form = pdf.Root.get("/AcroForm")
    waiting = [
        (each, 0) for each in reversed(_array(form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else 0))
    ]
    waiting = [(each, 0) for page in reversed(list(pdf.pages)) for each in _widgets(page)] + waiting
    seen = 0
    while waiting and seen < MOST:
        field, depth = waiting.pop()
        seen += 1
        if isinstance(field, pikepdf.Dictionary):
            yield field
            if depth < DEEPEST:
                waiting.extend((kid, depth + 1) for kid in reversed(_array(field.get("/Kids"))))


def _widgets(page: pikepdf.Page) -> list[pikepdf.Object]:
    found = [one for one in _array(page.obj.get("/Annots")) if isinstance(one, pikepdf.Dictionary)]
    return [one for one in reversed(found) if text_of(one.get("/Subtype")) == "Widget"]


def _array(value: object) -> list[pikepdf.Object]:
    return [value[index] for index in range(min(len(value), MOST))] if isinstance(value, pikepdf.Array) else []


def _full_name(field: pikepdf.Object) -> str:
    """The names from the root down to the field, with dots between (12.7.4.2)."""
    return ".".join(reversed([name for node in _upwards(field) if (name := text_of(node.get("/T")))]))


def _upwards(field: pikepdf.Object) -> Iterator[pikepdf.Object]:
    node: object = field
    for _ in range(DEEPEST):
        if not isinstance(node, pikepdf.Dictionary):
            return
        yield node
        node = node.get("/Parent")


def _value(field: pikepdf.Object) -> str:
    """Its value, inherited where it has none; of a button the state that shows, if nothing else is said."""
    kind = next((text_of(node.get("/FT")) for node in _upwards(field) if "/FT" in node), "")
    if kind == "Btn":
        said = [text_of(node.get("/V")) for node in _upwards(field)] + [text_of(field.get("/AS"))]
        pressed = [state for each in said if (state := each.removeprefix("/")) not in ("", OFF)]
        return _option(field, pressed[0]) if pressed else ""
    holder = next((node for node in _upwards(field) if "/V" in node or "/RV" in node), None)
    return text_of(holder.get("/V")) or plain(text_of(holder.get("/RV"))) if holder is not None else ""


def _option(field: pikepdf.Object, state: str) -> str:
    """What a button's state means: itself, or where it is a number, the option of that number (12.7.5.2.3)."""
    options = next((_array(node.get("/Opt")) for node in _upwards(field) if "/Opt" in node), [])
    return text_of(options[int(state)]) if state.isdecimal() and int(state) < len(options) else state
