"""CSV: one row for each work, for spreadsheets and for whoever writes a program of their own."""

from collections.abc import Iterator, Sequence

from proceedings.assembly.names import indexed_name, name_in
from proceedings.exports._addresses import page_of
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._words import plain
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.tabular import csv_text

TITLE = "CSV, a table of all works for spreadsheets"

BETWEEN = "; "
"""What parts several names, bodies or keywords in one cell."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One table; titles, names, abstracts and keywords have a column for each language of the book."""
    papers = list(papers_of(book))
    columns = [(name, [value(facts, publication) for facts in papers]) for name, value in ALONE]
    for language in book.house.conference.languages:
        columns += [(f"{name}_{language}", [value(facts, language) for facts in papers]) for name, value in SPOKEN]
    rows = zip(*([name, *map(plain, cells)] for name, cells in columns), strict=True)
    yield Artifact(f"{book.volume.name}.csv", csv_text(rows))


def _authors(facts: PaperFacts, language: Language) -> str:
    """The authors as they file, in the language if it has their names."""
    languages = (language, *facts.languages)
    return BETWEEN.join(indexed_name(name_in(author, languages)) for author in facts.paper.record.authors)


def _bodies(facts: PaperFacts, publication: Publication) -> str:
    authors = facts.paper.record.authors
    return BETWEEN.join(dict.fromkeys(body for author in authors for body in facts.affiliations(author)))


def _orcids(facts: PaperFacts, publication: Publication) -> str:
    """As many places as there are authors, so that each iD can be told whose it is."""
    orcids = [author.orcid for author in facts.paper.record.authors]
    return BETWEEN.join(orcids) if any(orcids) else ""


def _keywords(facts: PaperFacts, language: Language) -> str:
    words: Sequence[str] = facts.paper.record.keywords.get(language, ())
    return BETWEEN.join(words)


ALONE = (
    ("id", lambda facts, _: facts.paper.record.id),
    ("kind", lambda facts, _: str(facts.paper.record.kind)),
    ("section", lambda facts, _: facts.section),
    ("language", lambda facts, _: facts.language),
    ("first_page", lambda facts, _: facts.first),
    ("last_page", lambda facts, _: facts.last),
    ("doi", lambda facts, _: facts.paper.record.doi),
    ("url", page_of),
    ("udc", lambda facts, _: facts.paper.record.udc),
    ("irsti", lambda facts, _: facts.paper.record.irsti),
    ("affiliations", _bodies),
    ("orcids", _orcids),
)
"""Columns that no language changes, each with what stands in it."""

SPOKEN = (
    ("title", PaperFacts.title_in),
    ("authors", _authors),
    ("abstract", lambda facts, language: facts.paper.record.abstract.get(language, "")),
    ("keywords", _keywords),
)
"""Columns that each language has."""
