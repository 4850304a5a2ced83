"""Submissions out of the rows of a table whose columns are understood: what any table and any form have in common."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from proceedings.intake.exports.answers import (
    Answer,
    answer,
    contact_of,
    language_told,
    localised_words,
    tagged,
    tongue_of,
)
from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.moments import moment
from proceedings.intake.exports.paper_records import key_in, keywords_in
from proceedings.intake.exports.row_authors import RowAuthors, emails_of, row_authors
from proceedings.intake.exports.tables import Row, Table
from proceedings.intake.faults.table_rows import NOTHING_IN_ROW, NUMBERED_BY_ROW
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.language import Language, Localised, localise
from proceedings.model.people import Person
from proceedings.model.received import Contact, Meanings, Submitted
from proceedings.model.submission import Kind, PaperRecord

KINDS = (
    (Kind.PLENARY, re.compile(r"plenary|keynote|пленар", re.IGNORECASE)),
    (Kind.ABSTRACT, re.compile(r"abstract|тезис|аннотац|аңдатпа", re.IGNORECASE)),
    (Kind.GREETING, re.compile(r"greeting|welcome|приветств|құттықтау", re.IGNORECASE)),
)
SECTION_ROW = re.compile(r"\W*(?:\d+\W*)?(?:под)?(?:секци|направлени|section|session|track|бағыт|бөлім)", re.IGNORECASE)
CODES = re.compile(r"^\W*(?:удк|udc|әож|мрнти|irsti|хғтар|ғтамр|грнти)\b\W*", re.IGNORECASE)
DOI = re.compile(r"10\.\d{4,9}/\S+")


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row as a submission: its line, who sent it and when, the files that it names, and whether it has an id.

    `also` are ids of other rows that were the same submission.
    """

    received: Submitted
    line: int
    email: str
    moment: str
    files: tuple[str, ...] = ()
    has_id: bool = False
    also: tuple[str, ...] = ()


def rows_read(table: Table, fields: Mapping[str, str], meanings: Meanings) -> Reported[tuple[RowRead, ...]]:
    """The submissions in the rows of a table; a row with the name of a section alone is one for the rows below it."""
    read: list[RowRead] = []
    diagnostics: list[Diagnostic] = []
    section = ""
    for row, cells in table.records():
        filled = [cell for cell in row.cells if cell]
        if len(filled) == 1 and SECTION_ROW.match(filled[0]):
            section = line(filled[0])
            continue
        told = answer(row.line, cells, fields)
        one = _row_read(table, row, told, meanings)
        diagnostics.extend(one.diagnostics)
        if one.value:
            read.append(one.value if one.value.received.section else _in_section(one.value, section))
    return Reported(tuple(read), tuple(diagnostics))


def _in_section(read: RowRead, section: str) -> RowRead:
    return replace(read, received=replace(read.received, section=section))


def _row_read(table: Table, row: Row, told: Answer, meanings: Meanings) -> Reported[RowRead | None]:
    place = table.place(row)
    authors = row_authors(told)
    record = _record(told, authors.people)
    if not record.title and not authors.people:
        nothing = all(cell.field == "id" for cell in told.cells)
        return Reported(None, () if nothing else (NOTHING_IN_ROW.at(place, row=row.line),))
    diagnostics: list[Diagnostic] = []
    key, email = key_in(told.one("id")), next(iter(emails_of(told)), "")
    if not (key or email):
        diagnostics.append(NUMBERED_BY_ROW.at(place, row=row.line))
    received = _received(told, record, authors, email, meanings)
    name = key or _key_of(received, email) or f"row-{row.line}"
    whole = replace(received, key=name, record=record.model_copy(update={"id": name}), place=place)
    files = tuple(name for cell in told.all("file") for name in cell.words.splitlines())
    read = RowRead(whole, row.line, email.casefold(), moment(told.one("submitted")), files, bool(key))
    return Reported(read, tuple(diagnostics))


def _received(told: Answer, record: PaperRecord, authors: RowAuthors, email: str, meanings: Meanings) -> Submitted:
    name = printed_name(authors.people[0]) if authors.people else ""
    told_twice = {email, *(one.email for one in authors.people)}
    others = (Contact(email=one, role="author") for one in emails_of(told) if one not in told_twice)
    return Submitted(
        "",
        record,
        decision_in(told.one("decision"), meanings.decisions),
        section=told.one("section"),
        contacts=(*contact_of(told, name, email), *others),
        sightings=authors.sightings,
    )


def printed_name(person: Person) -> str:
    """A person's name on one line, in the first language that it is known in."""
    name = next(iter(person.name.values()), None)
    return " ".join(filter(None, (name.family, name.given, name.patronymic))) if name else ""


def _key_of(received: Submitted, email: str) -> str:
    """A key that stays while address and title do. It is written into published files: no address can be read in it."""
    if not email:
        return ""
    words = f"{email.casefold()}\n{folded_title(received.record)}"
    return "r" + hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:8]


def folded_title(record: PaperRecord) -> str:
    """The title as it is compared: words in small letters, without signs."""
    return " ".join(re.findall(r"\w+", localise(record.title, ("en",)).casefold()))


def _record(told: Answer, people: tuple[Person, ...]) -> PaperRecord:
    spoken = language_told(told)
    title = localised_words(told, "title", spoken)
    likely = spoken or (next(iter(title)) if len(title) == 1 else "")
    return PaperRecord(
        id="",
        kind=next((kind for kind, words in KINDS if words.search(told.one("kind"))), Kind.PAPER),
        language=likely,
        title=_with_subtitle(title, localised_words(told, "subtitle", likely)),
        authors=people,
        udc=CODES.sub("", told.one("udc")),
        irsti=CODES.sub("", told.one("irsti")),
        doi=found[0].rstrip(".,;") if (found := DOI.search(told.one("doi"))) else "",
        abstract=localised_words(told, "abstract", likely, several_lines=True),
        keywords=dict(_keywords(told, likely)),
    )


def _with_subtitle(title: Localised, subtitle: Localised) -> Localised:
    return {tag: f"{words} – {subtitle[tag]}" if tag in subtitle else words for tag, words in title.items()}


def _keywords(told: Answer, likely: Language) -> Iterator[tuple[Language, tuple[str, ...]]]:
    for cell in reversed(list(told.all("keywords"))):
        words = keywords_in(cell.words)
        if words:
            yield tagged(" ".join(words), tongue_of(cell), likely), words
