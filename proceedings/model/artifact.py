"""Files as values: what is to be written, copied and moved; delivery does it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to be written at `path`, relative to the output folder. `pages` for a PDF, else 0."""

    path: str
    content: bytes
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Transfer:
    """A file to be copied to `path`, relative to the output folder, from where it lies now."""

    path: str
    origin: Path


@dataclass(frozen=True, slots=True)
class Move:
    """A file or folder of the output folder to be moved within it; both paths are relative to it."""

    path: str
    target: str
