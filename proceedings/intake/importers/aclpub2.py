"""aclpub2: a folder of YAML (papers, programme, details, committees) with the papers as PDF, one folder a book."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from proceedings.intake.exports.acl_people import masked, person
from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.event_facts import days, filled, member, place, said, short_name
from proceedings.intake.exports.fields import Fields, inside, objects, text
from proceedings.intake.exports.json_file import peek
from proceedings.intake.exports.locales import told_in
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.tongues import language_of, localised
from proceedings.intake.faults.event_systems import MANUSCRIPT_NOT_THERE, MASKED_ADDRESSES, NON_ARCHIVAL, PART_NOT_TAKEN
from proceedings.intake.faults.exports import NOT_THE_SHAPE
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.received import Decision, Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "aclpub2"
PARTS = ("papers", "program", "conference_details", "organizing_committee", "program_committee")
LEFT = ("prefaces", "invited_talks", "panels", "sponsors", "tutorials", "workshops", "additional_pages")
"""Parts of the front matter that a machine can't put into conference.yaml."""
LANDMARKS = ("first_name:", "openreview", "archival:", "last_name:")


@dataclass(frozen=True, slots=True)
class _Book:
    """A folder with the files of it by their names there, and what its YAML files say."""

    folder: str
    files: Mapping[str, Held]
    said: Mapping[str, Any]

    def file(self, part: str) -> str:
        """The name in the holding of the YAML file of a part; empty where there is none."""
        return next((self.files[f"{part}{end}"].name for end in (".yml", ".yaml") if f"{part}{end}" in self.files), "")


def recognises(holding: Holding) -> bool:
    """A papers.yml with conference_details.yml beside it, or with authors by the parts of their names."""
    return bool(_folders(holding))


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The papers of each book; with several books their folders stand before the ids, and no conference is told."""
    books, diagnostics = [], list[Diagnostic]()
    for folder in _folders(holding):
        read = _read(folder, holding)
        books.append(read.value)
        diagnostics.extend(read.diagnostics)
    received: list[Submitted] = []
    for book in books:
        taken = _papers(book, meanings, f"{book.folder.strip('/').rpartition('/')[2]}-" if len(books) > 1 else "")
        received.extend(taken.value)
        diagnostics.extend((*taken.diagnostics, *_told(book)))
    used = {held.name for one in received for held in one.files}
    for book in books:
        used |= {*(book.file(part) for part in (*PARTS, *LEFT)), *_front_matter(book)}
    conference = _conference(books[0]) if len(books) == 1 else {}
    return Reported(Export(TITLE, tuple(received), conference, frozenset(used - {""})), tuple(diagnostics))


def _folders(holding: Holding) -> list[str]:
    """Folders that hold a book, with the slash behind them."""
    names = {held.name for held in holding.files}
    found = [held for held in holding.files if held.base in ("papers.yml", "papers.yaml")]
    folders = {held: held.name.removesuffix(held.base) for held in found}
    details = ("conference_details.yml", "conference_details.yaml")
    return [
        folder
        for held, folder in folders.items()
        if any(folder + name in names for name in details) or any(word in peek(held, 16384) for word in LANDMARKS)
    ]


def _read(folder: str, holding: Holding) -> Reported[_Book]:
    files = {held.name.removeprefix(folder): held for held in holding.files if held.name.startswith(folder)}
    said: dict[str, Any] = {}
    diagnostics: list[Diagnostic] = []
    for part in PARTS:
        held = files.get(f"{part}.yml") or files.get(f"{part}.yaml")
        if held:
            content = read_text(held.path, Place(held.name))
            diagnostics.extend(content.diagnostics)
            tree = load_yaml(content.value or "", held.name)
            diagnostics.extend(tree.diagnostics)
            said[part] = tree.value.value
    return Reported(_Book(folder, files, said), tuple(diagnostics))


def _list(value: Any) -> list[Fields]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _papers(book: _Book, meanings: Meanings, before: str) -> Reported[list[Submitted]]:
    sessions: dict[str, str] = {}
    for key, title in _sessions(book.said.get("program"), ""):
        sessions.setdefault(key, title)
    order = {key: number for number, key in enumerate(sessions, 1)}
    received: list[Submitted] = []
    diagnostics: list[Diagnostic] = []
    for number, paper in enumerate(_list(book.said.get("papers")), 1):
        key, where = text(paper, "id"), Place(book.file("papers"), field=text(paper, "id"))
        if not key:
            diagnostics.append(NOT_THE_SHAPE.at(where, what=f"№ {number}", system=TITLE))
            continue
        files = _files(book, paper)
        if not any(held.base == _named(paper) for held in files) and _named(paper):
            diagnostics.append(MANUSCRIPT_NOT_THERE.at(where, key=key, file=_named(paper)))
        if text(paper, "archival").casefold() in ("false", "no", "0"):
            diagnostics.append(NON_ARCHIVAL.at(where, key=key))
        decided = decision_in(text(paper, "decision"), meanings.decisions)
        decision = Decision.ACCEPTED if decided is Decision.UNDECIDED else decided
        record = _record(f"{before}{key}", order.get(key), paper)
        received.append(Submitted(record.id, record, decision, sessions.get(key, ""), files=files, place=where))
    return Reported(received, tuple(diagnostics))


def _record(key: str, order: int | None, paper: Fields) -> PaperRecord:
    authors = tuple(one for each in objects(paper, "authors") if (one := person(each)))
    title, abstract = line(text(paper, "title")), clean(text(paper, "abstract"))
    language = language_of(f"{title} {abstract}")
    return PaperRecord(
        id=key,
        order=order,
        title=told_in([("", title)], language),
        abstract=told_in([("", abstract)], language),
        authors=authors,
        doi=text(paper, "doi"),
    )


def _named(paper: Fields) -> str:
    return text(paper, "file", "pdf_file").rpartition("/")[2]


def _files(book: _Book, paper: Fields) -> tuple[Held, ...]:
    """The paper's own file and its attachments, as far as they are there."""
    own = [f"{folder}{name}" for name in (text(paper, "file"), text(paper, "pdf_file")) for folder in ("papers/", "")]
    more = [f"attachments/{text(one, 'file')}" for one in objects(paper, "attachments")]
    return tuple({book.files[name].name: book.files[name] for name in (*own, *more) if name in book.files}.values())


