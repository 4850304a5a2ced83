"""Softconf START: one wide table, the authors side by side in it (`1: First Name` … `35: Presenter`)."""

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.headers import Told, marks, rows_told_by, told_by
from proceedings.intake.exports.paper_records import Words, boxed_authors, key_in, paper_record, section_in
from proceedings.intake.exports.roll_call import roll_call
from proceedings.intake.exports.wide_authors import wide_authors
from proceedings.intake.faults.review_systems import NO_KEY
from proceedings.model.diagnostic import Reported
from proceedings.model.received import Export, Holding, Meanings, Submitted

TITLE = "Softconf START"
PAPERS = marks("submission id, title, 1: last name", "submission id, title, acceptance status")


def recognises(holding: Holding) -> bool:
    """A table with a submission's id and either a first author in parts or how it was accepted."""
    return any(told_by(held, PAPERS) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The submissions of all tables."""
    ours = [held for held in holding.files if told_by(held, PAPERS)]
    rows = rows_told_by(ours, PAPERS)
    papers = [_received(told, meanings) for told in rows.value if _key(told)]
    called = roll_call(TITLE, papers, holding, frozenset(held.name for held in ours), meanings)
    keyless = (NO_KEY.at(told[0].place(told[1]), system=TITLE) for told in rows.value if not _key(told))
    return Reported(called.value, (*rows.diagnostics, *keyless, *called.diagnostics))


def _key(told: Told) -> str:
    return key_in(told[2].get("submission id", ""))


def _received(told: Told, meanings: Meanings) -> Submitted:
    table, row, cells = told
    key = _key(told)
    people = wide_authors(cells)
    boxed, sightings = ((), ()) if people else boxed_authors(cells.get("authors", ""), f"row {row.line}, authors")
    words = Words(cells.get("title", ""), cells.get("abstract", ""), cells.get("keywords", ""))
    return Submitted(
        key,
        paper_record(key, words, people or boxed),
        decision_in(cells.get("acceptance status", ""), meanings.decisions),
        section_in(cells, meanings, "track", "subject area"),
        sightings=sightings,
        place=table.place(row, key),
    )
