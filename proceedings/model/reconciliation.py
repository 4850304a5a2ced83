"""What became of every submission, and of the whole compilation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic


class Status(StrEnum):
    """A submission ends as exactly one of these."""

    COMPILED = "compiled"
    REPAIRED = "repaired"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the reconciliation. Refused: a notice stands in its place. Repaired: set, but with errors.

    The folios are empty where the submission has no place in the volume; `reused` tells that nothing was set anew.
    """

    id: str
    kind: str
    title: str
    status: Status
    first: str = ""
    last: str = ""
    reused: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of one paper from its acceptance to its pages. Facts that nobody told are empty.

    `accepted` is the decision of the system that it came from; `received` the manuscript as its author called it;
    `included` what became of it in the volume.
    """

    id: str
    key: str
    title: str
    accepted: str
    received: str
    included: str
    pages: str


@dataclass(frozen=True, slots=True)
class Compiled:
    """A compilation: its artifacts (none where only checks were asked for), its papers, all that was found wrong."""

    artifacts: tuple[Artifact, ...]
    papers: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...]
    seconds: Mapping[str, float] = field(default_factory=dict)
