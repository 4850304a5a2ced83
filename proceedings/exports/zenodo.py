"""Zenodo: the metadata of a deposit for each work and for the volume, as its deposit API takes them (`metadata`)."""

from collections.abc import Iterable, Iterator
from html import escape

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import page_of, registered
from proceedings.exports._facts import PaperFacts, inverted, papers_of
from proceedings.exports._json import json_bytes, known
from proceedings.exports._language_codes import codes_of
from proceedings.exports._licences import licence_of
from proceedings.exports._names import orcid_of
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.model.artifact import Artifact
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "Zenodo deposits, for DOIs without a contract"

UNLICENSED = "other-closed"
"""What Zenodo calls rights that are kept. Without it Zenodo would publish under CC BY, which nobody has allowed."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file: a list with the deposit of the volume first, then that of each work."""
    works = (_paper(facts, publication) for facts in papers_of(book))
    deposits = [{"metadata": metadata} for metadata in (_volume(volume_of(book, publication)), *works)]
    yield Artifact(f"{book.volume.name}.zenodo.json", json_bytes(deposits))


def _volume(volume: VolumeFacts) -> dict[str, object]:
    imprint = volume.imprint
    return _common(volume) | known(
        publication_type="book",
        title=volume.title,
        creators=_people(edition.editors(volume)) or _bodies(volume),
        description=_html([words for _, words in edition.annotations(volume)] or [volume.title]),
        imprint_isbn=imprint.isbn,
        imprint_place=edition.city(volume),
        related_identifiers=[
            *_related("isIdenticalTo", volume.home),
            *(part for facts in papers_of(volume.book) for part in _related("hasPart", facts.paper.record.doi)),
        ],
        **_doi(imprint.doi),
    )


def _paper(facts: PaperFacts, publication: Publication) -> dict[str, object]:
    record, volume = facts.paper.record, edition.volume_in(facts.language, facts.book, publication)
    others = [title for _, title in facts.titles()][1:]
    return _common(volume) | known(
        publication_type="conferencepaper",
        title=facts.title or record.id,
        creators=_people(facts.names(), facts) or _bodies(volume),
        description=_html([words for _, words in facts.abstracts()] or [facts.title or record.id]),
        keywords=list(dict.fromkeys(word for words in record.keywords.values() for word in words)),
        conference_session=facts.section,
        partof_title=volume.event,
        partof_pages=facts.pages("-"),
        imprint_isbn=volume.imprint.isbn,
        imprint_place=edition.city(volume),
        notes=_html(others) if others else "",
        related_identifiers=[
            *_related("isIdenticalTo", page_of(facts, publication)),
            *_related("isPartOf", volume.imprint.doi or volume.imprint.isbn),
        ],
        **_doi(record.doi),
    )


def _common(volume: VolumeFacts) -> dict[str, object]:
    """The event, the publisher, the rights: what the volume and its works share."""
    licence = licence_of(words for _, words in edition.rights(volume))
    return known(
        upload_type="publication",
        publication_date=edition.issued(volume),
        access_right="open",
        license=licence.lower() or UNLICENSED,
        language=codes_of(volume.languages[0]).iso,
        conference_title=volume.event,
        conference_dates=volume.days,
        conference_place=volume.place,
        conference_url=volume.conference.contacts.url,
        imprint_publisher=volume.publisher,
    )


def _people(people: Iterable[tuple[Person, Name]], facts: PaperFacts | None = None) -> list[dict[str, object]]:
    named = ((person, inverted(name)) for person, name in people)
    return [
        known(
            name=name,
            affiliation="; ".join(facts.affiliations(person)) if facts else "",
            orcid=orcid_of(person),
        )
        for person, name in named
        if name
    ]


def _bodies(volume: VolumeFacts) -> list[dict[str, object]]:
    """Whose the work is that nobody has signed: Zenodo wants a creator."""
    return [{"name": name} for name in edition.bodies(volume, "organiser") or (volume.publisher or volume.event,)]


def _html(paragraphs: Iterable[str]) -> str:
    """What Zenodo shows as HTML: the words as they are, a paragraph for each language."""
    return "".join(f"<p>{escape(words, quote=False)}</p>" for words in paragraphs if words)


def _doi(doi: str) -> dict[str, object]:
    """A DOI that there is already, else the wish for one."""
    return {"doi": registered(doi)} if registered(doi) else {"prereserve_doi": True}


def _related(relation: str, identifier: str) -> Iterator[dict[str, object]]:
    if identifier:
        yield {"relation": relation, "identifier": identifier}
