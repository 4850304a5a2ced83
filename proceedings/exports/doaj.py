"""DOAJ article XML: the papers of a volume whose series has an ISSN and is in the Directory of Open Access Journals.

Without an ISSN, or before it is known where the pages stand, there is nothing that DOAJ could take: nothing is issued.
"""

from collections.abc import Iterator, Mapping

from proceedings.assembly.affiliations import affiliation_line
from proceedings.assembly.names import full_name
from proceedings.exports._addresses import page_of, registered
from proceedings.exports._facts import PaperFacts, in_each, papers_of
from proceedings.exports._language_codes import UNKNOWN, codes_of
from proceedings.exports._names import affiliations_of, orcid_url
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.exports._xml import Attributes, Tree, document, group, leaf, node, one_line
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.model.submission import Kind

TITLE = "DOAJ articles (XML), for series with an ISSN in the Directory of Open Access Journals"
NEEDS = ("url",)
"""What must be known of the publication before DOAJ can be told of it."""

TYPES: Mapping[Kind, str] = {Kind.GREETING: "editorial", Kind.ABSTRACT: "abstract"}


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file for the volume, if it has what DOAJ asks for."""
    volume = volume_of(book, publication)
    if volume.issn and all(getattr(publication, need) for need in NEEDS):
        records = (node("record", *_record(volume, facts)) for facts in papers_of(book))
        yield Artifact(f"{book.volume.name}.doaj.xml", document(node("records", *records)))


def _record(volume: VolumeFacts, facts: PaperFacts) -> Iterator[Tree | None]:
    """The parts of a record in the order of the schema."""
    record, series = facts.paper.record, volume.imprint.series
    bodies = {affiliation_line(body, facts.languages): body for body in affiliations_of(record.authors)}
    numbers = {line: str(number) for number, line in enumerate(bodies, 1)}
    yield leaf("language", _code(facts.language))
    yield leaf("publisher", volume.publisher)
    yield node("journalTitle", one_line(volume.said(series.title) or volume.title))
    yield leaf("issn", volume.issn)
    yield leaf("publicationDate", "-".join(filter(None, volume.day)))
    yield leaf("volume", series.number)
    yield leaf("startPage", facts.first)
    yield leaf("endPage", facts.last)
    yield leaf("doi", registered(record.doi))
    yield leaf("publisherRecordId", record.id)
    yield leaf("documentType", TYPES.get(record.kind, "article"))
    for language, title in [*facts.titles()] or [("", "")]:
        yield node("title", _in(language), one_line(title))
    yield group("authors", _authors(facts, numbers))
    yield group("affiliationsList", (leaf("affiliationName", at, {"affiliationId": numbers[at]}) for at in numbers))
    for language, words in facts.abstracts():
        yield leaf("abstract", words, _in(language))
    yield leaf("fullTextUrl", page_of(facts, volume.publication), {"format": "html"})
    for language, keywords in in_each(record.keywords, facts.languages):
        yield group("keywords", (leaf("keyword", word) for word in keywords), _in(language))


def _authors(facts: PaperFacts, numbers: Mapping[str, str]) -> Iterator[Tree]:
    """The authors by the numbers of their bodies; DOAJ has a place for e-mail, which stays empty."""
    for author, name in facts.names():
        own = (numbers.get(line, "") for line in facts.affiliations(author))
        yield node(
            "author",
            node("name", one_line(full_name(name))),
            *(leaf("affiliationId", number) for number in own),
            leaf("orcid_id", orcid_url(author)),
        )


def _in(language: Language) -> Attributes:
    return {"language": _code(language)}


def _code(language: Language) -> str:
    """The language in ISO 639-2/B; empty where that has no letters for it."""
    return codes_of(language).marc if codes_of(language) is not UNKNOWN else ""
