"""HotCRP's table of authors: a row for each, with the paper that it belongs to; contacts may stand among them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from proceedings.intake.exports.headers import Told, marks, rows_told_by, told_by
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.paper_records import Words, key_in, paper_record
from proceedings.intake.exports.people import person_of_row
from proceedings.model.diagnostic import Reported
from proceedings.model.people import Person
from proceedings.model.received import Contact, Held, Submitted

AUTHORS = marks("paper, title, given_name, family_name", "paper, title, first, last, affiliation")
NOBODY = "nonauthor"
YES = ("yes", "y", "true", "1")


def is_hotcrp_authors(held: Held) -> bool:
    """A table of HotCRP's authors, told by its header."""
    return told_by(held, AUTHORS)


def hotcrp_authors(held: Held) -> Reported[tuple[Submitted, ...]]:
    """The papers of the table with their authors in order; of a paper it knows no more than the title."""
    rows = rows_told_by([held], AUTHORS)
    papers: dict[str, list[Told]] = defaultdict(list)
    for told in rows.value:
        papers[key_in(told[2].get("paper", ""))].append(told)
    return Reported(tuple(_received(key, told) for key, told in papers.items() if key), rows.diagnostics)


def _received(key: str, rows: list[Told]) -> Submitted:
    table, row, first = rows[0]
    authors = (_author(cells) for _, _, cells in rows if cells.get("iscontact", "").casefold() != NOBODY)
    record = paper_record(key, Words(first.get("title", "")), filter(None, authors))
    return Submitted(key, record, contacts=tuple(_contacts(rows)), place=table.place(row, key))


def _author(cells: Mapping[str, str]) -> Person | None:
    return person_of_row(*_names(cells), cells, corresponding=cells.get("iscontact", "").casefold() in YES)


def _contacts(rows: Iterable[Told]) -> Iterable[Contact]:
    for _, _, cells in rows:
        if cells.get("iscontact", "").casefold() in (*YES, NOBODY):
            yield Contact(
                name=line(" ".join(_names(cells))), email=address_in(cells.get("email", "")), role="submitter"
            )


def _names(cells: Mapping[str, str]) -> tuple[str, str]:
    return cells.get("given_name") or cells.get("first", ""), cells.get("family_name") or cells.get("last", "")
