"""Papers on their way: each submission read in the airlock, then set; both kept by what they were made from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TypeVar, cast

from proceedings import steps
from proceedings.execution.airlock import Loss, Settings
from proceedings.execution.bounds import Bounds
from proceedings.execution.engines.serial import Here
from proceedings.execution.fingerprint import fingerprint
from proceedings.execution.runner import BugIn, Job, Outcome, Runner, open_runners
from proceedings.execution.stopwatch import Stopwatch
from proceedings.execution.store import dump, load
from proceedings.finished import PRELOAD, TRUSTED, digest_of_program, open_store
from proceedings.losses import diagnose_loss
from proceedings.model.commission import Tell, Work
from proceedings.model.conference import Conference, Dates, Section
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.manuscript import Manuscript
from proceedings.model.published import PaperLines
from proceedings.model.stages import Received, Setting
from proceedings.model.submission import PaperRecord, Source

T = TypeVar("T")
MANY = 40
"""So many papers have more words than it takes to read what all earlier ones have learnt."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A submission at the end of its way: found, received and set; `reused` tells that it wasn't set anew."""

    source: Source
    received: Received
    setting: Setting
    reused: bool
    lines: PaperLines = ()

    @property
    def record(self) -> PaperRecord:
        """What is known of it; where that could not be read, no more than its name."""
        if self.received.submission:
            return self.received.submission.record
        return PaperRecord(id=self.source.id, title={ANY: self.source.folder or self.source.manuscript})

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All that was found wrong with it."""
        return self.received.diagnostics + self.setting.diagnostics


def set_papers(
    folder: Path, sources: Sequence[Source], house: House, work: Work, watch: Stopwatch
) -> tuple[Paper, ...]:
    """All papers in the order of their sources. What the store has is neither read nor set again. Raises BugIn."""
    settings = Settings(work.jobs, preload=PRELOAD)
    with open_runners(work.engine, settings, open_store(folder)) as (readers, setters):
        with watch("read"):
            jobs = [_reading_job(folder, source, house) for source in sources]
            reading = readers.map(steps.read_paper, jobs, Received, _counting(work.tell, "read", len(jobs)))
        with watch("set"):
            rules = _house_of_papers(house)
            jobs = [_setting_job((readers, setters), *each, rules) for each in zip(sources, reading, strict=True)]
            setting = setters.map(steps.set_paper, jobs, Setting, _counting(work.tell, "set", len(jobs)))
            lines = [_lines(setters, outcome) if work.lines else () for outcome in setting]
    return tuple(_paper(*each) for each in zip(sources, reading, setting, lines, strict=True))


def set_parts(folder: Path, house: House) -> Callable[[Manuscript], Setting]:
    """What sets the parts of the book, one by one and here: the next may depend on how long this one is."""
    runner = Runner(Here(), open_store(folder))
    style = house.style.model_dump_json()

    def set_part(manuscript: Manuscript) -> Setting:
        pictures = sorted((name, picture.digest) for name, picture in manuscript.pictures.items())
        text = repr(replace(manuscript, pictures={}))
        key = fingerprint("part", digest_of_program(), style, text, repr(pictures))
        (outcome,) = runner.map(steps.set_part, [Job("part", key, lambda: (manuscript, house.style))], Setting)
        if outcome.value is None:
            raise BugIn("a part of the book", outcome.trace)
        return outcome.value

    return set_part


def _reading_job(folder: Path, source: Source, house: House) -> Job:
    language = house.conference.languages[0]
    key = fingerprint("read", digest_of_program(), repr(source), language)
    return Job(source.id, key, lambda: (folder, source, language))


def _setting_job(runners: tuple[Runner, Runner], source: Source, read: Outcome[Received], rules: "Rules") -> Job:
    readers, setters = runners
    received = _received(source, read)
    key = fingerprint("set", digest_of_program(), *_identities(source, received), *rules.identities)

    def arguments() -> tuple[object, ...]:
        manuscript = dump(None) if read.lost else readers.enclosure(steps.read_paper, read)
        words = setters.store.notebook if setters.missing > MANY else None
        return source, received, manuscript, rules.house, words

    return Job(source.id, key, arguments)


def _identities(source: Source, received: Received) -> Iterator[str]:
    """What a paper is known by for setting: everything but its place in the section, so that moving it sets nothing."""
    submission = received.submission
    if submission is not None:
        places = {name: place for name, place in submission.places.items() if name != "order"}
        yield submission.record.model_dump_json(exclude={"order"})
        yield repr(sorted(places.items()))
    described_apart = source.metadata if source.metadata != source.manuscript else ""
    yield repr([(name, digest) for name, digest in received.seen if name != described_apart])
    yield repr((source.id, source.folder, source.manuscript, received.diagnostics))


def _received(source: Source, read: Outcome[Received]) -> Received:
    """What was read; of a lost worker, why it was lost."""
    if read.value is not None:
        return read.value
    place = Place(source.manuscript or source.metadata or source.folder)
    lost = diagnose_loss(read.lost or Loss.CRASHED, place, Bounds())
    return Received(None, (), (replace(lost, submission=source.id),))


def _lines(setters: Runner, outcome: Outcome[Setting]) -> PaperLines:
    """The lines of a paper's text; none where a notice stands in its place."""
    enclosed = setters.enclosure(steps.set_paper, outcome)
    return cast(PaperLines, load(enclosed, TRUSTED)) if enclosed else ()


def _paper(source: Source, read: Outcome[Received], outcome: Outcome[Setting], lines: PaperLines) -> Paper:
    """A worker lost over a paper that was read is a mistake of ours."""
    if outcome.value is None:
        raise BugIn(source.id, outcome.trace)
    return Paper(source, _received(source, read), outcome.value, outcome.reused, lines)


@dataclass(frozen=True, slots=True)
class Rules:
    """The house as papers know it, ready to be sent, and what it is known by."""

    house: bytes
    identities: tuple[str, ...]


def _house_of_papers(house: House) -> Rules:
    """Only what a paper may depend on: an edit of committees, bodies or imprint must not set any paper again."""
    known = house.conference
    sections = sorted(known.sections, key=lambda section: section.id)
    conference = Conference(
        short_name="papers",
        languages=known.languages,
        title={},
        dates=Dates(start=""),
        sections=tuple(Section(id=section.id, title=section.title, kind=section.kind) for section in sections),
        labels=known.labels,
    )
    own = House(conference, house.style, house.profile)
    return Rules(dump(own), tuple(record.model_dump_json() for record in (conference, house.style, house.profile)))


def _counting(tell: Tell, stage: str, total: int) -> Callable[[Outcome[T]], None]:
    """A progress callback that counts outcomes."""
    done = count(1)
    tell(stage, 0, total)
    return lambda outcome: tell(stage, next(done), total)
