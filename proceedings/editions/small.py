"""The edition for phones and messengers: the whole volume, its pictures with no more samples than a screen shows."""

from collections.abc import Iterator
from dataclasses import replace

from proceedings.model.artifact import Artifact
from proceedings.model.picture import Drawing, Illustration
from proceedings.model.volume import Volume
from proceedings.pdf.downsampling import downsampled, downsampled_pdf
from proceedings.pdf.shown import pictures_shown
from proceedings.pdf.write import write_volume

DPI = 110.0


def issue(volume: Volume) -> Iterator[Artifact]:
    """One file, named after the conference with `-small` behind."""
    yield Artifact(f"{volume.name}-small.pdf", write_volume(lightened(volume)), len(volume.pages))


def lightened(volume: Volume) -> Volume:
    """The volume with smaller pictures, each as large as it stands on paper."""
    sizes: dict[str, tuple[float, float]] = {}
    for page in volume.pages:
        for digest, (width, height) in pictures_shown(page).items():
            before = sizes.get(digest, (0.0, 0.0))
            sizes[digest] = max(before[0], width), max(before[1], height)
    pictures = {digest: _lighter(volume.pictures[digest], size) for digest, size in sizes.items()}
    papers = {
        owner: replace(paper, pdf=downsampled_pdf(paper.pdf, DPI)) for owner, paper in volume.camera_ready.items()
    }
    return replace(volume, pictures={**volume.pictures, **pictures}, camera_ready=papers)


def _lighter(picture: Illustration, size: tuple[float, float]) -> Illustration:
    """Fewer samples; the lines of a drawing stay as they are, and only images inside it are made smaller."""
    if isinstance(picture, Drawing):
        return replace(picture, pdf=downsampled_pdf(picture.pdf, DPI))
    return downsampled(picture, size, DPI)
