"""A paragraph ready to be broken, and each of its lines spread over the measure as its alignment asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import NamedTuple

from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.breaking import INK, Break, Setting
from proceedings.typesetting.lines.breakpoints import Breakpoints, breakpoints
from proceedings.typesetting.lines.composing import Line, Spread, compose, compose_plain, content
from proceedings.typesetting.lines.tokens import Run, Words, fits, loosened, splintered, words_of
from proceedings.typesetting.lines.words import EXPLICIT, HYPHEN, Piece, Word

SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}
"""How much of the white of a ragged line stands left of it."""

TIGHTEST = 0.45
"""The least a word space may shrink to, as share of its width: rather over the measure than words run together."""

MathGlyphs = tuple[tuple[str, int, str], ...]


class Wording(NamedTuple):
    """The words of a paragraph, where they may part, how they are fitted. `plain`: one font, no links, no boxes."""

    words: list[Word]
    points: Breakpoints
    base: Font
    setting: Setting
    align: str
    indent: float
    plain: bool
    boxed: bool
    noted: bool


def worded(runs: list[Run], base: Font, setting: Setting, align: str, indent: float) -> Wording:
    """Runs made ready. What is wider than the measure and cannot part may part anywhere."""
    words, bound = words_of(runs)
    measure = setting.measure
    if any(word.width > measure for word in words):
        words = [word if fits(word, measure) else splintered(word) for word in words]
    if words and indent > 0.0 and not fits(words[0], measure - indent):
        words[0] = splintered(words[0])
    if bound:
        bound = loosened(Words(words, bound), base.space, measure)
    points = breakpoints(words, bound, base.space, (base.hyphen, base.hyphen_protrusion), indent)
    plain = base.pure and all(run.font is base and not run.link and not run.box for run in runs)
    plain = plain and (len(runs) == 1 or not any(run.verbatim for run in runs))
    boxed, noted = any(run.box for run in runs), any(run.note for run in runs)
    return Wording(words, points, base, setting, align, indent, plain, boxed, noted)


def set_line(wording: Wording, line: Break, baseline: float) -> Line:
    """The line's marks, with its baseline so far down."""
    if wording.plain:
        return _set_plain(wording, line, baseline)
    parts = content(wording.words, wording.points, line)
    hyphenated = wording.points.kinds[line.end] == HYPHEN
    natural = fsum([piece.width for part in parts for piece in part]) + wording.base.space * (len(parts) - 1)
    boxes = fsum([piece.box.width for part in parts for piece in part if piece.box]) if wording.boxed else 0.0
    hyphen = parts[-1][-1].font.hyphen if hyphenated else 0.0
    spread = _spread(wording, line, _Extent(len(parts) - 1, natural + hyphen, boxes), baseline)
    if _is_plain(parts, wording.base):
        texts, shows = [part[0].text for part in parts], [part[0].shaped.show for part in parts]
        return compose_plain(texts, shows, wording.base, spread, hyphenated)
    return compose(parts, wording.base, spread, hyphenated)


def _set_plain(wording: Wording, line: Break, baseline: float) -> Line:
    """A line of words that are one piece in the base font, as nearly all lines are: nothing is looked at twice."""
    points, base, words = wording.points, wording.base, wording.words
    first, offset, last, end = _ends(points, line)
    whole = words[first + (offset > 0) : last]
    texts, shows = [word.text for word in whole], [word.show for word in whole]
    width = fsum([word.width for word in whole])
    hyphenated = points.kinds[line.end] == HYPHEN
    if offset:
        head = words[first].pieces[0].part(offset, end if end and first == last else len(words[first].text))
        texts, shows, width = [head.text, *texts], [head.shaped.show, *shows], width + head.width
    if end and not (offset and first == last):
        tail = words[last].pieces[0].part(0, end)
        texts.append(tail.text)
        shows.append(tail.shaped.show)
        width += tail.width
    spaces = len(texts) - 1
    natural = width + base.space * spaces + (base.hyphen if hyphenated else 0.0)
    return compose_plain(
        texts, shows, base, _spread(wording, line, _Extent(spaces, natural, 0.0), baseline), hyphenated
    )


