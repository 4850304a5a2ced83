"""Proofs of many papers: side by side, kept by what they were made from, each with its record and its version.

Who has not been sent a proof yet gets it made anew under its number; who has, gets the next version where anything
changed, with bars against the one that was sent.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import cast

from proceedings.execution.airlock import Settings
from proceedings.execution.fingerprint import digest_of_code, fingerprint
from proceedings.execution.runner import BugIn, Job, Outcome, Runner, open_runners
from proceedings.execution.store import Made, dump, load
from proceedings.finished import PACKAGE, TRUSTED, digest_of_program, open_store
from proceedings.intake.source_queries import queries_in
from proceedings.intake.text_file import read_text
from proceedings.model.artifact import Artifact
from proceedings.model.commission import Work
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.house import House
from proceedings.model.proofing import Event, ProofCopy, ProofRecord
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind
from proceedings.model.volume import Volume
from proceedings.proofing.freezing import digest_of
from proceedings.proofing.keeping import copy_file, read_copy, read_record, record_file
from proceedings.proofing.making import ProofMade, ProofOrder, make_proof
from proceedings.proofing.making_faults import NO_PROOF_OF_DAMAGED
from proceedings.proofing.narrowing import Narrow, book_of, narrowed
from proceedings.proofing.places import proof_path
from proceedings.proofing.queries import Asked
from proceedings.proofing.state_rules import What
from proceedings.proofing.states import made as made_event

PRELOAD = ("proceedings.proofing.production",)
"""What workers begin with."""


@dataclass(frozen=True, slots=True)
class Request:
    """Proofs of which papers (none: of all), to be answered by when, where on the web; the moment it was asked."""

    papers: tuple[str, ...] = ()
    deadline: str = ""
    url: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Produced:
    """The files to write; the proofs that are new, those that stand as they are, the papers that can have none."""

    artifacts: tuple[Artifact, ...] = ()
    made: tuple[ProofCopy, ...] = ()
    standing: tuple[ProofCopy, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A paper whose proof is wanted, and what was kept of it: its record, its last proof and the one before that."""

    narrow: Narrow
    record: ProofRecord
    last: ProofCopy | None
    before: ProofCopy | None
    editors: tuple[Asked, ...]

    @property
    def was_sent(self) -> bool:
        """Whether the last proof has left the house, so that another one needs another number."""
        return self.last is not None and self.record.sent_proof >= self.last.version


def make_proof_step(narrow: Narrow, volume: Volume, house: bytes, order: ProofOrder) -> Made:
    """A proof as a step: what is known of it, and the file enclosed."""
    book = Published(_house(house), volume, (narrow.paper, *narrow.others))
    made = make_proof(narrow.paper, book, order)
    return Made(made.copy, made.pdf)


def produce(folder: Path, book: Published, request: Request, work: Work) -> Reported[Produced]:
    """The proofs that are wanted. What the store has is not made again. Raises BugIn."""
    chosen = _chosen(book, request.papers)
    whole = [paper for paper in chosen if not paper.damaged]
    missing = tuple(paper.record.id for paper in chosen if paper.damaged)
    wanted, told = _wanted(folder, narrowed(whole, book))
    told += tuple(_damaged(paper) for paper in chosen if paper.damaged)
    with open_runners(work.engine, Settings(work.jobs, preload=PRELOAD), open_store(folder)) as (_, runner):
        press = _Press(book, request, runner, work.tell)
        first = press.make([(each, _order(each, request)) for each in wanted])
        again = [each for each, made in zip(wanted, first, strict=True) if _is_news(each, made)]
        second = dict(zip(map(id, again), press.make([(each, _next(each, request)) for each in again]), strict=True))
    made = [second.get(id(each), one) for each, one in zip(wanted, first, strict=True)]
    files = [
        () if each.was_sent and id(each) not in second else tuple(_files(folder, each, one, request))
        for each, one in zip(wanted, made, strict=True)
    ]
    fresh = tuple(one.copy for one, new in zip(made, files, strict=True) if new)
    standing = tuple(one.copy for one, new in zip(made, files, strict=True) if not new)
    return Reported(Produced(tuple(file for new in files for file in new), fresh, standing, missing), told)


def _chosen(book: Published, papers: Sequence[str]) -> list[PublishedPaper]:
    """The papers that were named; if none was, all that have authors to ask."""
    if papers:
        return [paper for paper in book.papers if paper.record.id in papers]
    return [paper for paper in book.papers if paper.record.kind is not Kind.RESOLUTION]


def _wanted(folder: Path, papers: Sequence[Narrow]) -> tuple[list[_Wanted], tuple[Diagnostic, ...]]:
    """The papers with what the folder keeps of their proofs; one whose record can't be read is told and left out."""
    wanted: list[_Wanted] = []
    told: list[Diagnostic] = []
    for narrow in papers:
        paper = narrow.paper.record.id
        record = read_record(folder, paper)
        told += record.diagnostics
        if record.value is not None:
            last, before = (read_copy(folder, paper, version) for version in _versions(record.value))
            wanted.append(_Wanted(narrow, record.value, last, before, _of_source(folder, narrow.paper)))
    return wanted, tuple(told)


def _versions(record: ProofRecord) -> tuple[int, int]:
    """The number of the last proof, and of the one that its bars are against."""
    return record.proof, record.proof - 1 if record.sent_proof >= record.proof else record.sent_proof


