"""The freeze: after it no paper changes unseen. What hinders it, what it keeps, what has changed since.

`proofing/frozen.yaml` holds the digest of every file of every paper as it was when all were approved and signed off, or
let pass by name.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from proceedings.gathering.trees import tree_of
from proceedings.gathering.yaml_text import yaml_text
from proceedings.intake.digests import digest
from proceedings.intake.folder import find_submissions
from proceedings.intake.records import validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Place, Reported, Severity
from proceedings.model.proofing import ProofRecord, ProofState
from proceedings.model.record import Record
from proceedings.model.submission import Source
from proceedings.proofing import freeze_faults as faults
from proceedings.proofing.keeping import read_record, record_file
from proceedings.proofing.places import FOLDER
from proceedings.proofing.state_faults import told
from proceedings.proofing.state_rules import What
from proceedings.proofing.state_words import state_words
from proceedings.proofing.states import open_corrections, waived

FROZEN = f"{FOLDER}/frozen.yaml"
CONFERENCE = "conference.yaml"
HEAD = "# The volume as it was frozen, written by `proceedings proof freeze`. A file that has changed since is told.\n"


class FrozenPaper(Record):
    """A paper as it was frozen: by whose word it passed, and the digests of its files."""

    id: str
    proof: int = 0
    passed: str = ""
    files: dict[str, str] = {}


class Frozen(Record):
    """proofing/frozen.yaml: the day of the freeze and all papers of the volume."""

    date: str
    conference: str = ""
    papers: tuple[FrozenPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """A paper that somebody lets pass without its author's approval, and why."""

    paper: str
    who: str
    why: str


def waivers_of(text: str) -> tuple[Waiver, ...]:
    """What `017=A. Editor: the author keeps silent` says, of one paper or several with commas; nothing if unclear."""
    papers, _, rest = text.partition("=")
    who, _, why = rest.partition(":")
    whole = all(part.strip() for part in (papers, who, why))
    return tuple(Waiver(one.strip(), who.strip(), why.strip()) for one in papers.split(",") if whole and one.strip())


def digest_of(source: Source) -> str:
    """One digest over all files of a paper: what a proof was made of."""
    return hashlib.sha256("".join(f"{name} {each}\n" for name, each in source.digests).encode()).hexdigest()


def hindrances(record: ProofRecord) -> tuple[Diagnostic, ...]:
    """Why a paper may not be frozen as it stands; nothing where somebody let it pass by name."""
    if record.waived:
        return ()
    wishes = len(open_corrections(record))
    found = [told(faults.UNSETTLED_CORRECTIONS, record.id, count=wishes)] if wishes else []
    if record.state is not ProofState.APPROVED:
        return (told(faults.NOT_APPROVED, record.id, state=state_words(record.state)), *found)
    return (*(() if record.signed_off else (told(faults.NOT_SIGNED_OFF, record.id),)), *found)


def freeze(folder: Path, waivers: Sequence[Waiver], day: str, when: str) -> Reported[tuple[Artifact, ...]]:
    """The files of a frozen volume: records of papers let pass, and the list of all. None where anything hinders."""
    sources = find_submissions(folder)
    known = {source.id: source for source in sources.value}
    strange = tuple(told(faults.UNKNOWN_PAPER, one.paper) for one in waivers if one.paper not in known)
    earlier = {paper.id: paper for paper in _read_frozen_papers(folder)}
    given = {one.paper: one for one in waivers}
    looked = [_looked_at(folder, one, given.get(one.id), earlier.get(one.id), when) for one in sources.value]
    found = (*sources.diagnostics, *strange, *(fault for one in looked for fault in one.diagnostics))
    if any(one.severity is Severity.ERROR for one in found):
        return Reported((), found)
    records = [one.value for one in looked if one.value]
    frozen = Frozen(date=day, conference=_conference(folder), papers=tuple(_papers(records, known)))
    changed = (record_file(record, folder) for record in records if record.id in given)
    return Reported((*changed, Artifact(FROZEN, (HEAD + yaml_text(tree_of(frozen))).encode())), found)


