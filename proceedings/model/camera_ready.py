"""A paper that its authors paginated: a PDF made safe, its pages, and what the checks judge of it."""

from dataclasses import dataclass


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
