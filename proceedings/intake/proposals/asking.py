"""A manuscript is asked for its metadata, whatever its format: a text by its head, a PDF by its first page."""

from dataclasses import replace

from proceedings.intake.proposals.first_page import propose_from_pdf
from proceedings.intake.proposals.proposal import propose
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.proposal import Proposal
from proceedings.model.received import Held


def ask(held: Held, language: str) -> Reported[Proposal | None]:
    """What a manuscript says of itself, told under the name that the source has for it."""
    offered = _first_page(held, language) if held.suffix == ".pdf" else propose(held.path, held.path.parent, language)
    told = tuple(replace(one, place=replace(one.place, file=held.name)) for one in offered.diagnostics)
    return Reported(offered.value, told)


def _first_page(held: Held, language: str) -> Reported[Proposal | None]:
    content = read_bytes(held.path, Place(held.name), FILE_LIMIT)
    if content.value is None:
        return Reported(None, content.diagnostics)
    offered = propose_from_pdf(content.value, held.name, language)
    return Reported(offered.value, offered.diagnostics)
