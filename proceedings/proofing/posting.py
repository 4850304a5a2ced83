"""Letters posted one by one, each written down before and after; what became of each is handed back at once.

Whoever asks for the next one has kept the last: so a run that is ended loses nothing, and nobody gets a letter twice.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from proceedings.model.artifact import Artifact
from proceedings.model.mailing import Fate, Mark, Posted, PostEntry
from proceedings.proofing.dossiers import Stationery
from proceedings.proofing.letters import Letter, compose, message_id, wire
from proceedings.proofing.mail_addresses import digest_of
from proceedings.proofing.mail_server import Answer, Envelope, Line, Unreachable
from proceedings.proofing.places import FOLDER
from proceedings.proofing.postbook import append_entry

PAUSES = (0.0, 5.0, 30.0)
"""Seconds before each try; there is another one only where the server said that it has not taken the letter."""
OUTBOX = f"{FOLDER}/outbox"
FATES = {
    Mark.SENT: Fate.SENT,
    Mark.REFUSED: Fate.REFUSED,
    Mark.DEFERRED: Fate.DEFERRED,
    Mark.DOUBTFUL: Fate.DOUBTFUL,
}


@dataclass(frozen=True, slots=True)
class Timing:
    """The clock and how one waits: the surroundings' in a command, a toy's in a test."""

    moment: Callable[[], datetime]
    wait: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Post:
    """The way that letters go: on what stationery, over which line, by which clock."""

    stationery: Stationery
    line: Line
    timing: Timing


def post(letters: Sequence[Letter], way: Post) -> Iterator[Posted]:
    """Posts letter after letter, at the pace that the settings allow; none once the server is gone."""
    gone = ""
    for number, letter in enumerate(letters):
        if gone:
            yield _posted(letter, Fate.NOT_TRIED, gone)
            continue
        if number:
            way.timing.wait(60 / way.stationery.mailing.per_minute)
        try:
            answer = _post_one(letter, way)
        except Unreachable as error:
            gone = str(error)
            yield _posted(letter, Fate.NOT_TRIED, gone)
            continue
        gone = answer.words if answer.halt else ""
        unreached = tuple(copy for copy in letter.copies if copy.address in answer.refused)
        when = way.timing.moment().isoformat(timespec="seconds")
        yield replace(_posted(letter, FATES[answer.mark], answer.words), unreached=unreached, when=when)


def _post_one(letter: Letter, way: Post) -> Answer:
    """The last answer of as many tries as it takes. Between two of them the postbook says that nothing is under way."""
    answer = Answer(Mark.DEFERRED)
    for pause in PAUSES:
        if pause:
            way.timing.wait(pause)
        way.line.make_ready()
        answer = _try(letter, way)
        if answer.mark is not Mark.DEFERRED:
            break
    return answer


def _try(letter: Letter, way: Post) -> Answer:
    when, mailing = way.timing.moment(), way.stationery.mailing
    message = compose(letter, mailing, way.stationery.reply_to, when)
    recipients = (letter.to.address, *(copy.address for copy in letter.copies))
    envelope = Envelope(mailing.sender, recipients, wire(message))
    intent = _entry(letter, way, when, Mark.INTENT)
    answer = way.line.carry(envelope, lambda: append_entry(way.stationery.folder, intent))
    append_entry(way.stationery.folder, _outcome(intent, answer))
    return answer


def _entry(letter: Letter, way: Post, when: datetime, mark: Mark) -> PostEntry:
    return PostEntry(
        when=when.isoformat(timespec="seconds"),
        mark=mark,
        kind=letter.kind,
        message=message_id(letter, way.stationery.mailing, when.date().isoformat()),
        about=letter.about,
        name=letter.to.name,
        person=digest_of(letter.to.address),
        copies=tuple(digest_of(copy.address) for copy in letter.copies),
    )


def _outcome(intent: PostEntry, answer: Answer) -> PostEntry:
    missed = {digest_of(address) for address in answer.refused}
    copies = tuple(copy for copy in intent.copies if copy not in missed)
    return intent.model_copy(
        update={"mark": answer.mark, "copies": copies, "note": answer.words, "handed": answer.handed}
    )


def _posted(letter: Letter, fate: Fate, note: str = "") -> Posted:
    versions = tuple(matter.copy.version for matter in letter.matters)
    return Posted(letter.papers, fate, letter.to, letter.copies, note, versions=versions)


def outbox(letters: Iterable[Letter], stationery: Stationery, when: datetime) -> Iterator[tuple[Artifact, Posted]]:
    """The letters as files, to be looked at before any is sent."""
    for letter in letters:
        message = compose(letter, stationery.mailing, stationery.reply_to, when)
        name = f"{OUTBOX}/{letter.kind}-{'-'.join(letter.papers[:5])}.eml"
        yield Artifact(name, wire(message)), _posted(letter, Fate.WRITTEN)
