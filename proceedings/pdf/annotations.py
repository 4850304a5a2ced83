"""Comments in a PDF that somebody marked up: each as a value, whatever program wrote it (ISO 32000-2, 12.5).

Nothing in such a file is trusted: what is not of the shape that the standard asks for is passed over, never raised.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pikepdf

from proceedings.pdf.annotation_files import EmbeddedFile, file_of
from proceedings.pdf.annotation_places import Sheet, boxes_of, callout_of, rectangle_of, strokes_of
from proceedings.pdf.annotation_text import iso_moment, plain, text_of
from proceedings.pdf.matrices import Box, Point

MOST = 1_000
"""Annotations of one file; the rest is counted, not read."""

PASSED_OVER = frozenset(
    ("Link", "Widget", "Popup", "Screen", "Movie", "3D", "RichMedia", "PrinterMark", "TrapNet", "Watermark", "")
)
"""What is no comment: parts of the document itself."""

DRAWN = frozenset(("Ink", "Line", "Polygon", "PolyLine"))
_HIDDEN = 0x2 | 0x20
_NEAR = 2.0
"""Half the side of the box around the tip of an arrow."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A comment: on which sheet, of what kind (its /Subtype), its words, the boxes that it marks, who made it when.

    `parent` is the number of the comment that it answers, or belongs to where it is `grouped`; else -1. `state` is set
    by reviewing (`Accepted`, `Marked`); such an annotation says nothing else. `label` is the name of a stamp.
    """

    number: int
    sheet: int
    kind: str
    words: str = ""
    boxes: tuple[Box, ...] = ()
    author: str = ""
    when: str = ""
    name: str = ""
    parent: int = -1
    grouped: bool = False
    state: str = ""
    hidden: bool = False
    label: str = ""
    strokes: tuple[tuple[Point, ...], ...] = ()
    file: EmbeddedFile | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """An annotation beside the dictionary that it was read from."""

    value: Annotation
    source: pikepdf.Object


def read_annotations(pdf: pikepdf.Pdf, sheets: tuple[Sheet, ...]) -> tuple[tuple[Annotation, ...], int]:
    """The comments of all pages in their order, and how many more there were than anybody writes."""
    found: list[_Found] = []
    count = 0
    for number, (page, sheet) in enumerate(zip(pdf.pages, sheets, strict=False)):
        for source in _dictionaries(page):
            count += 1
            value = _annotation(source, number, sheet) if count <= MOST else None
            if value is not None:
                found.append(_Found(replace(value, number=len(found)), source))
    return _related(found), max(0, count - MOST)


def _dictionaries(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    """The annotations of a page that may be comments."""
    annotations = page.obj.get("/Annots")
    if isinstance(annotations, pikepdf.Array):
        for index in range(min(len(annotations), 100 * MOST)):
            one = annotations[index]
            if isinstance(one, pikepdf.Dictionary) and text_of(one.get("/Subtype")) not in PASSED_OVER:
                yield one


def _annotation(source: pikepdf.Object, page: int, sheet: Sheet) -> Annotation | None:
    """The value of one dictionary; None where it is hopeless."""
    try:
        kind = text_of(source.get("/Subtype"))
        return Annotation(
            number=0,
            sheet=page,
            kind=kind,
            words=_words(source),
            boxes=_boxes(source, kind, sheet),
            author=" ".join(text_of(source.get("/T")).split())[:200],
            when=iso_moment(text_of(source.get("/M")) or text_of(source.get("/CreationDate"))),
            name=text_of(source.get("/NM"))[:200],
            grouped=text_of(source.get("/RT")) == "Group",
            state=text_of(source.get("/State"))[:40],
            hidden=bool(_flags(source) & _HIDDEN),
            label=text_of(source.get("/Name"))[:80],
            strokes=strokes_of(source, sheet) if kind in DRAWN else (),
            file=file_of(source.get("/FS")) if kind == "FileAttachment" else None,
        )
    except Exception:  # on hostile dictionaries pikepdf raises far more than it declares
        return None


def _words(source: pikepdf.Object) -> str:
    """What it says: its contents, else its rich text, else what its pop-up window says."""
    popup = source.get("/Popup")
    for holder in (source, popup):
        if not isinstance(holder, pikepdf.Dictionary):
            continue
        words = text_of(holder.get("/Contents")) or plain(text_of(holder.get("/RC")))
        if words.strip():
            return words
    return ""


def _boxes(source: pikepdf.Object, kind: str, sheet: Sheet) -> tuple[Box, ...]:
    tip = callout_of(source, sheet) if kind == "FreeText" else None
    if tip is not None:
        return ((tip[0] - _NEAR, tip[1] - _NEAR, tip[0] + _NEAR, tip[1] + _NEAR),)
    if kind in ("Highlight", "Underline", "Squiggly", "StrikeOut", "Redact"):
        return boxes_of(source, sheet)
    whole = rectangle_of(source, sheet)
    return (whole,) if whole else ()


def _flags(source: pikepdf.Object) -> int:
    try:
        return int(source.get("/F", 0))
    except (TypeError, ValueError):
        return 0


def _related(found: list[_Found]) -> tuple[Annotation, ...]:
    """The annotations, those that answer others or belong to them knowing to which."""
    by_object = {one.source.objgen: one.value.number for one in found if one.source.is_indirect}
    by_name = {one.value.name: one.value.number for one in found if one.value.name}
    return tuple(replace(one.value, parent=_parent(one, by_object, by_name)) for one in found)


def _parent(one: _Found, by_object: dict[tuple[int, int], int], by_name: dict[str, int]) -> int:
    try:
        answered = one.source.get("/IRT")
        if isinstance(answered, pikepdf.Dictionary):
            parent = by_object.get(answered.objgen, by_name.get(text_of(answered.get("/NM")), -1))
        else:
            parent = by_name.get(text_of(answered), -1)
    except Exception:  # as above
        return -1
    return -1 if parent == one.value.number else parent
