"""A volume becomes a PDF: streams drawn long before are copied, what only the volume knows is written around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proceedings.model.volume import Volume, VolumePage
from proceedings.pdf.attachments import Attachment, attach
from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.draw import draw_marks
from proceedings.pdf.embedding import embed_face
from proceedings.pdf.foreign import RESOURCE, adopt_pages, place_page
from proceedings.pdf.forms import add_form
from proceedings.pdf.metadata import describe_volume
from proceedings.pdf.navigation import Places, add_links, add_outline, add_page_labels
from proceedings.pdf.pictures import add_illustrations
from proceedings.pdf.pieces import pictures_of, stream_of
from proceedings.pdf.syntax import deflate, face_resource, numbers, picture_resource

_CLOSING = b"Q"
_BELOW = b"/Below"
"""A state in which ink over a page looks like ink under it (ISO 32000-2, 11.3.5.2: Multiply)."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """What several pages name: the resources of those that only have text, where the type area's corner is put,
    pictures by digest, pages of camera-ready papers by owner, and the end of a page without furniture."""

    fonts: Reference
    resources: Reference
    corners: Mapping[tuple[float, float], Reference]
    pictures: Mapping[str, Reference]
    foreign: Mapping[str, tuple[Reference, ...]]
    closing: Reference


def write_volume(volume: Volume, attachments: Sequence[Attachment] = ()) -> bytes:
    """The volume as a PDF 1.7 file, the same bytes for the same volume; raises UnknownDestination."""
    canvas = Canvas()
    places = Places(volume, [canvas.reserve() for _ in volume.pages])
    shared = _share(canvas, volume)
    widgets = add_form(canvas, volume, places.pages)
    for number, (page, reference) in enumerate(zip(volume.pages, places.pages, strict=True)):
        entries = (
            b"/MediaBox%b" % numbers((0, 0, volume.width, volume.height)),
            b"/Resources%b" % _resources(shared, page),
            b"/Contents[%b]" % b" ".join(_contents(canvas, volume, shared, page)),
            _annotations([*add_links(canvas, places, page), *widgets.get(number, ())]),
        )
        canvas.add_page(reference, b"".join(entries))
    add_outline(canvas, places)
    add_page_labels(canvas, volume)
    describe_volume(canvas, volume)
    attach(canvas, attachments)
    return canvas.finish()


def _annotations(references: Sequence[Reference]) -> bytes:
    return b"/Annots[%b]" % b" ".join(references) if references else b""


def _share(canvas: Canvas, volume: Volume) -> _Shared:
    faces = sorted(volume.glyphs)
    canvas.share_fonts({face_resource(key): embed_face(canvas, key, volume.glyphs[key]) for key in faces})
    shown = sorted({digest for page in volume.pages for digest in pictures_of(page)})
    corners = sorted({page.shift for page in volume.pages})
    return _Shared(
        fonts=canvas.fonts,
        resources=canvas.add(b"<</Font %b>>" % canvas.fonts),
        corners={shift: canvas.add_stream(b"q " + _corner(volume, shift), b"") for shift in corners},
        pictures=add_illustrations(canvas, (volume.pictures[digest] for digest in shown)),
        foreign={owner: adopt_pages(canvas, volume.camera_ready[owner].pdf) for owner in sorted(volume.camera_ready)},
        closing=canvas.add_stream(_CLOSING, b""),
    )


def _corner(volume: Volume, shift: tuple[float, float]) -> bytes:
    """Puts the origin at the upper left corner of the type area."""
    return f"1 0 0 1 {shift[0]:.2f} {volume.height - shift[1]:.2f} cm".encode()


def _resources(shared: _Shared, page: VolumePage) -> bytes:
    """The resources of a page: those of all pages, and besides them the pictures and the foreign page on this one."""
    drawn = page.drawn
    pictures = [b"%b %b" % (picture_resource(name).encode(), shared.pictures[name]) for name in pictures_of(page)]
    if drawn.foreign >= 0:
        pictures.append(b"%b %b" % (RESOURCE.encode(), shared.foreign[page.owner][drawn.foreign]))
    if not pictures:
        return b" " + shared.resources
    below = b"/ExtGState<<%b<</BM/Multiply>>>>" % _BELOW if drawn.foreign >= 0 and page.ground else b""
    return b"<</Font %b/XObject<<%b>>%b>>" % (shared.fonts, b"".join(pictures), below)


def _contents(canvas: Canvas, volume: Volume, shared: _Shared, page: VolumePage) -> list[Reference]:
    """The streams of a page: its corner, its ground, its ink as it was drawn, and last the furniture from there too.

    A foreign page may paint all of its paper white: the ground comes after it, and darkens only what is lighter.
    """
    streams = [shared.corners[page.shift]]
    if page.drawn.foreign >= 0:
        streams.append(canvas.add_stream(place_page(page.drawn), b""))
    if page.ground:
        mode = _BELOW + b" gs\n" if page.drawn.foreign >= 0 else b""
        streams.append(canvas.add_stream(deflate(b"q\n%b%b\nQ" % (mode, draw_marks(page.ground)))))
    streams.append(canvas.add_stream(stream_of(page)))
    if not page.furniture:
        return [*streams, shared.closing]
    furniture = b"Q q %b\n%b\n%b" % (_corner(volume, page.shift), draw_marks(page.furniture), _CLOSING)
    return [*streams, canvas.add_stream(deflate(furniture))]
