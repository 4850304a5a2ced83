"""The words of a record that are printed, each with the field it stands in and its language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.people import Person
from proceedings.model.submission import PaperRecord


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one field of a record: `title.kk`, `authors.0.name.ru.family`."""

    field: str
    language: str
    text: str


def text_language(record: PaperRecord, house: House) -> str:
    """The language of the text: as the record says, else the conference's first."""
    return record.language or next(iter(house.conference.languages), "")


def localised(field: str, text: Mapping[str, str]) -> Iterator[Words]:
    """The forms of a localised field that aren't empty."""
    for language, words in text.items():
        if words:
            yield Words(field if language == ANY else f"{field}.{language}", language, words)


def titles(record: PaperRecord) -> Iterator[Words]:
    """Titles and short titles."""
    yield from localised("title", record.title)
    yield from localised("short_title", record.short_title)


def person_names(field: str, person: Person) -> Iterator[Words]:
    """Every part of every form of a person's name; `field` is where the person stands."""
    for language, name in person.name.items():
        for part, text in (("family", name.family), ("given", name.given), ("patronymic", name.patronymic)):
            if text:
                yield Words(f"{field}.name.{language}.{part}", language, text)


def author_names(record: PaperRecord) -> Iterator[Words]:
    """Names of the authors by their parts."""
    for index, author in enumerate(record.authors):
        yield from person_names(f"authors.{index}", author)


def keywords(record: PaperRecord) -> Iterator[Words]:
    """Keywords one by one."""
    for language, listed in record.keywords.items():
        for index, keyword in enumerate(listed):
            yield Words(f"keywords.{language}.{index}", language, keyword)


def person_standing(field: str, person: Person) -> Iterator[Words]:
    """Post, degree, rank and bodies of a person."""
    for part, text in (("post", person.post), ("degree", person.degree), ("rank", person.rank)):
        yield from localised(f"{field}.{part}", text)
    for index, body in enumerate(person.affiliations):
        for part, text in (("name", body.name), ("city", body.city), ("country", body.country)):
            yield from localised(f"{field}.affiliations.{index}.{part}", text)


def author_standing(record: PaperRecord) -> Iterator[Words]:
    """What is printed of the authors beside their names."""
    for index, author in enumerate(record.authors):
        yield from person_standing(f"authors.{index}", author)


def in_print(record: PaperRecord) -> Iterator[Words]:
    """All of these, and the abstracts."""
    yield from titles(record)
    yield from author_names(record)
    yield from keywords(record)
    yield from localised("abstract", record.abstract)
    yield from author_standing(record)
