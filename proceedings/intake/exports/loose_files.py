"""Files that nobody took: they are named, so that nothing is lost in silence."""

from collections.abc import Iterator

from proceedings.intake.faults.exports import LOOSE_FILE
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.received import Holding

MENTIONED = 20


def tell_loose_files(holding: Holding) -> Iterator[Diagnostic]:
    """A note for each manuscript that belongs to no submission; what is no manuscript is passed over."""
    loose = [held for held in holding.files if held.suffix in suffixes()]
    for held in loose[:MENTIONED]:
        yield LOOSE_FILE.at(Place(held.name), file=held.name)
