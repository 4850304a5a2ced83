"""What the book says of a paper, place by place, from the functions that contents, index and heads are made with."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from proceedings.assembly.affiliations import bodies_of
from proceedings.assembly.citation import citation
from proceedings.assembly.compact_head import runs_on
from proceedings.assembly.headings import section_number, section_title
from proceedings.assembly.identity import Appearance, contributors
from proceedings.assembly.languages import language_of, languages_from, main_language, words_of
from proceedings.assembly.names import full_name, indexed_name, name_in, names_in_head
from proceedings.model.house import House
from proceedings.model.language import ANY, Language, localise
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind, PaperRecord
from proceedings.proofing.field_words import language_words


class Fact(NamedTuple):
    """A row of the sheet: a key of its words, what stands beside them, the language of that; `detail` tells rows of
    one kind apart."""

    word: str
    text: str
    language: Language = ""
    detail: str = ""


def facts_of(paper: PublishedPaper, book: Published, words: Mapping[str, str]) -> Iterator[Fact]:
    """The rows, as they matter to an author: what others will find the paper by, then the rest."""
    record, house = paper.record, book.house
    yield from _titles(record, house)
    yield from _names(paper, book)
    yield from _people(record, house)
    yield from _place(paper, house, words)
    yield from _summaries(record, house, words)
    if record.kind not in (Kind.GREETING, Kind.RESOLUTION):
        yield Fact("citation", citation(record, paper.standing, house), language_of(record, house))


def _titles(record: PaperRecord, house: House) -> Iterator[Fact]:
    """In every language that the record has, the text's own first."""
    own = language_of(record, house)
    titles = {own if language == ANY else language: text for language, text in record.title.items()}
    for language in (own, *(each for each in titles if each != own)):
        if titles.get(language):
            yield Fact("title", titles[language], language, language_words(language))


def _names(paper: PublishedPaper, book: Published) -> Iterator[Fact]:
    """The forms of the authors' names at each place, and in each other language of the book."""
    record, house = paper.record, book.house
    if not record.authors:
        return
    own = language_of(record, house)
    languages = languages_from(own, house)
    yield Fact("authors", ", ".join(full_name(name_in(author, languages)) for author in record.authors), own)
    for language in languages[1:]:
        names = [full_name(author.name[language]) for author in record.authors if language in author.name]
        if names:
            yield Fact("names", ", ".join(names), language, language_words(language))
    yield Fact("index", "; ".join(_indexed(record, book)), own)
    if record.kind is not Kind.GREETING and not runs_on(record.kind, house):  # shared pages bear the section's name
        head = names_in_head(record.authors, languages, words_of(house, own))
        short = record.short_title.get(own) or localise(record.title, languages)
        yield Fact("head", " · ".join(filter(None, (head[0] if head else "", short))), own)


def _indexed(record: PaperRecord, book: Published) -> Iterator[str]:
    """The authors as the index has them: each in the fullest form that any of their papers gives."""
    appearances = [
        Appearance(author, paper.record.id, language_of(paper.record, book.house))
        for paper in book.papers
        for author in paper.record.authors
    ]
    languages = languages_from(main_language(book.house), book.house)
    return (indexed_name(person.name(languages)) for person in contributors(appearances) if record.id in person.papers)


def _people(record: PaperRecord, house: House) -> Iterator[Fact]:
    """What stands beside the names."""
    own = language_of(record, house)
    languages = languages_from(own, house)
    for author in record.authors:
        facts = [localise(text, languages) for text in (author.rank, author.degree, author.post)]
        if any(facts):
            name = full_name(name_in(author, languages))
            yield Fact("standing", f"{name}: {', '.join(filter(None, facts))}", own)
    bodies = bodies_of(record.authors, languages)
    if bodies.names:
        yield Fact("bodies", "; ".join(" ".join(filter(None, each)) for each in bodies.printed), own)
    emails = [author.email for author in record.authors if author.corresponding and author.email]
    if emails and record.kind is not Kind.GREETING:
        yield Fact("email", ", ".join(emails))
    orcids = [(full_name(name_in(author, languages)), author.orcid) for author in record.authors if author.orcid]
    if orcids:
        yield Fact("orcid", "; ".join(f"{name}: {orcid}" for name, orcid in orcids), own)


def _place(paper: PublishedPaper, house: House, words: Mapping[str, str]) -> Iterator[Fact]:
    """Where the paper stands, and by which codes libraries file it."""
    record, own = paper.record, language_of(paper.record, house)
    if paper.section:
        number = section_number(paper.section, house, own)
        yield Fact("section", ". ".join(filter(None, (number, section_title(paper.section, house, own)))), own)
    labels = words_of(house, own)
    codes = [f"{labels[name]} {code}" for name in ("udc", "irsti", "doi") if (code := getattr(record, name))]
    if codes:
        yield Fact("codes", " · ".join(codes))
    folios = "–".join(dict.fromkeys((paper.standing.first_folio, paper.standing.last_folio)))
    yield Fact("pages", words["draft_pages"].format(pages=folios))


def _summaries(record: PaperRecord, house: House, words: Mapping[str, str]) -> Iterator[Fact]:
    """The abstract's length and the keywords in every language."""
    own = language_of(record, house)
    lengths = [
        words["words"].format(
            language=language_words(own if language == ANY else language), words=len(text.split()), signs=len(text)
        )
        for language, text in record.abstract.items()
        if text
    ]
    if lengths:
        yield Fact("length", "; ".join(lengths))
    for language in languages_from(own, house):
        if record.keywords.get(language):
            yield Fact("keywords", "; ".join(record.keywords[language]), language, language_words(language))
