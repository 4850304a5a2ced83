"""The contents of the volume in MARC 21: field 505, one for each section, since a field holds so much and no more."""

from collections.abc import Iterator
from itertools import groupby

from proceedings.assembly.names import full_name
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._marc import Field
from proceedings.exports._volume import VolumeFacts
from proceedings.model.conference import Section


def contents(volume: VolumeFacts) -> Iterator[Field]:
    """Sections with titles, authors and folios; the word Contents is shown before the first alone."""
    for place, (section, papers) in enumerate(groupby(papers_of(volume.book), _section)):
        title = volume.said(section.title) if section else ""
        opening = (("g", title),) if title else ()
        told = tuple(part for facts in papers for part in _entry(facts))
        yield Field("505", "80" if place else "00", (*opening, *told))


def _section(facts: PaperFacts) -> Section | None:
    return facts.paper.section


def _entry(facts: PaperFacts) -> Iterator[tuple[str, str]]:
    names = ", ".join(full_name(name) for _, name in facts.names())
    parts = (("t", facts.title), ("r", names), ("g", facts.pages()))
    yield from (part for part in parts if part[1])
