"""The plan of a gathering: every submission that arrived beside what is on file, and what is to be done about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from proceedings.gathering.arrivals import Arrival, arrivals
from proceedings.gathering.numbering import folder_names
from proceedings.gathering.papers import Filing, Incoming, file_submission
from proceedings.gathering.privacy import addresses, public
from proceedings.gathering.sections import Sections, sections_of
from proceedings.gathering.slugs import slug
from proceedings.gathering.surroundings import conference_file, ledger_file, settings_file
from proceedings.gathering.trees import tree_of
from proceedings.intake.desk import ASIDE
from proceedings.intake.folder import NUMBERED
from proceedings.model.artifact import Artifact, Move, Transfer
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.gathered import Fate, Known, Line, Plan
from proceedings.model.gathering import Gathered, Request
from proceedings.model.language import localise
from proceedings.model.on_file import Desk, OnFile
from proceedings.model.received import Decision
from proceedings.model.submission import PaperRecord

LANGUAGES = ("kk", "ru", "en")


def plan(gathered: Gathered, desk: Desk, request: Request, name: str) -> Plan:
    """What is to be done in a conference folder called `name`. Nothing is read or written here."""
    sections = sections_of(desk.conference.tree, desk.meanings)
    drawing = _Drawing(desk, sections, gathered.digests, dict(desk.ledger.submissions), _cabinet(desk))
    came = tuple(arrivals(gathered, drawing.diagnostics))
    taken = [one for one in came if one.taken]
    for one, folder in zip(taken, drawing.folders(taken), strict=True):
        drawing.take(one, folder)
    for one in came:
        if not one.taken:
            drawing.refuse(one)
    drawing.miss({one.origin for one in came}, {slug(export.system) for export in gathered.exports}, request.complete)
    columns = {header: word for export in gathered.exports for header, word in export.columns.items()}
    drawing.surround(gathered, columns, name, request.day)
    return Plan(
        tuple(drawing.lines),
        tuple(drawing.artifacts),
        tuple(drawing.transfers),
        tuple(drawing.moves),
        tuple(drawing.diagnostics),
        tuple(ledger_file(drawing.known, desk)),
        {header: word for header, word in columns.items() if header not in desk.meanings.columns},
        tuple(export.system for export in gathered.exports),
    )


@dataclass(frozen=True, slots=True)
class _Cabinet:
    """The submissions on file, by the names of their folders and by where they come from."""

    by_folder: Mapping[str, OnFile]
    by_origin: Mapping[str, OnFile]


def _cabinet(desk: Desk) -> _Cabinet:
    by_origin = {one.origin: one for one in desk.submissions if one.origin}
    return _Cabinet({one.folder: one for one in desk.submissions}, by_origin)


@dataclass(slots=True)
class _Drawing:
    """A plan while it is drawn up."""

    desk: Desk
    sections: Sections
    digests: Mapping[str, str]
    known: dict[str, Known]
    cabinet: "_Cabinet"
    lines: list[Line] = field(default_factory=list)
    artifacts: list[Artifact] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    records: list[PaperRecord] = field(default_factory=list)

    def on_file(self, origin: str) -> OnFile | None:
        """What is on file of a submission: where the ledger says, or wherever its metadata names the origin."""
        last = self.known.get(origin)
        return self.cabinet.by_origin.get(origin) or (self.cabinet.by_folder.get(last.folder) if last else None)

    def folders(self, taken: list[Arrival]) -> Iterator[str]:
        """The folder of each: the one that it has, else a new one."""
        fresh = [one for one in taken if self.on_file(one.origin) is None and one.origin not in self.known]
        named = folder_names((one.received.record for one in fresh), (_number(each) for each in self._taken()))
        names = dict(zip((one.origin for one in fresh), named, strict=True))
        for one in taken:
            there = self.on_file(one.origin)
            yield there.folder if there else names.get(one.origin) or self.known[one.origin].folder

    def _taken(self) -> Iterator[str]:
        yield from self.cabinet.by_folder
        yield from (one.folder for one in self.known.values())

    def take(self, arrival: Arrival, folder: str) -> None:
        """Puts an accepted submission on file; one that was set aside comes back first."""
        there, last = self.on_file(arrival.origin), self.known.get(arrival.origin)
        new = self._incoming(arrival, folder)
        filing = file_submission(new, there, last, self.digests)
        if there and there.aside:
            self.moves.append(Move(there.path, folder))
        self._collect(filing)
        self.known[arrival.origin] = filing.known
        changed = any(not change.kept for change in filing.changes)
        fate = Fate.NEW if there is None else Fate.CHANGED if changed else Fate.UNCHANGED
        self._tell(arrival, folder, Fate.RETURNED if there and there.aside else fate, filing)

    def _incoming(self, arrival: Arrival, folder: str) -> Incoming:
        record = arrival.received.record
        printed = arrival.completed.authors_from_text or self.desk.meanings.emails == "corresponding"
        section = record.section or self.sections.id_of(arrival.received.section)
        shown = public(record, printed).model_copy(update={"id": _number(folder), "section": section})
        self.records.append(shown)
        tree = {"id": shown.id, "kind": shown.kind.value, **tree_of(shown)}
        contacts = addresses(record, arrival.received.contacts)
        return Incoming(arrival.received, folder, tree, contacts, arrival.brought, arrival.completed)

    def _collect(self, filing: Filing) -> None:
        self.artifacts.extend(filing.artifacts)
        self.transfers.extend(filing.transfers)
        self.moves.extend(filing.moves)
        self.diagnostics.extend(filing.diagnostics)

    def _tell(self, arrival: Arrival, folder: str, fate: Fate, filing: Filing | None = None) -> None:
        record = arrival.received.record
        title = localise(record.title, LANGUAGES)
        changes = tuple(filing.changes) if filing else ()
        decision, manuscript = arrival.received.decision, arrival.brought.manuscript
        self.lines.append(Line(arrival.origin, folder, title, fate, decision, manuscript, changes))

    def refuse(self, arrival: Arrival) -> None:
        """Sets aside what is no longer accepted; what never was is told alone."""
        there = self.on_file(arrival.origin)
        if there and not there.aside:
            self._set_aside(arrival.origin, there, arrival.received.decision)
            self._tell(arrival, there.folder, Fate.WITHDRAWN)
        else:
            self._tell(arrival, there.folder if there else "", Fate.REFUSED)

    def _set_aside(self, origin: str, there: OnFile, decision: Decision) -> None:
        self.moves.append(Move(there.path, f"{ASIDE}/{there.folder}"))
        if origin in self.known:
            self.known[origin] = self.known[origin].model_copy(update={"decision": decision})

    def miss(self, came: set[str], systems: set[str], complete: bool) -> None:
        """What these systems told of last time and don't name now: withdrawn where the export is complete."""
        for origin, last in self.desk.ledger.submissions.items():
            there = self.on_file(origin)
            if origin in came or origin.partition(":")[0] not in systems or there is None or there.aside:
                continue
            fate, decision = (Fate.WITHDRAWN, Decision.WITHDRAWN) if complete else (Fate.ABSENT, last.decision)
            if complete:
                self._set_aside(origin, there, decision)
            self.lines.append(Line(origin, there.folder, _title(last), fate, decision, last.manuscript))

    def surround(self, gathered: Gathered, columns: Mapping[str, str], name: str, day: str) -> None:
        """Adds what is written besides submissions."""
        conference = conference_file(gathered, self.records, self.sections.added, self.desk, (name, day))
        settings = settings_file(columns, self.desk)
        for artifacts, diagnostics in (conference, settings):
            self.artifacts.extend(artifacts)
            self.diagnostics.extend(diagnostics)


def _number(folder: str) -> str:
    found = NUMBERED.match(folder)
    return found[1] if found else folder


def _title(known: Known) -> str:
    title = known.record.get("title")
    if isinstance(title, dict):
        return localise({str(tag): str(words) for tag, words in title.items()}, LANGUAGES)
    return str(title or "")
