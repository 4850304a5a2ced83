"""EasyChair's tables, CSV or sheets, told by their headers: submissions, their authors, their topics, the committee."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from proceedings.intake.exports.headers import Told, filled, marks, tables_told_by, told_by
from proceedings.intake.exports.paper_records import key_in
from proceedings.intake.exports.people import person_of_row
from proceedings.intake.exports.tables import Table
from proceedings.model.diagnostic import Reported
from proceedings.model.people import Person
from proceedings.model.received import Held

SUBMISSIONS = marks(
    "#, title, authors, submitted, last updated",
    "#, title, authors, decision, notified",
    "#, title, authors, keywords, reviews sent",
)
AUTHORS = marks("submission #, first name, last name")
TOPICS = marks("submission #, topic")
COMMITTEE = marks("#, person #, first name, last name, role")
OTHERS = marks("submission #", "topic, header?", "#, person #, first name, last name", "member #, member name")
"""Reviews, fields, bids: they are EasyChair's, and not for the book."""

YES = ("yes", "y", "true", "1", "✔")


@dataclass(frozen=True, slots=True)
class EasyChairTables:
    """The rows of all tables by what they tell of; authors and topics by the number of their submission."""

    submissions: tuple[Told, ...]
    authors: Mapping[str, tuple[Told, ...]]
    topics: Mapping[str, tuple[Told, ...]]
    members: tuple[Told, ...]


def has_submissions(held: Held) -> bool:
    """A table of submissions, the one without which the others say nothing."""
    return told_by(held, SUBMISSIONS)


def is_easychair_table(held: Held) -> bool:
    """Any of the tables that EasyChair writes."""
    return told_by(held, (*SUBMISSIONS, *OTHERS))


def easychair_tables(ours: Iterable[Held]) -> Reported[EasyChairTables]:
    """The rows of all tables in the files, in their order."""
    read = [tables_told_by(held, (*SUBMISSIONS, *AUTHORS, *TOPICS, *COMMITTEE)) for held in ours]
    tables = [table for report in read for table in report.value]
    sorted_in = EasyChairTables(
        tuple(_rows(tables, SUBMISSIONS)),
        _by_submission(_rows(tables, AUTHORS)),
        _by_submission(_rows(tables, TOPICS)),
        tuple(_rows(tables, COMMITTEE)),
    )
    return Reported(sorted_in, tuple(one for report in read for one in report.diagnostics))


def person_in(cells: Mapping[str, str]) -> Person | None:
    """The person of a row of authors or of the committee; None where it has no name."""
    corresponding = cells.get("corresponding?", "").casefold() in YES
    return person_of_row(cells.get("first name", ""), cells.get("last name", ""), cells, corresponding)


def _rows(tables: Iterable[Table], wanted: Iterable[frozenset[str]]) -> Iterable[Told]:
    for table in tables:
        if any(one <= frozenset(table.header) for one in wanted):
            yield from ((table, row, cells) for row, cells in filled(table))


def _by_submission(rows: Iterable[Told]) -> Mapping[str, tuple[Told, ...]]:
    found: dict[str, list[Told]] = defaultdict(list)
    for told in rows:
        found[key_in(told[2].get("submission #", ""))].append(told)
    return {key: tuple(listed) for key, listed in found.items()}