def _ends(points: Breakpoints, line: Break) -> tuple[int, int, int, int]:
    """The word and the character in it that a line begins with, and those that the next one does."""
    begin, end = line.begin, line.end
    return points.words[begin], points.offsets[begin], points.words[end], points.offsets[end]


def _is_plain(parts: Sequence[tuple[Piece, ...]], base: Font) -> bool:
    """Whether a line of a paragraph that is not plain holds nothing but words of the base font."""
    cut = base.cut
    return all(
        len(part) == 1 and part[0].font is base and part[0].cut is cut and not part[0].link and not part[0].box
        for part in parts
    )


@dataclass(frozen=True, slots=True)
class _Extent:
    """What a line holds: its spaces, and in points its natural width and what of that can't be stretched."""

    spaces: int
    natural: float
    boxes: float


def _spread(wording: Wording, line: Break, extent: _Extent, y: float) -> Spread:
    """The line spread over the measure as its alignment asks."""
    base, setting = wording.base, wording.setting
    spaces, whole, boxes = extent.spaces, extent.natural, extent.boxes
    left, right = _protrusions(wording, line)
    x = wording.indent if line.begin == 0 else -left
    if wording.align != "justify":
        return Spread(x + max(0.0, setting.measure - whole - x) * SHARES[wording.align], y, base.space, 1.0, whole)
    last = line.end == len(wording.points.ends) - 1
    if last and line.ratio >= 0.0:
        return Spread(x, y, base.space, 1.0, whole)
    target, ink = setting.measure + right - x, whole - base.space * spaces - boxes
    expansion = setting.give / (INK * setting.measure)
    # Glyphs give first, and spaces what is left: even spaces are seen, a hundredth of a letter's width is not.
    stretch = 1.0 + max(-expansion, min(expansion, (target - whole) / ink)) if ink > 0.0 else 1.0
    stretched = ink * stretch + boxes
    if not spaces:
        return Spread(x, y, base.space, stretch, stretched)
    gap = (target - stretched) / spaces
    if gap < base.space * TIGHTEST:
        return Spread(x, y, base.space * TIGHTEST, stretch, stretched + base.space * TIGHTEST * spaces)
    return Spread(x, y, gap, stretch, target)


def _protrusions(wording: Wording, line: Break) -> tuple[float, float]:
    """How far the line's ends hang out of the measure."""
    points, words = wording.points, wording.words
    left = 0.0 if not line.begin or points.offsets[line.begin] else words[points.words[line.begin]].left
    if not points.offsets[line.end]:
        return left, words[points.words[line.end] - 1].right
    hyphened = points.kinds[line.end] in (HYPHEN, EXPLICIT)
    return left, wording.base.hyphen_protrusion if hyphened else 0.0


def _span(wording: Wording, line: Break) -> list[Word]:
    """The words of which some part stands on the line."""
    points = wording.points
    return wording.words[points.words[line.begin] : points.words[line.end] + bool(points.offsets[line.end])]


def notes_on(wording: Wording, line: Break) -> tuple[int, ...]:
    """The footnotes called on the line; a parted word calls its own where it ends."""
    if not wording.noted:
        return ()
    points = wording.points
    return tuple([n for word in wording.words[points.words[line.begin] : points.words[line.end]] for n in word.notes])


def formulas_on(wording: Wording, line: Break) -> MathGlyphs:
    """The glyphs of the formulas that stand on the line."""
    if not wording.boxed:
        return ()
    pieces = [piece for word in _span(wording, line) for piece in word.pieces]
    return tuple([glyph for piece in pieces if piece.box for glyph in piece.box.glyphs])
