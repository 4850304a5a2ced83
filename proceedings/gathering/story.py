"""A gathering as a story: sources are opened, systems tell, manuscripts speak for themselves, a plan is drawn up.

Nothing is written here but scratch; whoever asked for the plan has it carried out, or shows it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TypeVar

from proceedings.execution.airlock import Settings
from proceedings.execution.bounds import Bounds
from proceedings.execution.fingerprint import fingerprint
from proceedings.execution.runner import BugIn, Job, Outcome, Runner, open_runners
from proceedings.finished import digest_of_program, open_store
from proceedings.gathering import steps
from proceedings.gathering.arrivals import manuscript_of
from proceedings.intake.faults.gathering import NOTHING_RECOGNISED
from proceedings.intake.importers import importers
from proceedings.intake.readers import suffixes
from proceedings.losses import diagnose_loss
from proceedings.model.commission import Tell, Work
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.gathered import Plan
from proceedings.model.gathering import Came, Gathered, Offered, Request
from proceedings.model.proposal import Proposal
from proceedings.model.received import Held

T = TypeVar("T")
PRELOAD = ("proceedings.gathering.steps",)
BOUNDS = Bounds(seconds=300.0, memory=3 << 30, file_size=256 << 20)
"""Wider than for one manuscript: an export is one file, or one archive, of a whole conference."""
PLENTY = (".pdf",)
"""Camera-ready papers are asked for their metadata only where the system doesn't tell it."""


def draw_up(sources: tuple[Path, ...], folder: Path, staging: Path, request: Request, work: Work) -> Plan:
    """The plan of a gathering into a conference folder; `staging` is scratch that must stay until it is carried out."""
    with open_runners(work.engine, Settings(work.jobs, BOUNDS, PRELOAD), open_store(folder)) as (readers, _):
        came = _only(readers, steps.open_and_receive, (sources, folder, staging), Came)
        if isinstance(came, Diagnostic):
            return Plan((), diagnostics=(came,))
        if not came.exports:
            return Plan((), diagnostics=(*came.diagnostics, _nothing(sources)))
        asked = tuple(_manuscripts(came))
        offered = readers.map(
            steps.propose_record, [_asking(held, came) for held in asked], Offered, _counting(work.tell, len(asked))
        )
        proposals, told = _proposals(asked, offered)
        gathered = Gathered(came.exports, proposals, came.digests)
        drawn = _only(readers, steps.draw_plan, (gathered, came.desk, request, folder.resolve().name), Plan)
    if isinstance(drawn, Diagnostic):
        return Plan((), diagnostics=(*came.diagnostics, drawn))
    return replace(drawn, diagnostics=(*came.diagnostics, *told, *drawn.diagnostics))


def _only(readers: Runner, step: Callable[..., object], arguments: tuple[object, ...], kind: type[T]) -> T | Diagnostic:
    """What one step makes in the airlock; why it was lost, where it was."""
    job = Job("gathering", fingerprint(step.__name__, repr(arguments[0])[:1000]), lambda: arguments)
    (outcome,) = readers.map(step, [job], kind)  # type: ignore[arg-type]
    if outcome.lost:
        return diagnose_loss(outcome.lost, Place("gather"), BOUNDS)
    if outcome.value is None:
        raise BugIn("gathering", outcome.trace)
    return outcome.value


def _nothing(sources: tuple[Path, ...]) -> Diagnostic:
    systems = ", ".join(importer.TITLE for _, importer in importers())
    known = ", ".join(sorted(suffixes()))
    return NOTHING_RECOGNISED.at(Place(sources[0].name if sources else ""), systems=systems, suffixes=known)


def _manuscripts(came: Came) -> Iterator[Held]:
    """The manuscripts that may say something that the systems don't."""
    for export in came.exports:
        for one in export.submissions:
            held = next((held for held in one.files if held.name == manuscript_of(one)), None)
            told = one.record.title and one.record.authors
            if held is not None and not (told and held.suffix in PLENTY):
                yield held


def _asking(held: Held, came: Came) -> Job:
    key = fingerprint("propose", digest_of_program(), came.digests.get(held.name, ""), held.name)
    language = "en"
    return Job(held.name, key, lambda: (held, language))


def _proposals(
    asked: tuple[Held, ...], offered: tuple[Outcome[Offered], ...]
) -> tuple[dict[str, Proposal], list[Diagnostic]]:
    """Proposals by the names of their manuscripts, and what was wrong on the way."""
    proposals: dict[str, Proposal] = {}
    told: list[Diagnostic] = []
    for held, outcome in zip(asked, offered, strict=True):
        if outcome.value is None:
            told.append(diagnose_loss(outcome.lost, Place(held.name), BOUNDS)) if outcome.lost else None
            continue
        told.extend(outcome.value.diagnostics)
        if outcome.value.proposal is not None:
            proposals[held.name] = outcome.value.proposal
    return proposals, told


def _counting(tell: Tell, total: int) -> Callable[[Outcome[T]], None]:
    done = count(1)
    tell("propose", 0, total)
    return lambda outcome: tell("propose", next(done), total)
