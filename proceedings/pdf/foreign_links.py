"""Links on the pages of a camera-ready PDF, which are kept: web addresses, and places in the same paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import pikepdf

from proceedings.model.camera_ready import ForeignLink
from proceedings.pdf.frame import Frame
from proceedings.pdf.urls import is_allowed

_MOST_LINKS = 2000
_MOST_NAMES = 50_000
_TOPS = {"/XYZ": 3, "/FitH": 2, "/FitBH": 2, "/FitR": 5}
"""Where in an explicit destination its upper edge stands (ISO 32000-1, 12.3.2.2)."""


@dataclass(frozen=True, slots=True)
class _Paper:
    frames: Sequence[Frame]
    indexes: Mapping[tuple[int, int], int]
    names: Mapping[str, pikepdf.Object]


def read_links(pdf: pikepdf.Pdf, frames: Sequence[Frame]) -> tuple[tuple[ForeignLink, ...], ...]:
    """The links of each page, areas and tops in points from the lower left corner of the page put upright."""
    indexes = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    paper = _Paper(frames, indexes, _named_destinations(pdf))
    return tuple(_page_links(paper, page, frame) for page, frame in zip(pdf.pages, frames, strict=True))


def _page_links(paper: _Paper, page: pikepdf.Page, frame: Frame) -> tuple[ForeignLink, ...]:
    annotations = page.obj.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return ()
    links = (_link(paper, annotation, frame) for annotation in islice(annotations, _MOST_LINKS))
    return tuple(link for link in links if link)


def _link(paper: _Paper, annotation: object, frame: Frame) -> ForeignLink | None:
    if not isinstance(annotation, pikepdf.Dictionary) or annotation.get("/Subtype") != "/Link":
        return None
    area = _area(annotation.get("/Rect"), frame)
    action = annotation.get("/A")
    if area is None:
        return None
    if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/URI":
        url = str(action.get("/URI", "")).strip()
        return ForeignLink(area, target=url) if is_allowed(url) else None
    if isinstance(action, pikepdf.Dictionary):
        named = action.get("/D") if action.get("/S") == "/GoTo" else None
    else:
        named = annotation.get("/Dest")
    place = _resolve(paper, named)
    return ForeignLink(area, page=place[0], top=place[1]) if place else None


def _area(rectangle: object, frame: Frame) -> tuple[float, float, float, float] | None:
    """The part of a rectangle that lies on the page put upright."""
    if not isinstance(rectangle, pikepdf.Array) or len(rectangle) != 4:
        return None
    try:
        x0, y0, x1, y1 = (float(edge) for edge in rectangle)
    except (TypeError, ValueError):
        return None
    (x0, y0), (x1, y1) = frame.upright(x0, y0), frame.upright(x1, y1)
    left, right = max(min(x0, x1), 0.0), min(max(x0, x1), frame.width)
    bottom, top = max(min(y0, y1), 0.0), min(max(y0, y1), frame.height)
    return (left, bottom, right, top) if left < right and bottom < top else None


def _resolve(paper: _Paper, named: object) -> tuple[int, float] | None:
    """The page and the height on it that a destination means."""
    if isinstance(named, pikepdf.String | pikepdf.Name):
        named = paper.names.get(str(named).lstrip("/"))
    if isinstance(named, pikepdf.Dictionary):
        named = named.get("/D")
    if not isinstance(named, pikepdf.Array) or len(named) == 0:
        return None
    target = named[0]
    page = target if isinstance(target, int) else paper.indexes.get(getattr(target, "objgen", (0, 0)), -1)
    if not 0 <= page < len(paper.frames):
        return None
    return page, _top(named, paper.frames[page])


def _top(destination: pikepdf.Array, frame: Frame) -> float:
    """The upper edge that a destination asks for, else the page's."""
    place = _TOPS.get(str(destination[1]), 0) if len(destination) > 1 else 0
    if not 0 < place < len(destination):
        return frame.height
    try:
        top = float(destination[place])
    except (TypeError, ValueError):
        return frame.height
    return min(max(frame.upright(frame.box[0], top)[1], 0.0), frame.height)


def _named_destinations(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Destinations by name, from the tree of PDF 1.2 and the dictionary of PDF 1.1 (12.3.2.3)."""
    names: dict[str, pikepdf.Object] = {}
    old = pdf.Root.get("/Dests")
    if isinstance(old, pikepdf.Dictionary):
        names |= {name.lstrip("/"): value for name, value in old.items()}
    tree = pdf.Root.get(pikepdf.NamePath.Names.Dests)
    if isinstance(tree, pikepdf.Dictionary):
        names |= {str(name): value for name, value in islice(pikepdf.NameTree(tree).items(), _MOST_NAMES)}
    return names
