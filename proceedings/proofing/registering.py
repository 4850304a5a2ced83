"""Answers entered into the records of their papers: each once, in the order in which they were sent. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofRecord
from proceedings.proofing import answer_faults as faults
from proceedings.proofing import states
from proceedings.proofing.answers import Answer
from proceedings.proofing.places import record_path

RECEIVED = "received"
"""The event of a file's coming; its note is the name that it is kept by."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A record with answers entered, those of them that are news, and what is to be told."""

    record: ProofRecord
    news: tuple[Answer, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def enter(record: ProofRecord, answers: Iterable[Answer], moment: str) -> Entered:
    """The record after these answers; a file that was received before changes nothing, whoever sends it again."""
    news: list[Answer] = []
    told: list[Diagnostic] = []
    for answer in in_order(answers):
        if _was_received(record, answer):
            continue
        news.append(answer)
        told.extend(answer.diagnostics)
        record, found = _entered(_knowing(record, answer.match.version), answer, moment)
        told.extend(found)
    return Entered(record, tuple(news), tuple(told))


def in_order(answers: Iterable[Answer]) -> list[Answer]:
    """By the time of sending; of one letter its files before its words, which don't hold a decision up."""
    whole = list(answers)
    decided = {_letter_of(one) for one in whole if one.decision == "approve" and _letter_of(one)}
    covering = (_as_covering(one) if one.letter and _letter_of(one) in decided else one for one in whole)
    return sorted(covering, key=lambda one: (one.held.changed, one.letter, one.held.name))


def _letter_of(answer: Answer) -> str:
    """The letter that a file came with, as the folder that its files are in."""
    return answer.held.name.rpartition("/")[0] if answer.held.answers or answer.held.sender else ""


def _as_covering(answer: Answer) -> Answer:
    """A letter that came with an approval: an answer, not a wish; and a word to the editor to read it."""
    if not answer.corrections:
        return answer
    found = faults.COVERING_LETTER.at(Place(answer.held.name), paper=answer.match.paper, kept=answer.kept)
    answers = tuple(one.model_copy(update={"kind": CorrectionKind.ANSWER}) for one in answer.corrections)
    return replace(answer, corrections=answers, diagnostics=(*answer.diagnostics, found))


def _was_received(record: ProofRecord, answer: Answer) -> bool:
    name = answer.kept.rpartition("/")[2]
    digest = name.partition("-")[0]
    return any(event.what == RECEIVED and event.note.partition("-")[0] == digest for event in record.history)


def _knowing(record: ProofRecord, version: int) -> ProofRecord:
    """The record, knowing that this proof was made: its token proves it, even where the record was lost."""
    known = {"proof": max(record.proof, version), "sent_proof": max(record.sent_proof, version)}
    return record.model_copy(update=known)


def _entered(record: ProofRecord, answer: Answer, moment: str) -> tuple[ProofRecord, Iterator[Diagnostic]]:
    """The record with an answer's wishes, then with its decision, then with the file's coming."""
    version, when = answer.match.version, answer.held.changed or moment
    found: list[Diagnostic] = []
    for step in _steps(answer, version, when):
        kept = step(record)
        record = kept.value
        found.extend(kept.diagnostics)
    event = Event(when=moment, what=RECEIVED, proof=version, who=answer.who, note=answer.kept.rpartition("/")[2])
    return record.model_copy(update={"history": (*record.history, event)}), iter(found)


def _steps(answer: Answer, version: int, when: str) -> Iterator[Callable[[ProofRecord], states.Kept]]:
    who = answer.who
    yield lambda record: states.returned(record, version, when, who, answer.corrections)
    if answer.decision == "approve":
        yield lambda record: _approved(record, answer, version, when)
    elif answer.decision == "reject":
        yield lambda record: states.rejected(record, version, when, who)
    elif answer.decision == "corrections":
        event = Event(when=when, what=states.What.RETURNED, proof=version, who=who)
        yield lambda record: states.after(record, event)


def _approved(record: ProofRecord, answer: Answer, version: int, when: str) -> states.Kept:
    """An approval counts only where every query has an answer."""
    unanswered = unanswered_queries(record)
    if unanswered and version == record.proof:
        numbers = ", ".join(map(str, unanswered))
        place = Place(record_path(record.id))
        facts = {"paper": record.id, "version": version, "numbers": numbers}
        told = faults.UNANSWERED_QUERIES.at(place, **facts)
        return Reported(record, (told,))
    return states.approved(record, version, when, answer.who)


def unanswered_queries(record: ProofRecord) -> Sequence[int]:
    """The numbers of the queries that no author has answered."""
    answers: Iterable[Correction] = (one for one in record.corrections if one.kind is CorrectionKind.ANSWER)
    answered = {one.query for one in answers}
    return [query.number for query in record.queries if query.number not in answered]
