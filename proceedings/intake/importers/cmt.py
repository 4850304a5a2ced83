"""Microsoft CMT: `Papers.xls`, Excel's XML of 2003, or the same saved otherwise; files as `12/CameraReady/…`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from proceedings.intake.exports.cmt_authors import CmtAuthors, cmt_authors
from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.headers import Told, marks, rows_told_by, told_by
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.matching import files_by_key
from proceedings.intake.exports.paper_records import Words, key_in, paper_record, section_in
from proceedings.intake.exports.roll_call import manuscripts_first, roll_call
from proceedings.intake.faults.review_systems import NO_KEY, OUT_OF_STEP
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.received import Contact, Export, Held, Holding, Meanings, Submitted

TITLE = "Microsoft CMT"
PAPERS = marks(
    "paper id, paper title, author names",
    "paper id, paper title, author emails",
    "paper id, paper title, primary contact author email",
    "paper id, paper title, primary contact author name",
)
FOLDER = re.compile(r"(?:^|/)(\d{1,6})/(?:camera ?ready|submission|supplementary|presentation|poster)", re.IGNORECASE)


def recognises(holding: Holding) -> bool:
    """A table with a paper's id, its title and its authors, wherever its header stands."""
    return any(told_by(held, PAPERS) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The papers of all tables; where there are several tracks they are sections, else subject areas are."""
    ours = [held for held in holding.files if told_by(held, PAPERS)]
    rows = rows_told_by(ours, PAPERS)
    told = [row for row in rows.value if _key(row)]
    authors = [cmt_authors(row[2]) for row in told]
    columns = _section_columns(told)
    papers = [_received(row, people, columns, meanings) for row, people in zip(told, authors, strict=True)]
    used = frozenset(held.name for held in ours)
    files = _files(holding.without(used), [one.key for one in papers])
    papers = [replace(one, files=manuscripts_first(files.get(one.key, ()), meanings.prefer)) for one in papers]
    called = roll_call(TITLE, papers, holding, used, meanings)
    wrong = (*_wrong(rows.value), *_out_of_step(told, authors))
    return Reported(called.value, (*rows.diagnostics, *wrong, *called.diagnostics))


def _key(told: Told) -> str:
    return key_in(told[2].get("paper id", ""))


def _section_columns(told: Iterable[Told]) -> tuple[str, str]:
    tracks = {cells.get("track name", "") for _, _, cells in told} - {""}
    return ("track name", "primary subject area") if len(tracks) > 1 else ("primary subject area", "track name")


def _received(told: Told, authors: CmtAuthors, columns: tuple[str, str], meanings: Meanings) -> Submitted:
    table, row, cells = told
    key = _key(told)
    words = Words(cells.get("paper title", ""), cells.get("abstract", ""), cells.get("keywords", ""))
    return Submitted(
        key,
        paper_record(key, words, authors.people),
        decision_in(cells.get("status", ""), meanings.decisions),
        section_in(cells, meanings, *columns),
        contacts=(*_contact(cells), *(Contact(email=email, role="author") for email in authors.loose)),
        place=table.place(row, key),
    )


def _contact(cells: Mapping[str, str]) -> Iterator[Contact]:
    name = line(cells.get("primary contact author name", ""))
    email = address_in(cells.get("primary contact author email", ""))
    if name or email:
        yield Contact(name=name, email=email, role="corresponding")


def _files(holding: Holding, keys: list[str]) -> Mapping[str, tuple[Held, ...]]:
    """The folder says whose a file is, whatever its author called it; old zips write it with backslashes."""
    known = frozenset(keys)
    named = {held.path: held for held in holding.files}
    plain = Holding(tuple(replace(held, name=_filed(held, known)) for held in holding.files))
    return {key: tuple(named[held.path] for held in files) for key, files in files_by_key(plain, keys).items()}


def _filed(held: Held, known: frozenset[str]) -> str:
    name = held.name.replace("\\", "/")
    folder = next((found[1] for found in FOLDER.finditer(name) if found[1] in known), "")
    return f"{folder}{held.suffix}" if folder else name


def _wrong(rows: Iterable[Told]) -> Iterator[Diagnostic]:
    for told in rows:
        if not _key(told):
            yield NO_KEY.at(told[0].place(told[1]), system=TITLE)


def _out_of_step(told: list[Told], authors: list[CmtAuthors]) -> Iterator[Diagnostic]:
    for row, found in zip(told, authors, strict=True):
        if found.loose:
            names, key = len(found.people), _key(row)
            place = row[0].place(row[1], key)
            yield OUT_OF_STEP.at(place, key=key, names=names, others=found.addresses, field="e-mail")
