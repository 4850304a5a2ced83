"""ConfTool: its XML (`/papers/paper`) or its table, whose blank headers part columns; the decision is a number."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from proceedings.intake.exports.conftool_authors import conftool_authors
from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.headers import marks, plain, rows_told_by, told_by
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.paper_records import Words, key_in, paper_record, section_in
from proceedings.intake.exports.roll_call import roll_call
from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.intake.faults.review_systems import NO_KEY
from proceedings.intake.xml import local_name
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.received import Contact, Decision, Export, Held, Holding, Meanings, Submitted

TITLE = "ConfTool"
PAPERS = marks(
    "paperid, title, acceptance_status",
    "paperid, title, contribution_type",
    "paperid, title, authors_formatted_1_name",
    "paperid, title, sa_email",
)
LANDMARK = re.compile(r"<paperid\b", re.IGNORECASE)
NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.0+)?")
NO = ("", "0", "no", "n", "false", "нет", "жоқ", "-")
OTHER_PRIVATE = ("sa_email2", "all_emails", "presenting_author", "presenting_author_emails")


@dataclass(frozen=True, slots=True)
class _Told:
    """One paper as its row or element has it, by plain names; where it stands."""

    cells: Mapping[str, str]
    place: Place

    @property
    def key(self) -> str:
        return key_in(self.cells.get("paperid", ""))


def recognises(holding: Holding) -> bool:
    """A table or XML of papers that have a `paperID`."""
    return any(_is_xml(held) or told_by(held, PAPERS) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The papers of all files."""
    ours = [held for held in holding.files if _is_xml(held) or told_by(held, PAPERS)]
    read = [_from_xml(held) if _is_xml(held) else _from_tables(held) for held in ours]
    told = [one for report in read for one in report.value]
    papers = [_received(one, meanings) for one in told if one.key]
    called = roll_call(TITLE, papers, holding, frozenset(held.name for held in ours), meanings)
    keyless = (NO_KEY.at(one.place, system=TITLE) for one in told if not one.key)
    unread = (one for report in read for one in report.diagnostics)
    return Reported(called.value, (*unread, *keyless, *called.diagnostics))


def _is_xml(held: Held) -> bool:
    begins = opening(held)
    return begins.root == "papers" and bool(LANDMARK.search(begins.text))


def _from_xml(held: Held) -> Reported[tuple[_Told, ...]]:
    root = load_xml(held)
    papers = root.value.iter("{*}paper") if root.value is not None else ()
    told = (_Told(dict(_fields(paper)), Place(held.name, paper.sourceline or 0)) for paper in papers)
    return Reported(tuple(told), root.diagnostics)


def _fields(paper: etree._Element) -> Iterator[tuple[str, str]]:
    for child in paper:
        name, text = plain(local_name(child)), "".join(child.itertext()).strip()
        if name and text:
            yield name, text


def _from_tables(held: Held) -> Reported[tuple[_Told, ...]]:
    read = rows_told_by([held], PAPERS)
    told = (_Told(cells, table.place(row)) for table, row, cells in read.value)
    return Reported(tuple(told), read.diagnostics)


def _received(told: _Told, meanings: Meanings) -> Submitted:
    cells = told.cells
    where = f"row {told.place.line}, authors"
    authors, sightings = conftool_authors(cells, where)
    abstract = cells.get("abstract", "") or cells.get("abstract_plain", "")
    return Submitted(
        told.key,
        paper_record(told.key, Words(cells.get("title", ""), abstract, cells.get("keywords", "")), authors),
        _decision(cells, meanings),
        section_in(cells, meanings, "session_title", "session", "track") or _only_topic(cells.get("topics", "")),
        contacts=tuple(_submitter(cells)),
        sightings=sightings,
        place=told.place,
    )


def _decision(cells: Mapping[str, str], meanings: Meanings) -> Decision:
    """A number above nothing is accepted, below it rejected; at nothing the words decide, if there are any."""
    words, status = cells.get("acceptance", ""), cells.get("acceptance_status", "")
    if cells.get("withdrawn", "").casefold() not in NO:
        return Decision.WITHDRAWN
    number = float(status) if NUMBER.fullmatch(status) else 0
    if not number or words in meanings.decisions:
        return decision_in(words or status, meanings.decisions)
    return Decision.ACCEPTED if number > 0 else Decision.REJECTED


def _only_topic(words: str) -> str:
    topics = [line(one) for one in re.split(r"[;\n]", words) if one.strip()]
    return topics[0] if len(topics) == 1 else ""


def _submitter(cells: Mapping[str, str]) -> Iterator[Contact]:
    name, email = line(cells.get("submitting_author", "")), address_in(cells.get("sa_email", ""))
    other = {column: line(cells[column]) for column in OTHER_PRIVATE if cells.get(column)}
    if name or email or other:
        yield Contact(name=name, email=email, phone=line(cells.get("sa_phone", "")), role="submitter", other=other)
