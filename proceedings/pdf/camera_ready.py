"""Camera-ready PDFs made safe: of a foreign PDF nothing is kept but its pages' ink and their harmless links."""

import io
import re

import pikepdf

from proceedings.model.manuscript import CameraReady, ForeignPage
from proceedings.pdf.foreign_links import read_links
from proceedings.pdf.frame import Frame, read_frame
from proceedings.pdf.ink import ink_of_all
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf

FORM = "/Page"
"""The resource by which each page of a safe PDF calls all that stands on it: one Form XObject."""

_RESOURCES = ("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/Properties", "/Shading", "/XObject")
_UNPRINTED = {"/Text", "/Popup", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D", "/Link"}
_TELLTALE = re.compile(r"/(AA|AF|A|JS|LastModified|Metadata|OPI|PieceInfo|PTEX\..*|Ref|StructParents?|Thumb)")
"""Entries of dictionaries that leak where a file comes from, lead out of it, or act."""


def make_safe(content: bytes) -> CameraReady:
    """The pages of a PDF, each upright with its corner at the origin; raises UnreadablePdf.

    Form fields and those marks of reviewers that their software prints are drawn into the page; all other annotations,
    actions, names, attachments, metadata and encryption are left behind.
    """
    try:
        with open_pdf(content) as source:
            return _make_safe(source)
    except UnreadablePdf:
        raise
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure


def _make_safe(source: pikepdf.Pdf) -> CameraReady:
    frames = [read_frame(page) for page in source.pages]
    links = read_links(source, frames)
    _draw_annotations(source)
    forms = [_form(source, page, frame) for page, frame in zip(source.pages, frames, strict=True)]
    ink = ink_of_all(forms, frames)
    safe = pikepdf.new()
    for form, frame in zip(forms, frames, strict=True):
        _add_page(safe, safe.copy_foreign(form), frame)
    for kept in safe.objects:
        _forget(kept)
    pages = tuple(ForeignPage(at.width, at.height, on_it, ink) for at, on_it in zip(frames, links, strict=True))
    return CameraReady(_saved(safe), pages)


def _draw_annotations(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        if "/Annots" in page:
            page.Annots = pikepdf.Array(
                annotation
                for annotation in page.Annots
                if isinstance(annotation, pikepdf.Dictionary) and str(annotation.get("/Subtype")) not in _UNPRINTED
            )
    pdf.generate_appearance_streams()
    pdf.flatten_annotations("print")


def _form(source: pikepdf.Pdf, page: pikepdf.Page, frame: Frame) -> pikepdf.Stream:
    """The page as a Form XObject (ISO 32000-1, 8.10); a single content stream is copied as its author encoded it."""
    form = source.make_stream(b"")
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        form.write(contents.read_raw_bytes())
        for name in ("/Filter", "/DecodeParms"):
            if name in contents:
                form[name] = contents[name]
    elif isinstance(contents, pikepdf.Array):
        form.write(b"\n".join(part.read_bytes() for part in contents if isinstance(part, pikepdf.Stream)))
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.BBox = pikepdf.Array([round(edge, 4) for edge in frame.box])
    form.Matrix = pikepdf.Array([round(value, 6) for value in frame.matrix])
    form.Resources = pikepdf.Dictionary({name: page.resources[name] for name in _RESOURCES if name in page.resources})
    if "/Group" in page:
        form.Group = page.Group
    return form


def _add_page(safe: pikepdf.Pdf, form: pikepdf.Object, frame: Frame) -> None:
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, round(frame.width, 4), round(frame.height, 4)],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary({FORM: form})),
        Contents=safe.make_stream(b"%b Do" % FORM.encode()),
    )
    safe.pages.append(pikepdf.Page(safe.make_indirect(page)))


def _forget(kept: pikepdf.Object) -> None:
    """Removes telltale entries from a dictionary and the direct ones in it; a stream keeps its data in the file."""
    if isinstance(kept, pikepdf.Stream):
        for name in ("/F", "/FFilter", "/FDecodeParms"):
            if name in kept:
                del kept[name]
    if isinstance(kept, pikepdf.Dictionary | pikepdf.Stream):
        for telltale in filter(_TELLTALE.fullmatch, list(kept.keys())):
            del kept[telltale]
    if isinstance(kept, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
        for inner in kept.values() if not isinstance(kept, pikepdf.Array) else kept:
            if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
                _forget(inner)


def _saved(safe: pikepdf.Pdf) -> bytes:
    """The bytes of the PDF, the same each time; no stream of the author's is decoded."""
    file = io.BytesIO()
    safe.save(
        file,
        deterministic_id=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return file.getvalue()
