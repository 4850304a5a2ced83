"""Words on their way into lines: pieces of one cut, and the places where a word may part."""

from typing import TYPE_CHECKING, NamedTuple

from proceedings.model.page import Mark

if TYPE_CHECKING:
    from proceedings.typesetting.faces.cut import Cut, Shaped
    from proceedings.typesetting.faces.font import Font

SPACE, EXPLICIT, HYPHEN, SEAM, SIGN, TIE = 0, 1, 2, 3, 4, 5
"""How a line ends: at a space; in a word after a hyphen as typed, or with a hyphen of ours; with nothing to show for it
in an address or what is wider than the measure; after a sign of a formula; at a space beside a short word that should
not be torn off."""


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
    shaped: "Shaped"
    link: str = ""
    box: Box | None = None

    @property
    def width(self) -> float:
        """In points."""
        return self.box.width if self.box else self.shaped.advance * self.font.size

    def part(self, begin: int, end: int) -> "Piece":
        """The piece from one character to another."""
        text = self.text[begin:end]
        return Piece(self.cut, text, self.font, self.cut.shape(text), self.link)


class Parting(NamedTuple):
    """A place where a word may part: before the character at `offset`, `width` points into the word."""

    offset: int
    width: float
    kind: int


class Word(NamedTuple):
    """What stands between two spaces. `left` and `right` are how far its ends may hang out of the measure.

    `notes` are the numbers of the footnotes called in it. `text` and `show` are those of its one piece, and empty where
    it has several. `tied` is 1 where the word should not end a line, -1 where it should not begin one.
    """

    width: float
    pieces: tuple[Piece, ...]
    partings: tuple[Parting, ...] = ()
    left: float = 0.0
    right: float = 0.0
    notes: tuple[int, ...] = ()
    text: str = ""
    show: str = ""
    tied: int = 0


def parted(word: Word, begin: int, end: int | None) -> tuple[Piece, ...]:
    """The pieces of a word from one character offset to another."""
    if begin == 0 and end is None:
        return word.pieces
    if len(word.pieces) == 1:
        piece = word.pieces[0]
        return (piece.part(begin, len(piece.text) if end is None else end),)
    pieces = []
    offset = 0
    for piece in word.pieces:
        length = len(piece.text)
        first, last = max(begin - offset, 0), length if end is None else min(end - offset, length)
        if first < last:
            pieces.append(piece if last - first == length else piece.part(first, last))
        offset += length
    return tuple(pieces)
