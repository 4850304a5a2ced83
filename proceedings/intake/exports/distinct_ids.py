"""Ids that are each other's doubles, told apart: an id is the folder's, so two submissions can't share one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from proceedings.intake.faults.event_systems import SAME_ID
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.received import Submitted


def distinct(received: Iterable[Submitted]) -> Reported[tuple[Submitted, ...]]:
    """The same submissions; a second one of an id gets a number behind it, and that is told."""
    times: Counter[str] = Counter()
    taken: set[str] = set()
    kept: list[Submitted] = []
    diagnostics: list[Diagnostic] = []
    for one in received:
        key = one.key
        while key in taken:
            times[one.key] += 1
            key = f"{one.key}-{times[one.key] + 1}"
        taken.add(key)
        if key != one.key:
            diagnostics.append(SAME_ID.at(one.place, key=one.key, other=key))
            one = replace(one, key=key, record=one.record.model_copy(update={"id": key}))
        kept.append(one)
    return Reported(tuple(kept), tuple(diagnostics))
