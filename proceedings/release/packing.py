"""A release: one folder with everything that attendees and libraries get, and what it takes to verify it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from proceedings.editions import screen, sections, small
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.publication import Publication
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.volume import Volume
from proceedings.release.faults import HEAVY_OFFPRINT, NO_OFFPRINT
from proceedings.release.manifest import Origin, manifest, sums
from proceedings.release.offprints import UNSAFE, offprint, papers_with_offprints
from proceedings.release.readme import readme
from proceedings.release.records import issue_records
from proceedings.website import site

HEAVIEST = 5_000_000
"""Bytes of a PDF that Google Scholar still takes."""

DRAFT = "-draft"


@dataclass(frozen=True, slots=True)
class Packing:
    """How a release is to be made: what is known of the publication, whether with the edition for phones, whether as
    a draft, the versions of what makes it, and what signs a PDF, where anybody does."""

    publication: Publication = Publication()
    small: bool = False
    draft: bool = False
    versions: Mapping[str, str] = field(default_factory=dict)
    seal: Callable[[bytes], bytes] | None = None


def pack(book: Published, packing: Packing) -> Reported[tuple[Artifact, ...]]:
    """All files of the release, the same for the same book and packing; SHA256SUMS comes last."""
    named = _named(book, packing.draft)
    printed = tuple(_sealed(artifact, packing) for artifact in _editions(named.volume, packing.small))
    papers = papers_with_offprints(named)
    single = tuple(_sealed(each, packing) for each in _offprints(named, papers, packing))
    records = issue_records(named, packing.publication)
    online = site.SiteFiles(printed[0].content, _by_id(papers, single))
    files = [
        *printed,
        *single,
        *(_within("records", file) for file in records.value),
        *(_within("site", file) for file in site.issue(named, packing.publication, online)),
    ]
    files.append(readme(files, named, packing.draft))
    signed = {file.path for file in (*printed, *single)} if packing.seal else set()
    files.append(manifest(files, _origin(book, packing), signed))
    return Reported((*files, sums(files)), (*records.diagnostics, *_faults(book, papers, single)))


def day_of(book: Published, publication: Publication) -> str:
    """The day of the edition."""
    return publication.day or book.volume.date


def name_of(book: Published, draft: bool) -> str:
    """What the release is called; a draft is called so."""
    return f"{book.volume.name}{DRAFT if draft else ''}"


def _named(book: Published, draft: bool) -> Published:
    """The book, with its release's name in all names that are made from the volume's."""
    return replace(book, volume=replace(book.volume, name=name_of(book, draft)))


def _editions(volume: Volume, with_small: bool) -> Iterator[Artifact]:
    """The volume whole, for phones where that is wanted, and by sections."""
    yield from screen.issue(volume)
    if with_small:
        yield from small.issue(volume)
    yield from (_within("sections", part) for part in sections.issue(volume))


def _offprints(book: Published, papers: tuple[PublishedPaper, ...], packing: Packing) -> Iterator[Artifact]:
    taken: set[str] = set()
    for paper in papers:
        name = UNSAFE.sub("-", paper.record.id).strip(".-") or "paper"
        while name.casefold() in taken:
            name += "-2"
        taken.add(name.casefold())
        path = f"offprints/{name}{DRAFT if packing.draft else ''}.pdf"
        pages = paper.standing.last - paper.standing.first + 1
        yield Artifact(path, offprint(book, paper, packing.publication), pages)


def _by_id(papers: tuple[PublishedPaper, ...], offprints: tuple[Artifact, ...]) -> dict[str, bytes]:
    return {paper.record.id: each.content for paper, each in zip(papers, offprints, strict=True)}


def _sealed(artifact: Artifact, packing: Packing) -> Artifact:
    return replace(artifact, content=packing.seal(artifact.content)) if packing.seal else artifact


def _within(folder: str, artifact: Artifact) -> Artifact:
    return replace(artifact, path=f"{folder}/{artifact.path}")


def _origin(book: Published, packing: Packing) -> Origin:
    day = day_of(book, packing.publication)
    return Origin(book.volume.name, book.volume.title, day, packing.draft, packing.versions)


def _faults(
    book: Published, papers: tuple[PublishedPaper, ...], offprints: tuple[Artifact, ...]
) -> Iterator[Diagnostic]:
    for paper in book.papers:
        if paper.damaged:
            place = Place(paper.source.metadata or paper.source.folder)
            yield replace(NO_OFFPRINT.at(place, id=paper.record.id), submission=paper.record.id)
    for paper, file in zip(papers, offprints, strict=True):
        if len(file.content) > HEAVIEST:
            place = Place(paper.source.manuscript or paper.source.folder)
            facts = {"megabytes": f"{len(file.content) / 1e6:.1f}", "limit": HEAVIEST // 1_000_000}
            yield replace(HEAVY_OFFPRINT.at(place, id=paper.record.id, **facts), submission=paper.record.id)
