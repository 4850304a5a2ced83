"""A manuscript as read: blocks of runs, whatever format it came in; also the shape of every part of the book."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.bibliography import Bibliography, Citation
from proceedings.model.camera_ready import CameraReady
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
    """A mention of a labelled thing in words of the block's language; `bare`: the number alone (as LaTeX has it)."""

    label: str
    bare: bool = False


Inline = Text | Math | Note | InlinePicture | LineBreak | Leader | CrossReference | Citation
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
    """A list; each item is blocks.

    `marker` is `bullet`, or for an ordered list `decimal`, `alpha`, `roman`, `upper_alpha` or `upper_roman`.
    `delimiter` is what the author typed around it: `.`, `)` or `()`; where it is empty, numbers are those that the
    language has at this depth. `loose`: white stands between the items. `ticks` are of a list of tasks, one an item.
    """

    items: "tuple[tuple[Block, ...], ...]"
    marker: str = "bullet"
    start: int = 1
    line: int = 0
    delimiter: str = ""
    loose: bool = False
    ticks: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    blocks: "tuple[Block, ...]"
    line: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A listing, its lines as typed; numbered where it has a caption or a label."""

    text: str
    line: int = 0
    caption: Inlines = ()
    label: str = ""


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
class Statement:
    """A theorem or its like. `kind` is among STATEMENTS; `name` is the word that is printed where it is not the kind's.

    `number` is one that the author typed; else it is counted by its name, if it is `numbered` at all.
    """

    kind: str
    blocks: "tuple[Block, ...]"
    title: Inlines = ()
    label: str = ""
    name: str = ""
    number: str = ""
    numbered: bool = True
    line: int = 0


STATEMENTS = ("theorem", "lemma", "proposition", "corollary", "conjecture", "axiom", "claim", "definition",
              "assumption", "example", "problem", "remark", "proof")  # fmt: skip


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
    """The reference list, each item without its number; without items, the place of a bibliography's. `labels` are what
    citations name. `marker` stands before an item, `{}` its number. `romanised`: the list once more in Latin letters.
    """

    items: tuple[Inlines, ...]
    labels: tuple[str, ...] = ()
    line: int = 0
    marker: str = "{}."
    romanised: bool = False


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Texts beside each other where there is room, else one under the other (abstracts in several languages)."""

    columns: "tuple[tuple[Block, ...], ...]"


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
    Heading
    | Paragraph
    | ItemList
    | Quote
    | Code
    | Equation
    | Statement
    | Table
    | Figure
    | References
    | SideBySide
    | Divider
    | Space
    | PageBreak
)


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
    bibliography: Bibliography = Bibliography()
