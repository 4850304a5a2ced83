"""Lines into marks: the words between two breaks spread over the measure, one run of glyphs for each change of face."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from proceedings.model.page import Glyphs, Link, Mark
from proceedings.typesetting.faces.cut import Cut
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.breaking import Break
from proceedings.typesetting.lines.breakpoints import Breakpoints
from proceedings.typesetting.lines.words import HYPHEN, Piece, Word, parted
from proceedings.typesetting.pages.moving import moved

LINK_RISE, LINK_DROP = 0.78, 0.24
"""How far an area to click reaches above and below the baseline, in em."""


class Used(NamedTuple):
    """Texts set in a cut: what the galley's glyphs are gathered from."""

    cut: Cut
    texts: tuple[str, ...]
    soft_hyphen: bool = False


class Line(NamedTuple):
    """A line set: marks from the left end of its baseline; how far boxes reach up and down; what it calls and uses."""

    marks: tuple[Mark, ...]
    width: float
    height: float
    depth: float
    used: tuple[Used, ...]
    notes: tuple[int, ...]


class Spread(NamedTuple):
    """How a line is spread: where it starts, the word space, the stretch of glyphs (1 is none). Points."""

    x: float
    gap: float
    stretch: float


def content(words: Sequence[Word], points: Breakpoints, line: Break) -> list[tuple[Piece, ...]]:
    """The pieces of each word, or part of one, that stand on the line."""
    first, offset = points.words[line.begin], points.offsets[line.begin]
    last, end = points.words[line.end], points.offsets[line.end]
    if not end:
        parts = [words[number].pieces for number in range(first + 1, last)]
        return [parted(words[first], offset, None), *parts]
    if first == last:
        return [parted(words[first], offset, end)]
    parts = [words[number].pieces for number in range(first + 1, last)]
    return [parted(words[first], offset, None), *parts, parted(words[last], 0, end)]


def compose(parts: Sequence[tuple[Piece, ...]], base: Font, spread: Spread, hyphenated: bool) -> Line:
    """The line's marks. `base` is the font of its spaces and of the hyphen that is added."""
    if all(len(part) == 1 and part[0].font is base and part[0].cut is base.cut and not part[0].link for part in parts):
        return _plain(parts, base, spread, hyphenated)
    return _mixed(parts, base, spread, hyphenated)


def _plain(parts: Sequence[tuple[Piece, ...]], base: Font, spread: Spread, hyphenated: bool) -> Line:
    """A line of one font: its TJ operand is one join."""
    cut, size = base.cut, base.size
    shape = cut.shape
    texts = tuple([part[0].text for part in parts])
    shapes = [shape(text) for text in texts]
    show = _glue(cut, size, spread).join([shaped.show for shaped in shapes])
    width = sum([shaped.advance for shaped in shapes]) * size * spread.stretch + spread.gap * (len(parts) - 1)
    if hyphenated:
        show += cut.hyphen.show
        width += base.hyphen * spread.stretch
    text = " ".join(texts) + ("\u00ad" if hyphenated else "")
    glyphs = Glyphs(
        spread.x, -base.rise, cut.key, size, f"[{show}]", text, width, round(spread.stretch * 100, 2), "", base.gray
    )
    return Line((glyphs,), width, 0.0, 0.0, (Used(cut, (*texts, " "), hyphenated),), ())


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


def _mixed(parts: Sequence[tuple[Piece, ...]], base: Font, spread: Spread, hyphenated: bool) -> Line:
    """A line of several fonts, boxes or links."""
    marks: list[Mark] = []
    used: list[Used] = []
    x = spread.x
    open_run: _Stretch | None = None
    spans: list[tuple[str, float, float, float]] = []
    height = depth = 0.0
    if hyphenated:
        last = parts[-1][-1].font
        parts = [*parts[:-1], (*parts[-1], Piece(last.cut, "\u00ad", last, parts[-1][-1].link))]
    for number, part in enumerate(parts):
        if number:
            if open_run:
                open_run.shows.append(_glue(open_run.cut, open_run.font.size, spread))
                open_run.texts.append(" ")
            x += spread.gap
        for piece in part:
            if open_run and (piece.box or piece.cut is not open_run.cut or piece.font is not open_run.font):
                marks.append(_closed(open_run, x, spread))
                used.append(Used(open_run.cut, tuple(open_run.texts)))
                open_run = None
            begin = x
            if piece.box:
                marks += [moved(mark, x, 0.0) for mark in piece.box.marks]
                height, depth = max(height, piece.box.height), max(depth, piece.box.depth)
                x += piece.box.width
            else:
                open_run = open_run or _Stretch(piece.font, piece.cut, x, [], [])
                shaped = piece.cut.hyphen if piece.text == "\u00ad" else piece.cut.shape(piece.text)
                open_run.shows.append(shaped.show)
                open_run.texts.append(piece.text)
                x += shaped.advance * piece.font.size * spread.stretch
            if piece.link:
                spans.append((piece.link, begin, x, piece.font.size))
    if open_run:
        marks.append(_closed(open_run, x, spread))
        used.append(Used(open_run.cut, tuple(open_run.texts)))
    return Line((*marks, *_links(spans)), x - spread.x, height, depth, tuple(used), ())


def _closed(run: _Stretch, x: float, spread: Spread) -> Glyphs:
    show, text = "".join(run.shows), "".join(run.texts)
    return Glyphs(run.x, -run.font.rise, run.cut.key, run.font.size, f"[{show}]", text, x - run.x,
                  round(spread.stretch * 100, 2), "", run.font.gray)  # fmt: skip


def _links(spans: Sequence[tuple[str, float, float, float]]) -> Iterator[Link]:
    """One area for each link on the line, however many pieces it is made of."""
    for number, (target, begin, _, size) in enumerate(spans):
        if number and spans[number - 1][0] == target:
            continue
        end = begin
        for other, _, reach, _ in spans[number:]:
            if other != target:
                break
            end = reach
        yield Link(begin, -LINK_RISE * size, end - begin, (LINK_RISE + LINK_DROP) * size, target)


def ends_with_hyphen(points: Breakpoints, line: Break) -> bool:
    """Whether the line ends in a hyphen of ours."""
    return points.kinds[line.end] == HYPHEN