def _of_source(folder: Path, paper: PublishedPaper) -> tuple[Asked, ...]:
    """The queries that editors wrote into a Markdown manuscript."""
    name = paper.source.manuscript
    if not name.endswith((".md", ".markdown")):
        return ()
    text = read_text(folder / name, Place(name)).value or ""
    return tuple(Asked(query.text, query.beside) for query in queries_in(text))


def _order(wanted: _Wanted, request: Request) -> ProofOrder:
    """The last proof once more, as it was ordered where it was sent; the first where there was none."""
    version = wanted.record.proof or 1
    deadline = wanted.last.deadline if wanted.was_sent and wanted.last else request.deadline or wanted.record.deadline
    return ProofOrder(version, deadline, wanted.before, request.url, wanted.editors)


def _next(wanted: _Wanted, request: Request) -> ProofOrder:
    deadline = request.deadline or wanted.record.deadline
    return ProofOrder(wanted.record.proof + 1, deadline, wanted.last, request.url, wanted.editors)


def _is_news(wanted: _Wanted, made: ProofMade) -> bool:
    """Whether what was sent is no longer what would be made."""
    return wanted.was_sent and wanted.last is not None and made.copy.token != wanted.last.token


@dataclass(frozen=True, slots=True)
class _Rules:
    """The house as proofs know it, ready to be sent, and what it is known by."""

    house: bytes
    identity: str


@dataclass(frozen=True, slots=True)
class _Press:
    """What makes the proofs of a book."""

    book: Published
    request: Request
    runner: Runner
    tell: Callable[[str, int, int], None]

    def make(self, orders: Sequence[tuple[_Wanted, ProofOrder]]) -> tuple[ProofMade, ...]:
        """A proof for each order."""
        rules = _house_of_proofs(self.book.house)
        jobs = [self._job(wanted.narrow, order, rules) for wanted, order in orders]
        done = count(1)
        if jobs:
            self.tell("proof", 0, len(jobs))
        outcomes = self.runner.map(
            make_proof_step, jobs, ProofCopy, lambda _: self.tell("proof", next(done), len(jobs))
        )
        return tuple(map(self._made, outcomes))

    def _job(self, narrow: Narrow, order: ProofOrder, rules: _Rules) -> Job:
        last = order.last.model_dump_json() if order.last else ""
        asked = repr(replace(order, last=None))
        key = fingerprint("proof", _digest_of_code(), rules.identity, asked, last, *narrow.identities())
        return Job(narrow.paper.record.id, key, lambda: (narrow, book_of(narrow, self.book).volume, rules.house, order))

    def _made(self, outcome: Outcome[ProofCopy]) -> ProofMade:
        if outcome.value is None:
            raise BugIn(outcome.job.name, outcome.trace)
        return ProofMade(self.runner.enclosure(make_proof_step, outcome), outcome.value)


def _files(folder: Path, wanted: _Wanted, made: ProofMade, request: Request) -> Iterator[Artifact]:
    """The proof, what is known of it, and last the record that names both; nothing that lies there already."""
    copy = made.copy
    for file in (Artifact(proof_path(copy.id, copy.version), made.pdf, len(copy.pages)), copy_file(copy)):
        if not _lies_in(folder, file):
            yield file
    changed = _record(wanted, made.copy, request)
    if changed != wanted.record:
        yield record_file(changed, folder)


def _lies_in(folder: Path, file: Artifact) -> bool:
    """Whether the file is there as it would be written."""
    there = folder / file.path
    return there.is_file() and there.read_bytes() == file.content


def _record(wanted: _Wanted, copy: ProofCopy, request: Request) -> ProofRecord:
    """Where the paper stands now that there is this proof of it."""
    sources = digest_of(wanted.narrow.paper.source)
    known = made_event(wanted.record, copy.version, request.moment, sources=sources).value
    again = copy.version == wanted.record.proof
    history = tuple(_noted(known, copy.version, sources)) if again else known.history
    return known.model_copy(update={"queries": copy.queries, "deadline": copy.deadline, "history": history})


def _noted(record: ProofRecord, version: int, sources: str) -> Iterator[Event]:
    """The history, in which a proof that was made anew before it was sent is of the files as they are now."""
    for event in record.history:
        ours = event.what == What.MADE and event.proof == version
        yield event.model_copy(update={"note": sources}) if ours else event


def _house_of_proofs(house: House) -> _Rules:
    """The house without what no proof shows, so that an edit of committees or logos makes no proof again."""
    known = house.conference
    conference = Conference(
        short_name=known.short_name,
        languages=known.languages,
        title=known.title,
        subtitle=known.subtitle,
        dates=known.dates,
        place=known.place,
        imprint=known.imprint,
        sections=tuple(section.model_copy(update={"heads": ()}) for section in known.sections),
        labels=known.labels,
        contacts=known.contacts,
    )
    own = House(conference, house.style, house.profile)
    facts = (each.model_dump_json() for each in (conference, house.style, house.profile))
    return _Rules(dump(own), fingerprint(*facts))


@lru_cache(maxsize=2)
def _house(pickled: bytes) -> House:
    """Every proof of a run comes with the same house; a worker opens it once."""
    return cast(House, load(pickled, TRUSTED))


@lru_cache
def _digest_of_code() -> str:
    """Of all that makes a proof."""
    return fingerprint(digest_of_program(), digest_of_code(PACKAGE, ("proofing",)))


def _damaged(paper: PublishedPaper) -> Diagnostic:
    place = Place(paper.source.manuscript or paper.source.metadata or paper.source.folder)
    return replace(NO_PROOF_OF_DAMAGED.at(place, paper=paper.record.id), submission=paper.record.id)
