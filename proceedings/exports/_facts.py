"""Facts of a paper that every export tells: titles, names, folios, day, container; in which language first."""

from collections.abc import Iterator
from dataclasses import dataclass

from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.names import name_in
from proceedings.model.language import ANY, Language, localise
from proceedings.model.people import Name, Person
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind

SILENT = (Kind.RESOLUTION,)
"""Kinds that are no works of authors."""


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """A paper as exports tell it. `languages` begin with the text's own; `pages` is `35–44`, folios of the volume."""

    paper: PublishedPaper
    book: Published
    language: Language
    languages: tuple[Language, ...]

    @property
    def title(self) -> str:
        """The title in the text's language."""
        return localise(self.paper.record.title, self.languages)

    @property
    def first(self) -> str:
        """The first folio."""
        return self.paper.standing.first_folio

    @property
    def last(self) -> str:
        """The last folio."""
        return self.paper.standing.last_folio

    @property
    def year(self) -> str:
        """The year of publication: the imprint's, else the event's."""
        conference = self.book.house.conference
        return conference.imprint.year or conference.dates.start[:4]

    @property
    def container(self) -> str:
        """The title of the volume in the text's language."""
        return localise(self.book.house.conference.title, self.languages)

    def names(self) -> Iterator[tuple[Person, Name]]:
        """Each author with the form of the name that goes with the text's language."""
        for author in self.paper.record.authors:
            yield author, name_in(author, self.languages)

    def title_in(self, language: Language) -> str:
        """The title in a language; empty where there is none."""
        return self.paper.record.title.get(language, "") or self.paper.record.title.get(ANY, "")


def papers_of(book: Published) -> Iterator[PaperFacts]:
    """The works of the volume in the order of print, notices and resolutions left out."""
    for paper in book.papers:
        if not paper.damaged and paper.record.kind not in SILENT:
            language = language_of(paper.record, book.house)
            yield PaperFacts(paper, book, language, languages_from(language, book.house))
