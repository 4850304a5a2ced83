"""A file as a value: what editions and exports make, and delivery writes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to be written at `path`, relative to the output folder. `pages` for a PDF, else 0."""

    path: str
    content: bytes
    pages: int = 0
