"""EasyChair: tables of submissions and authors (CSV or sheets), the ACM's XML, folders of the proceedings for Springer.

What the tables say goes before what the others say; a paper that several tell of is received once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.easychair_tables import (
    YES,
    EasyChairTables,
    easychair_tables,
    has_submissions,
    is_easychair_table,
    person_in,
)
from proceedings.intake.exports.erights import erights_papers, is_erights
from proceedings.intake.exports.headers import Told
from proceedings.intake.exports.lncs_folders import lncs_papers, readmes
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.paper_records import Words, boxed_authors, key_in, paper_record, section_in
from proceedings.intake.exports.roll_call import filled_in, roll_call
from proceedings.intake.faults.review_systems import AUTHORS_OF_NOTHING, NO_KEY
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.language import localise
from proceedings.model.received import Decision, Export, Holding, Meanings, Submitted

TITLE = "EasyChair"


def recognises(holding: Holding) -> bool:
    """A table of submissions, a rights record or a folder with its readme."""
    return bool(readmes(holding)) or any(is_erights(held) or has_submissions(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The submissions of all shapes that are there, and the programme committee."""
    ours = [held for held in holding.files if is_easychair_table(held)]
    rights = [held for held in holding.files if is_erights(held)]
    tables, folders = easychair_tables(ours), lncs_papers(holding, meanings.prefer)
    records = [erights_papers(held) for held in rights]
    told = [_received(tables.value, row, meanings) for row in tables.value.submissions if _key(row)]
    papers = _joined(told, [paper for record in records for paper in record.value], folders.value)
    used = frozenset(held.name for held in (*ours, *rights, *readmes(holding)))
    called = roll_call(TITLE, papers, holding, used, meanings)
    read = (*tables.diagnostics, *folders.diagnostics, *chain.from_iterable(one.diagnostics for one in records))
    export = replace(called.value, conference=_conference(tables.value.members))
    return Reported(export, (*read, *_left_out(tables.value), *called.diagnostics))


def _key(told: Told) -> str:
    return key_in(told[2].get("#", ""))


def _received(tables: EasyChairTables, told: Told, meanings: Meanings) -> Submitted:
    table, row, cells = told
    key = _key(told)
    people = tuple(filter(None, (person_in(cells) for _, _, cells in tables.authors.get(key, ()))))
    boxed, sightings = ((), ()) if people else boxed_authors(cells.get("authors", ""), f"row {row.line}, authors")
    words = Words(cells.get("title", ""), cells.get("abstract", ""), cells.get("keywords", ""))
    return Submitted(
        key,
        paper_record(key, words, people or boxed),
        _decision(cells, meanings),
        section_in(cells, meanings, "track name", "track") or _only_topic(tables, key),
        sightings=sightings,
        place=table.place(row, key),
    )


def _decision(cells: Mapping[str, str], meanings: Meanings) -> Decision:
    if cells.get("deleted?", "").casefold() in YES:
        return Decision.WITHDRAWN
    return decision_in(cells.get("decision", ""), meanings.decisions)


def _only_topic(tables: EasyChairTables, key: str) -> str:
    """Topics part a volume only where no submission has several; else authors ticked what they liked."""
    if any(len(rows) > 1 for rows in tables.topics.values()):
        return ""
    return next((line(cells.get("topic", "")) for _, _, cells in tables.topics.get(key, ())), "")


def _joined(told: list[Submitted], rights: list[Submitted], folders: tuple[Submitted, ...]) -> list[Submitted]:
    """Rights records follow by number, folders by title: that is all they have in common with the tables."""
    joined = {one.key: one for one in told}
    earlier = [one for one in told if one.record != joined[one.key].record or one.decision != joined[one.key].decision]
    for paper in rights:
        joined[paper.key] = filled_in(joined[paper.key], paper) if paper.key in joined else paper
    by_title = {_letters(one): one.key for one in joined.values()}
    for folder in folders:
        key = by_title.get(_letters(folder), "") if _letters(folder) else ""
        joined[key or folder.key] = _with_folder(joined[key], folder) if key else folder
    return [*earlier, *joined.values()]


def _with_folder(known: Submitted, folder: Submitted) -> Submitted:
    record = known.record.model_copy(update={"order": folder.record.order})
    return replace(known, record=record, files=folder.files, sightings=(*known.sightings, *folder.sightings))


def _letters(one: Submitted) -> str:
    """A title as it is compared: letters and figures alone."""
    return "".join(letter for letter in localise(one.record.title, ()).casefold() if letter.isalnum())


def _conference(rows: tuple[Told, ...]) -> Mapping[str, object]:
    """The programme committee in the order of its table; its addresses stay where they are."""
    members = [member for _, _, cells in rows if (member := _member(cells))]
    return {"committees": [{"title": {"en": "Programme Committee"}, "members": members}]} if members else {}


def _member(cells: Mapping[str, str]) -> Mapping[str, object]:
    person, role = person_in(cells), line(cells.get("role", ""))
    if person is None:
        return {}
    shown = person.model_copy(update={"email": ""}).model_dump(mode="json", exclude_defaults=True)
    return {"person": shown} | ({"role": {"en": role}} if "chair" in role.casefold() else {})


def _left_out(tables: EasyChairTables) -> Iterator[Diagnostic]:
    for told in tables.submissions:
        if not _key(told):
            yield NO_KEY.at(told[0].place(told[1]), system=TITLE)
    known = {_key(told) for told in tables.submissions}
    lost = [told for key, rows in tables.authors.items() if key not in known for told in rows]
    for table, row, _ in lost[:1]:
        yield AUTHORS_OF_NOTHING.at(table.place(row), count=len(lost), file=table.file)
