"""Pages read back as text: what stands on each line, where, in which face, and how wide its glyphs really are."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from math import inf

import uharfbuzz as hb

from proceedings.model.galley import Galley
from proceedings.model.page import Anchor, Glyphs, Link, Page
from proceedings.pdf.faces import FaceKey, open_face

SOFT_HYPHEN = "\u00ad"
OPERAND = re.compile(r"<([0-9A-F]*)>|(-?[\d.]+)")


def trace(page: Page) -> str:
    """One line of text for each run of type, in the order of drawing: x y face size "text", rounded."""
    return "\n".join(
        f'{mark.x:.1f} {mark.y:.1f} {mark.face.rpartition(":")[0]} {mark.size:g} "{mark.text}"' for mark in glyphs(page)
    )


def glyphs(page: Page) -> list[Glyphs]:
    """The runs of type of a page."""
    return [mark for mark in page.marks if isinstance(mark, Glyphs)]


def rows(page: Page) -> list[list[Glyphs]]:
    """The runs that stand on one baseline, from left to right, from the top of the page to its foot."""
    found: dict[int, list[Glyphs]] = {}
    for mark in glyphs(page):
        found.setdefault(round(mark.y), []).append(mark)
    return [sorted(found[y], key=lambda mark: mark.x) for y in sorted(found)]


def lines(page: Page) -> list[str]:
    """The text of each baseline; runs that touch are joined, others have a space between them."""
    return [re.sub(" +", " ", "".join(_joined(row))).strip() for row in rows(page)]


def columns(page: Page, *begins: float) -> list[list[str]]:
    """The lines of each column, by where the columns begin."""
    found: list[list[str]] = []
    for begin, end in pairwise((*begins, inf)):
        inside = [mark for mark in page.marks if isinstance(mark, Glyphs) and begin - 5 <= mark.x < end - 5]
        found.append(lines(Page(tuple(inside))))
    return found


def all_lines(galley: Galley) -> list[str]:
    """The lines of all pages."""
    return [line for page in galley.pages for line in lines(page)]


def letters(galley: Galley) -> str:
    """All characters in the order of drawing, without spaces and line-end hyphens."""
    return bare("".join(mark.text for page in galley.pages for mark in glyphs(page)))


def bare(text: str) -> str:
    """The text without spaces and line-end hyphens."""
    return re.sub(rf"[\s{SOFT_HYPHEN}]", "", text)


def anchors(page: Page) -> dict[str, float]:
    """Where each label of the page stands."""
    return {mark.label: mark.y for mark in page.marks if isinstance(mark, Anchor)}


def targets(page: Page) -> list[str]:
    """Where the links of the page lead."""
    return [mark.target for mark in page.marks if isinstance(mark, Link)]


def drawn_width(mark: Glyphs) -> float:
    """How wide the run is as a PDF reader would draw it: the glyphs' own widths and the kerns of its TJ operand."""
    width = 0.0
    for shown, kern in OPERAND.findall(mark.show):
        width += sum(_advance(mark.face, int(shown[at : at + 4], 16)) for at in range(0, len(shown), 4))
        width -= float(kern or 0) / 1000
    return width * mark.size * mark.stretch / 100


def drawn_row(row: Iterable[Glyphs]) -> float:
    """Where the last glyph of a row ends."""
    return max(mark.x + drawn_width(mark) for mark in row)


@lru_cache(maxsize=4096)
def _advance(face: str, glyph: int) -> float:
    """In em; the glyph after the last one is drawn as a hyphen."""
    font = hb.Font(open_face(FaceKey.parse(face)))
    if glyph == font.face.glyph_count:
        glyph = font.get_nominal_glyph(ord("-")) or 0
    return float(font.get_glyph_h_advance(glyph)) / float(font.face.upem)


def _joined(row: list[Glyphs]) -> Iterator[str]:
    end = row[0].x
    for mark in row:
        yield " " + mark.text if mark.x - end > 0.1 * mark.size else mark.text
        end = mark.x + mark.width
