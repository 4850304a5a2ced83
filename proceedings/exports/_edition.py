"""What records for people add to the facts of the volume: its editors, bodies, rights, what it is about, its dates."""

import re
from collections.abc import Iterator

from proceedings.assembly.names import name_in
from proceedings.exports._facts import in_each
from proceedings.exports._volume import VolumeFacts, day_of, volume_of
from proceedings.exports._words import without_addresses
from proceedings.model.language import Language
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

YEAR = re.compile(r"[0-9]{4}")


def volume_in(language: Language, book: Published, publication: Publication) -> VolumeFacts:
    """The volume as told in a language, where it has the words."""
    return volume_of(book, publication, (language,))


def subtitle(volume: VolumeFacts) -> str:
    """What kind of book it is."""
    return volume.said(volume.conference.subtitle)


def city(volume: VolumeFacts) -> str:
    """Where the publisher sits."""
    return volume.said(volume.imprint.publisher.city)


def series(volume: VolumeFacts) -> str:
    """The title of the series."""
    return volume.said(volume.imprint.series.title)


def pages_of(volume: VolumeFacts) -> int:
    """How many pages the volume has, front matter too."""
    return len(volume.book.volume.pages)


def editors(volume: VolumeFacts) -> Iterator[tuple[Person, Name]]:
    """Each editor with the form of the name that goes with the language."""
    for member in volume.conference.editors:
        yield member.person, name_in(member.person, volume.languages)


def bodies(volume: VolumeFacts, role: str) -> tuple[str, ...]:
    """The names of the organisers or of the partners, in the order of protocol."""
    names = (volume.said(body.name) for body in volume.conference.bodies if body.role == role)
    return tuple(name for name in names if name)


def annotations(volume: VolumeFacts) -> Iterator[tuple[Language, str]]:
    """What the volume is about, in each language."""
    for language, words in in_each(volume.imprint.annotation, volume.languages):
        yield language, without_addresses(words)


def annotation(volume: VolumeFacts) -> str:
    """What the volume is about, in the language that comes first."""
    return next((words for _, words in annotations(volume)), "")


def rights(volume: VolumeFacts) -> Iterator[tuple[Language, str]]:
    """Whose the rights are, in each language."""
    for language, words in in_each(volume.imprint.rights, volume.languages):
        yield language, without_addresses(words)


def year(volume: VolumeFacts) -> str:
    """The year of publication in four figures: the imprint's, else the edition's, else the event's."""
    told = (volume.imprint.year, volume.book.volume.date, volume.conference.dates.start)
    found = (YEAR.search(text) for text in told)
    return next((year.group() for year in found if year), "")


def issued(volume: VolumeFacts) -> str:
    """The day of publication, ISO 8601, where it lies in the year that the imprint tells; else that year."""
    return "-".join(filter(None, volume.day)) if volume.day.year == year(volume) else year(volume)


def whole_day(volume: VolumeFacts) -> str:
    """The day of the edition, ISO 8601; empty where nobody told a whole one."""
    return "-".join(volume.day) if volume.day.day else ""


def span(volume: VolumeFacts) -> str:
    """The days of the event, ISO 8601: 2026-10-15/2026-10-16."""
    dates = volume.conference.dates
    days = (day_of(day) for day in dict.fromkeys((dates.start, dates.end)))
    return "/".join("-".join(day) for day in days if day)
