"""Dublin Core as repositories harvest it (oai_dc): a record for each work, every title and abstract in its language."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import page_of, resolved
from proceedings.exports._facts import PaperFacts, in_each, inverted, papers_of
from proceedings.exports._language_codes import codes_of
from proceedings.exports._volume import VolumeFacts
from proceedings.exports._xml import Tree, document, in_language, leaf, namespaced, node
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "Dublin Core in XML (OAI-DC), for repositories"

OAI = "http://www.openarchives.org/OAI/2.0/"
CORE = "http://www.openarchives.org/OAI/2.0/oai_dc/"
ELEMENTS = "http://purl.org/dc/elements/1.1/"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
PREFIXES = {None: OAI, "oai_dc": CORE, "dc": ELEMENTS, "xsi": INSTANCE}
SCHEMA = {f"{{{INSTANCE}}}schemaLocation": f"{CORE} http://www.openarchives.org/OAI/2.0/oai_dc.xsd"}

Element = tuple[str, str, Language]
"""An element of Dublin Core: its name, its words, the language of these where they have one."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file: the list of records that an OAI-PMH server answers with."""
    records = (_record(facts, edition.volume_in(facts.language, book, publication)) for facts in papers_of(book))
    listed = namespaced(node("ListRecords", *records), PREFIXES)
    yield Artifact(f"{book.volume.name}.oai-dc.xml", document(listed))


def _record(facts: PaperFacts, volume: VolumeFacts) -> Tree:
    identifier = leaf("identifier", _identifier(facts, volume))
    header = node("header", identifier, leaf("datestamp", edition.whole_day(volume)))
    told = (leaf(f"{{{ELEMENTS}}}{name}", words, in_language(at)) for name, words, at in _elements(facts, volume))
    return node("record", header, node("metadata", node(f"{{{CORE}}}dc", SCHEMA, *told)))


def _identifier(facts: PaperFacts, volume: VolumeFacts) -> str:
    """As OAI's guidelines for identifiers have it: the domain, then what is unique there."""
    local = re.sub(r"[^A-Za-z0-9._-]", "-", facts.paper.record.id)
    return f"oai:{urlsplit(volume.home).hostname or 'localhost'}:{volume.conference.short_name}/{local}"


def _elements(facts: PaperFacts, volume: VolumeFacts) -> Iterator[Element]:
    record, publication = facts.paper.record, volume.publication
    yield from (("title", title, language) for language, title in facts.titles())
    yield from (("creator", inverted(name), "") for _, name in facts.names())
    for language, words in in_each(record.keywords, facts.languages):
        yield from (("subject", word, language) for word in words)
    yield "subject", record.udc and f"UDC {record.udc}", ""
    yield from (("description", abstract, language) for language, abstract in facts.abstracts())
    yield "publisher", volume.publisher, facts.language
    yield from (("contributor", inverted(name), "") for _, name in edition.editors(volume))
    yield "date", edition.issued(volume), ""
    yield "type", "info:eu-repo/semantics/conferenceObject", ""
    yield "format", "application/pdf", ""
    yield "identifier", page_of(facts, publication), ""
    yield "identifier", resolved(record.doi), ""
    yield "source", _source(facts, volume), facts.language
    yield "language", codes_of(facts.language).iso, ""
    yield "relation", volume.isbn and f"urn:isbn:{volume.isbn}", ""
    yield "relation", resolved(volume.imprint.doi), ""
    yield from (("rights", words, language) for language, words in edition.rights(volume))


def _source(facts: PaperFacts, volume: VolumeFacts) -> str:
    """The volume and the place in it, as one line: the titles, the publisher, the folios."""
    publisher = ": ".join(filter(None, (edition.city(volume), volume.publisher)))
    printed = ", ".join(filter(None, (publisher, edition.year(volume))))
    return ". – ".join(filter(None, (volume.title, printed, facts.pages())))
