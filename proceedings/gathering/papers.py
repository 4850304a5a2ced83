"""One submission received and what is on file of it: merged, with all that is to be written, copied, moved and told."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from proceedings.gathering.bringing import ASIDE as RECEIVED
from proceedings.gathering.bringing import Brought, bring
from proceedings.gathering.completing import Completed
from proceedings.gathering.editing import edited
from proceedings.gathering.merging import merge
from proceedings.gathering.yaml_text import yaml_text
from proceedings.intake.desk import PRIVATE
from proceedings.intake.exports.people import DOUBTFUL, TypedPerson, doubts
from proceedings.intake.faults.gathering import DIFFERS, DOUBTFUL_METADATA, NOT_EDITED, OTHER_VERSIONS, UNPLACED_WORDS
from proceedings.intake.yaml_file import Tree
from proceedings.model.artifact import Artifact, Move, Transfer
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.gathered import Change, Known
from proceedings.model.on_file import OnFile, Written
from proceedings.model.received import Sighting, Submitted

NAME = re.compile(r"authors\.(\d+)\.name(?:\.(\w+))?")
METADATA = "metadata.yaml"
PRIVATE_HEAD = "# Private: not printed, exported or published. What you change here stays.\n"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A submission ready to go on file: its folder, its two trees, its files."""

    received: Submitted
    folder: str
    record: Mapping[str, Tree]
    contacts: Mapping[str, Tree]
    brought: Brought
    completed: Completed


@dataclass(slots=True)
class Filing:
    """What is to be done for one submission; `known` is what the ledger will say of it."""

    known: Known
    artifacts: list[Artifact] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def file_submission(new: Incoming, on_file: OnFile | None, last: Known | None, digests: Mapping[str, str]) -> Filing:
    """Puts a submission on file beside what is there. `digests` are of the sources' files, by their names."""
    known = Known(
        folder=new.folder,
        decision=new.received.decision,
        record=dict(new.record),
        contacts=dict(new.contacts),
        files={name: digests.get(held.name, "") for name, held in new.brought.files.items()},
        manuscript=new.brought.manuscript,
    )
    filing = Filing(known)
    written = {
        "metadata": _file_metadata(new, on_file, last, filing),
        "contacts": _file_contacts(new, on_file, last, filing),
    }
    files = bring(new.brought, digests, on_file, last, new.folder)
    filing.transfers, filing.moves = files.transfers, files.moves
    filing.changes.extend(files.changes)
    filing.diagnostics.extend(_told(new))
    filing.known = known.model_copy(update={"written": written})
    return filing


def _file_metadata(new: Incoming, on_file: OnFile | None, last: Known | None, filing: Filing) -> str:
    mine = on_file.metadata if on_file else Written()
    text = yaml_text(new.record, _notes(new.received.sightings))
    base = last.record if last else None
    untouched = last.written.get("metadata", "") if last else ""
    paper = _Paper(f"{new.folder}/{METADATA}", f"{new.folder}/{RECEIVED}/{METADATA}", text, "", untouched)
    return _file(paper, mine, (base, new.record), filing)


def _file_contacts(new: Incoming, on_file: OnFile | None, last: Known | None, filing: Filing) -> str:
    mine = on_file.contacts if on_file else Written()
    if not new.contacts and not mine.digest:
        return ""
    number = new.record["id"]
    base = last.contacts if last else None
    untouched = last.written.get("contacts", "") if last else ""
    text = PRIVATE_HEAD + yaml_text(new.contacts)
    paper = _Paper(f"{PRIVATE}/{number}.yaml", f"{PRIVATE}/{RECEIVED}/{number}.yaml", text, "private.", untouched)
    return _file(paper, mine, (base, new.contacts), filing)


@dataclass(frozen=True, slots=True)
class _Paper:
    """A YAML file to be filed: its place, the place of what can't be merged into it, its text if it is written anew.

    `untouched` is the digest that it has if nobody changed it since it was written.
    """

    path: str
    aside: str
    text: str
    prefix: str
    untouched: str


def _file(paper: _Paper, mine: Written, trees: tuple[object, Mapping[str, Tree]], filing: Filing) -> str:
    """Writes, edits or leaves a file; the digest of what was written whole, else nothing."""
    base, theirs = trees
    if not mine.digest:
        filing.artifacts.append(Artifact(paper.path, paper.text.encode()))
        return _digest(paper.text)
    if mine.tree is None:
        return paper.untouched
    own = mine.digest == paper.untouched
    merged = merge(base if isinstance(base, dict) else {}, dict(mine.tree), dict(theirs))  # type: ignore[arg-type]
    filing.changes.extend(
        Change(f"{paper.prefix}{change.field}", change.old, change.new, change.kept) for change in merged.changes
    )
    if merged.tree == mine.tree or not isinstance(merged.tree, dict):
        return mine.digest if mine.digest == _digest(paper.text) else paper.untouched
    text = paper.text if own else edited(mine.text, merged.tree)
    if text is None:
        filing.artifacts.append(Artifact(paper.aside, paper.text.encode()))
        filing.diagnostics.append(NOT_EDITED.at(Place(paper.path), file=paper.path, aside=paper.aside))
        return ""
    filing.artifacts.append(Artifact(paper.path, text.encode()))
    return _digest(text) if own else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _notes(sightings: tuple[Sighting, ...]) -> dict[str, str]:
    """Comments for the fields that were read out of a text: where, and how surely."""
    return {one.field: f"{one.where}, {one.confidence:.0%}" for one in sightings}


def _typed_people(received: Submitted) -> Iterator[TypedPerson]:
    """The authors whose names were read out of typed words."""
    for one in received.sightings:
        found = NAME.match(one.field)
        if found and int(found[1]) < len(received.record.authors):
            person = received.record.authors[int(found[1])]
            seen = {language: form for language, form in person.name.items() if language == found[2]}
            yield TypedPerson(person.model_copy(update={"name": seen or person.name}), one.confidence, one.words)


def _told(new: Incoming) -> Iterator[Diagnostic]:
    path = f"{new.folder}/{METADATA}"
    yield from doubts(tuple(_typed_people(new.received)), Place(path, field="authors"))
    doubtful = [one for one in new.received.sightings if one.confidence < DOUBTFUL and not NAME.match(one.field)]
    if doubtful:
        fields = ", ".join(f"{one.field} ({one.where}, {one.confidence:.0%})" for one in doubtful)
        yield DOUBTFUL_METADATA.at(Place(path, field=doubtful[0].field), fields=fields, file=path)
    for one in new.completed.differences:
        yield DIFFERS.at(Place(path, field=one.field), field=one.field, told=one.told[:200], read=one.read[:200])
    if new.completed.unplaced:
        yield UNPLACED_WORDS.at(
            Place(path), words=" … ".join(new.completed.unplaced)[:500], file=new.brought.manuscript
        )
    if new.brought.others:
        others = ", ".join(held.name for held in new.brought.others)
        yield OTHER_VERSIONS.at(Place(path), taken=new.brought.manuscript, others=others, folder=new.folder)
