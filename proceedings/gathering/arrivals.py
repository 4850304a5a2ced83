"""Submissions of all exports as they arrive: each with its origin, completed from its manuscript, taken or not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from proceedings.gathering.bringing import Brought, brought
from proceedings.gathering.completing import Completed, completed, main_language
from proceedings.gathering.slugs import slug
from proceedings.intake.faults.gathering import KEY_TWICE
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.gathering import Gathered
from proceedings.model.received import Decision, Export, Submitted
from proceedings.model.submission import Kind, PaperRecord


@dataclass(frozen=True, slots=True)
class Arrival:
    """A submission that came in: its origin (`hotcrp:12`), all that is known of it, its files, whether it is taken."""

    origin: str
    completed: Completed
    brought: Brought
    taken: bool

    @property
    def received(self) -> Submitted:
        """The submission with what its manuscript says."""
        return self.completed.received


def arrivals(gathered: Gathered, diagnostics: list[Diagnostic]) -> Iterator[Arrival]:
    """Every submission of every export, in their order; of two with one origin the first."""
    seen: set[str] = set()
    for export in gathered.exports:
        decided = any(one.decision is Decision.ACCEPTED for one in export.submissions)
        bare = not any(manuscript_of(one) for one in export.submissions)
        for received in export.submissions:
            origin = origin_of(export, received)
            if origin in seen:
                diagnostics.append(KEY_TWICE.at(received.place, key=received.key))
                continue
            seen.add(origin)
            yield _arrival(origin, received, gathered, _is_taken(received.decision, decided), bare)


def origin_of(export: Export, received: Submitted) -> str:
    """Where a submission comes from: the system and its key there."""
    return f"{slug(export.system)}:{received.key}"


def manuscript_of(received: Submitted) -> str:
    """The name of the file that is its manuscript; empty where it has none."""
    return next((held.name for held in received.files if held.suffix in suffixes()), "")


def _is_taken(decision: Decision, decided: bool) -> bool:
    """Where a system tells of acceptances, what it says nothing of is not accepted."""
    return decision is Decision.ACCEPTED or decision is Decision.UNDECIDED and not decided


def _arrival(origin: str, received: Submitted, gathered: Gathered, taken: bool, bare: bool) -> Arrival:
    files = brought(received.files)
    whole = completed(received, gathered.proposals.get(manuscript_of(received)))
    record = whole.received.record
    known = record.model_copy(
        update={
            "kind": _kind(record, files, bare),
            "language": main_language(record, ("kk", "ru", "en")),
            "origin": origin,
        }
    )
    return Arrival(origin, replace(whole, received=replace(whole.received, record=known)), files, taken)


def _kind(record: PaperRecord, files: Brought, bare: bool) -> Kind:
    """A PDF is camera-ready; where no submission has a manuscript, their abstracts are all that there is to print."""
    if record.kind is not Kind.PAPER:
        return record.kind
    if "paper.pdf" in files.files:
        return Kind.CAMERA_READY
    return Kind.ABSTRACT if bare and record.abstract else Kind.PAPER
