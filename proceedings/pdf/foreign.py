"""Foreign pages inside the volume, papers and figures: each a Form XObject, copied byte by byte from its safe PDF."""

import re
from collections.abc import Callable

import pikepdf

from proceedings.model.galley import DrawnPage
from proceedings.pdf.canvas import Canvas, Reference, stream
from proceedings.pdf.opening import open_pdf
from proceedings.pdf.safe_forms import FORM

RESOURCE = "/Foreign"

_Number = tuple[int, int]
_REFERENCE = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]*>|(?<![\w.#/-])(\d+) (\d+) R\b", re.DOTALL)
"""A reference, or a string, which may hold what only looks like one."""


def adopt_pages(canvas: Canvas, safe_pdf: bytes) -> tuple[Reference, ...]:
    """Copies the pages of a safe PDF into the volume: one form a page, what they share only once."""
    with open_pdf(safe_pdf) as safe:
        forms = [page.obj.Resources.XObject[FORM].objgen for page in safe.pages]
        copies: dict[_Number, Reference] = {}
        waiting: list[_Number] = []

        def refer(number: _Number) -> Reference:
            if number not in copies:
                copies[number] = canvas.reserve()
                waiting.append(number)
            return copies[number]

        references = tuple(map(refer, forms))
        while waiting:
            number = waiting.pop()
            canvas.fill(copies[number], _content(safe.get_object(number), refer))
        return references


def place_page(page: DrawnPage) -> bytes:
    """The content stream that shows a foreign page where the galley keeps room for it."""
    x, y, _, height, scale = page.foreign_area
    return f"q {scale:.5g} 0 0 {scale:.5g} {x:.2f} {0.0 - y - height:.2f} cm {RESOURCE} Do Q".encode()


def _content(copied: pikepdf.Object, refer: Callable[[_Number], Reference]) -> bytes:
    """A content in PDF syntax, its references those of the volume; the data of a stream stay as they were encoded."""
    if not isinstance(copied, pikepdf.Object):  # a number, a truth value or null, which pikepdf gives as Python's own
        return pikepdf.Array([copied]).unparse()[1:-1]
    if not isinstance(copied, pikepdf.Stream):
        return _renumbered(copied.unparse(resolved=True), refer)
    entries = copied.stream_dict
    del entries["/Length"]
    return stream(copied.read_raw_bytes(), _renumbered(entries.unparse()[2:-2], refer))


def _renumbered(content: bytes, refer: Callable[[_Number], Reference]) -> bytes:
    return _REFERENCE.sub(lambda found: refer((int(found[1]), int(found[2]))) if found[1] else found[0], content)
