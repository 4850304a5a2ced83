"""CSL-JSON: what citation processors set references from, in whatever style a reader's journal wants."""

from collections.abc import Iterable, Iterator

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import address_of, resolved
from proceedings.exports._citation_keys import citation_keys, volume_key
from proceedings.exports._facts import PaperFacts, given_names, papers_of
from proceedings.exports._json import json_bytes, known
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.model.artifact import Artifact
from proceedings.model.language import localise
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "CSL-JSON, for Zotero, pandoc and citation processors"


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file: a list of the volume and each work."""
    keys = citation_keys(book)
    papers = (_paper(facts, keys[facts.paper.record.id], publication) for facts in papers_of(book))
    references = [_volume(volume_of(book, publication)), *papers]
    yield Artifact(f"{book.volume.name}.csl.json", json_bytes(references))


def _volume(volume: VolumeFacts) -> dict[str, object]:
    key, imprint = volume_key(volume.book), volume.imprint
    return {"type": "book", "id": key, "citation-key": key} | known(
        title=volume.title,
        abstract=edition.annotation(volume),
        DOI=imprint.doi,
        URL=volume.home or resolved(imprint.doi),
        language=volume.main,
        **{"number-of-pages": str(edition.pages_of(volume))},
        **_publication(volume),
    )


def _paper(facts: PaperFacts, key: str, publication: Publication) -> dict[str, object]:
    volume, record = edition.volume_in(facts.language, facts.book, publication), facts.paper.record
    return {"type": "paper-conference", "id": key, "citation-key": key} | known(
        title=facts.title,
        author=_people(facts.names()),
        section=facts.section,
        page=facts.pages("-"),
        abstract=facts.abstract,
        keyword=", ".join(facts.keywords),
        DOI=record.doi,
        URL=address_of(facts, publication),
        language=facts.language,
        **{"title-short": localise(record.short_title, facts.languages), "container-title": volume.event},
        **_publication(volume),
    )


def _publication(volume: VolumeFacts) -> dict[str, object]:
    """Who published when; the event; the series."""
    imprint = volume.imprint
    return {
        "editor": _people(edition.editors(volume)),
        "publisher": volume.publisher,
        "publisher-place": edition.city(volume),
        "issued": _date(edition.issued(volume)),
        "collection-title": edition.series(volume),
        "collection-number": imprint.series.number,
        "ISBN": imprint.isbn,
        "ISSN": imprint.series.issn,
        "event-title": volume.event,
        "event-date": _date(*edition.span(volume).split("/")),
        "event-place": volume.place,
    }


def _people(people: Iterable[tuple[Person, Name]]) -> list[dict[str, object]]:
    named = (known(family=name.family, given=given_names(name)) for _, name in people)
    return [name if len(name) > 1 else {"literal": next(iter(name.values()))} for name in named if name]


def _date(*days: str) -> dict[str, object]:
    """A day, a year, or a span from the first to the last."""
    parts = [[int(part) for part in day.split("-")] for day in days if day]
    return {"date-parts": parts} if parts else {}
