"""An office for gathering's tests: exports made by hand are gathered into a real folder, as the command does it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from proceedings.delivery import deliver, relocate
from proceedings.gathering.planning import plan
from proceedings.intake.desk import read_desk
from proceedings.intake.digests import digest
from proceedings.model.gathered import Plan
from proceedings.model.gathering import Gathered, Request
from proceedings.model.people import Name, Person
from proceedings.model.proposal import Proposal
from proceedings.model.received import Decision, Export, Held, Submitted
from proceedings.model.submission import PaperRecord

DAY = "2026-11-25"


def author(family: str, given: str, email: str = "") -> Person:
    return Person(name={"en": Name(family=family, given=given)}, email=email, corresponding=bool(email))


def submission(key: str, title: str, *authors: Person, **more: object) -> Submitted:
    """A submission with a title in English; `more` are fields of Submitted."""
    record = PaperRecord(id=key, title={"en": title}, authors=authors, abstract={"en": f"On {title}."})
    return Submitted(key, record, **({"decision": Decision.ACCEPTED} | more))  # type: ignore[arg-type]


def held(folder: Path, name: str, content: str = "text") -> Held:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return Held(name, file)


def gather(
    folder: Path,
    *submissions: Submitted,
    complete: bool = False,
    proposals: Mapping[str, Proposal] | None = None,
    columns: Mapping[str, str] | None = None,
) -> Plan:
    """What was planned, and done."""
    drawn = draw(folder, submissions, complete, proposals or {}, columns or {})
    relocate(drawn.moves, folder)
    deliver((*drawn.artifacts, *drawn.transfers, *drawn.ledger), folder)
    return drawn


def draw(
    folder: Path,
    submissions: Sequence[Submitted],
    complete: bool = False,
    proposals: Mapping[str, Proposal] | None = None,
    columns: Mapping[str, str] | None = None,
) -> Plan:
    """What would be done."""
    folder.mkdir(exist_ok=True)
    files = {one.name: digest(one.path) for received in submissions for one in received.files}
    gathered = Gathered((Export("HotCRP", tuple(submissions), columns=columns or {}),), proposals or {}, files)
    return plan(gathered, read_desk(folder).value, Request(DAY, complete), folder.name)


def fates(drawn: Plan) -> dict[str, str]:
    """What became of each submission, by key."""
    return {line.key.partition(":")[2]: line.fate.value for line in drawn.lines}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by name."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
