"""The text of a PDF's first page in lines as a reader sees them, for title and authors to be told by their looks."""

import re
import unicodedata
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from proceedings.pdf.first_page_pieces import Piece, pieces_of
from proceedings.pdf.frame import read_frame
from proceedings.pdf.opening import Refusal, UnreadablePdf, open_pdf

ABSTRACT = re.compile(
    r"\W*(?:a\s?b\s?s\s?t\s?r\s?a\s?c\s?t|summary|zusammenfassung|аннотация|реферат|резюме|аңдатпа|түйіндеме|түйін)\b",
    re.IGNORECASE,
)
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
ACCENTS = dict(
    zip("´`ˆ¨˜ˇ˘˚˙¯˝¸", "\u0301\u0300\u0302\u0308\u0303\u030c\u0306\u030a\u0307\u0304\u030b\u0327", strict=True)
)
ACCENTED = re.compile(rf"([{''.join(ACCENTS)}])\s?([A-Za-zı])")
FIGURES = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
BREVE = re.compile(r"\s?˘\s?([gG])")
"""Never at the beginning of a word, though pypdf may see white before it."""

GAP = 2.2
"""Ems of white that part two cells of a line: names of authors set side by side."""

RAISED = 0.85
"""Of the size of its line: what is smaller and stands higher is a mark."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line: its pieces from left to right, the size of most of its letters, its baseline's distance from the top."""

    pieces: tuple[Piece, ...]
    size: float
    top: float
    left: float
    bold: bool

    @property
    def text(self) -> str:
        """All its words, marks among them."""
        return _words(self.pieces)

    @property
    def cells(self) -> tuple[str, ...]:
        """Its words without marks, parted where there is much white; a mark leaves a vertical bar behind."""
        cells: list[list[Piece]] = [[]]
        for piece in self.pieces:
            if piece.apart:
                cells.append([])
            cells[-1].append(piece)
        return tuple(words for words in (_unmarked(cell) for cell in cells) if words.strip(" |"))


@dataclass(frozen=True, slots=True)
class FirstPage:
    """Lines in reading order, the left column before the right; `title` is what the file says of itself."""

    lines: tuple[TextLine, ...]
    width: float
    height: float
    title: str = ""


def read_first_page(content: bytes) -> FirstPage:
    """The first page of a PDF; raises UnreadablePdf."""
    try:
        with warnings.catch_warnings(action="ignore"), open_pdf(content) as pdf:
            frame = read_frame(pdf.pages[0])
            title = _words_of(str(pdf.docinfo.get("/Title", "")))
            pieces = pieces_of(pdf, frame)
        return FirstPage(tuple(_lines(pieces, frame.width)), frame.width, frame.height, title)
    except UnreadablePdf:
        raise
    except Exception as failure:  # on hostile bytes pikepdf and pypdf raise far more than they declare
        raise UnreadablePdf(Refusal.DAMAGED) from failure


def _lines(pieces: list[Piece], width: float) -> Iterator[TextLine]:
    """Above the abstract by height alone; below it the left column first, where there are two."""
    gutter = _gutter([piece for piece in pieces if piece.text.strip()], width)
    if gutter is None:
        yield from _rows(pieces)
        return
    edge = _edge(pieces, gutter)
    yield from _rows(piece for piece in pieces if piece.top < edge)
    yield from _rows(piece for piece in pieces if piece.top >= edge and piece.left < gutter)
    yield from _rows(piece for piece in pieces if piece.top >= edge and piece.left >= gutter)


def _gutter(pieces: list[Piece], width: float) -> float | None:
    """Where the right column begins: many pieces stand at one place near the middle; None on a page of one column."""
    lefts = Counter(round(piece.left) for piece in pieces if 0.45 * width < piece.left < 0.62 * width)
    if not lefts:
        return None
    left, _ = lefts.most_common(1)[0]
    count = sum(lefts[place] for place in (left - 1, left, left + 1))
    return left - 6.0 if count >= 10 else None


def _edge(pieces: list[Piece], gutter: float) -> float:
    """How far from the top the columns begin: at the abstract, else at the first long run of the right column."""
    for piece in sorted(pieces, key=lambda piece: piece.top):
        if ABSTRACT.match(piece.text) and len(piece.text.strip()) < 30:
            return piece.top - 1.2 * piece.size
    tops = sorted({round(piece.top) for piece in pieces if 0 <= piece.left - gutter < 8})
    steps = [(one, after) for one, after in zip(tops, tops[4:], strict=False) if after - one < 80]
    return steps[0][0] - 4.0 if steps else tops[0] - 4.0


def _rows(pieces: Iterable[Piece]) -> Iterator[TextLine]:
    """Pieces on one baseline, which is that of the largest; raised marks with the line that they stand in."""
    row: list[Piece] = []
    base: Piece | None = None
    for piece in sorted(pieces, key=lambda piece: (piece.top, piece.left)):
        if base and piece.top - base.top > 0.45 * max(piece.size, row[-1].size, 6.0):
            yield from _line(row)
            row, base = [], None
        row.append(piece)
        base = piece if base is None or _weight(piece) > _weight(base) else base
    yield from _line(row)


def _weight(piece: Piece) -> tuple[bool, float]:
    return bool(piece.text.strip()), piece.size


def _line(row: list[Piece]) -> Iterator[TextLine]:
    if not any(piece.text.strip() for piece in row):
        return
    ordered = sorted(row, key=lambda piece: piece.left)
    sizes: Counter[float] = Counter()
    bold: Counter[bool] = Counter()
    for piece in ordered:
        sizes[piece.size] += len(piece.text.strip())
        bold[piece.bold] += len(piece.text.strip())
    size = sizes.most_common(1)[0][0]
    words = [piece for piece in ordered if piece.text.strip()]
    base = next(piece.top for piece in words if piece.size == size)
    yield TextLine(tuple(_placed(ordered, size, base)), size, base, words[0].left, bold.most_common(1)[0][0])


def _placed(row: list[Piece], size: float, base: float) -> Iterator[Piece]:
    """The pieces of a line with what their places say: marks, gaps; a space where there is white and none was typed."""
    before: Piece | None = None
    for piece in row:
        mark = piece.size <= RAISED * size and base - piece.top > 0.1 * size
        white = piece.left - before.right if before else 0.0
        typed = before is None or before.text.endswith(" ") or piece.text.startswith((" ", *ACCENTS))
        text = f" {piece.text}" if white > size and not typed else piece.text
        yield Piece(text, piece.size, piece.left, piece.top, piece.bold, mark, piece.apart or white > GAP * size)
        before = piece if piece.text.strip() or before is None else before


def _words(pieces: Iterable[Piece]) -> str:
    """The words of a line; raised figures stay raised, but a mark after a full stop is a footnote's and goes."""
    text = ""
    for piece in pieces:
        if not piece.mark:
            text += piece.text
        elif not text.rstrip().endswith((".", ",", ";", ":", ")", "”")):
            text += piece.text.translate(FIGURES)
    return _words_of(text)


def _unmarked(pieces: Iterable[Piece]) -> str:
    return _words_of("".join("|" if piece.mark and piece.text.strip() else piece.text for piece in pieces))


def _words_of(text: str) -> str:
    """Letters as they are typed: ligatures apart, accents on their letters, one space between words."""
    for ligature, letters in LIGATURES.items():
        text = text.replace(ligature, letters)
    text = BREVE.sub("\\1\u0306", text)
    text = ACCENTED.sub(lambda found: found[2].replace("ı", "i") + ACCENTS[found[1]], text)
    return " ".join(unicodedata.normalize("NFC", text).split())
