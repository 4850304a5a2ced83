"""A manuscript into a galley: numbers given, blocks set, pages made, glyphs and headings gathered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.model.galley import Galley, OutlineEntry
from proceedings.model.manuscript import Manuscript, References
from proceedings.model.page import Page
from proceedings.model.style import Style
from proceedings.typesetting.blocks import set_blocks
from proceedings.typesetting.blocks.floating import after_mention
from proceedings.typesetting.blocks.notes import set_notes
from proceedings.typesetting.blocks.numbering import Numbers, number
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.changes_told import changes_told
from proceedings.typesetting.faces.cut import SOFT_HYPHEN, Cut
from proceedings.typesetting.findings import findings
from proceedings.typesetting.pages.making import Frame, Made, make_pages
from proceedings.typesetting.pages.plates import with_plates
from proceedings.typesetting.pages.returning import with_ways_back
from proceedings.typesetting.pages.slab import Slab
from proceedings.typesetting.strips import make_strips


def set_manuscript(manuscript: Manuscript, style: Style) -> Galley:
    """The galley of a text: its opening across the measure, its body in the columns it or the style asks for.

    One that runs on is set in strips at the width of a column, its opening too.
    """
    numbers = number((*manuscript.opening, *manuscript.body), manuscript.language)
    frame = Frame.of(style, manuscript.columns or style.sheet.columns)
    if manuscript.runs_on:
        return _run_on(manuscript, style, frame, numbers)
    wide = Stick(style, manuscript.language, style.measure, numbers, manuscript.pictures, manuscript.file)
    narrow = wide.narrowed(frame.width)
    opening = set_blocks(manuscript.opening, wide)
    body = set_blocks(after_mention(manuscript.body), narrow)
    made = list(with_plates(make_pages(opening, body, set_notes(numbers.notes, narrow), frame), style))
    found = (*findings(manuscript, made), *changes_told(manuscript, wide.changes))
    return replace(_galley(manuscript, made, style), diagnostics=found)


def _run_on(manuscript: Manuscript, style: Style, frame: Frame, numbers: Numbers) -> Galley:
    stick = Stick(style, manuscript.language, frame.width, numbers, manuscript.pictures, manuscript.file, nested=True)
    opening, body = set_blocks(manuscript.opening, stick), set_blocks(manuscript.body, stick)
    least = style.run_on.lines if style.run_on else 1
    stripped = make_strips(opening, body, set_notes(numbers.notes, stick), frame, least)
    galley = _galley(manuscript, stripped.made, style)
    found = (*findings(manuscript, stripped.as_one()), *changes_told(manuscript, stick.changes))
    return replace(galley, strips=stripped.strips, diagnostics=found)


def _galley(manuscript: Manuscript, made: Sequence[Made], style: Style) -> Galley:
    pages = tuple(Page(page.marks(), not index, turned=style.depth * page.turned) for index, page in enumerate(made))
    if any(isinstance(block, References) for block in manuscript.body):
        pages = with_ways_back(pages)
    return Galley(
        pages,
        _glyphs([at.slab for page in made for at in page.placed]),
        {picture.digest: picture for picture in manuscript.pictures.values()},
        tuple(_outline(made)),
    )


def _glyphs(slabs: Sequence[Slab]) -> dict[str, dict[int, str]]:
    """Which glyphs of each face are on the pages, and what each reads as."""
    texts: dict[Cut, set[str]] = {}
    glyphs: dict[str, dict[int, str]] = {}
    for slab in slabs:
        for used in slab.used:
            texts.setdefault(used.cut, set()).update(used.texts)
            if used.soft_hyphen:
                glyphs.setdefault(used.cut.key, {}).update(used.cut.hyphen.glyphs)
        for face, glyph, reading in slab.glyphs:
            glyphs.setdefault(face, {}).setdefault(glyph, reading)
    for cut, words in texts.items():
        known = glyphs.setdefault(cut.key, {})
        for word in sorted(words):
            known.update((cut.hyphen if word == SOFT_HYPHEN else cut.shape(word)).glyphs)
    return {face: dict(sorted(known.items())) for face, known in sorted(glyphs.items())}


def _outline(made: Sequence[Made]) -> Iterator[OutlineEntry]:
    for index, page in enumerate(made):
        for at in page.placed:
            if at.slab.outlined:
                entry = at.slab.outlined
                yield OutlineEntry(entry.depth, entry.text, index, at.y * (not page.turned), entry.label)
