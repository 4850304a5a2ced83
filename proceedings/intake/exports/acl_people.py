"""People in the YAML of aclpub2 and OpenReview: parts of names, addresses that may be masked, links to profiles."""

import re
from collections.abc import Iterator
from typing import Any

from proceedings.intake.exports.fields import Fields, text
from proceedings.intake.exports.name_forms import named
from proceedings.intake.exports.people import affiliated, orcid_in, typed_person
from proceedings.model.people import Person

ADDRESS = re.compile(r"[^\s@,;*<>]{1,64}@[^\s@,;*<>]{1,190}\.[^\s@,;*<>.]{2,24}")
MASKED = re.compile(r"\*\*@")
ADDRESSES = ("email", "emails")


def person(one: Fields) -> Person | None:
    """One author or member; None where no name is given."""
    given = f"{text(one, 'first_name')} {text(one, 'middle_name')}".strip()
    name = named([("", given, text(one, "last_name"))])
    whole = text(one, "name", "preferred_name")
    if not name and not whole:
        return None
    found = ADDRESS.search(text(one, *ADDRESSES))
    return Person(
        name=name or typed_person(whole).person.name,
        affiliations=affiliated(text(one, "institution", "affiliation")),
        email=found[0] if found else "",
        orcid=orcid_in(text(one, "orcid")),
    )


def masked(value: Any) -> int:
    """How many addresses of the people in a tree are masked (`****@example.org`)."""
    return sum(len(MASKED.findall(words)) for words in _addresses(value))


def _addresses(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (words for name in ADDRESSES if isinstance(words := value.get(name), str))
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        if isinstance(one, dict | list):
            yield from _addresses(one)
