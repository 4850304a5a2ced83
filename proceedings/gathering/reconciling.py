"""Accepted, received, included: what was gathered beside what the volume has, one account a paper, none left out."""

from collections.abc import Iterable, Iterator

from proceedings.intake.folder import NUMBERED
from proceedings.model.gathered import Known, Ledger
from proceedings.model.language import localise
from proceedings.model.received import Decision
from proceedings.model.reconciliation import Account, Entry

LANGUAGES = ("kk", "ru", "en")
BY_HAND = ""
"""Key and decision of what an editor put into the folder: no system tells of it."""


def reconcile(ledger: Ledger, papers: Iterable[Entry]) -> tuple[Account, ...]:
    """An account of every paper that was gathered or is in the volume, in the order of their numbers."""
    known = {_number(one.folder): (key, one) for key, one in ledger.submissions.items()}
    entries = {entry.id.casefold(): entry for entry in papers}
    accounts = list(_accounts(known, entries))
    return tuple(sorted(accounts, key=lambda account: (account.id.rjust(6, "0"), account.key)))


def _accounts(known: dict[str, tuple[str, Known]], entries: dict[str, Entry]) -> Iterator[Account]:
    for number in dict.fromkeys((*known, *entries)):
        key, one = known.get(number, (BY_HAND, None))
        entry = entries.get(number)
        yield Account(
            id=entry.id if entry else number,
            key=key,
            title=entry.title if entry else _title(one),
            accepted=_decision(one),
            received=one.manuscript if one else "",
            included=entry.status.value if entry else "",
            pages=_pages(entry) if entry else "",
        )


def _decision(one: Known | None) -> str:
    """Undecided is as good as accepted, since it was gathered."""
    if one is None:
        return BY_HAND
    return (Decision.ACCEPTED if one.decision is Decision.UNDECIDED else one.decision).value


def _pages(entry: Entry) -> str:
    return entry.first if entry.first == entry.last else f"{entry.first}–{entry.last}"


def _number(folder: str) -> str:
    found = NUMBERED.match(folder)
    return (found[1] if found else folder).casefold()


def _title(one: Known | None) -> str:
    title = one.record.get("title") if one else ""
    if isinstance(title, dict):
        return localise({str(tag): str(words) for tag, words in title.items()}, LANGUAGES)
    return str(title or "")
