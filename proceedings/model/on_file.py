"""A conference folder as a gathering finds it: submissions on file, as written and as read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.gathered import Ledger
from proceedings.model.received import Meanings


@dataclass(frozen=True, slots=True)
class Written:
    """A YAML file on file: its text, the digest of its bytes, and what it says; None where it can't be read."""

    text: str = ""
    digest: str = ""
    tree: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class OnFile:
    """A submission on file: the name of its folder, whether it is set aside, what is written of it, its files' digests.

    `path` is the folder relative to the conference folder. `metadata` is empty where there is none.
    """

    folder: str
    path: str
    metadata: Written = Written()
    contacts: Written = Written()
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def aside(self) -> bool:
        """Whether the submission was withdrawn."""
        return self.path != self.folder

    @property
    def origin(self) -> str:
        """Where it was gathered from, as its metadata says."""
        origin = (self.metadata.tree or {}).get("origin")
        return origin if isinstance(origin, str) else ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything in a conference folder that a gathering looks at before it changes anything."""

    conference: Written = Written()
    settings: Written = Written()
    meanings: Meanings = Meanings()
    ledger: Ledger = Ledger()
    submissions: tuple[OnFile, ...] = ()
