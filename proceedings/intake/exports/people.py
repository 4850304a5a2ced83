"""People as exports give them: by the parts of their names, or as somebody typed them into one box."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proceedings.intake.exports.author_mentions import Mention
from proceedings.intake.exports.authors_in_box import mentions
from proceedings.intake.exports.bodies import body_town_country, means_nobody
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.name_parts import name_parts
from proceedings.intake.exports.tongues import PLAIN, language_of, localised
from proceedings.intake.faults.people import DOUBTFUL_NAME, NO_PERSON_THERE
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.language import Language, Localised
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.received import Sighting

ORCID = re.compile(r"(?<!\d)(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])(?![\dXx])")

DOUBTFUL = 0.7
"""Below this a reading is shown to the editor."""

NO_PERSON = 0.0
CROWDED = 0.3
SHOWN = 120
_SHARED = "phd ph.d доцент профессор академик магистр проф доц dr prof mba llm"
SHARED = frozenset(_SHARED.split())
"""Titles that several languages write alike."""


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """A person read out of typed words: how sure the reading is, from 0 to 1, and the words."""

    person: Person
    confidence: float
    words: str


def name_of(given: str, family: str, middle: str = "") -> dict[Language, Name]:
    """A name by its parts under the language of its letters; a middle name in Latin letters joins the given one."""
    given, family, middle = line(given), line(family), line(middle)
    language = language_of(f"{family} {given} {middle}")
    if language not in ("kk", "ru", "uk"):
        given, middle, language = f"{given} {middle}".strip(), "", "en"
    return {language: Name(family=family, given=given, patronymic=middle)}


def affiliated(body: str, city: str = "", country: str = "") -> tuple[Affiliation, ...]:
    """The affiliation with a body; none where the body is not named."""
    body = line(body)
    if not body:
        return ()
    name = {PLAIN: body} if body.isascii() and " " not in body else localised(body)  # MIT is no German word
    return (Affiliation(name=name, city=localised(line(city)), country=localised(line(country))),)


def orcid_in(words: str) -> str:
    """The ORCID iD in a text, be it bare or an address; empty where there is none."""
    found = ORCID.search(words)
    return found[1].upper() if found else ""


def person_of_row(given: str, family: str, cells: Mapping[str, str], corresponding: bool) -> Person | None:
    """The person of a row with columns for affiliation, country, email and orcid; None where it has no name."""
    if not line(f"{given}{family}"):
        return None
    return Person(
        name=name_of(given, family),
        affiliations=affiliated(cells.get("affiliation", ""), country=cells.get("country", "")),
        email=address_in(cells.get("email", "")),
        orcid=orcid_in(cells.get("orcid", "")),
        corresponding=corresponding,
    )


def typed_person(words: str) -> TypedPerson:
    """One person out of typed words; of several the first, and then hardly sure."""
    found = typed_authors(words)
    if not found:
        return TypedPerson(Person(name={}), NO_PERSON, words)
    confidence = found[0].confidence if len(found) == 1 else min(found[0].confidence, CROWDED)
    return TypedPerson(found[0].person, confidence, words)


def typed_authors(words: str) -> tuple[TypedPerson, ...]:
    """The people typed into one box, in their order; none where it says that there are none.

    What names nobody (a ministry, “see the file”) is kept as a person with a single name and no confidence.
    """
    return tuple(_typed(mention) for mention in mentions(words))


def _typed(mention: Mention) -> TypedPerson:
    bodies = mention.bodies
    if not mention.name:
        named, bodies = bodies[:1] or (mention.words,), bodies[1:]
        return TypedPerson(_person(mention, name_of(named[0], ""), bodies), NO_PERSON, mention.words)
    parts = name_parts(mention.name)
    name = name_of(parts.given, parts.family, parts.patronymic)
    return TypedPerson(_person(mention, name, bodies), parts.confidence, mention.words)


def _person(mention: Mention, name: dict[Language, Name], bodies: tuple[str, ...]) -> Person:
    language = next(iter(name))
    return Person(
        name=name,
        post=_titled(mention.post, language),
        degree=_titled(mention.degree, language),
        rank=_titled(mention.rank, language),
        affiliations=tuple(one for body in bodies for one in affiliated(*body_town_country(body))),
        email=mention.email,
        orcid=mention.orcid,
        corresponding=mention.corresponding,
    )


def _titled(words: str, language: Language) -> Localised:
    """Titles under their language; such as several languages write alike, under that of the name."""
    shared = all(word.strip(".,") in SHARED for word in words.casefold().split())
    return {language: words} if words and shared else localised(words)


def sightings(people: Sequence[TypedPerson], where: str) -> tuple[Sighting, ...]:
    """Where the names were seen and how sure their readings are."""
    return tuple(
        Sighting(f"authors.{number}.name", where, one.confidence, one.words) for number, one in enumerate(people)
    )


def doubts(people: Sequence[TypedPerson], place: Place) -> Iterator[Diagnostic]:
    """A warning for each name that could be read otherwise, and for each that seems to be none."""
    for one in people:
        words = one.words if len(one.words) <= SHOWN else f"{one.words[:SHOWN]}…"
        name = next(iter(one.person.name.values()), None)
        if name is None and means_nobody(one.words):
            continue
        if name is None or one.confidence <= NO_PERSON:
            yield NO_PERSON_THERE.at(place, words=words)
        elif one.confidence < DOUBTFUL:
            given = f"{name.given} {name.patronymic}".strip()
            yield DOUBTFUL_NAME.at(place, words=words, family=name.family, given=given)