def read_frozen(folder: Path) -> Reported[Frozen | None]:
    """What was frozen; None where nothing was, and told where that can't be read."""
    if not (folder / FROZEN).is_file():
        return Reported(None)
    text = read_text(folder / FROZEN, Place(FROZEN))
    tree = load_yaml(text.value or "", FROZEN)
    checked = validate(tree.value, Frozen, FROZEN)
    if checked.value is None:
        damaged = faults.DAMAGED_FREEZE.at(Place(FROZEN))
        return Reported(None, (damaged, *text.diagnostics, *tree.diagnostics, *checked.diagnostics))
    return Reported(checked.value.record)


def frozen_faults(folder: Path) -> tuple[Diagnostic, ...]:
    """What has changed in a folder since it was frozen; nothing where it never was."""
    read = read_frozen(folder)
    if read.value is None:
        return read.diagnostics
    return tuple(_since(folder, read.value))


def _since(folder: Path, frozen: Frozen) -> Iterator[Diagnostic]:
    day = frozen.date
    if frozen.conference != _conference(folder):
        yield faults.CONFERENCE_SINCE_FREEZE.at(Place(CONFERENCE), file=CONFERENCE, day=day)
    now = {source.id: source for source in find_submissions(folder).value}
    for paper in frozen.papers:
        if paper.id in now:
            yield from _of_paper(folder, paper, now[paper.id], day)
        else:
            yield told(faults.MISSING_SINCE_FREEZE, paper.id, day=day)
    kept = {paper.id for paper in frozen.papers}
    yield from (told(faults.ADDED_SINCE_FREEZE, added, day=day) for added in now if added not in kept)


def _of_paper(folder: Path, paper: FrozenPaper, source: Source, day: str) -> Iterator[Diagnostic]:
    files = _differing(paper.files, dict(source.digests))
    if files:
        yield told(faults.CHANGED_SINCE_FREEZE, paper.id, day=day, files=", ".join(files))
    read = read_record(folder, paper.id)
    yield from read.diagnostics
    if read.value and hindrances(read.value):
        yield told(faults.REOPENED_SINCE_FREEZE, paper.id, day=day, state=state_words(read.value.state))


def _differing(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def _looked_at(
    folder: Path, source: Source, waiver: Waiver | None, earlier: FrozenPaper | None, when: str
) -> Reported[ProofRecord | None]:
    """A paper's record, with its waiver where one is given, and what keeps it from being frozen."""
    read = read_record(folder, source.id)
    if read.value is None:
        return read
    record = read.value
    if waiver:
        passed = waived(record, when, waiver.who, waiver.why)
        return Reported(passed.value, read.diagnostics + passed.diagnostics)
    same_proof = earlier is not None and earlier.proof == record.proof
    changed = is_stale(record, source) or earlier and same_proof and earlier.files != dict(source.digests)
    hindered = hindrances(record)
    if changed and not hindered:
        hindered = (told(faults.CHANGED_SINCE_PROOF, record.id, proof=record.proof),)
    return Reported(record, read.diagnostics + hindered)


def _read_frozen_papers(folder: Path) -> tuple[FrozenPaper, ...]:
    """The papers of an earlier freeze; of one that can't be read, none."""
    earlier = read_frozen(folder).value
    return earlier.papers if earlier else ()


def is_stale(record: ProofRecord, source: Source) -> bool:
    """Whether files have changed since the last proof was made of them, as far as its making recorded them."""
    made = [event.note for event in record.history if event.what == What.MADE and event.proof == record.proof]
    return any(note and note != digest_of(source) for note in made)


def _papers(records: Sequence[ProofRecord], known: Mapping[str, Source]) -> Iterator[FrozenPaper]:
    for record in records:
        passed = record.waived or record.signed_off
        yield FrozenPaper(id=record.id, proof=record.proof, passed=passed, files=dict(known[record.id].digests))


def _conference(folder: Path) -> str:
    return digest(folder / CONFERENCE) if (folder / CONFERENCE).is_file() else ""
