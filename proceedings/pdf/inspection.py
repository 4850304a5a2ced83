"""Looking at a PDF that authors sent: the facts that the checks of camera-ready papers judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from proceedings.pdf.frame import read_frame
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf

_ACTIONS = b"JavaScript|Launch|GoToR|GoToE|SubmitForm|ImportData|Rendition|Sound|Movie|GoTo3DView|RichMediaExecute"
_ANNOTATIONS = b"RichMedia|Screen|Movie|Sound|3D|FileAttachment"
_ACTIVE = re.compile(rb"/S */(%b)\b|/Subtype */(%b)\b|/(EmbeddedFiles|XFA)\b" % (_ACTIONS, _ANNOTATIONS))
_MOST_DICTIONARIES = 20_000
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page's size in points after its rotation, and the rotation in degrees."""

    width: float
    height: float
    rotation: int


@dataclass(frozen=True, slots=True, order=True)
class FontFacts:
    """A font by name; `kind` is its subtype: Type0, Type1, TrueType, Type3, MMType1."""

    name: str
    embedded: bool
    kind: str


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a PDF is made of. `encrypted` is `no`, `owner` (it opens) or `user` (nothing else is known of it).

    `active` names what could act on a reader's machine or hide beside the pages: JavaScript, Launch, EmbeddedFiles…
    """

    pages: tuple[PageFacts, ...]
    fonts: tuple[FontFacts, ...]
    encrypted: str
    producer: str
    active: tuple[str, ...]
    version: str


def inspect_pdf(content: bytes) -> PdfFacts:
    """The facts of a PDF; raises UnreadablePdf where it has none."""
    try:
        with open_pdf(content) as pdf:
            return _facts(pdf)
    except UnreadablePdf as refused:
        if refused.reason is Refusal.PASSWORD:
            return PdfFacts((), (), "user", "", (), "")
        raise
    except Exception as failure:  # on hostile bytes pikepdf raises far more than it declares
        raise UnreadablePdf(Refusal.DAMAGED) from failure


def _facts(pdf: pikepdf.Pdf) -> PdfFacts:
    frames = [read_frame(page) for page in pdf.pages]
    return PdfFacts(
        pages=tuple(PageFacts(frame.width, frame.height, frame.rotation) for frame in frames),
        fonts=tuple(sorted({_font(font) for page in pdf.pages for font in _fonts(page)})),
        encrypted="owner" if pdf.is_encrypted else "no",
        producer=str(pdf.docinfo.get("/Producer", "")),
        active=_active(pdf),
        version=pdf.pdf_version,
    )


def _fonts(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    """The fonts that a page names, and those of the forms, patterns and Type 3 glyphs on it."""
    waiting: list[pikepdf.Object] = [page.resources]
    seen = set[tuple[int, int]]()
    while waiting and len(seen) < _MOST_DICTIONARIES:
        resources = waiting.pop()
        fonts = _dictionaries(resources.get("/Font"))
        yield from fonts
        for holder in (*fonts, *_dictionaries(resources.get("/XObject")), *_dictionaries(resources.get("/Pattern"))):
            inner = holder.get("/Resources")
            if isinstance(inner, pikepdf.Dictionary) and (not holder.is_indirect or holder.objgen not in seen):
                seen.add(holder.objgen)
                waiting.append(inner)


def _dictionaries(group: object) -> list[pikepdf.Object]:
    """The dictionaries in a group of resources, streams among them."""
    if not isinstance(group, pikepdf.Dictionary):
        return []
    return [value for value in group.values() if isinstance(value, pikepdf.Dictionary | pikepdf.Stream)]


def _font(font: pikepdf.Object) -> FontFacts:
    kind = str(font.get("/Subtype", "")).lstrip("/")
    name = str(font.get("/BaseFont", font.get("/Name", ""))).lstrip("/")
    descendants = font.get("/DescendantFonts")
    described = descendants[0] if isinstance(descendants, pikepdf.Array) and len(descendants) else font
    descriptor = described.get("/FontDescriptor")
    embedded = isinstance(descriptor, pikepdf.Dictionary) and any(file in descriptor for file in _PROGRAMS)
    return FontFacts(name, embedded or kind == "Type3", kind)


def _active(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Active content anywhere in the file, whether a page leads to it or not."""
    found = set()
    for content in pdf.objects:
        dictionary = content.stream_dict if isinstance(content, pikepdf.Stream) else content
        if isinstance(dictionary, pikepdf.Dictionary | pikepdf.Array):
            found |= {
                name.decode() for names in _ACTIVE.findall(dictionary.unparse(resolved=True)) for name in names if name
            }
    return tuple(sorted(found))
