"""A volume with what it was made from: what exports, offprints, the site and proofs are made from, one for all."""

from dataclasses import dataclass

from proceedings.model.conference import Section
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.house import House
from proceedings.model.submission import PaperRecord, Source
from proceedings.model.volume import Standing, Volume


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text on a page: where its baseline begins in the type area, its width and size in points, its words.

    A word parted at the line's end ends in U+00AD. Where `turned` isn't 0 the line runs up a turned page, and its place
    is told from the lower left corner of the type area, so many points below the upper one (as in `Page`).
    """

    x: float
    y: float
    width: float
    size: float
    text: str
    turned: float = 0.0


PaperLines = tuple[tuple[TextLine, ...], ...]
"""The lines of each page of a paper, in the order of reading."""


@dataclass(frozen=True, slots=True)
class PublishedPaper:
    """A paper in the volume: its record, section and standing, where it came from, what was found wrong with it.

    `damaged`: a notice stands in its place. `lines` are empty unless they were asked for, and for camera-ready papers.
    """

    record: PaperRecord
    section: Section | None
    standing: Standing
    source: Source
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: bool = False
    lines: PaperLines = ()


@dataclass(frozen=True, slots=True)
class Published:
    """The volume, its house, and its papers in the order of print."""

    house: House
    volume: Volume
    papers: tuple[PublishedPaper, ...]
