"""The lines of a paper that shares pages, from the strips that it was set in to where these stand in the volume."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.model.published import PaperLines, TextLine
from proceedings.model.volume import VolumePage


def lines_in_place(lines: PaperLines, owner: str, pages: Sequence[VolumePage]) -> PaperLines:
    """The lines on each of the paper's pages, from the type area's corner; those of a paper on its own stay."""
    if not lines or not any(page.pieces for page in pages):
        return lines
    return tuple(tuple(_lines(lines, owner, page)) for page in pages)


def _lines(lines: PaperLines, owner: str, page: VolumePage) -> Iterator[TextLine]:
    for piece in page.pieces:
        if piece.owner == owner:
            yield from (replace(line, x=piece.x + line.x, y=piece.y + line.y) for line in lines[piece.index])
