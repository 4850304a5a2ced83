"""What a gathering makes of a conference folder: files to write, folders to move, and a line for every submission."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import Field

from proceedings.model.artifact import Artifact, Move, Transfer
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.received import Decision
from proceedings.model.record import Record


class Fate(StrEnum):
    """What a gathering does with a submission. Absent: the export no longer tells of it, and it stays where it is."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    ABSENT = "absent"
    REFUSED = "not accepted"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that an export gives anew. `kept`: the editor had changed it too, and the editor's words stay."""

    field: str
    old: str
    new: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one submission: its key in the system, its folder, and each field that changed.

    `manuscript` is the name of the file that was taken, as the source had it; empty where none was received.
    """

    key: str
    folder: str
    title: str
    fate: Fate
    decision: Decision
    manuscript: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done in the conference folder, and why: moves, then artifacts, then transfers, the ledger last.

    `columns` are headers understood for the first time, for show."""

    lines: tuple[Line, ...]
    artifacts: tuple[Artifact, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    moves: tuple[Move, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    ledger: tuple[Artifact, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    systems: tuple[str, ...] = ()


class Known(Record):
    """What was gathered of a submission last time: the base that editors' and authors' changes are told apart by."""

    folder: str = Field(description="Its folder below the conference folder, also while it is set aside")
    decision: Decision = Decision.UNDECIDED
    record: dict[str, object] = Field(default_factory=dict, description="The record as it was received")
    contacts: dict[str, object] = Field(default_factory=dict, description="Addresses as they were received")
    files: dict[str, str] = Field(default_factory=dict, description="Files brought: SHA-256 by name in the folder")
    manuscript: str = Field("", description="Name of the manuscript as the source had it")
    written: dict[str, str] = Field(default_factory=dict, description="SHA-256 of metadata and address file as written")


class Ledger(Record):
    """gathered/ledger.json: what was gathered, by system and key, as `easychair:17`."""

    format: str = "1"
    submissions: dict[str, Known] = Field(default_factory=dict)
