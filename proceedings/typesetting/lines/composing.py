"""Lines into marks: the words between two breaks spread over the measure, one run of glyphs for each change of face."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from proceedings.model.page import Glyphs, Link, Mark, Rule
from proceedings.typesetting.faces.cut import SOFT_HYPHEN, Cut
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.breaking import Break
from proceedings.typesetting.lines.breakpoints import Breakpoints
from proceedings.typesetting.lines.words import Piece, Word, parted
from proceedings.typesetting.pages.moving import moved

LINK_RISE, LINK_DROP = 0.78, 0.24
"""How far an area to click reaches above and below the baseline, in em."""


STROKES = {"underline": 0.12, "strike": -0.26}
STROKE = 0.05
"""Where a line under or through the text lies below the baseline, and how thick it is, in em."""


@dataclass(frozen=True, slots=True)
class Used:
    """Texts set in a cut: what the galley's glyphs are gathered from."""

    cut: Cut
    texts: tuple[str, ...]
    soft_hyphen: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line set: its marks, how far its boxes reach over and under the baseline, what it uses."""

    marks: tuple[Mark, ...]
    height: float
    depth: float
    used: tuple[Used, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How a line is spread: its start, its baseline, the word space, the stretch of glyphs (1 is none), its width."""

    x: float
    y: float
    gap: float
    stretch: float
    width: float


def content(words: Sequence[Word], points: Breakpoints, line: Break) -> list[tuple[Piece, ...]]:
    """The pieces of each word, or part of one, that stand on the line."""
    first, offset = points.words[line.begin], points.offsets[line.begin]
    last, end = points.words[line.end], points.offsets[line.end]
    if first == last:
        return [parted(words[first], offset, end)]
    parts = [word.pieces for word in words[first:last]]
    if offset:
        parts[0] = parted(words[first], offset, None)
    if end:
        parts.append(parted(words[last], 0, end))
    return parts


def compose_plain(texts: list[str], shows: list[str], base: Font, spread: Spread, hyphenated: bool) -> Line:
    """A line all of whose words are one piece in the base font: its TJ operand is one join."""
    cut, size = base.cut, base.size
    show, text = _glue(cut, size, spread).join(shows), " ".join(texts)
    if hyphenated:
        show += cut.hyphen.show
        text += SOFT_HYPHEN
    stretch = round(spread.stretch * 100, 2)
    glyphs = Glyphs(
        spread.x, spread.y - base.rise, cut.key, size, f"[{show}]", text, spread.width, stretch, "", base.gray
    )
    return Line((glyphs,), 0.0, 0.0, (Used(cut, (*texts, " "), hyphenated),))


def _glue(cut: Cut, size: float, spread: Spread) -> str:
    """A real space glyph and the kern that makes it as wide as the gap."""
    kern = (cut.space.advance * size - spread.gap / spread.stretch) * 1000 / size
    return f"{cut.space.show}{kern:.1f}"


class _Stretch(NamedTuple):
    """Consecutive pieces of one cut, size, rise and gray."""

    font: Font
    cut: Cut
    x: float
    shows: list[str]
    texts: list[str]


def compose(parts: Sequence[tuple[Piece, ...]], base: Font, spread: Spread, hyphenated: bool) -> Line:
    """A line of several fonts, boxes or links. `base` is the font of its spaces before the first word."""
    if hyphenated:
        last = parts[-1][-1]
        parts = [*parts[:-1], (*parts[-1], Piece(last.cut, SOFT_HYPHEN, last.font, last.cut.hyphen, last.link))]
    line = _Composing(spread)
    for number, part in enumerate(parts):
        if number:
            line.space()
        for piece in part:
            line.add(piece)
    line.close()
    return Line((*line.marks, *_links(line.spans, spread.y)), line.height, line.depth, tuple(line.used))


class _Composing:
    """A line as it grows from left to right."""

    def __init__(self, spread: Spread) -> None:
        self.spread = spread
        self.x = spread.x
        self.height = self.depth = 0.0
        self.marks: list[Mark] = []
        self.used: list[Used] = []
        self.spans: list[tuple[str, float, float, float]] = []
        self.open: _Stretch | None = None

    def space(self) -> None:
        """A word space: a real glyph where a run is open, else white."""
        if self.open:
            self.open.shows.append(_glue(self.open.cut, self.open.font.size, self.spread))
            self.open.texts.append(" ")
        self.x += self.spread.gap

    def add(self, piece: Piece) -> None:
        """The next piece."""
        begin = self.x
        if self.open and (piece.box or piece.cut is not self.open.cut or piece.font is not self.open.font):
            self.close()
        if piece.box:
            self.marks += [moved(mark, self.x, self.spread.y) for mark in piece.box.marks]
            self.height, self.depth = max(self.height, piece.box.height), max(self.depth, piece.box.depth)
            self.x += piece.box.width
        else:
            self.open = self.open or _Stretch(piece.font, piece.cut, self.x, [], [])
            self.open.shows.append(piece.shaped.show)
            self.open.texts.append(piece.text)
            self.x += piece.shaped.advance * piece.font.size * self.spread.stretch
        if piece.link:
            self.spans.append((piece.link, begin, self.x, piece.font.size))

    def close(self) -> None:
        """The open run becomes glyphs."""
        if self.open:
            self.marks.append(_closed(self.open, self.x, self.spread))
            if self.open.font.choice.stroke:
                self.marks.append(_stroke(self.open, self.x, self.spread))
            self.used.append(Used(self.open.cut, tuple(self.open.texts)))
            self.open = None


def _closed(run: _Stretch, x: float, spread: Spread) -> Glyphs:
    show, text = "".join(run.shows), "".join(run.texts)
    return Glyphs(run.x, spread.y - run.font.rise, run.cut.key, run.font.size, f"[{show}]", text, x - run.x,
                  round(spread.stretch * 100, 2), "", run.font.gray)  # fmt: skip


def _stroke(run: _Stretch, x: float, spread: Spread) -> Rule:
    """The line under or through a run, not under the space after it."""
    size = run.font.size
    y = spread.y - run.font.rise + STROKES[run.font.choice.stroke] * size
    end = x - spread.gap if run.texts[-1] == " " else x
    return Rule(run.x, y, end - run.x, STROKE * size, run.font.gray)


def _links(spans: Sequence[tuple[str, float, float, float]], y: float) -> Iterator[Link]:
    """One area for each link on the line, however many pieces it is made of."""
    for number, (target, begin, _, size) in enumerate(spans):
        if number and spans[number - 1][0] == target:
            continue
        end = begin
        for other, _, reach, _ in spans[number:]:
            if other != target:
                break
            end = reach
        yield Link(begin, y - LINK_RISE * size, end - begin, (LINK_RISE + LINK_DROP) * size, target)
