"""A manuscript as read: blocks of runs, whatever format it came in; also the shape of every part of the book."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.picture import Illustration


@dataclass(frozen=True, slots=True)
class Text:
    """A run of characters with one set of marks.

    `marks` are among: emphasis, strong, small_caps, superscript, subscript, code, strike, underline.
    `link` is a URL, or `#label` for a place in the same manuscript, or `#paper:ID` for another paper of the volume.
    `language` is empty where the run is in the language of its block.
    """

    text: str
    marks: frozenset[str] = frozenset()
    language: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Math:
    """A formula in the line, as TeX."""

    tex: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, standing where its mark stands."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class InlinePicture:
    """A picture in the line; `picture` is a key of the manuscript's pictures."""

    picture: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break that the author asked for."""


@dataclass(frozen=True, slots=True)
class Leader:
    """Dots that fill the line up to what follows, which then stands at the right edge (contents)."""

    dots: bool = True


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A mention of a table, figure, equation or section by its label, in words of the block's language.

    `bare`: the number alone, where the author typed the word before it (as LaTeX has it).
    """

    label: str
    bare: bool = False


Inline = Text | Math | Note | InlinePicture | LineBreak | Leader | CrossReference
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a paper, level 1 to 4. `label` is what links and the outline name it by."""

    level: int
    content: Inlines
    label: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `role` names the text style of the house style that it is set in.

    `label` makes it a target of links; `outline` 1, 2… makes it an entry of the PDF outline at that depth.
    """

    content: Inlines
    role: str = "body"
    language: str = ""
    label: str = ""
    outline: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; each item is blocks. `marker` is `bullet`, or for an ordered list `decimal`, `alpha` or `roman`."""

    items: "tuple[tuple[Block, ...], ...]"
    marker: str = "bullet"
    start: int = 1
    line: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    blocks: "tuple[Block, ...]"
    line: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A listing, its lines as typed."""

    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class EquationLine:
    """One of several lines of a displayed formula, as TeX in `cells` that stand under each other; else as Equation."""

    cells: tuple[str, ...]
    label: str = ""
    tag: str = ""
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Equation:
    """A displayed formula as TeX; numbered where it has a label, or is `numbered`; `tag` stands in place of a number.

    `lines` are those that are set one by one, as the environment `manner` has them (align, gather, multline, eqnarray).
    """

    tex: str
    label: str = ""
    line: int = 0
    tag: str = ""
    numbered: bool = False
    lines: tuple[EquationLine, ...] = ()
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: blocks, and how many columns and rows it covers."""

    blocks: "tuple[Block, ...]"
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` are shares of the measure, or empty; `notes` are paragraphs that belong under it.

    `alignments` is one letter a column: l, c, r, j, d (decimal signs in one line), or - where nothing is said.
    """

    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    alignments: str = ""
    widths: tuple[float, ...] = ()
    caption: Inlines = ()
    label: str = ""
    line: int = 0
    notes: "tuple[Block, ...]" = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One or more pictures with a caption; `pictures` are keys of the manuscript's pictures. `width` is a share.

    `size` is the width in points that the author gave a single picture; 0 where its own is to be used.
    """

    pictures: tuple[str, ...]
    caption: Inlines = ()
    label: str = ""
    alt: str = ""
    width: float = 0.0
    line: int = 0
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class References:
    """The reference list, each item as the author typed it, without its number. `labels` are what citations name."""

    items: tuple[Inlines, ...]
    labels: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Divider:
    """A rule across the text (a thematic break)."""

    line: int = 0


@dataclass(frozen=True, slots=True)
class Space:
    """White space of so many points; with `fill` it takes a share of what the page has left (title pages)."""

    points: float = 0.0
    fill: int = 0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block = (
    Heading | Paragraph | ItemList | Quote | Code | Equation | Table | Figure | References | Divider | Space | PageBreak
)


@dataclass(frozen=True, slots=True)
class ForeignLink:
    """A link on a camera-ready page: its area in points from the page's lower left corner, and where it leads.

    `target` is a URL; else `page` (from 0) and `top` tell the place in the same paper.
    """

    area: tuple[float, float, float, float]
    target: str = ""
    page: int = -1
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class ForeignPage:
    """A page of a camera-ready PDF: size in points after its rotation, what it links to, and where ink stands."""

    width: float
    height: float
    links: tuple[ForeignLink, ...] = ()
    ink: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True, order=True)
class ForeignFont:
    """A font of a camera-ready PDF by name; `kind` is its subtype: Type0, Type1, TrueType, Type3."""

    name: str
    embedded: bool
    kind: str


@dataclass(frozen=True, slots=True)
class ForeignFacts:
    """What the checks judge of the PDF as the authors sent it. `encrypted` is `no`, or `owner` where it opens yet.

    `active` names what could act on a reader's machine: JavaScript, Launch, EmbeddedFiles…
    """

    fonts: tuple[ForeignFont, ...] = ()
    encrypted: str = "no"
    active: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CameraReady:
    """A paper that its authors paginated: a PDF made safe (no actions, scripts or attachments), and its pages."""

    pdf: bytes
    pages: tuple[ForeignPage, ...]
    facts: ForeignFacts = ForeignFacts()


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The text of a paper or of a part of the book.

    `opening` is set across the full measure before the columns begin (title block); `body` in the style's columns.
    `pictures` are by key, as figures name them. A camera-ready manuscript has `camera_ready` and no blocks.
    One that `runs_on` begins where the last one ended: it is set in strips, not in pages.
    `fields` are what the file gives apart from its text: title, subtitle, author, abstract, keywords, institute.
    """

    language: str
    body: tuple[Block, ...] = ()
    opening: tuple[Block, ...] = ()
    pictures: Mapping[str, Illustration] = field(default_factory=dict)
    camera_ready: CameraReady | None = None
    columns: int = 0
    file: str = ""
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    runs_on: bool = False
