"""Where every paper of a conference stands on a given day: the one account behind terminal, JSON, CSV and board."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from proceedings.intake.conference_file import read_conference
from proceedings.intake.folder import find_submissions
from proceedings.intake.submission import read_record as read_metadata
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.language import ANY, localise
from proceedings.model.proofing import ProofCopy, ProofRecord, ProofState
from proceedings.model.submission import Source
from proceedings.proofing.freezing import is_stale
from proceedings.proofing.keeping import read_copy, read_record
from proceedings.proofing.state_rules import STILL
from proceedings.proofing.states import open_corrections, open_queries

ADDRESS = re.compile(r"\s*<?[^\s<>@,;]+@[^\s<>@,;]+>?")
"""A mail address, in angle brackets or bare: nothing that others read has one."""


class Dot(StrEnum):
    """Where a paper stands, as the board shows it; finer than the state of its proof."""

    UNMADE = "no proof"
    NOT_SENT = "not sent"
    SENT = "sent"
    SEEN = "seen"
    CORRECTIONS = "corrections"
    REJECTED = "rejected"
    APPROVED = "approved"
    SIGNED_OFF = "signed off"
    WAIVED = "waived"


class Turn(StrEnum):
    """Whom a paper waits for."""

    EDITOR = "editor"
    AUTHOR = "author"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Standing:
    """A paper on a day. `days_left` until the deadline where its author is waited for, negative once it is over.

    `stale` where its files have changed since the last proof was made of them.
    """

    id: str
    title: str
    language: str
    record: ProofRecord
    copy: ProofCopy | None
    days_left: int | None
    stale: bool

    @property
    def dot(self) -> Dot:
        """What the board shows."""
        record = self.record
        if record.waived:
            return Dot.WAIVED
        if record.state is ProofState.APPROVED and record.signed_off:
            return Dot.SIGNED_OFF
        unmade = record.state is ProofState.NOT_SENT and not record.proof
        return Dot.UNMADE if unmade else Dot(record.state.value)

    @property
    def turn(self) -> Turn:
        """Whom the paper waits for."""
        if self.dot in (Dot.SENT, Dot.SEEN):
            return Turn.AUTHOR
        return Turn.NOBODY if self.dot in (Dot.SIGNED_OFF, Dot.WAIVED) else Turn.EDITOR

    @property
    def overdue(self) -> bool:
        """Whether its author should have answered by now."""
        return self.days_left is not None and self.days_left < 0

    @property
    def queries(self) -> int:
        """Queries that no author has answered."""
        return open_queries(self.record)

    @property
    def corrections(self) -> int:
        """Corrections that nobody has applied or declined."""
        return len(open_corrections(self.record))


@dataclass(frozen=True, slots=True)
class Status:
    """All papers of a conference on a day."""

    titles: Mapping[str, str]
    languages: tuple[str, ...]
    day: str
    papers: tuple[Standing, ...]

    def title(self, language: str) -> str:
        """The title of the conference in a language, else in its own."""
        return localise(self.titles, (language, *self.languages))

    @property
    def dots(self) -> Mapping[Dot, int]:
        """How many papers show each dot."""
        return Counter(paper.dot for paper in self.papers)

    @property
    def turns(self) -> Mapping[Turn, int]:
        """How many papers wait for whom."""
        return Counter(paper.turn for paper in self.papers)

    @property
    def overdue(self) -> int:
        """How many authors should have answered by now."""
        return sum(paper.overdue for paper in self.papers)


def status_of(folder: Path, day: str) -> Reported[Status]:
    """Where all papers of a folder stand on a day, ISO 8601; those whose record can't be read are told and left out."""
    sources = find_submissions(folder)
    conference = read_conference(folder)
    languages = conference.value.record.languages if conference.value else ()
    titles = conference.value.record.title if conference.value else {ANY: folder.resolve().name}
    found: list[Diagnostic] = [*sources.diagnostics, *conference.diagnostics]
    papers: list[Standing] = []
    for source in sources.value:
        read = read_record(folder, source.id)
        found.extend(read.diagnostics)
        if read.value:
            papers.append(_standing(folder, source, read.value, languages, day))
    return Reported(Status(titles, tuple(languages), day, tuple(papers)), tuple(found))


def days_between(day: str, deadline: str) -> int | None:
    """Days from one ISO day to another; None where either is no day."""
    try:
        return (date.fromisoformat(deadline[:10]) - date.fromisoformat(day)).days
    except ValueError:
        return None


def without_addresses(text: str) -> str:
    """A text without the mail addresses in it."""
    return ADDRESS.sub("", text).strip() if "@" in text else text


def in_order(papers: Iterable[Standing], order: Sequence[Dot] = tuple(Dot)) -> list[Standing]:
    """The papers by dot, then by deadline, then by number: what waits longest first."""
    return sorted(papers, key=lambda paper: (order.index(paper.dot), paper.record.deadline or "9", paper.id))


def _standing(folder: Path, source: Source, record: ProofRecord, languages: Sequence[str], day: str) -> Standing:
    copy = read_copy(folder, source.id, record.proof) if record.proof else None
    title, language = (copy.title, copy.language) if copy else _titled(folder, source, languages)
    waits = record.state in STILL and record.sent_proof == record.proof > 0
    left = days_between(day, record.deadline) if waits and not record.waived else None
    return Standing(source.id, title, language, record, copy, left, is_stale(record, source))


def _titled(folder: Path, source: Source, languages: Sequence[str]) -> tuple[str, str]:
    """The title of a paper that has no proof yet and its language, else its folder's name."""
    read = read_metadata(folder, source).value
    if read is None:
        return source.folder or source.manuscript, ""
    language = read.record.language or next(iter(languages), "")
    return localise(read.record.title, (language, *languages)) or source.folder, language
