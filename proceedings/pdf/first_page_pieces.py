"""Pieces of text on a PDF's first page: letters set in one go, decoded by pypdf, with the place where they begin."""

import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pikepdf

from proceedings.pdf.first_page_content import SIGN, plain_page
from proceedings.pdf.frame import Frame
from proceedings.pdf.matrices import Matrix, times

PIECES = 20_000
BOLD = re.compile(r"bold|medi|black|heavy|semib|cmbx|sfbx|-b$|bx\d", re.IGNORECASE)
NARROW, WIDE = frozenset("iljtfrI.,:;'()|!- "), frozenset("mwMWЖШЩЮжшщюм@")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters set in one go. `mark`: they are smaller than their line and raised; `apart`: white stands before them."""

    text: str
    size: float
    left: float
    top: float
    bold: bool
    mark: bool = False
    apart: bool = False

    @property
    def right(self) -> float:
        """About where it ends: nobody needs it exactly."""
        return self.left + sum(map(_width, self.text)) * self.size


def pieces_of(pdf: pikepdf.Pdf, frame: Frame) -> list[Piece]:
    """The pieces of the first page in the order of its content."""
    import pypdf  # here, because it takes a tenth of a second to load and few papers need it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would speak to the terminal of every defect
    pieces: list[Piece] = []

    def note(text: str, outer: Sequence[float], matrix: Sequence[float], font: Any, size: float) -> None:
        piece = _piece(text, times(_matrix(matrix), _matrix(outer)), font, size, frame)
        if piece and len(pieces) < PIECES:
            pieces.append(piece)

    with pypdf.apply_configuration(jbig2dec_binary=None):
        pypdf.PdfReader(io.BytesIO(plain_page(pdf))).pages[0].extract_text(visitor_text=note)
    return list(_in_a_row(pieces))


def _matrix(numbers: Sequence[float]) -> Matrix:
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def _piece(text: str, matrix: Matrix, font: Any, size: float, frame: Frame) -> Piece | None:
    """A piece of upright text; None for what is set sideways, as stamps in margins are."""
    a, b, c, d, x, y = times(matrix, frame.matrix)
    words = text.replace("\n", "").replace("\r", "")
    if not words or abs(b) > abs(a):
        return None
    name = str(font.get("/BaseFont", "")) if font else ""
    if name == SIGN:
        words = ""
    return Piece(words, round(size * (c * c + d * d) ** 0.5, 1), x, frame.height - y, bool(BOLD.search(name)))


def _in_a_row(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces, signs gone; those that pypdf lets begin at one place follow one another."""
    before: Piece | None = None
    place, apart = (0.0, 0.0), False
    for piece in pieces:
        if before and (piece.left, piece.top) == place:
            left = max(before.right, piece.left)
        else:
            left, place, apart = piece.left, (piece.left, piece.top), False
        if not piece.text:
            apart = True
            continue
        before = replace(piece, left=left, apart=apart)
        apart = False
        yield before


def _width(letter: str) -> float:
    """About how wide a letter of a text face is, in ems."""
    if letter in NARROW:
        return 0.3
    if letter in WIDE:
        return 0.8
    return 0.68 if letter.isupper() else 0.48
