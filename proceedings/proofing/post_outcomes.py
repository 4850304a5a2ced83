"""After a letter: what its papers' records say from then on, and what an editor has to know."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.mailing import Fate, Posted
from proceedings.model.proofing import Event, ProofRecord
from proceedings.proofing.dossiers import Dossier
from proceedings.proofing.due import PROOF
from proceedings.proofing.letter_faults import (
    COPY_REFUSED,
    DEFERRED_LETTER,
    LETTER_IN_DOUBT,
    REFUSED_LETTER,
    REMINDER_IN_DOUBT,
)
from proceedings.proofing.mail_faults import SERVER_UNREACHABLE
from proceedings.proofing.mail_settings import NAME
from proceedings.proofing.places import record_path
from proceedings.proofing.postbook import PostHistory
from proceedings.proofing.state_rules import What
from proceedings.proofing.states import after

FAULTS = {Fate.REFUSED: REFUSED_LETTER, Fate.DEFERRED: DEFERRED_LETTER, Fate.DOUBTFUL: LETTER_IN_DOUBT}


@dataclass(frozen=True, slots=True)
class Sending:
    """That a letter of a kind about a paper's proof was sent to somebody; `deadline` is the one on the proof."""

    paper: str
    version: int
    kind: str
    when: str
    name: str
    deadline: str = ""


def recorded(record: ProofRecord, sending: Sending) -> Reported[ProofRecord]:
    """A paper's record after a letter; what an author answered meanwhile stays, and so does an editor's deadline."""
    what = What.SENT if sending.kind == PROOF else What.REMINDED
    event = Event(when=sending.when, what=what, proof=sending.version, note=sending.name)
    kept = after(record, event)
    if kept.value is record or record.deadline:
        return kept
    return Reported(kept.value.model_copy(update={"deadline": sending.deadline}), kept.diagnostics)


def sendings(posted: Posted, kind: str, dossiers: Iterable[Dossier]) -> Iterator[Sending]:
    """What to write into the records of the papers that a letter which was sent is about."""
    deadlines = {dossier.paper.id: dossier.matter.copy.deadline for dossier in dossiers}
    if posted.fate is Fate.SENT:
        for paper, version in zip(posted.papers, posted.versions, strict=True):
            name = posted.to.name if posted.to else ""
            yield Sending(paper, version, kind, posted.when, name, deadlines.get(paper, ""))


def unrecorded(dossiers: Iterable[Dossier], history: PostHistory) -> Iterator[Sending]:
    """Proofs that were sent, while the run ended before their papers' records said so."""
    for dossier in dossiers:
        copy = dossier.matter.copy
        entry = history.sent.get((PROOF, dossier.matter.proof))
        if entry and dossier.matter.record.sent_proof < copy.version:
            yield Sending(copy.id, copy.version, PROOF, entry.when, entry.name, copy.deadline)


def faults_of(posted: Posted, kind: str, host: str) -> Iterator[Diagnostic]:
    """What an editor has to know of a letter that did not go as it should."""
    name = (posted.to.name or posted.to.address) if posted.to else ""
    for paper, version in zip_longest(posted.papers, posted.versions, fillvalue=0):
        place = Place(record_path(str(paper)))
        if posted.fate is Fate.DOUBTFUL and kind != PROOF:
            yield REMINDER_IN_DOUBT.at(place, id=paper, name=name)
        elif posted.fate in FAULTS:
            yield FAULTS[posted.fate].at(place, id=paper, name=name, reason=posted.note, version=version)
        for copy in posted.unreached:
            yield COPY_REFUSED.at(place, id=paper, name=copy.name or copy.address)
    if posted.fate is Fate.NOT_TRIED:
        yield SERVER_UNREACHABLE.at(Place(NAME), host=host, reason=posted.note)
