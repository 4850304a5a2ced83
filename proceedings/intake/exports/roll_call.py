"""The roll is called before an export is handed on: who stands in it twice, what is missing, whose the files are."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from proceedings.intake.exports.matching import files_by_key, in_order
from proceedings.intake.faults.exports import INCOMPLETE_ROW, NOT_THE_SHAPE
from proceedings.intake.faults.review_systems import TOLD_TWICE
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.received import Decision, Export, Held, Holding, Meanings, Submitted

FIELDS = ("title", "authors", "abstract", "keywords")
OUT = (Decision.REJECTED, Decision.WITHDRAWN)


def roll_call(
    system: str, submissions: Iterable[Submitted], holding: Holding, ours: frozenset[str], meanings: Meanings
) -> Reported[Export]:
    """The export of a system: each submission once, with its files; `ours` are the names of the tables that tell."""
    once = _once(submissions)
    files = files_by_key(holding.without(ours), (one.key for one in once.value))
    whole = tuple(
        one if one.files else replace(one, files=manuscripts_first(files.get(one.key, ()), meanings.prefer))
        for one in once.value
    )
    used = ours | {held.name for one in whole for held in one.files}
    diagnostics = (*once.diagnostics, *_missing(whole), *_nothing(system, whole, ours))
    return Reported(Export(system, whole, used=used), diagnostics)


def manuscripts_first(files: Iterable[Held], prefer: str) -> tuple[Held, ...]:
    """The files in order, what only supplements them at the end."""
    return tuple(sorted(in_order(files, prefer), key=lambda held: "supplement" in held.name.casefold()))


def filled_in(known: Submitted, other: Submitted) -> Submitted:
    """What is known of a submission, and what it lacks from another table of the same system."""
    lacking = {name: getattr(other.record, name) for name in FIELDS if not getattr(known.record, name)}
    record = known.record.model_copy(update=lacking)
    return replace(
        known, record=record, section=known.section or other.section, contacts=known.contacts or other.contacts
    )


def _once(submissions: Iterable[Submitted]) -> Reported[tuple[Submitted, ...]]:
    """Of two that have one key the later one stands; that they differ is told."""
    last: dict[str, Submitted] = {}
    diagnostics: list[Diagnostic] = []
    for one in submissions:
        before = last.get(one.key)
        if before is not None and (before.record, before.decision) != (one.record, one.decision):
            diagnostics.append(TOLD_TWICE.at(before.place, key=one.key, file=one.place.file, line=one.place.line))
        last[one.key] = one
    return Reported(tuple(last.values()), tuple(diagnostics))


def _missing(submissions: Iterable[Submitted]) -> Iterator[Diagnostic]:
    """What is rejected or withdrawn may miss what it likes."""
    for one in submissions:
        for field in ("title", "authors"):
            if one.decision not in OUT and not getattr(one.record, field):
                yield INCOMPLETE_ROW.at(one.place, key=one.key, field=field)


def _nothing(system: str, submissions: tuple[Submitted, ...], ours: frozenset[str]) -> Iterator[Diagnostic]:
    if not submissions:
        for name in sorted(ours)[:1]:
            yield NOT_THE_SHAPE.at(Place(name), what=name.rpartition("/")[2][:80], system=system)
