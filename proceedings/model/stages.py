"""What the steps of the story make of one paper: values small enough to be sent and kept."""

from dataclasses import dataclass

from proceedings.model.diagnostic import Diagnostic
from proceedings.model.galley import DrawnPages
from proceedings.model.submission import Submission


@dataclass(frozen=True, slots=True)
class Received:
    """A submission as read, its manuscript aside, since only setting needs that; None where no record could be made.

    `seen` are the digests of the files as they were when they were read.
    """

    submission: Submission | None
    seen: tuple[tuple[str, str], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """A paper set and drawn; where it is damaged, the notice that stands in its place."""

    drawn: DrawnPages
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: bool = False