def _sessions(value: Any, title: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Each paper's id with the title of its session, in the order of the programme."""
    for session in _list(value) if depth < 10 else ():
        called = line(text(session, "title")) or title
        for paper in objects(session, "papers"):
            if text(paper, "id"):
                yield text(paper, "id"), called
        yield from _sessions(session.get("subsessions"), called, depth + 1)


def _told(book: _Book) -> Iterator[Diagnostic]:
    """What is in the book and not taken."""
    left = [book.file(part) for part in LEFT if book.file(part)]
    if left:
        yield PART_NOT_TAKEN.at(Place(left[0]), parts=", ".join((*left, *_front_matter(book))))
    count = sum(masked(book.said.get(part)) for part in ("papers", "organizing_committee", "program_committee"))
    if count:
        yield MASKED_ADDRESSES.at(Place(book.file("papers")), count=count)


def _front_matter(book: _Book) -> Iterator[str]:
    """Files of prefaces, which are manuscripts of no submission."""
    if book.file("prefaces"):
        yield from (held.name for name, held in book.files.items() if name.startswith("prefaces/"))


def _conference(book: _Book) -> dict[str, object]:
    details = inside(book.said, "conference_details")
    start, end = text(details, "start_date"), text(details, "end_date")
    year = text(details, "year") or start[:4]
    imprint = {
        "publisher": {"name": said(text(details, "publisher"))},
        "year": year if year.isdigit() else "",
        "isbn": text(details, "isbn"),
    }
    return filled(
        {
            "short_name": short_name(text(details, "anthology_venue_id"), start[:4]),
            "title": localised(line(text(details, "book_title", "event_name"))),
            "subtitle": localised(line(text(details, "cover_subtitle"))),
            "dates": days(start, end),
            "place": place(text(details, "location")),
            "editors": [member(one) for each in objects(details, "editors") if (one := person(each))],
            "committees": [*_committees(book, "organizing_committee"), *_committees(book, "program_committee")],
            "imprint": imprint,
        }
    )


def _committees(book: _Book, part: str) -> Iterator[dict[str, object]]:
    for group in _list(book.said.get(part)):
        people = [one for name in ("members", "entries") for each in objects(group, name) if (one := person(each))]
        title = line(text(group, "role", "title"))
        if people and title:
            yield {"title": said(title), "members": [member(one) for one in people]}
