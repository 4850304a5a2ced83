"""The book as strangers may see it: no e-mail address of a person, wherever in a record somebody wrote one."""

from collections.abc import Mapping
from dataclasses import replace

from proceedings.exports._words import without_addresses
from proceedings.model.conference import Conference
from proceedings.model.language import Language
from proceedings.model.people import Affiliation, Member, Person
from proceedings.model.published import Published
from proceedings.model.submission import PaperRecord

TEXTS = ("title", "short_title", "abstract")
STANDING = ("post", "degree", "rank")
PLACE = ("name", "city", "country")


def without_private_facts(book: Published) -> Published:
    """The book with the records of its papers and of its conference so cleaned."""
    house = replace(book.house, conference=_conference(book.house.conference))
    papers = tuple(replace(paper, record=_record(paper.record)) for paper in book.papers)
    return replace(book, house=house, papers=papers)


def _conference(conference: Conference) -> Conference:
    committees = (one.model_copy(update={"members": _members(one.members)}) for one in conference.committees)
    sections = (one.model_copy(update={"heads": tuple(map(_person, one.heads))}) for one in conference.sections)
    cleaned: dict[str, object] = {
        "committees": tuple(committees),
        "sections": tuple(sections),
        "editors": _members(conference.editors),
        "reviewers": _members(conference.reviewers),
    }
    return conference.model_copy(update=cleaned)


def _members(members: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(one.model_copy(update={"person": _person(one.person)}) for one in members)


def _record(record: PaperRecord) -> PaperRecord:
    cleaned: dict[str, object] = {name: _texts(getattr(record, name)) for name in TEXTS}
    cleaned["keywords"] = {
        language: tuple(filter(None, map(without_addresses, words))) for language, words in record.keywords.items()
    }
    cleaned["authors"] = tuple(map(_person, record.authors))
    return record.model_copy(update=cleaned)


def _person(person: Person) -> Person:
    cleaned: dict[str, object] = {name: _texts(getattr(person, name)) for name in STANDING}
    return person.model_copy(
        update={**cleaned, "email": "", "affiliations": tuple(map(_affiliation, person.affiliations))}
    )


def _affiliation(affiliation: Affiliation) -> Affiliation:
    return affiliation.model_copy(update={name: _texts(getattr(affiliation, name)) for name in PLACE})


def _texts(text: Mapping[Language, str]) -> dict[Language, str]:
    return {language: without_addresses(words) for language, words in text.items()}
