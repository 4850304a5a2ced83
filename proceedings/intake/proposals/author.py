"""One author while the lines of a head are read: what is known so far, and the person that it makes."""

from dataclasses import dataclass, field

from proceedings.model.language import Language
from proceedings.model.people import Affiliation, Name, Person


@dataclass(slots=True)
class Body:
    """An affiliation while it is read, per language."""

    name: dict[Language, str] = field(default_factory=dict)
    city: dict[Language, str] = field(default_factory=dict)
    country: dict[Language, str] = field(default_factory=dict)

    def done(self, language: Language) -> bool:
        """Whether its place is told, so that another body may follow."""
        return language in self.city or language in self.country

    def affiliation(self) -> Affiliation:
        """The affiliation that it makes."""
        return Affiliation(name=self.name, city=self.city, country=self.country)


@dataclass(slots=True, eq=False)
class Author:
    """An author while the head is read. `posts` are texts per field (post, degree, rank) and language."""

    name: dict[Language, Name]
    language: Language
    confidence: float
    marks: set[str] = field(default_factory=set)
    starred: bool = False
    posts: dict[str, dict[Language, list[str]]] = field(default_factory=dict)
    bodies: list[Body] = field(default_factory=list)
    email: str = ""
    orcid: str = ""
    corresponding: bool = False

    def add(self, kind: str, language: Language, words: str) -> None:
        """Adds words to a post, a degree or a rank, once."""
        said = self.posts.setdefault(kind, {}).setdefault(language, [])
        if words not in said:
            said.append(words)

    def merge(self, other: "Author") -> None:
        """Adds what the same author is in another language."""
        self.name = {**other.name, **self.name}
        for kind, languages in other.posts.items():
            for language, said in languages.items():
                for words in said:
                    self.add(kind, language, words)
        for at, body in enumerate(other.bodies):
            if at < len(self.bodies):
                own = self.bodies[at]
                own.name, own.city, own.country = body.name | own.name, body.city | own.city, body.country | own.country
            else:
                self.bodies.append(body)
        self.email, self.orcid = self.email or other.email, self.orcid or other.orcid
        self.corresponding = self.corresponding or other.corresponding

    def person(self) -> Person:
        """The person that it makes."""
        posts = {
            kind: {language: ", ".join(said) for language, said in languages.items()}
            for kind, languages in self.posts.items()
        }
        return Person(
            name=self.name,
            affiliations=tuple(body.affiliation() for body in self.bodies),
            email=self.email,
            orcid=self.orcid,
            corresponding=self.corresponding,
            **posts,
        )


def same_script(one: Language, other: Language) -> bool:
    """Whether two languages are written in the same letters."""
    cyrillic = ("kk", "ru", "uk")
    return (one in cyrillic) == (other in cyrillic)
