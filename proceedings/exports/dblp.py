"""dblp submission: the contents of the volume as dblp asks editors for them; computer science only.

Names in full in Latin letters where a person has them, titles in English where there are any, each with a full stop.
The shape is that of dblpsubmission.dtd as other compilers of proceedings ship it.
"""

from collections.abc import Iterator

from proceedings.assembly.names import full_name, name_in
from proceedings.exports._addresses import page_of, registered, resolved
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._volume import LATIN_FIRST, VolumeFacts, volume_of
from proceedings.exports._xml import Tree, document, leaf, node, one_line
from proceedings.model.artifact import Artifact
from proceedings.model.language import localise
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "dblp submission (XML), for volumes of computer science"

DOCTYPE = '<!DOCTYPE dblpsubmission SYSTEM "dblpsubmission.dtd">'
STOPS = (".", "?", "!", "…")


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file for the volume."""
    volume = volume_of(book, publication, LATIN_FIRST)
    root = node("dblpsubmission", node("proceedings", *_proceedings(volume)))
    yield Artifact(f"{book.volume.name}.dblp.xml", document(root, doctype=DOCTYPE))


def _proceedings(volume: VolumeFacts) -> Iterator[Tree | None]:
    """The parts of a volume in the order of the DTD; dblp gives the key itself."""
    for member in volume.conference.editors:
        yield leaf("editor", full_name(name_in(member.person, volume.languages)))
    yield leaf("title", _stopped(volume.title))
    yield leaf("publisher", volume.publisher)
    yield leaf("year", volume.day.year)
    yield leaf("isbn", volume.isbn)
    yield leaf("doi", registered(volume.imprint.doi))
    yield node(
        "conf",
        node("location", one_line(volume.place)),
        node("date", one_line(volume.days)),
        leaf("url", volume.publication.url or volume.conference.contacts.url),
    )
    if (title := leaf("title", volume.said(volume.imprint.series.title))) is not None:
        yield node("series", title, leaf("number", volume.imprint.series.number))
    yield node("toc", *_contents(volume))


def _contents(volume: VolumeFacts) -> Iterator[Tree | None]:
    """The works in the order of print, each section's title before its first."""
    opened = ""
    for facts in papers_of(volume.book):
        section = facts.paper.section
        if section and section.id != opened:
            opened = section.id
            yield leaf("section", volume.said(section.title))
        yield _work(volume, facts)


def _work(volume: VolumeFacts, facts: PaperFacts) -> Tree:
    record, languages = facts.paper.record, (*LATIN_FIRST, *facts.languages)
    doi = registered(record.doi)
    return node(
        "publ",
        *(leaf("author", full_name(name_in(author, languages))) for author in record.authors),
        node("title", _stopped(localise(record.title, languages))),
        leaf("pages", facts.pages("-")),
        leaf("doi", doi),
        leaf("ee", resolved(doi) or page_of(facts, volume.publication)),
    )


def _stopped(title: str) -> str:
    """The title as dblp lists it: its last sign is a stop."""
    line = one_line(title)
    return line if not line or line.endswith(STOPS) else f"{line}."
