"""A galley: a paper set in pages that do not yet know their folios."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.camera_ready import CameraReady
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.page import Anchor, Link, Page
from proceedings.model.picture import Illustration


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading that the PDF outline shows: depth 1 is right under the paper."""

    depth: int
    text: str
    page: int
    y: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """What of a galley that runs on is not parted: a head with its first lines, a line, a table's row. Points.

    `page` is the page of the galley that holds it and nothing else, drawn from its own upper left corner. `before` is
    white above it, dropped at the top of a column; `again` is the page that is set once more above it there (a table's
    head), `head` how high that is.
    """

    page: int
    height: float
    before: float = 0.0
    again: int = -1
    head: float = 0.0


@dataclass(frozen=True, slots=True)
class Galley:
    """A paper set in pages; one that runs on is set in `strips`, and each of its pages holds one.

    `glyphs` tells for each face (by key) which glyph ids are used and what each reads as: what the subset and its
    ToUnicode are made of. `pictures` are by digest. `diagnostics` are what only setting can find (missing glyphs).
    """

    pages: tuple[Page, ...]
    glyphs: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    pictures: Mapping[str, Illustration] = field(default_factory=dict)
    outline: tuple[OutlineEntry, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    camera_ready: CameraReady | None = None
    strips: tuple[Strip, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page's content stream, deflated, drawn from the type area's upper left corner; and what is not ink."""

    stream: bytes
    links: tuple[Link, ...]
    anchors: tuple[Anchor, ...]
    pictures: tuple[str, ...]
    opening: bool
    bare: bool
    foreign: int = -1
    foreign_area: tuple[float, float, float, float, float] = (0.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True, slots=True)
class DrawnPages:
    """A galley drawn: streams that the volume only copies. Fields as in Galley."""

    pages: tuple[DrawnPage, ...]
    glyphs: Mapping[str, Mapping[int, str]]
    pictures: Mapping[str, Illustration]
    outline: tuple[OutlineEntry, ...] = ()
    camera_ready: CameraReady | None = None
    strips: tuple[Strip, ...] = ()
