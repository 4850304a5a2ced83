"""A submission: the record that describes it and the manuscript that is it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from proceedings.model.diagnostic import Place
from proceedings.model.language import Language, Localised
from proceedings.model.manuscript import Manuscript
from proceedings.model.people import Person
from proceedings.model.record import Record


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Listed = Annotated[tuple[str, ...], BeforeValidator(_listed)]
"""A list of texts; a plain text stands for a list of one."""


class Kind(StrEnum):
    """What a submission is; each kind has its own required fields."""

    GREETING = "greeting"
    PLENARY = "plenary"
    PAPER = "paper"
    ABSTRACT = "abstract"
    RESOLUTION = "resolution"
    CAMERA_READY = "camera_ready"


class PaperRecord(Record):
    """What is known of a submission besides its text."""

    id: str = Field(description="Short and stable; in front of the folder's name")
    kind: Kind = Field(Kind.PAPER, description="What the submission is")
    section: str = Field("", description="Id of a section of the conference; none for greetings and resolutions")
    order: int | None = Field(None, description="Place within its section, before those without one")
    language: Language = Field("", description="Language of the text; by default the first of the conference")
    title: Localised = Field(default_factory=dict, description="Title per language")
    short_title: Localised = Field(default_factory=dict, description="Title for the running head, per language")
    authors: tuple[Person, ...] = Field((), description="Authors in the order of print")
    udc: str = Field("", description="УДК (UDC) of the paper")
    irsti: str = Field("", description="МРНТИ (IRSTI) of the paper")
    doi: str = Field("", description="DOI without resolver")
    abstract: Localised = Field(default_factory=dict, description="Abstract per language, plain text")
    keywords: dict[Language, tuple[str, ...]] = Field(default_factory=dict, description="Keywords per language")
    origin: str = Field("", description="Where it was gathered from: the system and its id there, as `hotcrp:12`")
    manuscript: str = Field("", description="File name of the manuscript, where several lie in the folder")
    bibliography: Listed = Field(
        (),
        description="Files with what the text cites by key, .bib or CSL-JSON; by default those that the text names, "
        "else those in the folder",
    )
    nocite: Listed = Field((), description="Keys to list among the references though nothing cites them; `*` for all")
    omit: tuple[str, ...] = Field(
        (),
        description="Paragraphs of the manuscript that are metadata, by their first words; "
        "they are not printed in the text",
    )
    queries: tuple[str, ...] = Field((), description="What the editors ask the authors, on the paper's next proof")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a submission lies, relative to the conference folder, and every file that belongs to it.

    `digests` are of the files' bytes: what the fingerprint of a reading is made of.
    """

    id: str
    folder: str
    metadata: str
    manuscript: str
    digests: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """A record with its manuscript. `places` tells where each field of the record was written (`authors.0.email`).

    `manuscript` is None where the text could not be read; the reason is among the diagnostics of the reading.
    """

    source: Source
    record: PaperRecord
    manuscript: Manuscript | None
    places: Mapping[str, Place] = field(default_factory=dict)

    def place(self, name: str) -> Place:
        """Where the field was written, or the nearest field around it that was."""
        while name and name not in self.places:
            name = name.rpartition(".")[0]
        return self.places.get(name, Place(self.source.metadata or self.source.folder))
