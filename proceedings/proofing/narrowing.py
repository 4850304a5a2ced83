"""A paper and as much of its book as its proof is made from: small enough to be sent to another process."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from proceedings.assembly.identity import Appearance, contributors
from proceedings.assembly.languages import language_of
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.volume import VolumePage
from proceedings.pdf.excerpt import alone, excerpt


@dataclass(frozen=True, slots=True)
class Narrow:
    """A paper, the pages that it has in the volume, and the papers that share an author with it."""

    paper: PublishedPaper
    pages: tuple[VolumePage, ...]
    others: tuple[PublishedPaper, ...]

    def identities(self) -> Iterator[str | bytes]:
        """What a proof of it depends on besides the house: a change elsewhere in the book makes no proof again.

        Heads and folios follow from the record, the house and the labels; lines and links from the pages' streams.
        """
        paper = self.paper
        yield paper.record.model_dump_json()
        yield repr((paper.section, paper.standing.first_folio, paper.standing.last_folio, paper.source, paper.damaged))
        yield repr(paper.diagnostics)
        for other in self.others:
            yield other.record.model_dump_json(include={"id", "authors", "language"})
        for page in self.pages:
            yield repr((page.label, page.folio, page.shift))
            yield page.drawn.stream
            for piece in page.pieces:
                if piece.owner == paper.record.id:
                    yield repr((piece.index, piece.x, piece.y))
                    yield piece.drawn.stream


def narrowed(papers: Sequence[PublishedPaper], book: Published) -> tuple[Narrow, ...]:
    """Each of the papers with what its proof needs of the book."""
    shared = _shared(book)
    by_id = {paper.record.id: _bare(paper) for paper in book.papers}
    return tuple(
        Narrow(
            paper,
            book.volume.pages[paper.standing.first : paper.standing.last + 1],
            tuple(by_id[other] for other in by_id if other in shared.get(paper.record.id, ())),
        )
        for paper in papers
    )


def book_of(narrow: Narrow, book: Published) -> Published:
    """The book with the pages of this paper alone. The house is left to whoever sends it once for all."""
    standing = narrow.paper.standing
    volume = excerpt(alone(book.volume, narrow.paper.record.id), range(standing.first, standing.last + 1))
    return replace(book, volume=volume, papers=(narrow.paper, *narrow.others))


def _bare(paper: PublishedPaper) -> PublishedPaper:
    return replace(paper, diagnostics=(), lines=())


def _shared(book: Published) -> dict[str, set[str]]:
    """For each paper the others that one of its authors wrote too."""
    appearances = (
        Appearance(author, paper.record.id, language_of(paper.record, book.house))
        for paper in book.papers
        for author in paper.record.authors
    )
    shared: dict[str, set[str]] = {}
    for person in contributors(appearances):
        for paper in person.papers if len(person.papers) > 1 else ():
            shared.setdefault(paper, set()).update(set(person.papers) - {paper})
    return shared
