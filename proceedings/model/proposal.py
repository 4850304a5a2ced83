"""What a manuscript says of itself: a record proposed to the editor, and where each of its fields was seen."""

from dataclasses import dataclass

from proceedings.model.received import Sighting
from proceedings.model.submission import PaperRecord


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record out of a manuscript's head. `record.omit` names the paragraphs that became metadata.

    Of what no record has a place for (a telephone, a rubric), sightings alone tell: `contact`, `section`.
    """

    record: PaperRecord
    sightings: tuple[Sighting, ...] = ()
