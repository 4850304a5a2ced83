"""The edition for screens: the whole volume in one PDF, with outline, links and page labels."""

from collections.abc import Iterator

from proceedings.model.artifact import Artifact
from proceedings.model.volume import Volume
from proceedings.pdf.write import write_volume


def issue(volume: Volume) -> Iterator[Artifact]:
    """One file, named after the conference."""
    yield Artifact(f"{volume.name}.pdf", write_volume(volume), len(volume.pages))
