"""The whole story: a conference folder becomes a volume. Read this first.

The house and the submissions are found; each submission is read in the airlock, then set; the settings are assembled;
the volume is written. Mistakes of authors are gathered on the way as diagnostics; a mistake of ours raises BugIn.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from proceedings.assembly.book import SetPaper, assemble
from proceedings.assembly.lines_in_place import lines_in_place
from proceedings.checks import check_volume
from proceedings.editions import screen
from proceedings.execution.stopwatch import Stopwatch
from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Diagnostic, Reported, Severity
from proceedings.model.galley import DrawnPages
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.manuscript import Manuscript
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.reconciliation import Compiled, Entry, Status
from proceedings.model.submission import Source
from proceedings.model.volume import Standing, Volume
from proceedings.papers import Paper, set_papers, set_parts


def compile_volume(folder: Path, wishes: Wishes, work: Work) -> Compiled:
    """The volume of a conference folder as a PDF, its papers, and all that was found wrong."""
    watch = Stopwatch()
    with watch("find"):
        house, sources, faults = _find(folder, wishes)
    if house is None:
        return Compiled((), (), faults, watch.seconds)
    papers = set_papers(folder, sources, house, work, watch)
    work.tell("assemble", 0, len(papers))
    with watch("assemble"):
        volume, found = _assemble(folder, papers, house)
    with watch("write"):
        artifacts = tuple(screen.issue(volume))
    work.tell("assemble", len(papers), len(papers))
    faults += (*_faults_of(papers, house), *found)
    return Compiled(artifacts, _reconcile(papers, volume.standings, house), faults, watch.seconds)


def publish(folder: Path, wishes: Wishes, work: Work) -> Reported[Published | None]:
    """The volume of a conference folder with what it was made from, for exports, offprints, the site and proofs."""
    watch = Stopwatch()
    house, sources, faults = _find(folder, wishes)
    if house is None:
        return Reported(None, faults)
    papers = set_papers(folder, sources, house, work, watch)
    work.tell("assemble", 0, len(papers))
    volume, found = _assemble(folder, papers, house)
    work.tell("assemble", len(papers), len(papers))
    by_id = {paper.record.id: paper for paper in papers}
    ordered = tuple(_published(by_id[one.id], one, volume, house) for one in volume.standings if one.id in by_id)
    return Reported(Published(house, volume, ordered), (*faults, *_faults_of(papers, house), *found))


def _published(paper: Paper, standing: Standing, volume: Volume, house: House) -> PublishedPaper:
    record = paper.record
    section = next((one for one in house.conference.sections if one.id == record.section), None)
    lines = lines_in_place(paper.lines, record.id, volume.pages[standing.first : standing.last + 1])
    facts = (paper.source, paper.diagnostics, paper.setting.damaged, lines)
    return PublishedPaper(record, section, standing, *facts)


def check_folder(folder: Path, wishes: Wishes, work: Work) -> Compiled:
    """All that is wrong with a conference folder. Papers are set, since some faults are seen only on pages."""
    watch = Stopwatch()
    with watch("find"):
        house, sources, faults = _find(folder, wishes)
    if house is None:
        return Compiled((), (), faults, watch.seconds)
    papers = set_papers(folder, sources, house, work, watch)
    return Compiled((), _reconcile(papers, (), house), faults + _faults_of(papers, house), watch.seconds)


def _find(folder: Path, wishes: Wishes) -> tuple[House | None, tuple[Source, ...], tuple[Diagnostic, ...]]:
    """The house and the submissions, none of them parsed yet."""
    house = read_house(folder, wishes.style, wishes.profile)
    sources = find_submissions(folder)
    return _dated(house.value, wishes.date), sources.value, house.diagnostics + sources.diagnostics


def _dated(house: House | None, date: str) -> House | None:
    """The house with the day that the files shall carry, where one was asked for."""
    if house is None or not date:
        return house
    return replace(house, conference=house.conference.model_copy(update={"date_of_edition": date}))


def _assemble(folder: Path, papers: Sequence[Paper], house: House) -> tuple[Volume, tuple[Diagnostic, ...]]:
    """The volume, and what only the setting of its parts finds: a letter of a committee's that no face has."""
    found: list[Diagnostic] = []
    setter = set_parts(folder, house)

    def set_part(manuscript: Manuscript) -> DrawnPages:
        setting = setter(manuscript)
        found.extend(setting.diagnostics)
        return setting.drawn

    ready = [SetPaper(paper.record, paper.setting.drawn, paper.setting.damaged) for paper in papers]
    volume = assemble(house, ready, set_part)
    return volume, _each_once(found)


def _faults_of(papers: Sequence[Paper], house: House) -> tuple[Diagnostic, ...]:
    """What is wrong with each paper, and with all of them together."""
    own = [fault for paper in papers for fault in paper.diagnostics]
    submissions = tuple(paper.received.submission for paper in papers if paper.received.submission)
    return (*own, *check_volume(submissions, house))


def _each_once(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """A part is set again when its page numbers are known; its faults are told once."""
    return tuple({(fault.code, fault.place, str(fault.message)): fault for fault in found}.values())


def _reconcile(papers: Sequence[Paper], standings: Iterable[Standing], house: House) -> tuple[Entry, ...]:
    """A line for every submission found: what became of it and where it stands."""
    places = {standing.id: (standing.first_folio, standing.last_folio) for standing in standings}
    return tuple(_entry(paper, house, *places.get(paper.record.id, ("", ""))) for paper in papers)


def _entry(paper: Paper, house: House, first: str, last: str) -> Entry:
    record = paper.record
    title = localise(record.title, (record.language, *house.conference.languages))
    return Entry(record.id, str(record.kind), title, _status(paper), first, last, paper.reused)


def _status(paper: Paper) -> Status:
    if paper.setting.damaged:
        return Status.REFUSED
    wrong = any(fault.severity is Severity.ERROR for fault in paper.diagnostics)
    return Status.REPAIRED if wrong else Status.COMPILED
