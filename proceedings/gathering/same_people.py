"""Authors told twice, by an export and by the manuscript: the same people in the same order are one list, fuller."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from proceedings.gathering.slugs import slug
from proceedings.model.people import Affiliation, Person

ALIKE = 0.7
"""How alike two romanised family names must be: Қасымов and Kassymov are, Ким and Қасымов are not."""


def one_list(told: Sequence[Person], read: Sequence[Person]) -> tuple[Person, ...] | None:
    """The people that an export tells, filled in from those that were read; None where they aren't the same people."""
    if len(told) != len(read) or not all(map(_are_one, told, read)):
        return None
    return tuple(map(_filled, told, read))


def _are_one(one: Person, other: Person) -> bool:
    """One ORCID, or family names that are alike in whatever alphabets they stand."""
    if one.orcid and other.orcid:
        return one.orcid == other.orcid
    return any(_alike(mine, theirs) for mine in _families(one) for theirs in _families(other))


def _alike(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other).ratio() >= ALIKE


def _families(person: Person) -> set[str]:
    return {slug(form.family or form.given).replace("-", "") for form in person.name.values()} - {""}


def _filled(told: Person, read: Person) -> Person:
    """A person with every fact that only the other tells."""
    return told.model_copy(
        update={
            "name": {**read.name, **told.name},
            "post": {**read.post, **told.post},
            "degree": {**read.degree, **told.degree},
            "rank": {**read.rank, **told.rank},
            "affiliations": _bodies(told.affiliations, read.affiliations),
            "email": told.email or read.email,
            "orcid": told.orcid or read.orcid,
            "corresponding": told.corresponding or read.corresponding,
        }
    )


def _bodies(told: Sequence[Affiliation], read: Sequence[Affiliation]) -> tuple[Affiliation, ...]:
    """The bodies that an export tells, in more languages where it is plain which is which; else those read."""
    if len(told) == len(read):
        return tuple(map(_fuller, told, read))
    return tuple(told or read)


def _fuller(told: Affiliation, read: Affiliation) -> Affiliation:
    fields: Mapping[str, object] = {
        name: {**getattr(read, name), **getattr(told, name)} for name in ("name", "city", "country")
    }
    return told.model_copy(update=dict(fields))
