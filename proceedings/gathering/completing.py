"""A record completed from its manuscript: what the system doesn't know and the head of the text says."""

from dataclasses import dataclass, replace

from proceedings.intake.exports.tongues import language_of
from proceedings.model.language import Language, localise
from proceedings.model.proposal import Proposal
from proceedings.model.received import Sighting, Submitted
from proceedings.model.submission import Kind, PaperRecord

LOCALISED = ("title", "abstract", "keywords")
PLAIN = ("udc", "irsti", "doi", "language", "omit")


@dataclass(frozen=True, slots=True)
class Completed:
    """A submission with all that is known of it; whether its authors are those that its manuscript names."""

    received: Submitted
    authors_from_text: bool = False


def completed(received: Submitted, proposal: Proposal | None) -> Completed:
    """The submission, its empty fields filled from the proposal; what the system says is never changed."""
    if proposal is None:
        return Completed(received)
    record, offered = received.record, proposal.record
    filled: dict[str, object] = {
        name: {**getattr(offered, name), **getattr(record, name)} for name in LOCALISED if getattr(offered, name)
    }
    filled |= {name: getattr(offered, name) for name in PLAIN if not getattr(record, name)}
    if record.kind is Kind.PAPER:
        filled["kind"] = offered.kind
    from_text = not record.authors and bool(offered.authors)
    if from_text:
        filled["authors"] = offered.authors
    whole = record.model_copy(update=filled)
    taken = tuple(one for one in proposal.sightings if _was_taken(one, record))
    return Completed(replace(received, record=whole, sightings=received.sightings + taken), from_text)


def _was_taken(sighting: Sighting, record: PaperRecord) -> bool:
    """Whether a field came from the manuscript, the record not having had it."""
    name, _, rest = sighting.field.partition(".")
    had = getattr(record, name, None)
    return not (had.get(rest) if isinstance(had, dict) and rest else had)


def main_language(record: PaperRecord, languages: tuple[Language, ...]) -> Language:
    """The language of a submission's text: as it says, else that of its only title, else as its abstract reads."""
    if record.language:
        return record.language
    if len(record.title) == 1:
        return next(iter(record.title))
    return language_of(localise(record.abstract or record.title, languages)) if record.title else ""
