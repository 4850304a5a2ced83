"""Paragraphs: runs into words, words into lines, lines into slabs that know where a column may not begin."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from proceedings.model.manuscript import Inlines, Leader, LineBreak, Paragraph
from proceedings.model.page import Anchor, Mark, Rule
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.inlines import runs_of
from proceedings.typesetting.blocks.leaders import Led, led_line
from proceedings.typesetting.blocks.numbering import plain
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.breaking import Break, Setting, fit
from proceedings.typesetting.lines.breakpoints import Breakpoints, breakpoints
from proceedings.typesetting.lines.composing import Line, Spread, compose, content, ends_with_hyphen
from proceedings.typesetting.lines.tokens import Run, fits, splintered, words_of
from proceedings.typesetting.lines.words import Word
from proceedings.typesetting.pages.moving import moved
from proceedings.typesetting.pages.slab import Outlined, Slab, kept_together, led

RAGGED_GIVE = 0.35
"""How much of the measure a ragged line may lack before it is called bad."""

BASELINE_SHARE, X_SHARE = 0.5, 0.33
"""Where the baseline lies in its strip: half the leading down, and a third of the size."""


class Wording(NamedTuple):
    """A paragraph ready to break: its words, its base font, how it is fitted, the text style."""

    words: list[Word]
    points: Breakpoints
    base: Font
    setting: Setting
    style: TextStyle
    indent: float


def set_paragraph(block: Paragraph, stick: Stick) -> list[Slab]:
    """A paragraph in the text style of its role."""
    stick = stick.speaking(block.language)
    slabs = set_text(block.content, stick.role(block.role), stick)
    if block.label:
        slabs = led(slabs, marks=(Anchor(block.label, 0.0), *slabs[0].marks)) if slabs else slabs
    if block.outline:
        slabs = led(slabs, outlined=Outlined(block.outline - 1, plain(block.content), block.label))
    return slabs


def set_text(inlines: Inlines, style: TextStyle, stick: Stick) -> list[Slab]:
    """Runs in a text style: lines with white space and rules around them."""
    measure = stick.measure - style.left - style.right
    lines: list[Slab] = []
    for number, part in enumerate(_split(runs_of(inlines, style, stick))):
        lines += _set_part(part, style, stick.narrowed(measure), 0.0 if number else style.indent)
    if not lines:
        return []
    slabs = [_inset(line, style.left) for line in lines]
    slabs = kept_together(slabs) if style.keep_together else _without_widows(slabs)
    return _ruled(led(slabs, before=style.before), style, stick.measure)


def _split(runs: Sequence[Run | LineBreak | Leader]) -> Iterator[list[Run | Leader]]:
    """The stretches between forced line breaks."""
    part: list[Run | Leader] = []
    for run in runs:
        if isinstance(run, LineBreak):
            yield part
            part = []
        else:
            part.append(run)
    yield part


def _set_part(part: list[Run | Leader], style: TextStyle, stick: Stick, indent: float) -> list[Slab]:
    """What stands between two forced breaks, as lines."""
    base = stick.font(style)
    place = next((number for number, run in enumerate(part) if isinstance(run, Leader)), None)
    if place is not None:
        tail = Led(part[place], words_of([run for run in part[place + 1 :] if isinstance(run, Run)]))  # type: ignore[arg-type]
        part = part[:place]
        reserve = tail.width(base) + 2 * style.size
    wording = _worded([run for run in part if isinstance(run, Run)], style, stick, indent)
    if place is not None:
        wording = wording._replace(setting=wording.setting._replace(last=reserve))
    if not wording.words and place is None:
        return []
    breaks = fit(wording.points, wording.setting) if wording.words else []
    slabs = [_line_slab(wording, line, line is breaks[-1]) for line in breaks]
    if place is not None:
        slabs = [*slabs[:-1], led_line(slabs[-1:], tail, base, stick.measure, style.leading)]
    return slabs


def _worded(runs: list[Run], style: TextStyle, stick: Stick, indent: float) -> Wording:
    base, measure = stick.font(style), stick.measure
    words, bound = words_of(runs)
    if any(word.width > measure for word in words):
        words = [word if fits(word, measure) else splintered(word) for word in words]
    points = breakpoints(words, bound, base.space, (base.hyphen, base.hyphen_protrusion), indent)
    return Wording(words, points, base, _setting(style, stick, base), style, indent)


def _setting(style: TextStyle, stick: Stick, base: Font) -> Setting:
    lines, measure = stick.style.lines, stick.measure
    if style.align != "justify":
        return Setting(measure, 0.0, 0.0, RAGGED_GIVE * measure, 0.0, 8.0, lines.hyphen_penalty * 4, lines.line_penalty)
    expansion = lines.expansion * measure
    return Setting(measure, base.space * lines.stretch, base.space * lines.shrink, expansion, expansion,
                   lines.tolerance, lines.hyphen_penalty, lines.line_penalty)  # fmt: skip


def _line_slab(wording: Wording, line: Break, last: bool) -> Slab:
    """One line as a slab of the leading, taller where a formula or picture needs it."""
    set_line = _composed(wording, line, last)
    style = wording.style
    baseline = style.leading * BASELINE_SHARE + style.size * X_SHARE
    above = max(0.0, set_line.height - baseline + 1.0)
    below = max(0.0, set_line.depth - (style.leading - baseline) + 1.0)
    marks = tuple([moved(mark, 0.0, baseline + above) for mark in set_line.marks])
    notes, glyphs = _carried(wording, line)
    return Slab(style.leading + above + below, marks, notes=notes, used=set_line.used, glyphs=glyphs)


def _composed(wording: Wording, line: Break, last: bool) -> Line:
    """The line spread over the measure as the alignment asks."""
    parts = content(wording.words, wording.points, line)
    hyphenated = ends_with_hyphen(wording.points, line)
    base, setting, align = wording.base, wording.setting, wording.style.align
    first, end = wording.words[wording.points.words[line.begin]], _last_word(wording, line)
    left = 0.0 if not line.begin or wording.points.offsets[line.begin] else first.left
    x = wording.indent if line.begin == 0 else -left
    if align != "justify":
        width = wording.points.ends[line.end] - wording.points.starts[line.begin]
        x += max(0.0, setting.measure - width) * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        return compose(parts, base, Spread(x, base.space, 1.0), hyphenated)
    right = base.hyphen_protrusion if hyphenated else 0.0 if wording.points.offsets[line.end] else end.right
    target = setting.measure + right - x
    expansion = setting.give / setting.measure if setting.measure else 0.0
    stretch = 1.0 + max(-1.0, min(1.0, line.ratio)) * expansion
    spaces = len(parts) - 1
    if last and line.ratio >= 0.0 or not spaces:
        return compose(parts, base, Spread(x, base.space, 1.0 if last else stretch), hyphenated)
    natural = sum(_stretched(piece.box is None, piece.width, stretch) for part in parts for piece in part)
    if hyphenated:
        natural += parts[-1][-1].font.hyphen * stretch
    return compose(parts, base, Spread(x, (target - natural) / spaces, stretch), hyphenated)


def _stretched(glyphs: bool, width: float, stretch: float) -> float:
    return width * stretch if glyphs else width


def _last_word(wording: Wording, line: Break) -> Word:
    number = wording.points.words[line.end]
    return wording.words[number if wording.points.offsets[line.end] else number - 1]


def _carried(wording: Wording, line: Break) -> tuple[tuple[int, ...], tuple[tuple[str, int, str], ...]]:
    """The footnotes called on the line and the glyphs of its formulas. A parted word counts where it ends."""
    points = wording.points
    span = wording.words[points.words[line.begin] : points.words[line.end]]
    notes = tuple(note for word in span if word.notes for note in word.notes)
    whole = (
        span if not points.offsets[line.end] else wording.words[points.words[line.begin] : points.words[line.end] + 1]
    )
    glyphs = tuple(glyph for word in whole for piece in word.pieces if piece.box for glyph in piece.box.glyphs)
    return notes, glyphs


def _inset(slab: Slab, left: float) -> Slab:
    if not left:
        return slab
    return led([slab], marks=tuple(moved(mark, left, 0.0) for mark in slab.marks))[0]


def _without_widows(slabs: list[Slab]) -> list[Slab]:
    """No column may begin with a paragraph's second line or with its last."""
    count = len(slabs)
    return [led([slab], stuck=True)[0] if number in (1, count - 1) and number else slab
            for number, slab in enumerate(slabs)]  # fmt: skip


def _ruled(slabs: list[Slab], style: TextStyle, measure: float) -> list[Slab]:
    """Rules above and below, where the style wants them."""
    if style.rule_above:
        slabs = led(slabs, marks=(_rule(0.0, style.rule_above, measure, style.gray), *slabs[0].marks))
    if style.rule_below:
        last = slabs[-1]
        marks: tuple[Mark, ...] = (*last.marks, _rule(last.height, style.rule_below, measure, style.gray))
        slabs = [*slabs[:-1], *led([last], marks=marks)]
    return slabs


def _rule(y: float, thickness: float, measure: float, gray: float) -> Rule:
    return Rule(0.0, y, measure, thickness, gray)
