"""An errand of the post prepared: settings, postbook, papers and letters read and written, before anything leaves."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from proceedings.intake.conference_file import read_conference
from proceedings.model.diagnostic import Place, Reported
from proceedings.proofing.dossiers import Dossier, Stationery, read_dossiers
from proceedings.proofing.due import PROOF, Due, due_proofs, due_reminders, write_letter
from proceedings.proofing.letters import Letter
from proceedings.proofing.mail_server import Login
from proceedings.proofing.mail_settings import fault_in_link, fault_in_login, read_links, read_mailing
from proceedings.proofing.post_outcomes import Sending, unrecorded
from proceedings.proofing.postbook import PostHistory, history_of, read_postbook


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked of the post. `kind` is proof or remind; `until` the day up to which papers are reminded of.

    `link` is a page for all proofs, `links` a file with one for each. `only` and `again` are numbers of papers; `dry`:
    nothing leaves, so no server needs to be named.
    """

    folder: Path
    kind: str
    day: str
    until: str = ""
    link: str = ""
    links: Path | None = None
    only: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that is known before a letter leaves; `unrecorded` was sent by a run that ended too early to say so."""

    stationery: Stationery
    dossiers: tuple[Dossier, ...]
    due: Due
    unrecorded: tuple[Sending, ...] = ()


def prepare(errand: Errand, login: Login) -> Reported[Prepared | None]:
    """The letters of an errand; None, and told, where none may leave."""
    opened = _stationery(errand, login)
    if opened.value is None:
        return Reported(None, opened.diagnostics)
    entries = read_postbook(errand.folder)
    if entries.value is None:
        return Reported(None, opened.diagnostics + entries.diagnostics)
    history = history_of(entries.value)
    read = read_dossiers(opened.value, (*errand.only, *_others(errand)))
    papers = read.value.papers
    due = _due(errand, opened.value, papers, history)
    all_due = Due(due.value.letters, (*due.value.others, *read.value.others))
    told = opened.diagnostics + read.diagnostics + due.diagnostics
    return Reported(Prepared(opened.value, papers, all_due, tuple(unrecorded(papers, history))), told)


def preview(errand: Errand, login: Login) -> Reported[tuple[Stationery, Letter] | None]:
    """The letter about the one paper that the errand is for, whether it is due or not."""
    opened = _stationery(errand, login)
    if opened.value is None:
        return Reported(None, opened.diagnostics)
    read = read_dossiers(opened.value, errand.only)
    told = opened.diagnostics + read.diagnostics
    if not read.value.papers:
        return Reported(None, told)
    dossier = read.value.papers[0]
    made = write_letter(opened.value, errand.kind, (dossier,), PostHistory())
    told += (*dossier.faults, *made.diagnostics)
    return Reported((opened.value, made.value) if made.value else None, told)


def _stationery(errand: Errand, login: Login) -> Reported[Stationery | None]:
    conference = read_conference(errand.folder)
    if conference.value is None:
        return Reported(None, conference.diagnostics)
    mailing = read_mailing(errand.folder, conference.value.record, errand.dry)
    links = _links(errand)
    told = conference.diagnostics + mailing.diagnostics + links.diagnostics
    if mailing.value is None or links.diagnostics:
        return Reported(None, told)
    barred = () if errand.dry else fault_in_login(mailing.value, login.user, login.password)
    if barred:
        return Reported(None, told + barred)
    facts = (errand.folder, conference.value.record, mailing.value, errand.day, errand.link, links.value)
    return Reported(Stationery(*facts), told)


def _links(errand: Errand) -> Reported[dict[str, str]]:
    """The page of each paper, where pages were given; what is wrong with them or with the one for all."""
    wrong = fault_in_link(errand.link, Place("--link")) if errand.link else ()
    read: Reported[dict[str, str]] = read_links(errand.links) if errand.links else Reported({})
    return Reported(read.value, wrong + read.diagnostics)


def _others(errand: Errand) -> Iterable[str]:
    """Papers to be sent again belong to those that are looked at, where these were named."""
    return errand.again if errand.only else ()


def _due(errand: Errand, stationery: Stationery, papers: Iterable[Dossier], history: PostHistory) -> Reported[Due]:
    if errand.kind == PROOF:
        return due_proofs(stationery, papers, history, frozenset(errand.again))
    return due_reminders(stationery, papers, history, errand.until)
