"""A made-up paper before it is written down: blocks and spans, of which Markdown and typst are two spellings."""

from collections.abc import Mapping
from dataclasses import dataclass

from bench.formulas import Formula


@dataclass(frozen=True, slots=True)
class Span:
    """Text; `kind` is plain, emphasis, strong or note (a footnote called where the span stands)."""

    text: str
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of a table or an equation by its label."""

    label: str


Part = Span | Formula | Reference


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading."""

    depth: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A bulleted list."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Equation:
    """A numbered formula on a line of its own."""

    formula: Formula
    label: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head row."""

    rows: tuple[tuple[str, ...], ...]
    caption: str
    label: str


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The list of references."""

    sources: tuple[str, ...]


Block = Heading | Paragraph | Listing | Equation | Table | Bibliography


@dataclass(frozen=True, slots=True)
class Author:
    """Names as (family, given) per language; where from, and an address."""

    names: Mapping[str, tuple[str, str]]
    affiliation: Mapping[str, str]
    email: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its record; localised fields are by language, the paper's own first."""

    number: int
    section: str
    title: Mapping[str, str]
    abstract: Mapping[str, str]
    keywords: Mapping[str, tuple[str, ...]]
    authors: tuple[Author, ...]
    blocks: tuple[Block, ...]

    @property
    def id(self) -> str:
        """As it stands before the folder's name."""
        return f"{self.number:03}"
