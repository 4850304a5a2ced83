"""Checks: one file a check, its folder says what it looks at. They look; they never mend, print or raise.

A check is a module with FAULT, a docstring that `explain` shows, and `check(thing, house) -> Iterator[Diagnostic]`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from types import ModuleType

from proceedings.checks import camera_ready, galleys, manuscripts, submissions, volumes
from proceedings.checks.passages import lay_open
from proceedings.model.diagnostic import Diagnostic, Fault
from proceedings.model.galley import Galley
from proceedings.model.house import House
from proceedings.model.submission import Submission
from proceedings.registry import variants

__all__ = ["all_faults", "check_galley", "check_submission", "check_volume"]


def check_submission(submission: Submission, house: House) -> tuple[Diagnostic, ...]:
    """What is wrong with a record and its manuscript."""
    found = _found(submissions, submission, house)
    if submission.manuscript and submission.manuscript.camera_ready:
        found = chain(found, _found(camera_ready, submission, house))
    elif submission.manuscript:
        found = chain(found, _found(manuscripts, lay_open(submission), house))
    return _signed(found, submission)


def check_galley(submission: Submission, galley: Galley, house: House) -> tuple[Diagnostic, ...]:
    """What is wrong with a paper once it is set: what setting itself found, and what can be seen on the pages."""
    found = _found(galleys, (submission, galley), house)
    return _signed((*galley.diagnostics, *found), submission)


def check_volume(accepted: Sequence[Submission], house: House) -> tuple[Diagnostic, ...]:
    """What is wrong with the volume as a whole; a diagnostic at a submission's file carries that submission's id."""
    owners = {file: paper.record.id for paper in accepted for file in (paper.source.metadata, paper.source.manuscript)}
    found = _found(volumes, tuple(accepted), house)
    return tuple(replace(diagnostic, submission=owners.get(diagnostic.place.file, "")) for diagnostic in found)


def all_faults() -> tuple[Fault, ...]:
    """Every kind of mistake that the program knows, by code."""
    # Imported here: naming every fault loads all rooms, which no check needs.
    from proceedings.checks import catalogue

    return catalogue.all_faults()


def _found(room: ModuleType, thing: object, house: House) -> Iterator[Diagnostic]:
    return (diagnostic for variant in variants(room) for diagnostic in variant.check(thing, house))


def _signed(found: Iterable[Diagnostic], submission: Submission) -> tuple[Diagnostic, ...]:
    return tuple(replace(diagnostic, submission=submission.record.id) for diagnostic in found)
