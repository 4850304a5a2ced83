"""Pages of foreign PDFs as forms in a safe PDF of our own: their ink comes along, and nothing that acts or tells."""

import io
import re
from collections.abc import Sequence

import pikepdf

from proceedings.pdf.frame import Frame

FORM = "/Page"
"""The resource by which each page of a safe PDF calls all that stands on it: one Form XObject."""

_RESOURCES = ("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/Properties", "/Shading", "/XObject")
_UNPRINTED = {"/Text", "/Popup", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D", "/Link"}
_TELLTALE = re.compile(r"/(AA|AF|A|JS|LastModified|Metadata|OPI|PieceInfo|PTEX\..*|Ref|StructParents?|Thumb)")
"""Entries of dictionaries that leak where a file comes from, lead out of it, or act."""


def draw_annotations(pdf: pikepdf.Pdf) -> None:
    """Draws form fields and those marks that are printed into the pages; the others go."""
    for page in pdf.pages:
        if "/Annots" in page:
            page.Annots = pikepdf.Array(
                annotation
                for annotation in page.Annots
                if isinstance(annotation, pikepdf.Dictionary) and str(annotation.get("/Subtype")) not in _UNPRINTED
            )
    pdf.generate_appearance_streams()
    pdf.flatten_annotations("print")


def form_of(source: pikepdf.Pdf, page: pikepdf.Page, frame: Frame) -> pikepdf.Stream:
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


def safe_pdf(forms: Sequence[pikepdf.Stream], frames: Sequence[Frame]) -> bytes:
    """A PDF of one page a form, with what the forms need and nothing that acts or tells; the same bytes each time."""
    safe = pikepdf.new()
    for form, frame in zip(forms, frames, strict=True):
        _add_page(safe, safe.copy_foreign(form), frame)
    for kept in safe.objects:
        _forget(kept)
    return _saved(safe)


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
