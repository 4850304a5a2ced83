"""The bodies that a paper's authors belong to, each once, with the marks that tie them to names."""

from collections.abc import Sequence
from dataclasses import dataclass

from proceedings.model.language import Language, localise
from proceedings.model.people import Affiliation, Person


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies of one paper as printed, in order of first mention; a single one for all needs no mark."""

    names: tuple[str, ...]
    languages: tuple[Language, ...]

    @property
    def printed(self) -> tuple[tuple[str, str], ...]:
        """Each body with its mark."""
        if len(self.names) < 2:
            return tuple(("", name) for name in self.names)
        return tuple((str(number), name) for number, name in enumerate(self.names, 1))

    def marks(self, author: Person) -> tuple[str, ...]:
        """The marks of an author's bodies."""
        own = {affiliation_line(affiliation, self.languages) for affiliation in author.affiliations}
        return tuple(mark for mark, name in self.printed if mark and name in own)


def bodies_of(authors: Sequence[Person], languages: Sequence[Language]) -> Bodies:
    """The bodies of the authors, in the first of the languages that names them."""
    lines = (affiliation_line(affiliation, languages) for author in authors for affiliation in author.affiliations)
    return Bodies(tuple(dict.fromkeys(line for line in lines if line)), tuple(languages))


def affiliation_line(affiliation: Affiliation, languages: Sequence[Language]) -> str:
    """A body with its city and country: Ұлытау зерттеу университеті, Қарағанды, Қазақстан."""
    parts = (affiliation.name, affiliation.city, affiliation.country)
    return ", ".join(filter(None, (localise(part, languages) for part in parts)))
