"""What each event does to the record of a paper: the table of rules behind `states`. Pure."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from proceedings.model.diagnostic import Diagnostic, Fault, Reported
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofRecord, ProofState
from proceedings.proofing import state_faults as faults
from proceedings.proofing.state_faults import told
from proceedings.proofing.state_words import event_words, state_words

Kept = Reported[ProofRecord]

STILL = frozenset({ProofState.NOT_SENT, ProofState.SENT, ProofState.SEEN})
"""States in which the last proof has no answer."""


class What(StrEnum):
    """The events that the rules know; others are only noted in the history."""

    MADE = "made"
    SENT = "sent"
    REMINDED = "reminded"
    SEEN = "seen"
    RETURNED = "returned"
    APPROVED = "approved"
    REJECTED = "rejected"
    SETTLED = "settled"
    SIGNED_OFF = "signed off"
    WAIVED = "waived"


def noted(record: ProofRecord, event: Event, *found: Diagnostic, **update: object) -> Kept:
    """The record with the event in its history and with what it changes."""
    return Reported(record.model_copy(update={**update, "history": (*record.history, event)}), found)


def refused(fault: Fault, record: ProofRecord, event: Event) -> Kept:
    """The record as it was, and why."""
    return Reported(record, (_said(fault, record, event),))


def reopened(record: ProofRecord, event: Event, state: ProofState, *found: Diagnostic) -> Kept:
    """The record in a state in which nobody's word of before counts any longer."""
    told_of = (*found, *_undone(record, event))
    return noted(record, event, *told_of, state=state, signed_off="", waived="", **_numbers(record, event))


def _said(fault: Fault, record: ProofRecord, event: Event, count: object = 0) -> Diagnostic:
    """A fault with all that its wording may ask for."""
    facts = {"what": event_words(event.what), "who": event.who or "?", "state": state_words(record.state)}
    return told(fault, record.id, **facts, proof=event.proof, last=record.proof, count=count)


def _undone(record: ProofRecord, event: Event) -> tuple[Diagnostic, ...]:
    """That an approval or a waiver is void from now on, where there was one."""
    passed = record.state is ProofState.APPROVED or record.signed_off or record.waived
    return (_said(faults.APPROVAL_UNDONE, record, event),) if passed else ()


def _numbers(record: ProofRecord, event: Event) -> dict[str, int]:
    """A proof that is answered was sent."""
    if event.what == What.MADE:
        return {"proof": event.proof}
    return {"sent_proof": max(record.sent_proof, event.proof)}


def _made(record: ProofRecord, event: Event) -> Kept:
    """A new proof has no answer yet."""
    return Reported(record) if event.proof <= record.proof else reopened(record, event, ProofState.NOT_SENT)


def _sent(record: ProofRecord, event: Event) -> Kept:
    """The first sending of the last proof starts the wait for its answer; a second one keeps the answer."""
    if event.proof < record.proof:
        return refused(faults.SENT_OLD_PROOF, record, event)
    if event.proof > record.sent_proof and record.state is not ProofState.APPROVED:
        return noted(record, event, state=ProofState.SENT, sent_proof=event.proof)
    found = () if record.state in STILL else (_said(faults.SENT_THOUGH_ANSWERED, record, event),)
    state = ProofState.SENT if record.state is ProofState.NOT_SENT else record.state
    return noted(record, event, *found, state=state, sent_proof=event.proof)


def _seen(record: ProofRecord, event: Event) -> Kept:
    """Only the first look at the last proof says anything."""
    news = event.proof == record.proof and record.state in (ProofState.NOT_SENT, ProofState.SENT)
    return noted(record, event, state=ProofState.SEEN, sent_proof=event.proof) if news else Reported(record)


def on_return(record: ProofRecord, event: Event) -> Kept:
    """Wishes are kept whatever proof they are on, and whatever was said of it before."""
    late = event.proof < record.proof
    found = (_said(faults.CORRECTIONS_ON_OLD_PROOF, record, event, event.note),) if late else ()
    if record.state is ProofState.REJECTED:
        return noted(record, event, *found)
    return reopened(record, event, ProofState.CORRECTIONS, *found)


def _approved(record: ProofRecord, event: Event) -> Kept:
    """The approval of the last proof counts unless the author rejected it or still wishes something changed in it."""
    if event.proof < record.proof:
        return noted(record, event, _said(faults.ANSWER_TO_OLD_PROOF, record, event))
    if record.state is ProofState.REJECTED:
        return noted(record, event, _said(faults.APPROVED_AFTER_REJECTION, record, event))
    wishes = [one for one in record.corrections if _stands_against(one, event.proof)]
    if wishes:
        return noted(record, event, _said(faults.APPROVED_WITH_OPEN_CORRECTIONS, record, event, len(wishes)))
    found = _unsent(record, event)
    return noted(record, event, *found, state=ProofState.APPROVED, sent_proof=event.proof)


def _rejected(record: ProofRecord, event: Event) -> Kept:
    """The rejection of the last proof stands until there is a new one."""
    if event.proof < record.proof:
        return noted(record, event, _said(faults.ANSWER_TO_OLD_PROOF, record, event))
    return reopened(record, event, ProofState.REJECTED, *_unsent(record, event))


def _unsent(record: ProofRecord, event: Event) -> tuple[Diagnostic, ...]:
    return (_said(faults.ANSWERED_UNSENT, record, event),) if event.proof > record.sent_proof else ()


def is_a_wish(one: Correction) -> bool:
    """Whether it is more than the answer to a query."""
    return one.kind is not CorrectionKind.ANSWER


def _stands_against(one: Correction, proof: int) -> bool:
    """Whether a proof can't be approved as it is; what was applied after it needs a proof that shows it."""
    return one.proof == proof and one.status != "declined" and (is_a_wish(one) or one.status == "applied")


def _signed_off(record: ProofRecord, event: Event) -> Kept:
    """The second pair of eyes comes after the author's and isn't the author's."""
    if not event.who.strip():
        return refused(faults.SIGNED_OFF_BY_NOBODY, record, event)
    if record.state is not ProofState.APPROVED:
        return refused(faults.SIGNED_OFF_TOO_EARLY, record, event)
    approvals = [past for past in record.history if past.what == What.APPROVED and past.proof == record.proof]
    if any(past.who.strip().casefold() == event.who.strip().casefold() for past in approvals):
        return refused(faults.SIGNED_OFF_BY_AUTHOR, record, event)
    return noted(record, event, signed_off=event.who.strip())


def _waived(record: ProofRecord, event: Event) -> Kept:
    """Somebody answers for a paper that its author didn't approve."""
    if not event.who.strip() or not event.note.strip():
        return refused(faults.WAIVED_BY_NOBODY, record, event)
    return noted(record, event, waived=f"{event.who.strip()}: {event.note.strip()}")


RULES: Mapping[str, Callable[[ProofRecord, Event], Kept]] = {
    What.MADE: _made,
    What.SENT: _sent,
    What.SEEN: _seen,
    What.RETURNED: on_return,
    What.APPROVED: _approved,
    What.REJECTED: _rejected,
    What.SIGNED_OFF: _signed_off,
    What.WAIVED: _waived,
}
OF_A_PROOF = frozenset({What.SENT, What.REMINDED, What.SEEN, What.RETURNED, What.APPROVED, What.REJECTED})
"""Events that say nothing of a proof that was never made."""
