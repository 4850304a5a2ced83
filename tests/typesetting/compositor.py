"""A small house for tests: pages of ten lines, two hundred points wide, where positions can be added in the head."""

from proceedings.model.galley import Galley
from proceedings.model.manuscript import Block, Cell, Inline, Manuscript, Paragraph, Table, Text
from proceedings.model.picture import Picture
from proceedings.model.style import Family, Margins, Sheet, Style, TextStyle
from proceedings.typesetting import set_galley
from proceedings.typesetting.blocks.numbering import Numbers
from proceedings.typesetting.blocks.stick import Stick

MEASURE, DEPTH, LEADING = 200.0, 120.0, 12.0
SANS = {"family": "sans", "align": "left", "hyphenate": False}
ROLES = {
    "body": TextStyle(size=10, leading=12),
    "heading1": TextStyle(size=10, leading=12, before=12, keep_with_next=True, **SANS),
    "heading2": TextStyle(size=10, leading=12, before=6, keep_with_next=True, **SANS),
    "list": TextStyle(size=10, leading=12, left=15),
    "quote": TextStyle(size=10, leading=12, left=20, right=20),
    "code": TextStyle(size=8, leading=10, **SANS),
    "equation": TextStyle(size=10, leading=12, align="center", before=6, after=6),
    "table_cell": TextStyle(size=8, leading=10, **SANS),
    "table_head": TextStyle(size=8, leading=10, weight=600, **SANS),
    "table_note": TextStyle(size=7, leading=9, **SANS),
    "caption_table": TextStyle(size=8, leading=10, after=4, **SANS),
    "caption_figure": TextStyle(size=8, leading=10, before=4, **SANS),
    "note": TextStyle(size=8, leading=10),
    "reference": TextStyle(size=8, leading=10, left=12),
}


def style(columns: int = 1, depth: float = DEPTH, **roles: TextStyle) -> Style:
    """The house style of these tests, with its margins of 20 points; some roles exchanged."""
    margins = Margins(top=20, bottom=20, inner=20, outer=20)
    return Style(
        sheet=Sheet(width=MEASURE + 40, height=depth + 40, margins=margins, columns=columns, gutter=20),
        families={
            "text": Family(package="source-serif-4", fallback=("noto-serif",)),
            "sans": Family(package="source-sans-3", fallback=("noto-serif",)),
        },
        roles={**ROLES, **roles},
    )


STYLE = style()


def setting(*blocks: Block, language: str = "en", house: Style = STYLE, **fields: object) -> Galley:
    """The galley of these blocks."""
    return set_galley(Manuscript(language, blocks, **fields), house)  # type: ignore[arg-type]


def paragraph(*content: Inline | str, role: str = "body", language: str = "", label: str = "") -> Paragraph:
    """A paragraph of runs; a string is a run without marks."""
    return Paragraph(tuple(Text(run) if isinstance(run, str) else run for run in content), role, language, label)


def marked(text: str, *marks: str) -> Text:
    """A run with marks."""
    return Text(text, frozenset(marks))


def cell(text: str, columns: int = 1, rows: int = 1) -> Cell:
    """A cell of one paragraph, or an empty one."""
    return Cell((paragraph(text),) if text else (), columns, rows)


def table(*rows: str, head: str = "", caption: str = "", label: str = "") -> Table:
    """A table whose rows are strings with bars between the cells."""
    cells = tuple(tuple(cell(text.strip()) for text in row.split("|")) for row in (head, *rows))
    runs = (Text(caption),) if caption else ()
    return Table(cells[:1] if head else (), cells[1:], caption=runs, label=label)


def picture(width: int, height: int, dpi: float = 72.0, digest: str = "p") -> Picture:
    """A picture of so many samples; at 72 dpi a sample is a point."""
    return Picture(width, height, dpi, "DeviceGray", "FlateDecode", b"", b"", digest)


def stick(language: str = "en", measure: float = MEASURE, house: Style = STYLE) -> Stick:
    """A composing stick for a block by itself."""
    return Stick(house, language, measure, Numbers(), {})


def long_text(words: int, word: str = "word") -> str:
    """So many numbered words: `word1 word2 …`."""
    return " ".join(f"{word}{number}" for number in range(1, words + 1))
