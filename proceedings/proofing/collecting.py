"""What authors returned, collected: sources are opened, each file read, records updated, a list drawn up for editors.

Nothing is written here but scratch. What is to be written comes in an order in which a run may be killed at any moment:
first what was returned, as it came, then the records that tell of it, then the list.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from proceedings.execution.airlock import Settings
from proceedings.execution.bounds import Bounds
from proceedings.execution.fingerprint import fingerprint
from proceedings.execution.runner import BugIn, Job, Outcome, Runner, open_runners
from proceedings.execution.store import Made
from proceedings.finished import open_store
from proceedings.intake.holdings.opening import open_sources
from proceedings.losses import diagnose_loss
from proceedings.model.artifact import Artifact, Transfer
from proceedings.model.commission import Work
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.proofing import ProofRecord
from proceedings.model.received import Held
from proceedings.proofing import answer_faults as faults
from proceedings.proofing.answers import Answer, read_answer, unread
from proceedings.proofing.keeping import read_copy, read_record, record_file
from proceedings.proofing.matching import Proofs
from proceedings.proofing.places import FOLDER, record_path
from proceedings.proofing.registering import Entered, enter

T = TypeVar("T")
PRELOAD = ("proceedings.proofing.collecting",)
BOUNDS = Bounds(seconds=60.0, memory=2 << 30)


@dataclass(frozen=True, slots=True)
class Inbox:
    """The files of the sources, the proofs that they may answer, what was found wrong with the sources."""

    files: tuple[Held, ...]
    proofs: Proofs
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Collected:
    """What a collection comes to: records that changed, how many files were news, what is to be written, in order."""

    records: tuple[ProofRecord, ...] = ()
    news: tuple[Answer, ...] = ()
    unmatched: tuple[Answer, ...] = ()
    writings: tuple[Artifact | Transfer, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def collect(sources: Sequence[Path], folder: Path, staging: Path, moment: str, work: Work) -> Collected:
    """What authors returned; `staging` is scratch that must stay until all is written, `moment` is now, ISO 8601."""
    settings = Settings(work.jobs, BOUNDS, PRELOAD)
    with open_runners(work.engine, settings, open_store(folder)) as (readers, _):
        inbox = _only(readers, sources, folder, staging)
        if isinstance(inbox, Diagnostic):
            return Collected(diagnostics=(inbox,))
        jobs = [_job(number, held, inbox.proofs, folder) for number, held in enumerate(inbox.files)]
        outcomes = readers.map(read_answer, jobs, Answer, _counting(work, len(jobs)))
    pairs = zip(inbox.files, outcomes, strict=True)
    answers = [_answer(held, outcome, inbox.proofs) for held, outcome in pairs]
    return enter_all(answers, folder, moment, inbox.diagnostics)


def open_inbox(sources: Sequence[Path], folder: Path, staging: Path) -> Made:
    """The sources opened, texts of letters among them, and the proofs known by token: a step for a bounded worker."""
    holding = open_sources(sources, staging, words=True)
    return Made(Inbox(holding.value.files, known_proofs(folder), holding.diagnostics), lasting=False)


def known_proofs(folder: Path) -> Proofs:
    """Every proof that was made, by its token."""
    tokens: dict[str, tuple[str, int]] = {}
    last: dict[str, int] = {}
    for file in sorted((folder / FOLDER).glob("*/proof-*.json")):
        paper, version = file.parent.name, file.stem.removeprefix("proof-")
        copy = read_copy(folder, paper, int(version)) if version.isdigit() else None
        if copy is not None and copy.token:
            tokens[copy.token] = (copy.id, copy.version)
            last[copy.id] = max(last.get(copy.id, 0), copy.version)
    return Proofs(tokens, last)


def _only(readers: Runner, sources: Sequence[Path], folder: Path, staging: Path) -> Inbox | Diagnostic:
    job = Job("inbox", fingerprint("inbox", str(staging)), lambda: (tuple(sources), folder, staging))
    (outcome,) = readers.map(open_inbox, [job], Inbox)
    if outcome.lost:
        return diagnose_loss(outcome.lost, Place("collect"), BOUNDS)
    if outcome.value is None:
        raise BugIn("inbox", outcome.trace)
    return outcome.value


def _job(number: int, held: Held, proofs: Proofs, folder: Path) -> Job:
    return Job(held.name, fingerprint("answer", str(number), held.name), lambda: (held, proofs, folder))


def _counting(work: Work, total: int) -> Callable[[Outcome[T]], None]:
    done = count(1)
    work.tell("read", 0, total)
    return lambda outcome: work.tell("read", next(done), total)


def _answer(held: Held, outcome: Outcome[Answer], proofs: Proofs) -> Answer:
    """What a file says; of one that a worker was lost over, that it was."""
    if outcome.value is not None:
        return outcome.value
    if outcome.lost is None:
        raise BugIn(held.name, outcome.trace)
    return unread(held, proofs, diagnose_loss(outcome.lost, Place(held.name), BOUNDS))


def enter_all(answers: Iterable[Answer], folder: Path, moment: str, told: tuple[Diagnostic, ...]) -> Collected:
    """Answers entered into the records of the folder as they are now, and all that is to be written."""
    by_paper: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_paper[answer.match.paper].append(answer)
    unmatched = by_paper.pop("", [])
    diagnostics = [*told, *(found for answer in unmatched for found in answer.diagnostics)]
    entered: list[Entered] = []
    kept = list(unmatched)
    for paper in sorted(by_paper):
        read = read_record(folder, paper)
        if read.value is None:
            kept.extend(by_paper[paper])
            lost = faults.RECORD_LEFT.at(Place(record_path(paper)), record=record_path(paper), paper=paper)
            diagnostics.extend((*read.diagnostics, lost))
            continue
        entered.append(enter(read.value, by_paper[paper], moment))
        kept.extend(entered[-1].news)
        diagnostics.extend(entered[-1].diagnostics)
    records = tuple(one.record for one in entered if one.news)
    news = tuple(answer for one in entered for answer in one.news)
    writings = (*_returned(kept, folder), *(record_file(record, folder) for record in records))
    return Collected(records, news, tuple(unmatched), writings, tuple(diagnostics))


def _returned(answers: Iterable[Answer], folder: Path) -> Iterator[Artifact | Transfer]:
    """The files as they came, with what was in them; each place once, and none that is there already."""
    places: set[str] = set()
    for answer in answers:
        came: tuple[Artifact | Transfer, ...] = (Transfer(answer.kept, answer.held.path), *answer.files)
        for one in came:
            if one.path not in places and not (folder / one.path).is_file():
                places.add(one.path)
                yield one
