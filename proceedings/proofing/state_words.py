"""The words for where a paper stands and for what happened to it, in the three languages of those who read them."""

from collections.abc import Mapping

from proceedings.model.diagnostic import Wording
from proceedings.model.proofing import ProofState

STATES: Mapping[str, Wording] = {
    ProofState.NOT_SENT: {"en": "not sent", "ru": "не отправлена", "kk": "жіберілмеген"},
    ProofState.SENT: {"en": "sent", "ru": "отправлена", "kk": "жіберілді"},
    ProofState.SEEN: {"en": "seen", "ru": "просмотрена", "kk": "қаралды"},
    ProofState.CORRECTIONS: {"en": "corrections", "ru": "правки", "kk": "түзетулер"},
    ProofState.REJECTED: {"en": "rejected", "ru": "отвергнута", "kk": "қабылданбады"},
    ProofState.APPROVED: {"en": "approved", "ru": "одобрена", "kk": "мақұлданды"},
}

EVENTS: Mapping[str, Wording] = {
    "made": {"en": "made", "ru": "изготовлена", "kk": "жасалды"},
    "sent": {"en": "sent", "ru": "отправлена", "kk": "жіберілді"},
    "reminded": {"en": "reminded", "ru": "напоминание", "kk": "еске салынды"},
    "seen": {"en": "seen", "ru": "просмотрена", "kk": "қаралды"},
    "returned": {"en": "returned", "ru": "возвращена", "kk": "қайтарылды"},
    "approved": {"en": "approved", "ru": "одобрена", "kk": "мақұлданды"},
    "rejected": {"en": "rejected", "ru": "отвергнута", "kk": "қабылданбады"},
    "settled": {"en": "settled", "ru": "правки разобраны", "kk": "түзетулер шешілді"},
    "signed off": {"en": "signed off", "ru": "подписана в печать", "kk": "басуға қол қойылды"},
    "waived": {"en": "waived", "ru": "пропущена", "kk": "өткізілді"},
}


def state_words(state: ProofState) -> Wording:
    """A state in each language."""
    return STATES[state]


def event_words(what: str) -> Wording:
    """An event in each language; one that an editor named stays as it is named."""
    return EVENTS.get(what) or {"en": what, "ru": what, "kk": what}
