"""The edition by sections: each in one PDF behind the title of the volume, folios and links as in the whole."""

import re
from collections.abc import Iterator
from dataclasses import replace

from proceedings.model.artifact import Artifact
from proceedings.model.volume import Destination, Volume
from proceedings.pdf.excerpt import excerpt
from proceedings.pdf.write import write_volume

MARK = "section:"
"""How the destination and the pages of a section's opening are named."""

UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)

FRONT = ("part:title_page", "part:imprint")
"""What stands in front of every section."""


def issue(volume: Volume) -> Iterator[Artifact]:
    """A file for each section with papers, named after the conference and the section; none where there is but one."""
    sections = [(name, pages) for name, pages in _sections(volume) if len(pages) > 1]
    for name, pages in sections if len(sections) > 1 else ():
        front = [place for place, page in enumerate(volume.pages) if page.owner in FRONT]
        part = excerpt(volume, (*front, *(page for page in pages if page not in front)))
        titled = replace(part, title=f"{volume.title}. {_title(volume, name)}".replace("..", "."))
        file = UNSAFE.sub("-", name).strip(".-") or "section"
        yield Artifact(f"{volume.name}-{file}.pdf", write_volume(titled), len(titled.pages))


def _sections(volume: Volume) -> Iterator[tuple[str, range]]:
    """Each section by its id with its pages: from its opening to where the next section or part of the book begins.

    A page on which one ends and the next one begins belongs to both.
    """
    named = sorted(volume.destinations.items(), key=lambda each: (each[1].page, each[1].y))
    begins = [(place.page, place.y) for label, place in named if label.startswith((MARK, "part:"))]
    begins.append((len(volume.pages), -1.0))
    for label, place in named:
        if label.startswith(MARK) and _opens(volume, label, place):
            page, y = next(each for each in begins if each > (place.page, place.y))
            yield label.removeprefix(MARK), range(place.page, page + (y >= 0))


def _opens(volume: Volume, label: str, place: Destination) -> bool:
    """Whether the section has an opening there; one without any is where the next thing stands."""
    return any(piece.owner == label for piece in volume.pages[place.page].whole)


def _title(volume: Volume, section: str) -> str:
    """What the outline calls the section."""
    opening = volume.destinations[f"{MARK}{section}"]
    return next((entry.text for entry in volume.outline if not entry.depth and entry.destination == opening), "")
