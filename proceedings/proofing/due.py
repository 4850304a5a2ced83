"""Which letters are due: a proof to whoever hasn't got it, a reminder to whoever hasn't answered; each in its words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from proceedings.assembly.dates import span_of_days
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import localise
from proceedings.model.mailing import Addressee, Fate, Posted
from proceedings.model.proofing import ProofState
from proceedings.proofing.dossiers import Dossier, Stationery
from proceedings.proofing.letter_faults import LETTER_IN_DOUBT, SENT_ELSEWHERE
from proceedings.proofing.letter_templates import Wording, one_line, template_language, wording
from proceedings.proofing.letters import Letter, words_of_matter
from proceedings.proofing.mail_addresses import digest_of
from proceedings.proofing.places import record_path
from proceedings.proofing.postbook import PostHistory
from proceedings.proofing.salutations import salutation

PROOF, REMIND = "proof", "remind"
WAITING = (ProofState.SENT, ProofState.SEEN)


@dataclass(frozen=True, slots=True)
class Due:
    """The letters that are to leave, and what to tell of the papers that get none."""

    letters: tuple[Letter, ...]
    others: tuple[Posted, ...]


def due_proofs(
    stationery: Stationery, dossiers: Iterable[Dossier], history: PostHistory, again: frozenset[str] = frozenset()
) -> Reported[Due]:
    """A letter for every paper whose last proof nobody has got; for those named in `again` in any case."""
    letters: list[Letter] = []
    others: list[Posted] = []
    told: list[Diagnostic] = []
    for dossier in dossiers:
        standing = None if dossier.paper.id in again else _standing(dossier, history)
        if standing is not None:
            told.extend(standing.diagnostics)
            others.append(Posted((dossier.paper.id,), standing.value, dossier.addressees.to))
            continue
        made = write_letter(stationery, PROOF, (dossier,), history)
        told.extend((*dossier.faults, *made.diagnostics))
        if made.value:
            letters.append(made.value)
        else:
            others.append(Posted((dossier.paper.id,), Fate.FAULTY if dossier.addressees.to else Fate.NO_ADDRESS))
    return Reported(Due(tuple(letters), tuple(others)), tuple(told))


def _standing(dossier: Dossier, history: PostHistory) -> Reported[Fate] | None:
    """Why a proof is not to be sent; None where it is."""
    matter, to = dossier.matter, dossier.addressees.to
    key, place = (PROOF, matter.proof), Place(record_path(dossier.paper.id))
    facts = {"id": dossier.paper.id, "version": matter.copy.version}
    sent = history.sent.get(key)
    if sent or matter.record.sent_proof >= matter.copy.version:
        elsewhere = sent and to and digest_of(to.address) not in history.had[key]
        told = (SENT_ELSEWHERE.at(place, **facts, name=sent.name),) if sent and elsewhere else ()
        return Reported(Fate.EARLIER, told)
    if key in history.doubtful:
        return Reported(Fate.DOUBTFUL, (LETTER_IN_DOUBT.at(place, **facts, name=history.doubtful[key].name),))
    if matter.record.state is ProofState.APPROVED or matter.record.waived:
        return Reported(Fate.ANSWERED)
    return None


def due_reminders(
    stationery: Stationery, dossiers: Iterable[Dossier], history: PostHistory, until: str
) -> Reported[Due]:
    """One letter to everybody who hasn't answered proofs that are due by the day `until`; one a day to nobody twice."""
    waiting: dict[str, list[Dossier]] = {}
    others: list[Posted] = []
    told: list[Diagnostic] = []
    for dossier in dossiers:
        fate = _waits(dossier, until)
        if fate is None and dossier.addressees.to is None:
            told.extend(dossier.faults)
            fate = Fate.NO_ADDRESS
        if fate is None and dossier.addressees.to:
            waiting.setdefault(dossier.addressees.to.address.casefold(), []).append(dossier)
        elif fate is not None:
            others.append(Posted((dossier.paper.id,), fate, dossier.addressees.to))
    letters: list[Letter] = []
    for address, theirs in waiting.items():
        papers = tuple(dossier.paper.id for dossier in theirs)
        if (REMIND, digest_of(address), stationery.day) in history.days:
            others.append(Posted(papers, Fate.EARLIER, theirs[0].addressees.to))
            continue
        made = write_letter(stationery, REMIND, sorted(theirs, key=lambda one: one.matter.deadline), history)
        told.extend(made.diagnostics)
        if made.value:
            letters.append(made.value)
        else:
            others.append(Posted(papers, Fate.FAULTY, theirs[0].addressees.to))
    return Reported(Due(tuple(letters), tuple(others)), tuple(told))


def _waits(dossier: Dossier, until: str) -> Fate | None:
    """Why nobody is to be reminded of a paper; None where its author is."""
    matter = dossier.matter
    if matter.record.sent_proof < matter.copy.version:
        return Fate.NOT_DUE
    if matter.record.state not in WAITING or matter.record.waived:
        return Fate.ANSWERED
    return None if matter.deadline and matter.deadline <= until else Fate.NOT_DUE


def write_letter(
    stationery: Stationery, kind: str, dossiers: Sequence[Dossier], history: PostHistory
) -> Reported[Letter | None]:
    """The letter of a kind about the proofs of one person, worded; None, and told, where it can't be made."""
    first = dossiers[0]
    to = first.addressees.to
    language = template_language(first.matter.copy.language)
    words = _words(stationery, dossiers, language)
    worded: Reported[Wording | None] = wording(stationery.folder, kind, language, words)
    if worded.value is None or to is None:
        return Reported(None, worded.diagnostics)
    key = (kind, first.matter.proof)
    had = history.had.get(key, frozenset())
    copies: tuple[Addressee, ...] = first.addressees.copies if kind == PROOF else ()
    return Reported(
        Letter(
            kind,
            tuple(dossier.matter for dossier in dossiers),
            to,
            tuple(copy for copy in copies if digest_of(copy.address) not in had),
            language,
            worded.value.subject,
            worded.value.text,
            history.times.get(key, 0) + 1,
        )
    )


def _words(stationery: Stationery, dossiers: Sequence[Dossier], language: str) -> Mapping[str, object]:
    """All that a template may use; docs/proofing-send.md explains each."""
    first, conference = dossiers[0], stationery.conference
    matters = [dossier.matter for dossier in dossiers]
    days = {one.deadline: span_of_days(one.deadline, "", language) for one in matters}
    papers = [words_of_matter(one, days[one.deadline], "" < one.deadline < stationery.day) for one in matters]
    to = first.addressees.to
    return {
        **papers[0],
        "papers": papers,
        "authors": list(first.authors),
        "name": to.name if to else "",
        "salutation": salutation(first.addressees.person, to.name if to else "", language),
        "conference": one_line(localise(conference.title, (language, *conference.languages))),
        "site": conference.contacts.url,
        "reply": stationery.reply_to,
    }
