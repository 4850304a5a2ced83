"""Display lists become content streams (ISO 32000-1, 8 and 9). The origin is the type area's upper left corner.

What a page shows is decided by then: drawing only copies. Assembly puts `q 1 0 0 1 x y cm` before each stream.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from proceedings.model.galley import DrawnPage, DrawnPages, Galley
from proceedings.model.page import Anchor, Foreign, Glyphs, Image, Link, Mark, Page, Rule
from proceedings.pdf.syntax import deflate, face_resource, picture_resource, utf16

Ink = Glyphs | Rule | Image


def draw_galley(galley: Galley) -> DrawnPages:
    """The galley's pages as deflated content streams, with their links, anchors and pictures beside them."""
    pages = tuple(map(_draw_page, galley.pages))
    return DrawnPages(pages, galley.glyphs, galley.pictures, galley.outline, galley.camera_ready, galley.strips)


def draw_marks(marks: Iterable[Mark]) -> bytes:
    """The content stream of the marks, not deflated; links, anchors and foreign pages leave no ink in it."""
    ink = [mark for mark in marks if isinstance(mark, Ink)]
    return "\n".join(map(_draw_span, _spans(ink))).encode("ascii")


def _draw_page(page: Page) -> DrawnPage:
    page = _upright(page)
    foreign = next((mark for mark in page.marks if isinstance(mark, Foreign)), None)
    return DrawnPage(
        stream=deflate(_turned(draw_marks(page.marks), page.turned)),
        links=tuple(mark for mark in page.marks if isinstance(mark, Link)),
        anchors=tuple(mark for mark in page.marks if isinstance(mark, Anchor)),
        pictures=tuple(dict.fromkeys(mark.picture for mark in page.marks if isinstance(mark, Image))),
        opening=page.opening,
        bare=page.bare,
        foreign=foreign.index if foreign else -1,
        foreign_area=(foreign.x, foreign.y, foreign.width, foreign.height, foreign.scale)
        if foreign
        else (0.0, 0.0, 0.0, 0.0, 1.0),
    )


def _turned(stream: bytes, depth: float) -> bytes:
    """The stream of a page whose marks stand along its height (8.3.4); others as they are."""
    return b"q 0 1 -1 0 0 %.2f cm\n%b\nQ" % (-depth, stream) if depth else stream


def _upright(page: Page) -> Page:
    """The page with the areas of its links, and its anchors, where they lie when it is held upright."""
    if not page.turned:
        return page
    marks = (_upright_mark(mark, page.turned) if isinstance(mark, Link | Anchor) else mark for mark in page.marks)
    return replace(page, marks=tuple(marks))


def _upright_mark(mark: Link | Anchor, depth: float) -> Link | Anchor:
    if isinstance(mark, Anchor):
        return Anchor(mark.label, 0.0)
    return Link(mark.y, depth - mark.x - mark.width, mark.height, mark.width, mark.target)


def _spans(ink: list[Ink]) -> Iterator[list[Ink]]:
    """Ink in runs that read as one text, as the glyphs of a formula do; the rules among them belong to it.

    A formula's first glyphs have its text, so that two alike next to each other are told apart.
    """
    actual, span = "", list[Ink]()
    for mark in ink:
        if isinstance(mark, Glyphs) and (mark.actual != actual or (actual and mark.text)):
            yield span
            actual, span = mark.actual, []
        span.append(mark)
    yield span


def _draw_span(span: list[Ink]) -> str:
    """Marked content where the span has a text of its own (14.9.4), and words said for it (14.9.3)."""
    code = "\n".join(map(_draw_run, _runs(span)))
    first = next((mark for mark in span if isinstance(mark, Glyphs)), None)
    if first is None or not first.actual:
        return code
    alt = f"/Alt<FEFF{utf16(first.alt)}>" if first.alt else ""
    # BDC and BT must not overlap (14.6.1), so the span always stands around whole text objects.
    return f"/Span<</ActualText<FEFF{utf16(first.actual)}>{alt}>>BDC\n{code}\nEMC"


def _runs(span: list[Ink]) -> Iterator[list[Glyphs] | Rule | Image]:
    """Neighbouring glyphs together, everything else by itself."""
    text: list[Glyphs] = []
    for mark in span:
        if isinstance(mark, Glyphs):
            text.append(mark)
            continue
        if text:
            yield text
            text = []
        yield mark
    if text:
        yield text


def _draw_run(run: list[Glyphs] | Rule | Image) -> str:
    match run:
        case Rule():
            return _draw_rule(run)
        case Image():
            return _draw_image(run)
        case _:
            return _draw_text(run)


def _draw_text(run: list[Glyphs]) -> str:
    """A text object, each operator only where something changes."""
    code = ["BT"]
    face, size, stretch, gray = "", 0.0, 0.0, -1.0
    for glyphs in run:
        if glyphs.face != face or glyphs.size != size:
            face, size = glyphs.face, glyphs.size
            code.append(f"{face_resource(face)} {size:g} Tf")
        if glyphs.stretch != stretch:
            stretch = glyphs.stretch
            code.append(f"{stretch:.4g} Tz")
        if glyphs.gray != gray:
            gray = glyphs.gray
            code.append(f"{gray:.3g} g")
        code.append(f"1 0 0 1 {glyphs.x:.2f} {0.0 - glyphs.y:.2f} Tm {glyphs.show}TJ")
    code.append("ET")
    return "\n".join(code)


def _draw_rule(rule: Rule) -> str:
    area = f"{rule.x:.2f} {0.0 - rule.y - rule.height:.2f} {rule.width:.2f} {rule.height:.2f}"
    return f"{rule.gray:.3g} g {area} re f"


def _draw_image(image: Image) -> str:
    matrix = f"{image.width:.2f} 0 0 {image.height:.2f} {image.x:.2f} {0.0 - image.y - image.height:.2f}"
    return f"q {matrix} cm {picture_resource(image.picture)} Do Q"
