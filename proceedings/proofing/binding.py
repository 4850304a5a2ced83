"""Sheet and pages of a proof as one volume: what it adds to each page, its form, its outline, its places."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from proceedings.model.form import FieldKind, FormField
from proceedings.model.language import Language
from proceedings.model.page import Glyphs, Rule
from proceedings.model.proofing import ProofCopy
from proceedings.model.style import Style
from proceedings.model.volume import Bookmark, Destination, Volume, VolumePage
from proceedings.proofing.change_bars import Lines
from proceedings.proofing.margins import (
    Letters,
    bars,
    draft_folio,
    foot,
    ground,
    line_numbers,
    query_tags,
    set_letters,
)
from proceedings.proofing.numbering import NumberedLine
from proceedings.proofing.queries import tags
from proceedings.proofing.sheet_setting import SetSheet
from proceedings.proofing.sheet_style import sheet_style
from proceedings.proofing.sheet_words import proof_words

SHEET = "sheet"
"""The owner of the sheet's pages."""


@dataclass(frozen=True, slots=True)
class CutPaper:
    """A paper's pages cut out of the volume, with the lines on them."""

    language: Language
    style: Style
    cut: Volume
    lines: tuple[tuple[NumberedLine, ...], ...]

    @property
    def pages(self) -> Sequence[VolumePage]:
        """The pages of the paper, in the order of print."""
        return self.cut.pages


def bind(pages: CutPaper, sheet: SetSheet, copy: ProofCopy, changed: Lines) -> Volume:
    """Sheet and pages as one volume."""
    words = proof_words(pages.language)
    letters = _letters(pages, copy, words)
    count = len(sheet.pages)
    cut = pages.cut
    drawn = [_marked(pages, index, copy, changed, letters) for index in range(len(cut.pages))]
    places = {
        **{name: replace(place, page=place.page + count) for name, place in cut.destinations.items()},
        **{f"{SHEET}/{name}": Destination(page, y) for name, (page, y) in sheet.places.items()},
        **{name: Destination(page, y) for name, (page, y) in sheet.places.items() if name.startswith("asked-")},
        **_query_places(copy),
    }
    hidden = FormField("token", FieldKind.HIDDEN, value=copy.token)
    return replace(
        cut,
        title=f"{words['proof']} {copy.version}: {copy.title}",
        languages=(pages.language,),
        date="",
        pages=(*_sheet_pages(sheet, pages), *drawn),
        destinations=places,
        outline=tuple(_outline(pages, copy, places)),
        glyphs=_united(cut.glyphs, sheet.glyphs, letters.used),
        subject=words["about"].format(version=copy.version, id=copy.id),
        keywords=(),
        labels=((0, "r", 1), *((first + count, style, number) for first, style, number in cut.labels)),
        name=f"{copy.id}-proof-{copy.version}",
        doi="",
        form=(*sheet.fields, hidden),
        stamps={"ProofToken": copy.token, "ProofPaper": copy.id, "ProofVersion": str(copy.version)},
    )


def _letters(pages: CutPaper, copy: ProofCopy, words: Mapping[str, str]) -> Letters:
    """Every word that stands in a margin of this proof."""
    numbers = range(1, max((len(lines) for lines in pages.lines), default=0) + 1)
    tagged = [words["tag"].format(n=query.number) for query in copy.queries if query.folio]
    feet = [_foot(copy, page, words) for page in pages.pages]
    texts = [*map(str, numbers), *tagged, *feet, words["mark"], "[", "]"]
    return set_letters(texts, pages.language, pages.style)


def _foot(copy: ProofCopy, page: VolumePage, words: Mapping[str, str]) -> str:
    facts = (words["proof"] + f"\u00a0{copy.version}", copy.id, copy.token)
    return " · ".join((*facts, words["foot"].format(folio=page.folio)) if page.folio else facts)


def _marked(pages: CutPaper, index: int, copy: ProofCopy, changed: Lines, letters: Letters) -> VolumePage:
    """A page of the paper with all that the proof adds."""
    page, lines = pages.pages[index], pages.lines[index]
    words = proof_words(pages.language)
    asked = {line: numbers for (folio, line), numbers in tags(copy.queries).items() if folio == page.label}
    tagged = list(query_tags(lines, asked, letters, words["tag"]))
    marks: list[Glyphs | Rule] = [*draft_folio(page.furniture, page.folio, letters)]
    marks += line_numbers(lines, letters)
    marks += bars(lines, frozenset(line for place, line in changed if place == index), pages.style)
    marks += [mark for own, _ in tagged for mark in own]
    marks += foot(_foot(copy, page, words), letters)
    links = (*page.drawn.links, *(link for _, link in tagged))
    drawn = replace(page.drawn, links=links)
    return replace(page, drawn=drawn, furniture=tuple(marks), ground=ground(letters, pages.language))


def _sheet_pages(sheet: SetSheet, pages: CutPaper) -> Iterator[VolumePage]:
    margins = sheet_style(pages.style).sheet.margins
    for number, (drawn, boxes) in enumerate(zip(sheet.pages, sheet.boxes, strict=True), 1):
        yield VolumePage(drawn, SHEET, "", str(number), (margins.inner, margins.top), ground=boxes)


def _query_places(copy: ProofCopy) -> dict[str, Destination]:
    """Where each query stands on the paper's pages."""
    pages = {page.folio: page for page in copy.pages}
    places: dict[str, Destination] = {}
    for query in copy.queries:
        if page := pages.get(query.folio):
            y = next((line.y - line.size for line in page.lines if line.number == query.line), 0.0)
            places[f"{SHEET}/query-{query.number}"] = Destination(page.sheet, y)
    return places


def _outline(pages: CutPaper, copy: ProofCopy, places: Mapping[str, Destination]) -> Iterator[Bookmark]:
    """The sheet with the queries, each of which leads to its place; then the paper with its headings."""
    words = proof_words(pages.language)
    yield Bookmark(0, f"{words['proof']} {copy.version}", Destination(0, -pages.style.sheet.margins.top))
    for query in copy.queries:
        place = places.get(f"{SHEET}/query-{query.number}", places[f"{SHEET}/asked-{query.number}"])
        yield Bookmark(1, f"{words['query'].format(n=query.number)}. {query.text}", place)
    yield Bookmark(0, copy.title, Destination(copy.pages[0].sheet, -pages.style.sheet.margins.top))
    for entry in pages.cut.outline:
        if entry.depth > 1:
            place = entry.destination
            yield Bookmark(entry.depth - 1, entry.text, replace(place, page=place.page + copy.pages[0].sheet))


def _united(*used: Mapping[str, Mapping[int, str]]) -> dict[str, dict[int, str]]:
    faces = sorted({face for each in used for face in each})
    return {face: {glyph: text for each in used for glyph, text in each.get(face, {}).items()} for face in faces}
