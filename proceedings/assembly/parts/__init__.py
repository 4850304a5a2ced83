"""The parts of the book, one file each, found by name; each is composed as a manuscript and set like a paper.

A part is a module with HOLDS, the kinds of submissions that stand in it, after its own page; BARE, whether its own
pages carry neither head nor folio; `title(house, language)`, what heads, contents and outline call it; and `compose`.
A part that composes an empty manuscript takes no page.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol, cast

from proceedings import registry
from proceedings.model.conference import Section
from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Manuscript
from proceedings.model.submission import Kind, PaperRecord


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pages of the volume that belong together: a part's own page or pages, a section's opening, or a paper.

    `owner` is `part:NAME`, `section:ID` or the paper's id; `part` is the name of the part that it is or stands in.
    """

    owner: str
    part: str
    section: Section | None = None
    record: PaperRecord | None = None

    @property
    def target(self) -> str:
        """What links call its first page: `paper:ID`, `part:NAME`, `section:ID`."""
        return f"paper:{self.owner}" if self.record else self.owner


@dataclass(frozen=True, slots=True)
class BookSoFar:
    """The volume as known while a part is composed: what stands in it, on which folios, how many pages it has.

    `folios` are those of first pages by target, guesses until the parts have settled; what takes no page has none.
    `section` is the one to open.
    """

    stretches: tuple[Stretch, ...] = ()
    folios: Mapping[str, str] = field(default_factory=dict)
    pages: int = 0
    section: Section | None = None


class Part(Protocol):
    """What a module of this package must have."""

    HOLDS: tuple[Kind, ...]
    BARE: bool

    def title(self, house: House, language: Language) -> str:
        """The part's name in a language, empty where it has none."""

    def compose(self, book: BookSoFar, house: House) -> Manuscript:
        """The part's own pages."""


def part_names() -> tuple[str, ...]:
    """The names of all parts that there are."""
    return registry.names(sys.modules[__name__])


def part_named(name: str) -> Part:
    """The part of that name; raises ModuleNotFoundError where there is none."""
    return cast(Part, import_module(f"{__name__}.{name}"))
