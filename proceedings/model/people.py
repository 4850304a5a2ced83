"""People and bodies: one person, the forms of the name per language, the posts that stand beside it."""

from pydantic import Field

from proceedings.model.language import Language, Localised
from proceedings.model.record import Record


class Name(Record):
    """A name in one language, by its parts, because no rule finds the family name by its place.

    A person with a single name has it in `given` alone.
    """

    family: str = Field("", description="Family name, as printed")
    given: str = Field("", description="Given name, or the only name; initials are kept as typed")
    patronymic: str = Field("", description="Patronymic, as printed")
    sort_as: str = Field("", description="How the name files in an index, where that differs from the print")


class Affiliation(Record):
    """A body that a person belongs to, with its place."""

    name: Localised = Field(description="Name of the body per language")
    city: Localised = Field(default_factory=dict, description="City per language")
    country: Localised = Field(default_factory=dict, description="Country per language")


class Person(Record):
    """One human being; the three spellings of a name are one person."""

    name: dict[Language, Name] = Field(description="Name by its parts per language")
    key: str = Field("", description="A word that ties this person's appearances where neither ORCID nor e-mail does")
    post: Localised = Field(default_factory=dict, description="Post held, per language")
    degree: Localised = Field(default_factory=dict, description="Academic degree and title, per language")
    rank: Localised = Field(default_factory=dict, description="Special or military rank, per language")
    affiliations: tuple[Affiliation, ...] = Field((), description="Bodies the person belongs to")
    email: str = Field("", description="Printed only for the corresponding author")
    orcid: str = Field("", description="ORCID iD: sixteen characters, hyphens between fours")
    corresponding: bool = Field(False, description="Whether this author answers for the paper")


class Member(Record):
    """A person in a committee, among the editors or the reviewers."""

    person: Person
    role: Localised = Field(default_factory=dict, description="Chair, secretary, editor…, per language")
