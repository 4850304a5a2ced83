"""What comes in when an editor gathers: files as a source holds them, submissions as systems or senders give them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pydantic import Field
from pydantic.config import JsonDict

from proceedings.model.diagnostic import Place
from proceedings.model.record import Record
from proceedings.model.submission import PaperRecord


class Decision(StrEnum):
    """What was decided about a submission. Undecided: the source says nothing of it, which is as good as accepted."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    UNDECIDED = "undecided"


class Contact(Record):
    """How somebody can be reached and what was agreed with them: private, never printed, exported or published."""

    name: str = Field("", description="The person, as the source names them")
    email: str = Field("", description="Address of e-mail")
    phone: str = Field("", description="Telephone")
    consent: str = Field("", description="What the person agreed to, as they answered")
    role: str = Field("", description="author, corresponding, submitter or sender")
    other: dict[str, str] = Field(default_factory=dict, description="Other private answers, by question")


@dataclass(frozen=True, slots=True)
class Held:
    """A file of a source: the name that it had there, with slashes; where its bytes lie; when it was last changed.

    `changed` is ISO 8601 without zone, empty where unknown. `sender` is who mailed it; `answers` are the ids of letters
    that its letter answers, and the addresses that it went to.
    """

    name: str
    path: Path
    changed: str = ""
    sender: Contact | None = None
    answers: str = ""

    @property
    def suffix(self) -> str:
        """The suffix of its name in small letters, with the dot."""
        dot = self.name.rpartition("/")[2].rpartition(".")
        return f".{dot[2].casefold()}" if dot[1] else ""

    @property
    def base(self) -> str:
        """Its name without the folders before it."""
        return self.name.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Holding:
    """All files that the sources of one gathering hold, archives and mailboxes opened."""

    files: tuple[Held, ...]

    def without(self, used: frozenset[str]) -> "Holding":
        """The files whose names are not among those used."""
        return Holding(tuple(held for held in self.files if held.name not in used))


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a field of a record was seen and how sure the reading is, from 0 to 1.

    `field` is dotted (`authors.0.name.ru`); `where` is in words: `paragraph 3`, `page 1`, `row 5, authors`;
    `words` are what was read there.
    """

    field: str
    where: str
    confidence: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submission as it was received. `key` is its id in the system; `record.id` is the same.

    Addresses stand in `record.authors`; the gathering takes them out. `section` is a track or session by its title.
    `files` are its manuscripts, the one to take first, with what belongs to them. `place` is where the source tells
    of it.
    """

    key: str
    record: PaperRecord
    decision: Decision = Decision.UNDECIDED
    section: str = ""
    contacts: tuple[Contact, ...] = ()
    files: tuple[Held, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    place: Place = Place("")


@dataclass(frozen=True, slots=True)
class Export:
    """What one system says: its submissions, and of the event what belongs into conference.yaml (by its field names).

    `used` are the names of the files that were read; `columns` the headers of tables with the fields that they were
    understood as, for gather.yaml.
    """

    system: str
    submissions: tuple[Submitted, ...]
    conference: Mapping[str, object] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)


BY_WORD: JsonDict = {"by": "word"}
"""Marks a mapping whose names are words of the exports, not languages."""


class Meanings(Record):
    """gather.yaml: how this conference's exports are to be understood, guessed once, then the editor's to change."""

    columns: dict[str, str] = Field(
        default_factory=dict,
        description="Header of a table: the field that it fills, or `ignore`",
        json_schema_extra=BY_WORD,
    )
    decisions: dict[str, Decision] = Field(
        default_factory=dict,
        description="Word of a decision: accepted, rejected, withdrawn or undecided",
        json_schema_extra=BY_WORD,
    )
    sections: dict[str, str] = Field(
        default_factory=dict,
        description="Track or session in the export: id of a section in conference.yaml",
        json_schema_extra=BY_WORD,
    )
    prefer: str = Field("text", description="Which of two manuscripts is taken: text or pdf", pattern="^(text|pdf)$")
    emails: str = Field(
        "private",
        description="private, or corresponding: print the corresponding author's address",
        pattern="^(private|corresponding)$",
    )
