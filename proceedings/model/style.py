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


UNIT = {"unit": "points, unless pt, mm, cm or in stands beside the number"}
"""What the schema says of every length."""

Length = Annotated[float, BeforeValidator(points), Field(json_schema_extra=dict(UNIT))]


class Family(Record):
    """A typeface, and where to look for letters that it lacks."""

    package: str = Field(
        description="A fontpkg family (source-serif-4, source-sans-3…), stix-two-math, a family of the system (tinos, "
        "liberation-serif), or a folder of font files in the conference folder, with a slash (fonts/times)"
    )
    instead: tuple[str, ...] = Field(
        (), description="Families with letters of the same widths: the first that is there serves where `package` isn't"
    )
    fallback: tuple[str, ...] = Field((), description="Families to look in for a missing letter, in order")


class TextStyle(Record):
    """How one role of text is set. Lengths are in points."""

    family: str = Field("text", description="A key of the style's families")
    size: Length = Field(10.0, description="Of the type; it also chooses the optical size of faces that have them")
    leading: Length = Field(12.5, description="From baseline to baseline")
    weight: int = Field(400, ge=100, le=1000, description="400 regular, 600 semibold, 700 bold; the nearest there is")
    italic: bool = Field(False, description="Italic; emphasis in it is upright")
    small_caps: bool = Field(False, description="Small letters as small capitals, where the face has drawn them")
    abbreviations: str = Field(
        "capitals",
        pattern="^(capitals|small_caps)$",
        description="Two capitals or more in a row: as typed (capitals) or as small capitals (small_caps)",
    )
    figures: str = Field(
        "lining", pattern="^(lining|oldstyle)$", description="Figures as high as capitals, or like small letters"
    )
    tabular: bool = Field(False, description="Figures all of one width, for columns of them")
    capitals: bool = Field(False, description="Set in capitals whatever was typed")
    letterspacing: float = Field(0.0, description="Between letters, in thousandths of an em")
    align: str = Field(
        "justify", pattern="^(justify|left|center|right)$", description="Lines: justify, left, center or right"
    )
    indent: Length = Field(0.0, description="First line against the others; negative hangs it out")
    left: Length = Field(0.0, description="White at the left, inside the measure")
    right: Length = Field(0.0, description="White at the right, inside the measure")
    before: Length = Field(0.0, description="White above, not at the top of a column")
    after: Length = Field(0.0, description="White below; of it and the next one's `before` the larger stands")
    hyphenate: bool = Field(True, description="Whether words may be hyphenated")
    keep_with_next: bool = Field(False, description="Never the last lines of a column")
    keep_together: bool = Field(False, description="Never divided between columns")
    gray: float = Field(0.0, ge=0, le=1, description="From 0, black, to 1, white")
    grid: bool = Field(False, description="Its lines stand on the baseline grid where there are columns side by side")
    rule_above: Length = Field(0.0, description="Thickness of a rule above the paragraph")
    rule_below: Length = Field(0.0, description="Thickness of a rule below the paragraph")


class Margins(Record):
    """White around the type area, in points; inner is at the spine."""

    top: Length = Field(description="Above the type area; the running head stands in it")
    bottom: Length = Field(description="Below the type area; the folio stands in it where `folio` is at the foot")
    inner: Length = Field(description="At the spine: left of odd pages, right of even ones")
    outer: Length = Field(description="At the edge that is cut: right of odd pages, left of even ones")


class Sheet(Record):
    """The trimmed page and the type area on it, in points."""

    width: Length = Field(description="Width of the trimmed page")
    height: Length = Field(description="Height of the trimmed page")
    margins: Margins = Field(description="White around the type area")
    columns: int = Field(1, ge=1, le=3, description="Columns of text on a page; parts of the book may have others")
    gutter: Length = Field(18.0, description="Between two columns")
    head: Length = Field(18.0, description="Baseline of the running head above the type area")
    foot: Length = Field(26.0, description="Baseline of the folio below the type area")
    folio: str = Field("foot", description="Where the folio stands: foot (centre), foot-outer or head (outer)")


class Lines(Record):
    """How paragraphs are broken into lines; penalties as in Knuth and Plass (1981)."""

    tolerance: float = Field(3.0, description="How far lines may stretch at first, as share of what they can")
    hyphen_penalty: float = Field(1000.0, description="Against a hyphen of ours at a line's end, in demerits' base")
    line_penalty: float = Field(10.0, description="Against every line, so that paragraphs are short")
    stretch: float = Field(0.5, description="Of a word space, as share of its width")
    shrink: float = Field(0.33, description="Of a word space, as share of its width")
    expansion: float = Field(0.02, description="Of glyphs, each way, as share of their width")
    protrusion: bool = Field(True, description="Whether hyphens and stops hang a little out of justified lines")
    left_min: int = Field(2, description="Letters that stay before a hyphen, at least")
    right_min: int = Field(2, description="Letters that go to the next line, at least")


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

    name: str = Field("", description="What the style is called; that of its file where none is given")
    description: str = Field("", description="One line about the style, for lists")
    sheet: Sheet = Field(description="The trimmed page and the type area on it")
    lines: Lines = Field(Lines(), description="How paragraphs are broken into lines")
    families: dict[str, Family] = Field(description="Typefaces by use: text, sans, mono, math, or names of your own")
    roles: dict[str, TextStyle] = Field(description="How each role of text is set, by the role's name")
    microtypography: Microtypography = Field(Microtypography(), description="Which rules for the small things hold")
    hyphenation: dict[Language, tuple[str, ...]] = Field(default_factory=dict, description=HYPHENATION)
    contents_authors: str = Field("above", description="Authors in the contents: above or below the title")
    run_on: RunOn | None = Field(None, description="Papers share pages, as in a book of abstracts")
    abstracts: str = Field(
        "stacked",
        pattern="^(stacked|beside)$",
        description="Abstracts in several languages: stacked under each other, or beside in columns",
    )

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
