"""Facts of a paper that every export tells: titles, names, folios, day, container; in which language first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from proceedings.assembly.affiliations import affiliation_line
from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.names import name_in
from proceedings.exports._words import plain, public
from proceedings.model.language import ANY, Language, localise
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind, PaperRecord

T = TypeVar("T")

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

    def pages(self, dash: str = "–") -> str:
        """The folios from first to last; of a paper on one page, its own."""
        return dash.join(dict.fromkeys((self.first, self.last)))

    @property
    def extent(self) -> int:
        """How many pages the paper has."""
        return self.paper.standing.last - self.paper.standing.first + 1

    @property
    def section(self) -> str:
        """The title of the section in the text's language."""
        return localise(self.paper.section.title, self.languages) if self.paper.section else ""

    @property
    def abstract(self) -> str:
        """The abstract in the text's language."""
        return localise(self.paper.record.abstract, self.languages)

    @property
    def keywords(self) -> tuple[str, ...]:
        """The keywords in the text's language, else in the next that has some."""
        return next((words for _, words in in_each(self.paper.record.keywords, self.languages)), ())

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

    def affiliations(self, author: Person) -> tuple[str, ...]:
        """The bodies of an author with their places, as under the title of the paper."""
        lines = (affiliation_line(affiliation, self.languages) for affiliation in author.affiliations)
        return tuple(dict.fromkeys(line for line in lines if line))

    def titles(self) -> Iterator[tuple[Language, str]]:
        """The title in each language that has one, the text's own first."""
        return in_each(self.paper.record.title, self.languages)

    def abstracts(self) -> Iterator[tuple[Language, str]]:
        """The abstract in each language that has one, the text's own first."""
        return in_each(self.paper.record.abstract, self.languages)

    def title_in(self, language: Language) -> str:
        """The title in a language; empty where there is none."""
        return self.paper.record.title.get(language, "") or self.paper.record.title.get(ANY, "")


def papers_of(book: Published) -> Iterator[PaperFacts]:
    """The works of the volume in the order of print, notices and resolutions left out."""
    for paper in book.papers:
        if is_work(paper):
            language = language_of(paper.record, book.house)
            shown = replace(paper, record=_public(paper.record))
            yield PaperFacts(shown, book, language, languages_from(language, book.house))


def is_work(paper: PublishedPaper) -> bool:
    """Whether this is the work of authors, and was printed."""
    return not paper.damaged and paper.record.kind not in SILENT


def in_each(text: Mapping[Language, T], languages: Iterable[Language]) -> Iterator[tuple[Language, T]]:
    """What is said in each language that has it, these first; the language is empty where one is meant for all."""
    for language in dict.fromkeys((*languages, *text)):
        if words := text.get(language):
            yield "" if language == ANY else language, words


def given_names(name: Name) -> str:
    """Given name and patronymic."""
    return " ".join(filter(None, (name.given, name.patronymic)))


def inverted(name: Name) -> str:
    """As records file it in any alphabet: Сәрсенова, Айгүл Қайратқызы."""
    return ", ".join(filter(None, (name.family, given_names(name))))


def _public(record: PaperRecord) -> PaperRecord:
    """The record without addresses that authors wrote where nobody asked for them, and without signs of no letter."""
    texts = {field: _public_words(getattr(record, field)) for field in ("title", "short_title", "abstract")}
    keywords = {language: tuple(filter(None, map(public, words))) for language, words in record.keywords.items()}
    return record.model_copy(
        update={**texts, "keywords": keywords, "authors": tuple(map(_public_person, record.authors))}
    )


def _public_person(person: Person) -> Person:
    names = {language: _public_name(name) for language, name in person.name.items()}
    return person.model_copy(update={"name": names, "affiliations": tuple(map(_public_body, person.affiliations))})


def _public_name(name: Name) -> Name:
    return name.model_copy(update={part: plain(getattr(name, part)) for part in ("family", "given", "patronymic")})


def _public_body(body: Affiliation) -> Affiliation:
    return body.model_copy(update={field: _public_words(getattr(body, field)) for field in ("name", "city", "country")})


def _public_words(text: Mapping[Language, str]) -> dict[Language, str]:
    return {language: public(words) for language, words in text.items()}
