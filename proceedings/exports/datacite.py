"""DataCite 4.5 in JSON: what a registry of DOIs takes, the attributes of one DOI for the volume and for each work."""

from collections.abc import Iterable, Iterator, Mapping

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import page_of, registered
from proceedings.exports._datacite_people import bodies, creators, editors
from proceedings.exports._facts import PaperFacts, in_each, papers_of
from proceedings.exports._json import json_bytes, known
from proceedings.exports._licences import licence_address, licence_of
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "DataCite JSON 4.5, for registering DOIs"

SCHEMA = "http://datacite.org/schema/kernel-4"
UNKNOWN = ":unav"
"""What DataCite wants in a required field of which nothing is known."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file: a list with the object of the volume first, then that of each work."""
    works = (_paper(facts, publication) for facts in papers_of(book))
    objects = [_volume(volume_of(book, publication)), *works]
    yield Artifact(f"{book.volume.name}.datacite.json", json_bytes(objects))


def _volume(volume: VolumeFacts) -> dict[str, object]:
    book, conference = volume.book, volume.conference
    parts = (facts.paper.record.doi for facts in papers_of(book))
    return _common(volume) | known(
        doi=registered(volume.imprint.doi),
        url=volume.home,
        types={"resourceTypeGeneral": "ConferenceProceeding", "resourceType": "Proceedings"},
        creators=[*bodies(volume, "organiser")] or [*creators(edition.editors(volume))] or [{"name": UNKNOWN}],
        titles=[*_titles(conference.title, volume.languages), *_subtitles(volume)],
        contributors=[*editors(volume)],
        language=volume.main,
        subjects=_codes(volume.imprint.udc, ""),
        descriptions=_descriptions(edition.annotations(volume)),
        sizes=[f"{edition.pages_of(volume)} pages"],
        alternateIdentifiers=_numbers("ISBN", volume.imprint.isbn),
        relatedIdentifiers=[
            *(_related("HasPart", "DOI", doi) for doi in dict.fromkeys(map(registered, parts)) if doi),
            *_series(volume),
        ],
    )


def _paper(facts: PaperFacts, publication: Publication) -> dict[str, object]:
    record, volume = facts.paper.record, edition.volume_in(facts.language, facts.book, publication)
    return _common(volume) | known(
        doi=registered(record.doi),
        url=page_of(facts, publication),
        types={"resourceTypeGeneral": "ConferencePaper", "resourceType": str(record.kind)},
        creators=[*creators(facts.names(), facts)] or [*bodies(volume, "organiser")] or [{"name": UNKNOWN}],
        titles=_titles(record.title, facts.languages),
        contributors=[*editors(volume)],
        language=facts.language,
        subjects=[*_keywords(record.keywords, facts.languages), *_codes(record.udc, record.irsti)],
        descriptions=_descriptions(facts.abstracts()),
        sizes=[f"{facts.extent} pages"],
        alternateIdentifiers=_numbers("Number in the volume", record.id),
        relatedIdentifiers=[_related("IsPartOf", *number) for number in _identifiers(volume)],
        relatedItems=[_container(facts, volume)],
    )


def _common(volume: VolumeFacts) -> dict[str, object]:
    """What the volume and its works share."""
    day, held = edition.whole_day(volume), edition.span(volume)
    dates = [known(date=day, dateType="Issued")] if day else []
    event = [known(date=held, dateType="Other", dateInformation="Conference")] if held else []
    return {"schemaVersion": SCHEMA, "publicationYear": edition.year(volume)} | known(
        publisher=known(name=volume.publisher or UNKNOWN, lang=volume.languages[0] if volume.publisher else ""),
        dates=[*dates, *event],
        formats=["application/pdf"],
        rightsList=_rights(volume),
    )


def _titles(title: Mapping[Language, str], languages: Iterable[Language]) -> list[dict[str, object]]:
    """The title in the text's language, then its translations."""
    told = [known(title=words, lang=language) for language, words in in_each(title, languages)]
    return [*told[:1], *(words | {"titleType": "TranslatedTitle"} for words in told[1:])] or [{"title": UNKNOWN}]


def _subtitles(volume: VolumeFacts) -> Iterator[dict[str, object]]:
    for language, words in in_each(volume.conference.subtitle, volume.languages):
        yield known(title=words, titleType="Subtitle", lang=language)


def _keywords(
    keywords: Mapping[Language, tuple[str, ...]], languages: Iterable[Language]
) -> Iterator[dict[str, object]]:
    for language, words in in_each(keywords, languages):
        yield from (known(subject=word, lang=language) for word in dict.fromkeys(words) if word)


def _codes(udc: str, irsti: str) -> list[dict[str, object]]:
    codes = (("UDC", udc), ("IRSTI", irsti))
    return [known(subject=code, subjectScheme=scheme, classificationCode=code) for scheme, code in codes if code]


def _descriptions(abstracts: Iterable[tuple[Language, str]]) -> list[dict[str, object]]:
    return [known(description=words, descriptionType="Abstract", lang=language) for language, words in abstracts]


def _rights(volume: VolumeFacts) -> list[dict[str, object]]:
    rights = [*edition.rights(volume)]
    licence = licence_of(words for _, words in rights)
    named = known(
        rightsIdentifier=licence, rightsIdentifierScheme=licence and "SPDX", rightsUri=licence_address(licence)
    )
    return [known(rights=words, lang=language) | named for language, words in rights]


def _numbers(kind: str, number: str) -> list[dict[str, object]]:
    return [known(alternateIdentifier=number, alternateIdentifierType=kind)] if number else []


def _identifiers(volume: VolumeFacts) -> list[tuple[str, str]]:
    """The numbers of the volume, the best first."""
    numbers = (("DOI", registered(volume.imprint.doi)), ("ISBN", volume.imprint.isbn))
    return [(kind, number) for kind, number in numbers if number]


def _related(relation: str, kind: str, identifier: str) -> dict[str, object]:
    return known(relationType=relation, relatedIdentifierType=kind, relatedIdentifier=identifier)


def _series(volume: VolumeFacts) -> Iterator[dict[str, object]]:
    if volume.imprint.series.issn:
        yield _related("IsPartOf", "ISSN", volume.imprint.series.issn)


def _container(facts: PaperFacts, volume: VolumeFacts) -> dict[str, object]:
    """The volume as citations of the work name it: DataCite asks for IsPublishedIn there."""
    numbers = (
        {"relatedItemIdentifierType": kind, "relatedItemIdentifier": number} for kind, number in _identifiers(volume)
    )
    return {"relationType": "IsPublishedIn", "relatedItemType": "ConferenceProceeding"} | known(
        relatedItemIdentifier=next(numbers, {}),
        titles=_titles(volume.conference.title, volume.languages),
        publicationYear=edition.year(volume),
        volume=volume.imprint.series.number,
        firstPage=facts.first,
        lastPage=facts.last,
        publisher=volume.publisher,
        contributors=[*editors(volume)],
    )
