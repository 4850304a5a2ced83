"""Facts of the volume that registries ask for: its titles, publisher, numbers, days and addresses, in one language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from proceedings.assembly.dates import span_of_days
from proceedings.model.conference import Conference, Imprint
from proceedings.model.language import Language, localise
from proceedings.model.publication import Publication
from proceedings.model.published import Published

DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
ISSN = re.compile(r"\d{4}-\d{3}[\dX]")
ISBN = re.compile(r"(97[89]-)?\d[\d-]{7,11}[\dX]")
LATIN_FIRST: tuple[Language, ...] = ("en",)
"""What leads in indexes that read Latin letters alone."""


class Day(NamedTuple):
    """A day by its parts, two figures each and four; only the year where that is all that is known."""

    year: str
    month: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class VolumeFacts:
    """The volume as a registry hears of it, in the first of the languages that has the words."""

    book: Published
    publication: Publication
    languages: tuple[Language, ...]

    @property
    def conference(self) -> Conference:
        """What conference.yaml says."""
        return self.book.house.conference

    @property
    def imprint(self) -> Imprint:
        """What it says of the book."""
        return self.conference.imprint

    @property
    def main(self) -> Language:
        """The main language of the book."""
        return self.conference.languages[0]

    @property
    def event(self) -> str:
        """The name of the conference."""
        return self.said(self.conference.title)

    @property
    def title(self) -> str:
        """The title of the book: the conference's, and what kind of book it is."""
        return ": ".join(filter(None, (self.event, self.said(self.conference.subtitle))))

    @property
    def place(self) -> str:
        """City and country of the event."""
        place = self.conference.place
        return ", ".join(filter(None, (self.said(place.city), self.said(place.country))))

    @property
    def days(self) -> str:
        """The days of the event, in words."""
        language = next((one for one in self.languages if self.conference.title.get(one)), "")
        return span_of_days(self.conference.dates.start, self.conference.dates.end, language)

    @property
    def publisher(self) -> str:
        """Who publishes the volume; where that is not told, the first of the organisers."""
        organisers = (self.said(body.name) for body in self.conference.bodies if body.role == "organiser")
        return self.said(self.imprint.publisher.name) or next(organisers, "")

    @property
    def issn(self) -> str:
        """The ISSN of the series, if it has the shape of one."""
        return self.imprint.series.issn if ISSN.fullmatch(self.imprint.series.issn) else ""

    @property
    def isbn(self) -> str:
        """The ISBN, if it has the shape of one."""
        return self.imprint.isbn if ISBN.fullmatch(self.imprint.isbn) else ""

    @property
    def day(self) -> Day:
        """The day of publication, or its year."""
        whole = day_of(self.publication.day or self.book.volume.date)
        return whole or Day(self.imprint.year or self.conference.dates.start[:4])

    @property
    def home(self) -> str:
        """The address of the site, with a slash at the end; empty where there is none."""
        return f"{self.publication.url.rstrip('/')}/" if self.publication.url else ""

    def said(self, text: Mapping[Language, str]) -> str:
        """The words in the first of the languages that has them."""
        return localise(text, self.languages)


def volume_of(book: Published, publication: Publication, first: tuple[Language, ...] = ()) -> VolumeFacts:
    """The volume's facts, in these languages before those of the book."""
    languages = (*first, *book.house.conference.languages)
    return VolumeFacts(book, publication, tuple(dict.fromkeys(languages)))


def day_of(text: str) -> Day | None:
    """A day of ISO 8601 by its parts."""
    matched = DAY.match(text)
    return Day(*matched.groups()) if matched else None
