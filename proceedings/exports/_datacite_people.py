"""People and bodies as DataCite names them: family and given names, ORCID, affiliations; never how to write to them."""

from collections.abc import Iterable, Iterator

from proceedings.exports import _edition as edition
from proceedings.exports._facts import PaperFacts, given_names, inverted
from proceedings.exports._json import known
from proceedings.exports._names import orcid_url
from proceedings.exports._volume import VolumeFacts
from proceedings.model.people import Name, Person

Named = tuple[Person, Name]


def creators(people: Iterable[Named], facts: PaperFacts | None = None) -> Iterator[dict[str, object]]:
    """The authors, with the bodies they belong to where the paper says so."""
    for person, name in people:
        if inverted(name):
            yield known(
                name=inverted(name),
                nameType="Personal",
                givenName=given_names(name),
                familyName=name.family,
                nameIdentifiers=_orcid(person),
                affiliation=[{"name": body} for body in facts.affiliations(person)] if facts else [],
            )


def editors(volume: VolumeFacts) -> Iterator[dict[str, object]]:
    """The editors of the volume."""
    yield from ({"contributorType": "Editor"} | editor for editor in creators(edition.editors(volume)))


def bodies(volume: VolumeFacts, role: str) -> Iterator[dict[str, object]]:
    """The bodies that answer for the volume."""
    yield from (known(name=name, nameType="Organizational") for name in edition.bodies(volume, role))


def _orcid(person: Person) -> list[dict[str, str]]:
    scheme = {"nameIdentifierScheme": "ORCID", "schemeUri": "https://orcid.org"}
    return [{"nameIdentifier": orcid_url(person)} | scheme] if orcid_url(person) else []
