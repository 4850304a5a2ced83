"""RIS: what EndNote, Mendeley and Zotero take in. A tag, two spaces, a hyphen, a space, a value; nothing else."""

from collections.abc import Iterable, Iterator

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import address_of, resolved
from proceedings.exports._citation_keys import citation_keys, volume_key
from proceedings.exports._facts import PaperFacts, given_names, papers_of
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.exports._words import plain
from proceedings.model.artifact import Artifact
from proceedings.model.people import Name
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "RIS, for EndNote, Mendeley and Zotero"

Line = tuple[str, str]
"""A tag and its value; a line without value is not written."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file with a record for the volume and one for each work."""
    keys = citation_keys(book)
    volume = (("TY", "CONF"), ("ID", volume_key(book)), *_volume(volume_of(book, publication)))
    papers = (
        (("TY", "CPAPER"), ("ID", keys[facts.paper.record.id]), *_paper(facts, publication))
        for facts in papers_of(book)
    )
    yield Artifact(f"{book.volume.name}.ris", "\r\n".join(map(_record, (volume, *papers))).encode())


def _volume(volume: VolumeFacts) -> Iterator[Line]:
    imprint = volume.imprint
    yield from (("A2", _name(name)) for _, name in edition.editors(volume))
    yield "TI", volume.title
    yield "SP", str(edition.pages_of(volume))
    yield "DO", imprint.doi
    yield "UR", volume.home or resolved(imprint.doi)
    yield "LA", volume.main
    yield "AB", edition.annotation(volume)
    yield from _publication(volume)


def _paper(facts: PaperFacts, publication: Publication) -> Iterator[Line]:
    volume, record = edition.volume_in(facts.language, facts.book, publication), facts.paper.record
    yield from (("AU", _name(name)) for _, name in facts.names())
    yield "TI", facts.title
    yield "TT", _translated(facts)
    yield "T2", volume.event
    yield from (("A2", _name(name)) for _, name in edition.editors(volume))
    yield "SP", facts.first
    yield "EP", facts.last
    yield "DO", record.doi
    yield "UR", address_of(facts, publication)
    yield "LA", facts.language
    yield "AB", facts.abstract
    yield from (("KW", word) for word in facts.keywords)
    yield from _publication(volume)


def _publication(volume: VolumeFacts) -> Iterator[Line]:
    """Who published when, in which series."""
    yield "T3", edition.series(volume)
    yield "VL", volume.imprint.series.number
    yield "PB", volume.publisher
    yield "CY", edition.city(volume)
    yield "PY", edition.year(volume)
    yield "DA", edition.issued(volume).replace("-", "/")
    yield "SN", volume.imprint.isbn or volume.imprint.series.issn


def _translated(facts: PaperFacts) -> str:
    """The title in another language: in English, where that is one."""
    others = {language: title for language, title in facts.titles() if title != facts.title}
    return others.get("en") or next(iter(others.values()), "")


def _name(name: Name) -> str:
    """Family, Given: a comma in either would make a third part of it, which is a suffix."""
    parts = (part.replace(",", " ") for part in (name.family, given_names(name)))
    return ", ".join(filter(None, parts))


def _record(lines: Iterable[Line]) -> str:
    written = [f"{tag}  - {plain(value)}" for tag, value in lines if plain(value)]
    return "\r\n".join((*written, "ER  - ", ""))
