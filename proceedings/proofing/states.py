"""Where a paper may go from where it stands: the one place that knows what each event does to its record. Pure.

    not sent → sent → seen → approved → signed off
                  ↘ corrections, rejected → a new proof: not sent → …

A new proof, a correction or a rejection after the approval opens the paper again. `when` is ISO 8601 to the second: an
event that the history has already changes nothing, so that a letter may be read twice and letters in any order.
"""

from collections.abc import Collection

from proceedings.model.diagnostic import Reported
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofRecord, ProofState
from proceedings.proofing import state_faults as faults
from proceedings.proofing.state_faults import told
from proceedings.proofing.state_rules import (
    OF_A_PROOF,
    RULES,
    Kept,
    What,
    is_a_wish,
    noted,
    on_return,
    refused,
    reopened,
)

__all__ = [
    "Kept",
    "What",
    "after",
    "approved",
    "made",
    "open_corrections",
    "open_queries",
    "rejected",
    "reminded",
    "returned",
    "seen",
    "sent",
    "settled",
    "signed_off",
    "waived",
]


def after(record: ProofRecord, event: Event) -> Kept:
    """The record after an event, and what is to be told of it; the same record where the event may not be or was."""
    if any(_same(event, past) for past in record.history):
        return Reported(record)
    if event.what in OF_A_PROOF and not 0 < event.proof <= record.proof:
        return refused(faults.UNKNOWN_PROOF, record, event)
    return RULES.get(event.what, noted)(record, event)


def made(record: ProofRecord, version: int, when: str, who: str = "", sources: str = "") -> Kept:
    """After a new proof was made of files with this digest (freezing.digest_of); one that there is changes nothing."""
    return after(record, Event(when=when, what=What.MADE, proof=version, who=who, note=sources))


def sent(record: ProofRecord, version: int, when: str, deadline: str = "", who: str = "") -> Kept:
    """After a proof went to its authors, to be answered by `deadline`; `who` sent it."""
    left = after(record, Event(when=when, what=What.SENT, proof=version, who=who))
    if left.value is record or not deadline:
        return left
    return Reported(left.value.model_copy(update={"deadline": deadline}), left.diagnostics)


def reminded(record: ProofRecord, version: int, when: str, who: str = "") -> Kept:
    """After the authors were reminded of a proof."""
    return after(record, Event(when=when, what=What.REMINDED, proof=version, who=who))


def seen(record: ProofRecord, version: int, when: str, who: str = "") -> Kept:
    """After an author has opened a proof."""
    return after(record, Event(when=when, what=What.SEEN, proof=version, who=who))


def returned(record: ProofRecord, version: int, when: str, who: str, corrections: Collection[Correction]) -> Kept:
    """After wishes and answers came back, on the last proof where `version` is 0; those known by their key add nothing.

    Answers alone don't undo an approval: an author who answers a query and approves has approved.
    """
    known = {one.key for one in record.corrections}
    fresh = tuple({one.key: one for one in corrections if one.key not in known}.values())
    event = Event(when=when, what=What.RETURNED, proof=version or record.proof, who=who, note=str(len(fresh)))
    if not fresh:
        return Reported(record)
    if not 0 < event.proof <= record.proof:
        return refused(faults.UNKNOWN_PROOF, record, event)
    grown = record.model_copy(update={"corrections": (*record.corrections, *fresh)})
    if record.state is ProofState.APPROVED and not any(map(is_a_wish, fresh)):
        return noted(grown, event)
    return on_return(grown, event)


def approved(record: ProofRecord, version: int, when: str, who: str, note: str = "") -> Kept:
    """After an author approved a proof; that of an old one doesn't count."""
    return after(record, Event(when=when, what=What.APPROVED, proof=version, who=who, note=note))


def rejected(record: ProofRecord, version: int, when: str, who: str, note: str = "") -> Kept:
    """After an author rejected a proof as a whole; that of an old one doesn't count."""
    return after(record, Event(when=when, what=What.REJECTED, proof=version, who=who, note=note))


def settled(record: ProofRecord, keys: Collection[str], status: str, when: str, who: str) -> Kept:
    """After corrections were applied, declined or done; what is applied stands on no proof yet, so none is approved."""
    unknown = sorted(set(keys) - {one.key for one in record.corrections})
    if unknown:
        return Reported(record, tuple(told(faults.UNKNOWN_CORRECTION, record.id, key=key) for key in unknown))
    corrections = tuple(_with_status(one, status) if one.key in keys else one for one in record.corrections)
    if corrections == record.corrections:
        return Reported(record)
    note = f"{status}: {', '.join(sorted(keys))}"
    event = Event(when=when, what=What.SETTLED, proof=record.proof, who=who, note=note)
    changed = record.model_copy(update={"corrections": corrections})
    if status == "applied" and record.state is ProofState.APPROVED:
        return reopened(changed, event, ProofState.CORRECTIONS)
    return noted(changed, event)


def signed_off(record: ProofRecord, when: str, who: str) -> Kept:
    """After somebody else than the author has looked through what the author approved."""
    return after(record, Event(when=when, what=What.SIGNED_OFF, proof=record.proof, who=who))


def waived(record: ProofRecord, when: str, who: str, why: str) -> Kept:
    """After an editor let the paper pass without approval, by name and with a reason."""
    return after(record, Event(when=when, what=What.WAIVED, proof=record.proof, who=who, note=why))


def open_corrections(record: ProofRecord) -> tuple[Correction, ...]:
    """The corrections that nobody has applied or declined yet."""
    return tuple(one for one in record.corrections if one.status == "open")


def open_queries(record: ProofRecord) -> int:
    """How many queries no author has answered."""
    answered = {one.query for one in record.corrections if one.kind is CorrectionKind.ANSWER}
    return sum(query.number not in answered for query in record.queries)


def _with_status(one: Correction, status: str) -> Correction:
    return Correction.model_validate({**one.model_dump(), "status": status})


def _same(event: Event, past: Event) -> bool:
    return (event.when, event.what, event.proof, event.who) == (past.when, past.what, past.proof, past.who)
