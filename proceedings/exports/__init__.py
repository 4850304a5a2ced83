"""Records for machines, one format a file: what libraries, indexes and reference managers read of a volume.

An export is a module with `issue(book, told)`; `TITLE` says what it is and for whom.
"""

from collections.abc import Iterator
from typing import Protocol

from proceedings.model.artifact import Artifact
from proceedings.model.publication import Publication
from proceedings.model.published import Published


class Export(Protocol):
    """What a module of this package must have."""

    TITLE: str

    def issue(self, book: Published, publication: Publication) -> Iterator[Artifact]:
        """The files of the export, named without a folder."""
        ...
