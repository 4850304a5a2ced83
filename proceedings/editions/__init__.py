"""Editions: a volume issued for a purpose, one file each; an edition returns files as values and writes none.

An edition is a module with `issue(volume)`.
"""

from collections.abc import Iterator
from typing import Protocol

from proceedings.model.artifact import Artifact
from proceedings.model.volume import Volume


class Edition(Protocol):
    """What a module of this package must have."""

    def issue(self, volume: Volume) -> Iterator[Artifact]:
        """The files of the edition."""
