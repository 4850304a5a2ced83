"""The plan of the site: what stands where. Every page is reached from every other by a path from the site's root."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from proceedings.assembly.identity import Appearance, Contributor, contributors
from proceedings.assembly.order import running_order
from proceedings.assembly.parts import Stretch
from proceedings.exports._addresses import UNSAFE, home_of, page_folders
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.model.conference import Conference
from proceedings.model.language import Language
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.website.privacy import without_private_facts


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The PDFs that go with the site: the volume, offprints by the ids of their papers. What is missing has no link."""

    volume: bytes = b""
    offprints: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """Papers that stand together in the programme, under the opening of their part or section."""

    stretch: Stretch
    papers: tuple[PaperFacts, ...]

    @property
    def anchor(self) -> str:
        """What links within a page call it."""
        return UNSAFE.sub("-", self.stretch.owner)


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages are made from: the book, its papers by group, its people, where the site will stand.

    `folders` are the names of the papers' folders by id; `people` are numbered by their places, and `numbers` tells for
    each paper which of them its authors are.
    """

    book: Published
    publication: Publication
    files: SiteFiles
    groups: tuple[Group, ...]
    people: tuple[Contributor, ...]
    numbers: Mapping[str, tuple[int, ...]]
    folders: Mapping[str, str]

    @property
    def conference(self) -> Conference:
        """The conference."""
        return self.book.house.conference

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the book, each with its own half of the site."""
        return self.conference.languages

    @property
    def papers(self) -> tuple[PaperFacts, ...]:
        """All papers in the order of print."""
        return tuple(paper for group in self.groups for paper in group.papers)

    def page_of(self, paper: PaperFacts, language: Language) -> str:
        """Where the page of a paper lies."""
        return f"{language}/papers/{self.folders[paper.paper.record.id]}/index.html"

    def offprint_of(self, paper: PaperFacts) -> str:
        """Where the PDF of a paper lies, beside its page, as Google Scholar wants; empty where there is none."""
        if not self.files.offprints.get(paper.paper.record.id):
            return ""
        folder = self.folders[paper.paper.record.id]
        return f"{home_of(paper)}/papers/{folder}/{folder}.pdf"

    @property
    def volume_path(self) -> str:
        """Where the PDF of the volume lies; empty where there is none."""
        return f"{self.book.volume.name}.pdf" if self.files.volume else ""

    def address(self, path: str) -> str:
        """The address of a page or file once the site is published; empty while nobody knows where."""
        url = self.publication.url
        return f"{url}/{quote(path.removesuffix('index.html'))}" if url else ""


def plan(book: Published, publication: Publication, files: SiteFiles) -> Site:
    """The site of a volume. Notices and resolutions have no page; people are told apart before their addresses go."""
    works = tuple(papers_of(book))
    people = contributors(
        Appearance(author, paper.paper.record.id, paper.language)
        for paper in works
        for author in paper.paper.record.authors
    )
    numbers = {id(seen.person): number for number, person in enumerate(people) for seen in person.appearances}
    written_by = {
        paper.paper.record.id: tuple(numbers[id(author)] for author in paper.paper.record.authors) for paper in works
    }
    public = without_private_facts(book)
    papers = {paper.paper.record.id: paper for paper in papers_of(public)}
    groups = tuple(_groups(public, papers))
    return Site(public, publication, files, groups, people, written_by, page_folders(tuple(papers)))


def _groups(book: Published, papers: Mapping[str, PaperFacts]) -> Iterator[Group]:
    """The papers as the book groups them."""
    opening, group = Stretch("", ""), list[PaperFacts]()
    for stretch in running_order(book.house, [paper.paper.record for paper in papers.values()]):
        if stretch.record:
            group.append(papers[stretch.record.id])
            continue
        if group:
            yield Group(opening, tuple(group))
        opening, group = stretch, []
    if group:
        yield Group(opening, tuple(group))
