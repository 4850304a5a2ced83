"""A volume: the assembled book before any output, every page with its folio."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.camera_ready import CameraReady
from proceedings.model.form import FormField
from proceedings.model.galley import DrawnPage
from proceedings.model.page import Glyphs, Rule
from proceedings.model.picture import Illustration


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the volume: page from 0, y in points down from the type area's top."""

    page: int
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A page of a galley that runs on, in its place among others: `index` is its own place in that galley.

    x and y are where its corner lies, in the coordinates of the type area. `rule` parts it from what stands above, in
    its own coordinates.
    """

    drawn: DrawnPage
    owner: str
    index: int = 0
    x: float = 0.0
    y: float = 0.0
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class VolumePage:
    """A drawn page in its place.

    `folio` is what is printed (`xii`, `45`), or empty where none is; `label` is the page's label in any case.
    `owner` is the id of the paper or part, so that a link `#x` on it means the label `owner/x` unless the volume
    has the label `x` itself (`paper:017`). `shift` is where the type area's corner lies, x from the sheet's left,
    y down from its top.
    `furniture` is what assembly adds: running head, folio, stamps; in the coordinates of the type area.
    `ground` lies under everything else on the page. `pieces` are what papers that share the page have on it.
    """

    drawn: DrawnPage
    owner: str
    folio: str
    label: str
    shift: tuple[float, float]
    furniture: tuple[Glyphs | Rule, ...] = ()
    ground: tuple[Glyphs | Rule, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @property
    def whole(self) -> tuple[Piece, ...]:
        """All that is drawn on the page, in the order of reading: its own, then the pieces."""
        return (Piece(self.drawn, self.owner), *self.pieces)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; depth 0 is a part of the book. `owner` is the id of the paper that it belongs to."""

    depth: int
    text: str
    destination: Destination
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A paper's place in the volume: the one record that contents, index, heads and exports are made from.

    `first` and `last` are page indexes; the folios are theirs.
    """

    id: str
    first: int
    last: int
    first_folio: str
    last_folio: str


@dataclass(frozen=True, slots=True)
class Volume:
    """The book: its pages, the places that links name, the outline, what fonts and pictures it needs.

    `labels` are ranges of page labels: first page, style (D, r) and first number, as in ISO 32000-1, 12.4.2.
    `name` is what output files are called. `creator` is a body, or authors with `; ` between; `doi` has no resolver.
    `form` is what readers may fill in; `stamps` are facts for programs in the metadata, by keys that are plain words.
    """

    title: str
    languages: tuple[str, ...]
    date: str
    width: float
    height: float
    pages: tuple[VolumePage, ...]
    destinations: Mapping[str, Destination]
    outline: tuple[Bookmark, ...]
    standings: tuple[Standing, ...]
    glyphs: Mapping[str, Mapping[int, str]]
    pictures: Mapping[str, Illustration]
    camera_ready: Mapping[str, CameraReady] = field(default_factory=dict)
    creator: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    labels: tuple[tuple[int, str, int], ...] = ()
    name: str = "volume"
    doi: str = ""
    form: tuple[FormField, ...] = ()
    stamps: Mapping[str, str] = field(default_factory=dict)
