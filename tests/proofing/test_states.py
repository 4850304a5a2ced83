"""Where a proof may go from where it stands: the table of what each event does, and no way around it."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from proceedings.model.diagnostic import Reported
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofRecord, ProofState, Query
from proceedings.proofing import states
from proceedings.proofing.freezing import hindrances
from proceedings.proofing.state_words import EVENTS, STATES

AUTHOR, EDITOR = "Aigul Sarsenova", "Ivan Petrov"
NOT_SENT, SENT, SEEN, CORRECTIONS, REJECTED, APPROVED = ProofState

Kept = Reported[ProofRecord]


def when(second: int) -> str:
    return f"2026-03-01T10:00:{second:02}"


def wish(key: str = "a", kind: str = "replace", proof: int = 1, status: str = "open") -> Correction:
    return Correction(key=key, kind=CorrectionKind(kind), proof=proof, old="teh", new="the", status=status)


def standing(state: ProofState, proof: int = 1, **more: object) -> ProofRecord:
    sent = 0 if state is NOT_SENT else proof
    return ProofRecord(id="017", state=state, proof=proof, sent_proof=sent, **more)  # type: ignore[arg-type]


def told(kept: Kept) -> list[str]:
    return [one.name for one in kept.diagnostics]


TABLE = {
    #            made 2    sent       seen         wishes       approved   rejected
    NOT_SENT: (NOT_SENT, SENT, SEEN, CORRECTIONS, APPROVED, REJECTED),
    SENT: (NOT_SENT, SENT, SEEN, CORRECTIONS, APPROVED, REJECTED),
    SEEN: (NOT_SENT, SEEN, SEEN, CORRECTIONS, APPROVED, REJECTED),
    CORRECTIONS: (NOT_SENT, CORRECTIONS, CORRECTIONS, CORRECTIONS, APPROVED, REJECTED),
    REJECTED: (NOT_SENT, REJECTED, REJECTED, REJECTED, REJECTED, REJECTED),
    APPROVED: (NOT_SENT, APPROVED, APPROVED, CORRECTIONS, APPROVED, REJECTED),
}


@pytest.mark.parametrize("state", ProofState)
def test_each_event_leads_where_the_table_says(state: ProofState) -> None:
    record = standing(state)
    led = (
        states.made(record, 2, when(1)),
        states.sent(record, 1, when(1)),
        states.seen(record, 1, when(1)),
        states.returned(record, 1, when(1), AUTHOR, [wish()]),
        states.approved(record, 1, when(1), AUTHOR),
        states.rejected(record, 1, when(1), AUTHOR),
    )
    assert tuple(kept.value.state for kept in led) == TABLE[state]


def test_a_paper_goes_from_its_first_proof_to_the_sign_off() -> None:
    record = states.made(ProofRecord(id="017"), 1, when(0)).value
    record = states.sent(record, 1, when(1), "2026-03-10", EDITOR).value
    assert (record.state, record.deadline, record.sent_proof) == (SENT, "2026-03-10", 1)
    record = states.seen(record, 1, when(2), AUTHOR).value
    record = states.approved(record, 1, when(3), AUTHOR).value
    record = states.signed_off(record, when(4), EDITOR).value
    assert (record.state, record.signed_off) == (APPROVED, EDITOR)
    assert [event.what for event in record.history] == ["made", "sent", "seen", "approved", "signed off"]


def test_the_approval_of_an_old_proof_does_not_count_and_is_told() -> None:
    kept = states.approved(standing(SENT, proof=2), 1, when(1), AUTHOR)
    assert kept.value.state is SENT
    assert told(kept) == ["answer-to-old-proof"]
    assert kept.value.history[-1].proof == 1


def test_the_rejection_of_an_old_proof_does_not_count_either() -> None:
    kept = states.rejected(standing(APPROVED, proof=2), 1, when(1), AUTHOR)
    assert kept.value.state is APPROVED
    assert told(kept) == ["answer-to-old-proof"]


def test_a_rejected_proof_is_approved_only_as_a_new_one() -> None:
    rejected = states.rejected(standing(SENT), 1, when(1), AUTHOR).value
    assert told(states.approved(rejected, 1, when(2), AUTHOR)) == ["approved-after-rejection"]
    anew = states.sent(states.made(rejected, 2, when(3)).value, 2, when(4)).value
    assert states.approved(anew, 2, when(5), AUTHOR).value.state is APPROVED


def test_a_new_proof_after_the_approval_opens_the_paper_again() -> None:
    signed = standing(APPROVED, signed_off=EDITOR, waived="B. Editor: in haste")
    kept = states.made(signed, 2, when(1))
    assert (kept.value.state, kept.value.signed_off, kept.value.waived) == (NOT_SENT, "", "")
    assert told(kept) == ["approval-undone"]


def test_wishes_after_the_approval_open_the_paper_again() -> None:
    kept = states.returned(standing(APPROVED, signed_off=EDITOR), 1, when(1), AUTHOR, [wish()])
    assert (kept.value.state, kept.value.signed_off) == (CORRECTIONS, "")
    assert told(kept) == ["approval-undone"]


def test_wishes_and_approval_in_one_letter_give_the_same_in_either_order() -> None:
    record = standing(SENT)
    first = states.returned(record, 1, when(1), AUTHOR, [wish()]).value
    second = states.approved(record, 1, when(1), AUTHOR).value
    assert states.approved(first, 1, when(1), AUTHOR).value.state is CORRECTIONS
    assert states.returned(second, 1, when(1), AUTHOR, [wish()]).value.state is CORRECTIONS
    assert told(states.approved(first, 1, when(1), AUTHOR)) == ["approved-with-open-corrections"]


def test_answers_and_approval_in_one_letter_approve_in_either_order() -> None:
    record, answer = standing(SENT), wish(kind="answer")
    first = states.returned(record, 1, when(1), AUTHOR, [answer]).value
    second = states.approved(record, 1, when(1), AUTHOR).value
    assert states.approved(first, 1, when(1), AUTHOR).value.state is APPROVED
    assert states.returned(second, 1, when(1), AUTHOR, [answer]).value.state is APPROVED


def test_what_was_applied_wants_a_proof_that_shows_it() -> None:
    answered = states.returned(standing(APPROVED), 1, when(1), AUTHOR, [wish(kind="answer")]).value
    applied = states.settled(answered, ["a"], "applied", when(2), EDITOR)
    assert applied.value.state is CORRECTIONS
    assert told(applied) == ["approval-undone"]
    assert told(states.approved(applied.value, 1, when(3), AUTHOR)) == ["approved-with-open-corrections"]


def test_a_proof_whose_wishes_were_all_declined_may_be_approved_as_it_is() -> None:
    record = states.returned(standing(SENT), 1, when(1), AUTHOR, [wish()]).value
    declined = states.settled(record, ["a"], "declined", when(2), EDITOR).value
    assert declined.state is CORRECTIONS
    assert states.approved(declined, 1, when(3), AUTHOR).value.state is APPROVED


def test_reading_an_answer_again_changes_nothing() -> None:
    record = states.returned(standing(SENT), 1, when(1), AUTHOR, [wish(), wish()]).value
    assert len(record.corrections) == 1
    assert states.returned(record, 1, when(9), AUTHOR, [wish()]).value is record
    approved = states.approved(standing(SENT), 1, when(1), AUTHOR).value
    assert states.approved(approved, 1, when(1), AUTHOR).value is approved
    assert states.made(record, 1, when(9)).value is record


def test_wishes_on_an_old_proof_are_kept_and_told() -> None:
    kept = states.returned(standing(APPROVED, proof=2), 1, when(1), AUTHOR, [wish()])
    assert kept.value.state is CORRECTIONS
    assert states.open_corrections(kept.value)
    assert told(kept) == ["corrections-on-old-proof", "approval-undone"]


def test_wishes_on_nobody_knows_which_proof_are_on_the_last() -> None:
    kept = states.returned(standing(SENT, proof=2), 0, when(1), AUTHOR, [wish()])
    assert kept.value.history[-1].proof == 2


def test_nothing_is_said_of_a_proof_that_was_never_made() -> None:
    record = standing(SENT)
    for kept in (
        states.sent(record, 2, when(1)),
        states.approved(record, 2, when(1), AUTHOR),
        states.approved(record, 0, when(1), AUTHOR),
        states.returned(record, 2, when(1), AUTHOR, [wish()]),
        states.returned(ProofRecord(id="017"), 0, when(1), AUTHOR, [wish()]),
    ):
        assert told(kept) == ["unknown-proof"]


def test_an_old_proof_is_not_sent() -> None:
    assert told(states.sent(standing(SENT, proof=2), 1, when(1), "2026-03-10")) == ["sent-old-proof"]


def test_a_proof_sent_again_keeps_its_answer_and_gets_its_new_deadline() -> None:
    kept = states.sent(standing(APPROVED), 1, when(1), "2026-03-20")
    assert (kept.value.state, kept.value.deadline) == (APPROVED, "2026-03-20")
    assert told(kept) == ["sent-though-answered"]


def test_a_proof_that_was_handed_over_counts_as_sent() -> None:
    kept = states.approved(standing(NOT_SENT), 1, when(1), AUTHOR)
    assert (kept.value.state, kept.value.sent_proof) == (APPROVED, 1)
    assert told(kept) == ["answered-unsent"]


@pytest.mark.parametrize("state", [state for state in ProofState if state is not APPROVED])
def test_only_what_is_approved_is_signed_off(state: ProofState) -> None:
    assert told(states.signed_off(standing(state), when(1), EDITOR)) == ["signed-off-too-early"]


def test_the_sign_off_is_by_somebody_else_than_the_author() -> None:
    approved = states.approved(standing(SENT), 1, when(1), AUTHOR).value
    assert told(states.signed_off(approved, when(2), "  ")) == ["signed-off-by-nobody"]
    assert told(states.signed_off(approved, when(2), AUTHOR.upper())) == ["signed-off-by-author"]


def test_a_waiver_has_a_name_and_a_reason() -> None:
    assert told(states.waived(standing(SENT), when(1), "", "silence")) == ["waived-by-nobody"]
    assert told(states.waived(standing(SENT), when(1), EDITOR, " ")) == ["waived-by-nobody"]
    assert states.waived(standing(SENT), when(1), EDITOR, "silence").value.waived == f"{EDITOR}: silence"


def test_an_unknown_correction_is_told() -> None:
    assert told(states.settled(standing(SENT), ["b"], "done", when(1), EDITOR)) == ["unknown-correction"]


def test_an_event_that_the_rules_do_not_know_is_noted() -> None:
    kept = states.after(standing(SENT), Event(when=when(1), what="telephoned", who=EDITOR))
    assert kept.value.history[-1].what == "telephoned"
    assert kept.value.state is SENT


def test_a_query_is_open_until_it_is_answered() -> None:
    queries = (Query(number=1, text="Which city?"), Query(number=2, text="Which year?"))
    answer = wish(kind="answer").model_copy(update={"query": 2})
    assert states.open_queries(standing(SENT, queries=queries, corrections=(answer,))) == 1


def test_every_state_and_event_has_words_in_three_languages() -> None:
    for words in (*(STATES[state] for state in ProofState), *(EVENTS[what] for what in states.What)):
        assert set(words) == {"en", "ru", "kk"}


def test_what_is_told_names_state_and_event_in_the_language_of_its_reader() -> None:
    found = states.sent(standing(APPROVED), 1, when(1)).diagnostics[0]
    assert "approved" in found.message["en"]
    assert "одобрена" in found.message["ru"]
    assert "мақұлданды" in found.message["kk"]
    assert (found.submission, found.place.file) == ("017", "proofing/017.yaml")


class Loop(RuleBasedStateMachine):
    """Everything that may happen to a paper, in any order, read once or twice."""

    def __init__(self) -> None:
        super().__init__()
        self.record = ProofRecord(id="017")
        self.clock = 0
        self.approved_version = 0

    def now(self) -> str:
        self.clock += 1
        return f"2026-03-01T{self.clock // 3600:02}:{self.clock // 60 % 60:02}:{self.clock % 60:02}"

    def keep(self, kept: Kept) -> None:
        """A record grows; nothing that happened or came back is ever lost."""
        before, self.record = self.record, kept.value
        assert self.record.history[: len(before.history)] == before.history
        assert {one.key for one in self.record.corrections} >= {one.key for one in before.corrections}
        assert self.record is not before or self.record == before
        ProofRecord.model_validate(self.record.model_dump())

    @rule(step=st.integers(0, 2))
    def make(self, step: int) -> None:
        self.keep(states.made(self.record, self.record.proof + step, self.now()))

    @rule(back=st.integers(-1, 2))
    def send(self, back: int) -> None:
        self.keep(states.sent(self.record, self.record.proof - back, self.now(), "2026-03-10"))

    @rule(back=st.integers(-1, 2))
    def see(self, back: int) -> None:
        self.keep(states.seen(self.record, self.record.proof - back, self.now()))

    @rule(back=st.integers(-1, 2), key=st.sampled_from("abcd"), kind=st.sampled_from(["replace", "answer"]))
    def wish(self, back: int, key: str, kind: str) -> None:
        version = self.record.proof - back
        self.keep(states.returned(self.record, version, self.now(), AUTHOR, [wish(key, kind, version)]))

    @rule(back=st.integers(-1, 2), twice=st.booleans())
    def approve(self, back: int, twice: bool) -> None:
        version, moment = self.record.proof - back, self.now()
        self.keep(states.approved(self.record, version, moment, AUTHOR))
        if twice:
            record = self.record
            self.keep(states.approved(record, version, moment, AUTHOR))
            assert self.record is record

    @rule(back=st.integers(-1, 2))
    def reject(self, back: int) -> None:
        self.keep(states.rejected(self.record, self.record.proof - back, self.now(), AUTHOR))

    @rule(who=st.sampled_from([EDITOR, AUTHOR, ""]))
    def sign_off(self, who: str) -> None:
        self.keep(states.signed_off(self.record, self.now(), who))

    @rule(who=st.sampled_from([EDITOR, ""]), why=st.sampled_from(["silence", ""]))
    def waive(self, who: str, why: str) -> None:
        self.keep(states.waived(self.record, self.now(), who, why))

    @precondition(lambda self: self.record.corrections)
    @rule(status=st.sampled_from(["applied", "declined", "done"]))
    def settle(self, status: str) -> None:
        keys = [one.key for one in self.record.corrections]
        self.keep(states.settled(self.record, keys, status, self.now(), EDITOR))

    @invariant()
    def approved_means_that_the_author_approved_the_last_proof(self) -> None:
        if self.record.state is APPROVED:
            approvals = [one.proof for one in self.record.history if one.what == "approved"]
            assert self.record.proof in approvals

    @invariant()
    def signed_off_means_approved_and_by_somebody_else(self) -> None:
        if self.record.signed_off:
            assert self.record.state is APPROVED
            assert self.record.signed_off == EDITOR

    @invariant()
    def nothing_is_frozen_without_approval_and_sign_off_or_a_named_waiver(self) -> None:
        if not hindrances(self.record):
            passed = self.record.state is APPROVED and self.record.signed_off == EDITOR
            assert passed or self.record.waived == f"{EDITOR}: silence"

    @invariant()
    def no_more_was_sent_than_made(self) -> None:
        assert 0 <= self.record.sent_proof <= self.record.proof


TestLoop = Loop.TestCase
TestLoop.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
