"""Authors in the native XML of Open Journal Systems: parts of names and affiliations by locale."""

from typing import Any

from proceedings.intake.exports.locales import tag_of, told_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.name_forms import named
from proceedings.intake.exports.people import orcid_in
from proceedings.intake.exports.xml_text import child, children
from proceedings.model.language import Language
from proceedings.model.people import Affiliation, Name, Person


def people(version: Any) -> tuple[Person, ...]:
    """The authors of a publication in their order; who is its primary contact answers for it."""
    holder = child(version, "authors")
    authors = children(version if holder is None else holder, "author")
    leader = version.get("primary_contact_id", "")
    found = []
    for one in sorted(authors, key=_sequence):
        name = _name(one)
        if name:
            leads = one.get("primary_contact") in ("true", "1") or bool(leader) and one.get("id") == leader
            found.append(
                Person(
                    name=name,
                    affiliations=_affiliations(one),
                    email=_text(child(one, "email")),
                    orcid=orcid_in(_text(child(one, "orcid"))),
                    corresponding=leads,
                )
            )
    return tuple(found)


def _sequence(author: Any) -> int:
    number = author.get("seq", "")
    return int(number[:9]) if number.isdecimal() else 0


def _text(element: Any) -> str:
    return "" if element is None else line("".join(element.itertext()))


def _name(author: Any) -> dict[Language, Name]:
    given: dict[str, str] = {}
    for name in ("givenname", "firstname", "middlename"):
        for one in children(author, name):
            locale = one.get("locale", "")
            given[locale] = f"{given.get(locale, '')} {_text(one)}".strip()
    family = {one.get("locale", ""): _text(one) for one in children(author, "familyname", "lastname")}
    return named((tag_of(locale), given.get(locale, ""), family.get(locale, "")) for locale in {**given, **family})


def _affiliations(author: Any) -> tuple[Affiliation, ...]:
    """One body told in several locales (to 3.4), or several bodies, each with its names (from 3.5)."""
    bodies = children(author, "affiliation", "rorAffiliation")
    plain = [one for one in bodies if not children(one, "name")]
    names = [told_in((one.get("locale", ""), _text(one)) for one in plain)]
    names += [told_in((one.get("locale", ""), _text(one)) for one in children(body, "name")) for body in bodies]
    return tuple(Affiliation(name=name) for name in names if name)
