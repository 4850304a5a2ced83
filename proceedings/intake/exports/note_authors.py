"""Authors of an OpenReview note, in either schema: names and ids side by side, or one list of objects."""

from itertools import zip_longest

from proceedings.intake.exports.fields import Fields, objects, text
from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.note_values import value_of
from proceedings.intake.exports.people import affiliated, orcid_in
from proceedings.intake.exports.whole_names import whole_name
from proceedings.model.people import Affiliation, Person


def authors_of(note: Fields) -> tuple[Person, ...]:
    """The authors in their order; an id is `~Name1`, or the address of one who has no profile."""
    listed, ids = _listed(value_of(note, "authors")), _listed(value_of(note, "authorids"))
    pairs = zip_longest(listed, ids[: len(listed)], fillvalue="")
    people = (
        _unified(one) if isinstance(one, dict) else _person(str(one or ""), str(name or "")) for one, name in pairs
    )
    return tuple(person for person in people if person is not None)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _unified(one: Fields) -> Person | None:
    person = _person(text(one, "fullname", "name"), text(one, "username", "email"))
    if person is None:
        return None
    email = person.email or address_in(text(one, "email"))
    bodies = tuple(body for each in objects(one, "institutions") for body in _body(each))
    return person.model_copy(update={"email": email, "affiliations": bodies, "orcid": orcid_in(text(one, "orcid"))})


def _person(name: str, profile: str) -> Person | None:
    """The id of a profile ties one person's papers together; other ids are searches in dblp and the like."""
    if not line(name):
        return None
    key = line(profile) if profile.startswith("~") else ""
    return Person(name=whole_name(name), key=key, email="" if "://" in profile else address_in(profile))


def _body(one: Fields) -> tuple[Affiliation, ...]:
    return affiliated(text(one, "name", "fullname"), text(one, "city"), text(one, "country"))
