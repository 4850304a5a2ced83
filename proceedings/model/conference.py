"""The conference: what conference.yaml says of the event, its bodies, its book and its sections."""

from pydantic import Field

from proceedings.model.language import Language, Localised
from proceedings.model.people import Member, Person
from proceedings.model.record import Record
from proceedings.model.style import HYPHENATION, Microtypography


class Dates(Record):
    """First and last day of the event, ISO 8601."""

    start: str
    end: str = ""


class Location(Record):
    """Where the event is held."""

    city: Localised = Field(default_factory=dict)
    country: Localised = Field(default_factory=dict)


class Body(Record):
    """An organising or partner body, in protocol order."""

    name: Localised
    role: str = Field("organiser", description="organiser or partner", pattern="^(organiser|partner)$")
    logo: str = Field("", description="Picture file in the conference folder")
    url: str = ""


class Committee(Record):
    """A committee or board with its members in the order of print."""

    title: Localised
    members: tuple[Member, ...] = ()


class Section(Record):
    """A section of the volume; `plenary` comes without the word Section and its number."""

    id: str
    title: Localised
    kind: str = Field("section", pattern="^(plenary|section)$")
    heads: tuple[Person, ...] = ()
    order: str = Field(
        "listed", description="listed (by order, then id) or alphabetical", pattern="^(listed|alphabetical)$"
    )
    day: str = Field("", description="Day that it meets, ISO 8601; the site's programme tells it")


class Publisher(Record):
    """Who publishes the volume."""

    name: Localised = Field(default_factory=dict)
    city: Localised = Field(default_factory=dict)
    address: Localised = Field(default_factory=dict)


class Series(Record):
    """The series that the volume belongs to."""

    title: Localised = Field(default_factory=dict)
    issn: str = ""
    number: str = ""


class Printing(Record):
    """Facts of the printed edition for the colophon (ГОСТ Р 7.0.4)."""

    format: str = Field("", description="Sheet and share, as 60×84 1/16")
    print_run: str = ""
    typeface: str = ""
    order: str = ""
    printer: Localised = Field(default_factory=dict)
    signed: str = Field("", description="Date of signing for print, ISO 8601")


class Imprint(Record):
    """Facts of the verso of the title page and of the colophon."""

    publisher: Publisher = Publisher()
    year: str = ""
    isbn: str = ""
    series: Series = Series()
    udc: str = ""
    bbk: str = ""
    author_mark: str = ""
    doi: str = ""
    recommended: Localised = Field(default_factory=dict)
    rights: Localised = Field(default_factory=dict)
    annotation: Localised = Field(default_factory=dict)
    disclaimer: Localised = Field(default_factory=dict)
    printing: Printing = Printing()


class Contacts(Record):
    """Where readers and authors write to."""

    email: str = ""
    url: str = ""


class Conference(Record):
    """Everything said once for the whole volume."""

    format: str = Field("1", description="Version of this format")
    short_name: str = Field(description="Name of the output files", pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")
    languages: tuple[Language, ...] = Field(description="Languages of the book in order; the first is its main one")
    style: str = Field("plain-a4", description="House style: a name, or a YAML file in the folder")
    profile: str = Field("intl", description="Publishing conventions: gost75-kz, gost707-ru or intl")
    references: str = Field("", description="Style of references; by default the profile's")
    romanised_references: dict[Language, str] | None = Field(
        None, description="Schemes of the romanised second list; by default the profile's, `{}` for no such list"
    )
    title: Localised
    subtitle: Localised = Field(default_factory=dict)
    motto: Localised = Field(default_factory=dict)
    dates: Dates
    date_of_edition: str = Field("", description="Day that the files carry, ISO 8601; by default the last of the event")
    place: Location = Location()
    notice: Localised = Field(default_factory=dict, description="A word to readers on the verso of the title")
    bodies: tuple[Body, ...] = ()
    committees: tuple[Committee, ...] = ()
    editors: tuple[Member, ...] = ()
    reviewers: tuple[Member, ...] = ()
    imprint: Imprint = Imprint()
    sections: tuple[Section, ...] = ()
    parts: tuple[str, ...] = Field((), description="Parts of the book in order; by default as the profile has them")
    labels: dict[Language, dict[str, str]] = Field(default_factory=dict, description="Words of the book to change")
    microtypography: Microtypography = Microtypography()
    hyphenation: dict[Language, tuple[str, ...]] = Field(default_factory=dict, description=HYPHENATION)
    contacts: Contacts = Contacts()
