"""A record completed from its manuscript: what the system doesn't know and the head of the text says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from proceedings.gathering.same_people import one_list
from proceedings.intake.exports.tongues import language_of
from proceedings.model.language import Language, localise
from proceedings.model.people import Person
from proceedings.model.proposal import Proposal
from proceedings.model.received import Contact, Sighting, Submitted
from proceedings.model.submission import Kind, PaperRecord

LOCALISED = ("title", "abstract", "keywords")
PLAIN = ("udc", "irsti", "doi", "language")
OPENING = 12
"""Characters by which a paragraph is known to hold what was read there."""
UNPLACED = "note"
"""Field of what was read and has no place in a record: thanks in a note to the title."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the export and the manuscript tell differently; the export's word stands."""

    field: str
    told: str
    read: str


@dataclass(frozen=True, slots=True)
class Completed:
    """A submission with all that is known of it; whether its authors are those that its manuscript names.

    `unplaced` are words of the manuscript that left its text and found no field.
    """

    received: Submitted
    authors_from_text: bool = False
    differences: tuple[Difference, ...] = ()
    unplaced: tuple[str, ...] = field(default=())


def completed(received: Submitted, proposal: Proposal | None) -> Completed:
    """The submission, its empty fields filled from the proposal; what the system says is never changed."""
    if proposal is None:
        return Completed(received)
    record, offered = received.record, proposal.record
    people = one_list(record.authors, offered.authors) if record.authors and offered.authors else None
    strangers = bool(record.authors and offered.authors) and people is None
    filled = dict(_filled(record, offered)) | {"authors": people or record.authors or offered.authors}
    filled["omit"] = record.omit or _omit(offered.omit, proposal.sightings, strangers)
    taken = tuple(one for one in proposal.sightings if _was_taken(one, record))
    whole = replace(
        received,
        record=record.model_copy(update=filled),
        section=received.section or _seen(proposal, "section"),
        contacts=received.contacts + tuple(_private(proposal)),
        sightings=received.sightings + taken,
    )
    differences = (*_titles(record, offered), *(_strangers(record, offered) if strangers else ()))
    unplaced = tuple(one.words for one in proposal.sightings if one.field == UNPLACED)
    return Completed(whole, not record.authors and bool(offered.authors), differences, unplaced)


def _filled(record: PaperRecord, offered: PaperRecord) -> Iterator[tuple[str, object]]:
    """The fields of the record that the manuscript fills, one by one, or language by language."""
    for name in LOCALISED:
        if getattr(offered, name):
            yield name, {**getattr(offered, name), **getattr(record, name)}
    for name in PLAIN:
        if not getattr(record, name):
            yield name, getattr(offered, name)
    if record.kind is Kind.PAPER:
        yield "kind", offered.kind


def _omit(omit: Sequence[str], sightings: Sequence[Sighting], strangers: bool) -> tuple[str, ...]:
    """Paragraphs to leave out; those of authors stay in the text where the record names other people."""
    if not strangers:
        return tuple(omit)
    theirs = [one.words[:OPENING].casefold() for one in sightings if one.field.startswith("authors.") and one.words]
    return tuple(entry for entry in omit if not any(words in entry.casefold() for words in theirs))


def _seen(proposal: Proposal, name: str) -> str:
    return next((one.words for one in proposal.sightings if one.field == name), "")


def _private(proposal: Proposal) -> Iterator[Contact]:
    """Telephones and addresses that stand at the head of the text."""
    for one in proposal.sightings:
        if one.field == "contact":
            yield Contact(name="manuscript", role="manuscript", other={one.where: one.words})


def _titles(record: PaperRecord, offered: PaperRecord) -> Iterator[Difference]:
    for language, title in record.title.items():
        read = offered.title.get(language, "")
        if read and _letters(read) != _letters(title):
            yield Difference(f"title.{language}", title, read)


def _strangers(record: PaperRecord, offered: PaperRecord) -> Iterator[Difference]:
    yield Difference("authors", _names(record.authors), _names(offered.authors))


def _names(people: Sequence[Person]) -> str:
    forms = [next(iter(person.name.values())) for person in people if person.name]
    return ", ".join(" ".join(filter(None, (form.family, form.given))) for form in forms)


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _was_taken(sighting: Sighting, record: PaperRecord) -> bool:
    """Whether a field came from the manuscript, the record not having had it."""
    name, _, rest = sighting.field.partition(".")
    had = getattr(record, name, None)
    return name in PaperRecord.model_fields and not (had.get(rest) if isinstance(had, Mapping) and rest else had)


def main_language(record: PaperRecord, languages: tuple[Language, ...]) -> Language:
    """The language of a submission's text: as it says, else that of its only title, else as its abstract reads."""
    if record.language:
        return record.language
    if len(record.title) == 1:
        return next(iter(record.title))
    return language_of(localise(record.abstract or record.title, languages)) if record.title else ""
