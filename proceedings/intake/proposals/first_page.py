"""A record proposed out of a camera-ready PDF: what its first page shows; for want of a title, what the file says."""

import re
from collections.abc import Iterator

from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.people import TypedPerson, typed_authors
from proceedings.intake.exports.people import sightings as sightings_of
from proceedings.intake.exports.tongues import language_of
from proceedings.intake.faults.first_pages import NO_AUTHORS_SEEN, NO_TITLE_SEEN, PAGE_WITHOUT_TEXT, UNREADABLE_PAGE
from proceedings.intake.proposals.first_page_body import abstracts_of, codes_of, joined, keywords_of, text_of
from proceedings.intake.proposals.first_page_head import Head, head_of
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import Language, Localised
from proceedings.model.proposal import Proposal
from proceedings.model.received import Sighting
from proceedings.model.submission import PaperRecord
from proceedings.pdf.first_page import FirstPage, read_first_page
from proceedings.pdf.opening import UnreadablePdf

WHERE = "page 1"
SURE, FAIR, FROM_FILE = 0.9, 0.6, 0.3
FOOTNOTES = " *∗†‡§¶⋆¹²³"
UNTITLED = re.compile(r"untitled|microsoft word|^document\d*$|\.(?:docx?|tex|dvi|pdf|indd|rtf)$|^\W*$", re.IGNORECASE)
"""Titles that programs give."""


def propose_from_pdf(content: bytes, file: str, language: Language) -> Reported[Proposal]:
    """What the first page of a PDF says of its paper; the record has no id: that is the gathering's to give."""
    place = Place(file, page=1)
    try:
        page = read_first_page(content)
    except UnreadablePdf as refused:
        return Reported(Proposal(PaperRecord(id="")), (UNREADABLE_PAGE.at(place, problem=refused.reason.value),))
    head = head_of(page)
    people = max(map(_people, head.authors), key=_likely, default=())
    title, seen = _title(page, head, language)
    abstracts = {language_of(words, language): clean(words) for words in abstracts_of(page) if words.strip()}
    listed = keywords_of(page)
    record = PaperRecord(
        id="",
        title=title,
        authors=tuple(one.person for one in people),
        abstract=abstracts,
        keywords={language_of(" ".join(listed), language): listed} if listed else {},
        **codes_of(page),
    )
    sightings = (seen, *sightings_of(people, WHERE), *_others(record))
    return Reported(Proposal(record, tuple(filter(None, sightings))), tuple(_lacks(page, record, place)))


def _people(words: str) -> tuple[TypedPerson, ...]:
    return tuple(one for one in typed_authors(words) if one.confidence > 0)


def _likely(people: tuple[TypedPerson, ...]) -> float:
    """How sure it is that these are people: on average of all."""
    return sum(one.confidence for one in people) / len(people) if people else 0.0


def _title(page: FirstPage, head: Head, language: Language) -> tuple[Localised, Sighting | None]:
    """The title as printed; for want of one, as the file's own properties have it, which are often another paper's."""
    lines = [one.text.rstrip(FOOTNOTES) for one in head.title]
    printed = line(joined(lines, text_of(page), keep=True))
    if printed:
        tag = language_of(printed, language)
        return {tag: printed}, Sighting(f"title.{tag}", WHERE, SURE if head.certain else FAIR, printed)
    named = line(page.title)
    if UNTITLED.search(named):
        return {}, None
    tag = language_of(named, language)
    return {tag: named}, Sighting(f"title.{tag}", "properties of the file", FROM_FILE, named)


def _others(record: PaperRecord) -> Iterator[Sighting]:
    for tag, words in record.abstract.items():
        yield Sighting(f"abstract.{tag}", WHERE, SURE, words[:80])
    for tag, listed in record.keywords.items():
        yield Sighting(f"keywords.{tag}", WHERE, SURE, ", ".join(listed)[:80])
    for name in ("udc", "irsti", "doi"):
        if code := getattr(record, name):
            yield Sighting(name, WHERE, FAIR if name == "doi" else SURE, code)


def _lacks(page: FirstPage, record: PaperRecord, place: Place) -> Iterator[Diagnostic]:
    """What can't be told from the page."""
    if not page.lines:
        yield PAGE_WITHOUT_TEXT.at(place)
        return
    if not record.title:
        yield NO_TITLE_SEEN.at(place)
    if not record.authors:
        yield NO_AUTHORS_SEEN.at(place)
