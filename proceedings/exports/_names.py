"""The names of a person as records hold them: by parts, in each language, the first of them leading; and the ORCID."""

import re
from collections.abc import Sequence

from proceedings.assembly.collation import is_cyrillic
from proceedings.assembly.names import full_name, name_in
from proceedings.exports._facts import given_names
from proceedings.model.language import ANY, Language, localise
from proceedings.model.people import Affiliation, Name, Person

ORCID = re.compile(r"(\d{4}-){3}\d{3}[\dX]")
RESOLVER = "https://orcid.org/"

Form = tuple[Language, Name]


def forms_of(person: Person, languages: Sequence[Language]) -> tuple[Form, ...]:
    """Each form of the name that says something, in the order of the languages, then as written."""
    order = dict.fromkeys((*languages, *person.name))
    return tuple((at, person.name[at]) for at in order if at in person.name and full_name(person.name[at]))


def named(people: Sequence[Person]) -> tuple[Person, ...]:
    """The people of whom any name is known; nobody else can be told of."""
    return tuple(person for person in people if forms_of(person, ()))


def leading_form(person: Person, languages: Sequence[Language]) -> Form:
    """The form that name_in chooses, with its language."""
    chosen = name_in(person, languages)
    return next((form for form in forms_of(person, languages) if form[1] is chosen), (ANY, chosen))


def surname(name: Name) -> str:
    """The family name; of a single name, that name: records want something here."""
    return name.family or name.given or name.patronymic


def forenames(name: Name) -> str:
    """Given name and patronymic; empty where the name is a single one, which stands for the family name."""
    return given_names(name) if name.family else ""


def name_style(name: Name) -> str:
    """Which part comes first in speech, in the words of JATS and Crossref."""
    if not forenames(name):
        return "given-only"
    return "eastern" if is_cyrillic(name.family) else "western"


def orcid_of(person: Person) -> str:
    """The bare ORCID iD, unless it has not the shape of one."""
    written = person.orcid.strip().upper()
    return written if ORCID.fullmatch(written) else ""


def orcid_url(person: Person) -> str:
    """The ORCID iD as ORCID wants it shown: an https address."""
    orcid = orcid_of(person)
    return f"{RESOLVER}{orcid}" if orcid else ""


def affiliations_of(authors: Sequence[Person]) -> tuple[Affiliation, ...]:
    """The bodies of the authors, each once, in the order of first mention."""
    found: list[Affiliation] = []
    for author in authors:
        found += [body for body in author.affiliations if body not in found and any(body.name.values())]
    return tuple(found)


def seat(body: Affiliation, languages: Sequence[Language]) -> str:
    """Where a body sits: Қарағанды, Қазақстан."""
    return ", ".join(filter(None, (localise(part, languages) for part in (body.city, body.country))))
