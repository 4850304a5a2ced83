"""Open corrections of a conference worked into the sources: what is certain applied, Word files commented.

A step for each paper in a bounded worker, since sources are authors' files; nothing is written here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from proceedings.execution.airlock import Settings
from proceedings.execution.fingerprint import fingerprint
from proceedings.execution.runner import BugIn, Job, Outcome, open_runners
from proceedings.execution.store import Made
from proceedings.finished import open_store
from proceedings.losses import diagnose_loss
from proceedings.model.artifact import Artifact
from proceedings.model.commission import Work
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.proofing import Correction, ProofCopy, ProofRecord
from proceedings.proofing import answer_faults as faults
from proceedings.proofing import states
from proceedings.proofing.applying import APPLICABLE, Applied, apply_to
from proceedings.proofing.collecting import BOUNDS
from proceedings.proofing.keeping import read_copy, read_records, record_file
from proceedings.proofing.places import FOLDER
from proceedings.proofing.source_places import read_source
from proceedings.proofing.todo import todo_file, wish_words
from proceedings.proofing.word_comments import Comment, commented

PRELOAD = ("proceedings.proofing.settling",)


@dataclass(frozen=True, slots=True)
class Changes:
    """What can be done about a paper's open corrections: sources changed, Word files commented, what was wrong."""

    applied: tuple[Applied, ...] = ()
    commented: tuple[Artifact, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """All that is to be written, in order, the records as they then are, and how many corrections are still open."""

    changes: tuple[Changes, ...] = ()
    records: tuple[ProofRecord, ...] = ()
    writings: tuple[Artifact, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def record_names(folder: Path) -> tuple[str, ...]:
    """The papers that have a record in proofing/, in order."""
    return tuple(sorted(file.stem for file in (folder / FOLDER).glob("*.yaml") if file.stem[:1].isdigit()))


def list_open(folder: Path, language: str) -> Artifact:
    """The list of all that is open, as the records say it now."""
    return todo_file(read_records(folder, record_names(folder)).value, language)


def settle(folder: Path, papers: Sequence[str], language: str, moment: str, work: Work) -> Settled:
    """What can be done about the open corrections of these papers, or of all where none is named."""
    read = read_records(folder, papers or record_names(folder))
    concerned = [record for record in read.value if states.open_corrections(record)]
    with open_runners(work.engine, Settings(work.jobs, BOUNDS, PRELOAD), open_store(folder)) as (readers, _):
        jobs = [_job(record, folder, language) for record in concerned]
        outcomes = readers.map(change_paper, jobs, Changes)
    changes = tuple(map(_changes, outcomes))
    after = tuple(_after(record, one, moment) for record, one in zip(concerned, changes, strict=True))
    told = (*read.diagnostics, *(found for one in changes for found in one.diagnostics))
    return Settled(changes, after, tuple(_writings(changes, concerned, after, folder)), told)


def change_paper(record: ProofRecord, folder: Path, language: str) -> Made:
    """What can be done about one paper's open corrections."""
    by_file: dict[str, list[Correction]] = defaultdict(list)
    for one in states.open_corrections(record):
        if one.file:
            by_file[one.file].append(one)
    copies = [copy for version in range(1, record.proof + 1) if (copy := read_copy(folder, record.id, version))]
    made = [_change(folder, name, by_file[name], copies, language) for name in sorted(by_file)]
    return Made(_together(made), lasting=False)


def _change(folder: Path, name: str, corrections: list[Correction], copies: list[ProofCopy], language: str) -> Changes:
    suffix = Path(name).suffix.casefold()
    if not (folder / name).resolve().is_relative_to(folder.resolve()):
        return Changes()
    if suffix == ".docx":
        return _comment(folder, name, corrections, copies, language)
    source = read_source(folder, name) if suffix in APPLICABLE else None
    if source is not None:
        applied = apply_to(source, copies, corrections)
        return Changes((applied,) if applied.keys else ())
    left = (faults.SOURCE_LEFT.at(Place(name), file=name),) if suffix in APPLICABLE else ()
    return Changes(diagnostics=left)


def _comment(folder: Path, name: str, corrections: list[Correction], copies: list[ProofCopy], language: str) -> Changes:
    comments = [
        Comment(one.source_line, one.old or one.words, wish_words(one, language), one.who, one.when)
        for one in corrections
    ]
    content = commented(folder / name, name, comments)
    if content is None or not copies:
        return Changes(diagnostics=(faults.NOT_COMMENTED.at(Place(name), file=name),))
    return Changes(commented=(Artifact(f"{FOLDER}/{copies[0].id}/{Path(name).stem}.commented.docx", content),))


def _together(made: Iterable[Changes]) -> Changes:
    all_made = tuple(made)
    return Changes(
        tuple(each for one in all_made for each in one.applied),
        tuple(each for one in all_made for each in one.commented),
        tuple(each for one in all_made for each in one.diagnostics),
    )


def _job(record: ProofRecord, folder: Path, language: str) -> Job:
    return Job(record.id, fingerprint("settle", record.id), lambda: (record, folder, language))


def _changes(outcome: Outcome[Changes]) -> Changes:
    if outcome.value is not None:
        return outcome.value
    if outcome.lost is None:
        raise BugIn(outcome.job.name, outcome.trace)
    return Changes(diagnostics=(diagnose_loss(outcome.lost, Place(outcome.job.name), BOUNDS),))


def _after(record: ProofRecord, changes: Changes, moment: str) -> ProofRecord:
    keys = [key for applied in changes.applied for key in applied.keys]
    return states.settled(record, keys, "applied", moment, "proof apply").value if keys else record


def _writings(
    changes: Iterable[Changes], before: Sequence[ProofRecord], after: Sequence[ProofRecord], folder: Path
) -> Iterator[Artifact]:
    """Sources with their corrections, Word files with comments, then the records that say so."""
    for one in changes:
        yield from (Artifact(applied.file, applied.text.encode()) for applied in one.applied)
        yield from one.commented
    for old, new in zip(before, after, strict=True):
        if old != new:
            yield record_file(new, folder)
