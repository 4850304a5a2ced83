"""What is asked of a gathering, and what came in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.diagnostic import Diagnostic
from proceedings.model.on_file import Desk
from proceedings.model.proposal import Proposal
from proceedings.model.received import Export


@dataclass(frozen=True, slots=True)
class Request:
    """`day` is today, ISO 8601, for a new conference.yaml; `complete`: what the export doesn't name is withdrawn."""

    day: str
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Came:
    """The desk as it was found and what came to it; the digests of files are by their names in the sources."""

    desk: Desk
    exports: tuple[Export, ...]
    digests: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What a manuscript says of itself, if it could be read."""

    proposal: Proposal | None
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that came in: exports, what manuscripts say of themselves and the digests of files, both by name."""

    exports: tuple[Export, ...]
    proposals: Mapping[str, Proposal] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
