"""Words on their way into lines: pieces of one cut, and the places where a word may part."""

from typing import TYPE_CHECKING, NamedTuple

from proceedings.model.page import Mark

if TYPE_CHECKING:
    from proceedings.typesetting.faces.cut import Cut
    from proceedings.typesetting.faces.font import Font

SPACE, EXPLICIT, HYPHEN = 0, 1, 2
"""How a line ends: at a space, in a word after a hyphen or slash as typed, or with a hyphen of ours."""


class Box(NamedTuple):
    """Something set beforehand that stands in a line: a formula, a picture. Marks are from its baseline's left end."""

    width: float
    height: float
    depth: float
    marks: tuple[Mark, ...]
    glyphs: tuple[tuple[str, int, str], ...] = ()


class Piece(NamedTuple):
    """Part of a word in one cut at one size, or a box."""

    cut: "Cut"
    text: str
    font: "Font"
    link: str = ""
    box: Box | None = None

    @property
    def width(self) -> float:
        """In points."""
        return self.box.width if self.box else self.cut.shape(self.text).advance * self.font.size


class Parting(NamedTuple):
    """A place where a word may part: before the character at `offset`, `width` points into the word."""

    offset: int
    width: float
    kind: int


class Word(NamedTuple):
    """What stands between two spaces. `left` and `right` are how far its ends may hang out of the measure.

    `notes` are the numbers of the footnotes called in it.
    """

    width: float
    pieces: tuple[Piece, ...]
    partings: tuple[Parting, ...] = ()
    left: float = 0.0
    right: float = 0.0
    notes: tuple[int, ...] = ()


def parted(word: Word, begin: int, end: int | None) -> tuple[Piece, ...]:
    """The pieces of a word from one character offset to another."""
    if begin == 0 and end is None:
        return word.pieces
    pieces = []
    offset = 0
    for piece in word.pieces:
        length = len(piece.text)
        first, last = max(begin - offset, 0), length if end is None else min(end - offset, length)
        if first < last:
            pieces.append(piece if last - first == length else piece._replace(text=piece.text[first:last]))
        offset += length
    return tuple(pieces)
