"""What the post knows of each paper: its record, its proof, whom a letter about it is to. Read, nothing decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from proceedings.assembly.names import full_name, name_in
from proceedings.intake.folder import find_submissions
from proceedings.intake.submission import read_record as read_paper
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.mailing import Fate, Mailing, Posted
from proceedings.model.proofing import ProofRecord
from proceedings.model.submission import PaperRecord, Source
from proceedings.proofing.addressees import Addressees, addressees, read_contacts
from proceedings.proofing.keeping import read_copy, read_record
from proceedings.proofing.letter_faults import LARGE_PROOF, PROOF_MISSING, UNKNOWN_PAPER
from proceedings.proofing.letters import TOKEN, Matter, link_of
from proceedings.proofing.places import proof_path

LARGE = 18_000_000
"""Bytes of a proof that grow to the 25 MB which many mailboxes take, being sent as text."""


@dataclass(frozen=True, slots=True)
class Stationery:
    """What all letters of a run share. `day` is today, ISO 8601.

    `link` is a page for all proofs, `links` one for each paper; a proof without either is attached.
    """

    folder: Path
    conference: Conference
    mailing: Mailing
    day: str
    link: str = ""
    links: Mapping[str, str] = field(default_factory=dict)

    @property
    def reply_to(self) -> str:
        """Where answers go."""
        return self.mailing.reply_to or self.conference.contacts.email or self.mailing.sender


@dataclass(frozen=True, slots=True)
class Dossier:
    """A paper with its proof and its addressees; what was found wrong with these is told only where a letter is due."""

    paper: PaperRecord
    matter: Matter
    addressees: Addressees
    faults: tuple[Diagnostic, ...] = ()

    @property
    def authors(self) -> tuple[str, ...]:
        """The authors' names, in the language of the proof."""
        return tuple(full_name(name_in(author, (self.matter.copy.language,))) for author in self.paper.authors)


@dataclass(frozen=True, slots=True)
class Dossiers:
    """The papers that have a proof, and what to tell of the others."""

    papers: tuple[Dossier, ...]
    others: tuple[Posted, ...] = ()


def read_dossiers(stationery: Stationery, only: Iterable[str] = ()) -> Reported[Dossiers]:
    """The dossier of every paper, or of some; a paper without a proof has none."""
    found = find_submissions(stationery.folder)
    wanted = {paper.casefold(): paper for paper in only}
    sources = [source for source in found.value if not wanted or source.id.casefold() in wanted]
    unknown = set(wanted) - {source.id.casefold() for source in sources}
    faults = [UNKNOWN_PAPER.at(Place(str(stationery.folder)), id=wanted[paper]) for paper in sorted(unknown)]
    papers: list[Dossier] = []
    others: list[Posted] = []
    for source in sources:
        read = _dossier(stationery, source)
        faults.extend(read.diagnostics)
        if isinstance(read.value, Dossier):
            papers.append(read.value)
        else:
            others.append(Posted((source.id,), read.value))
    return Reported(Dossiers(tuple(papers), tuple(others)), tuple(faults))


def _dossier(stationery: Stationery, source: Source) -> Reported[Dossier | Fate]:
    record = read_record(stationery.folder, source.id)
    if record.value is None:
        return Reported(Fate.FAULTY, record.diagnostics)
    if not record.value.proof:
        return Reported(Fate.NO_PROOF)
    matter = _matter(stationery, record.value)
    if matter.value is None:
        return Reported(Fate.NO_PROOF, record.diagnostics + matter.diagnostics)
    paper = read_paper(stationery.folder, source)
    if paper.value is None:
        return Reported(Fate.FAULTY, paper.diagnostics)
    contacts = read_contacts(stationery.folder, source.id)
    languages = (matter.value.copy.language, *stationery.conference.languages)
    whom = addressees(paper.value.record, contacts.value, stationery.mailing, languages)
    return Reported(
        Dossier(paper.value.record, matter.value, whom.value, contacts.diagnostics + whom.diagnostics),
        record.diagnostics + matter.diagnostics,
    )


def _matter(stationery: Stationery, record: ProofRecord) -> Reported[Matter | None]:
    """The last proof of a paper, if it lies there whole and its token can stand in a header."""
    name = proof_path(record.id, record.proof)
    pdf = stationery.folder / name
    copy = read_copy(stationery.folder, record.id, record.proof)
    sound = copy is not None and (copy.id, copy.version) == (record.id, record.proof) and TOKEN.fullmatch(copy.token)
    if copy is None or not sound or not pdf.is_file():
        return Reported(None, (PROOF_MISSING.at(Place(name), version=record.proof, id=record.id),))
    size = pdf.stat().st_size
    link = stationery.links.get(record.id) or link_of(stationery.link, copy.token)
    large = size > LARGE and not link
    told = (LARGE_PROOF.at(Place(name), id=record.id, size=size // 1_000_000, limit=25),) if large else ()
    return Reported(Matter(copy, record, pdf, link), told)
