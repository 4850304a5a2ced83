"""A house style: the rules of setting for a series. All lengths are in points; `148mm` and `1.5cm` are read too."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

from proceedings.model.language import Language
from proceedings.model.record import Record

POINTS = {"": 1.0, "pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0}

HYPHENATION = "Words that part at their hyphens and nowhere else: `Қазақ-стан*`, `blockchain`; `*` is any ending"


def points(value: object) -> object:
    """A length in points from `12`, `12pt`, `148mm`, `1.5cm` or `1in`; the schema refuses anything else."""
    matched = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*(pt|mm|cm|in)?\s*", value) if isinstance(value, str) else None
    return float(matched[1]) * POINTS[matched[2] or ""] if matched else value


Length = Annotated[float, BeforeValidator(points)]


class Family(Record):
    """A typeface by its package, and where to look for letters that it lacks."""

    package: str = Field(description="A fontpkg family: source-serif-4, source-sans-3…; or stix-two-math")
    fallback: tuple[str, ...] = Field((), description="Families to look in for a missing letter, in order")


class TextStyle(Record):
    """How one role of text is set."""

    family: str = Field("text", description="A key of the style's families")
    size: Length = 10.0
    leading: Length = 12.5
    weight: int = Field(400, ge=100, le=1000)
    italic: bool = False
    small_caps: bool = False
    capitals: bool = Field(False, description="Set in capitals whatever was typed")
    letterspacing: float = Field(0.0, description="Thousandths of an em between letters")
    align: str = Field("justify", pattern="^(justify|left|center|right)$")
    indent: Length = Field(0.0, description="First line, against the others")
    left: Length = 0.0
    right: Length = 0.0
    before: Length = Field(0.0, description="White space above, not at the top of a column")
    after: Length = 0.0
    hyphenate: bool = True
    keep_with_next: bool = False
    keep_together: bool = False
    gray: float = Field(0.0, ge=0, le=1)
    grid: bool = Field(False, description="Its lines stand on the baseline grid where there are columns side by side")
    rule_above: Length = Field(0.0, description="Thickness of a rule above the paragraph")
    rule_below: Length = 0.0


class Margins(Record):
    """White around the type area; inner is at the spine."""

    top: Length
    bottom: Length
    inner: Length
    outer: Length


class Sheet(Record):
    """The trimmed page and the type area on it."""

    width: Length
    height: Length
    margins: Margins
    columns: int = Field(1, ge=1, le=3)
    gutter: Length = 18.0
    head: Length = Field(18.0, description="Baseline of the running head above the type area")
    foot: Length = Field(26.0, description="Baseline of the folio below the type area")
    folio: str = Field("foot", description="Where the folio stands: foot (centre), foot-outer or head (outer)")


class Lines(Record):
    """How paragraphs are broken into lines; penalties as in Knuth and Plass (1981)."""

    tolerance: float = 3.0
    hyphen_penalty: float = 1000.0
    line_penalty: float = 10.0
    stretch: float = Field(0.5, description="Of a word space, as share of its width")
    shrink: float = Field(0.33, description="Of a word space, as share of its width")
    expansion: float = Field(0.02, description="Of glyphs, each way")
    protrusion: bool = True
    left_min: int = 2
    right_min: int = 2


class RunOn(Record):
    """How papers share pages: each begins where the last one ended. Camera-ready papers always take whole pages."""

    lines: int = Field(3, ge=1, description="Lines of the text that must fit under its head, else the next page")
    white: Length = Field(18.0, description="White space between two papers")
    stretch: Length = Field(9.0, description="How much more white there may be, so that pages end at the same depth")
    rule: Length = Field(0.0, description="Thickness of a rule in the middle of the white")
    kinds: tuple[str, ...] = Field((), description="Kinds of submissions that run on: abstract…; empty: all")
    sections: str = Field(
        "top",
        pattern="^(apart|top|on)$",
        description="Where a section's name stands: on a page apart, at the top of a page, or where the last one ended",
    )


class Microtypography(Record):
    """Which groups of rules for the small things hold, in all languages of the volume; what each does: languages.md."""

    quotes: bool = Field(True, description="Quotation marks of the language, inner ones within outer ones; apostrophes")
    dashes: bool = Field(
        True, description="A hyphen between spaces is a dash; dashes are all alike, never first on a line"
    )
    spaces: bool = Field(True, description="No break in initials and abbreviations, no space before commas")
    numbers: bool = Field(True, description="Ranges, ordinals, №, §, %, units and groups of digits")
    ellipsis: bool = Field(True, description="Points of omission and repeated marks")
    dash: str = Field("en", description="The dash between spaces: en or em", pattern="^(en|em)$")


class Style(Record):
    """A house style, whole."""

    name: str = ""
    description: str = ""
    sheet: Sheet
    lines: Lines = Lines()
    families: dict[str, Family]
    roles: dict[str, TextStyle]
    microtypography: Microtypography = Microtypography()
    hyphenation: dict[Language, tuple[str, ...]] = Field(default_factory=dict, description=HYPHENATION)
    contents_authors: str = Field("above", description="Authors in the contents: above or below the title")
    run_on: RunOn | None = Field(None, description="Papers share pages, as in a book of abstracts")

    @property
    def measure(self) -> float:
        """Width of the type area."""
        return self.sheet.width - self.sheet.margins.inner - self.sheet.margins.outer

    @property
    def column(self) -> float:
        """Width of a column."""
        gutters = (self.sheet.columns - 1) * self.sheet.gutter
        return (self.measure - gutters) / self.sheet.columns

    @property
    def depth(self) -> float:
        """Height of the type area."""
        return self.sheet.height - self.sheet.margins.top - self.sheet.margins.bottom
