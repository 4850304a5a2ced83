"""Paragraphs: runs into words, words into lines, lines into slabs that know where a column may not begin."""

from collections.abc import Sequence
from functools import partial

from proceedings.model.manuscript import Inlines, Leader, Paragraph
from proceedings.model.page import Anchor, Mark, Rule
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.inlines import runs_of, split
from proceedings.typesetting.blocks.leaders import Led, baseline_of, led_line
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.faces.font import Font
from proceedings.typesetting.lines.breaking import INK, LOOSE, Break, Setting, fit
from proceedings.typesetting.lines.lengths import could_be, fit_to
from proceedings.typesetting.lines.tokens import Run, words_of
from proceedings.typesetting.lines.wording import Wording, formulas_on, notes_on, set_line, worded
from proceedings.typesetting.pages.moving import moved
from proceedings.typesetting.pages.slab import Elastic, Outlined, Slab, kept_together, led

RAGGED_GIVE = 0.35
"""How much of the measure a ragged line may lack before it is called bad. It has no hyphens where words fit whole."""

LEAST_ELASTIC = 3
"""Paragraphs of fewer lines keep them."""


def set_paragraph(block: Paragraph, stick: Stick) -> list[Slab]:
    """A paragraph in the text style of its role."""
    stick = stick.speaking(block.language)
    slabs = set_text(block.content, stick.role(block.role), stick)
    if block.label:
        slabs = led(slabs, marks=(Anchor(block.label, 0.0), *slabs[0].marks)) if slabs else slabs
    if block.outline:
        slabs = led(slabs, outlined=Outlined(block.outline - 1, stick.entry(block.content), block.label))
    return slabs


def set_text(inlines: Inlines, style: TextStyle, stick: Stick) -> list[Slab]:
    """Runs in a text style: lines with white space and rules around them."""
    inner = stick.narrowed(stick.measure - style.left - style.right)
    lines: list[Slab] = []
    for number, part in enumerate(split(runs_of(inlines, style, inner))):
        lines += _set_part(part, style, inner, 0.0 if number else style.indent)
    if not lines:
        return []
    slabs = [_inset(line, style.left) for line in lines]
    if style.keep_together:
        slabs = kept_together(slabs)
    return _ruled(led(slabs, before=style.before), style, stick.measure)


def _set_part(part: list[Run | Leader], style: TextStyle, stick: Stick, indent: float) -> list[Slab]:
    """What stands between two forced breaks, as lines; no column may begin with the second of them or the last."""
    base = stick.font(style)
    place = next((number for number, run in enumerate(part) if isinstance(run, Leader)), None)
    if place is not None:
        tail = Led(part[place], words_of([run for run in part[place + 1 :] if isinstance(run, Run)]))  # type: ignore[arg-type]
        if tail.width(base) > stick.measure:
            return _set_part([run if isinstance(run, Run) else Run(" ", base) for run in part], style, stick, indent)
        part = part[:place]
        reserve = max(0.0, tail.width(base) + 2 * style.size - style.right)
    setting = _setting(style, stick, base)
    if place is not None:
        setting = setting._replace(last=reserve)
    wording = worded([run for run in part if isinstance(run, Run)], base, setting, style.align, indent)
    if not wording.words and place is None:
        return []
    breaks = fit(wording.points, setting) if wording.words else []
    slabs = _line_slabs(wording, breaks, style)
    if place is not None:
        slabs = [*slabs[:-1], led_line(slabs[-1:], tail, base, stick.measure + style.right, style)]
    return slabs


def _line_slabs(wording: Wording, lines: Sequence[Break], style: TextStyle) -> list[Slab]:
    """The lines as slabs; no column may begin with the second of them or the last."""
    elastic = None
    if style.align == "justify" and len(lines) >= LEAST_ELASTIC and not style.left and not style.keep_together:
        elastic = Elastic(len(lines), partial(_relaid, wording, tuple(lines), style))
    return _slabs_of(wording, lines, style, elastic)


def _slabs_of(wording: Wording, lines: Sequence[Break], style: TextStyle, elastic: Elastic | None) -> list[Slab]:
    ends = (1, len(lines) - 1)
    return [_line_slab(wording, line, style, n > 0 and n in ends, elastic) for n, line in enumerate(lines)]


def _relaid(wording: Wording, lines: tuple[Break, ...], style: TextStyle, count: int, unparted: int) -> Sequence[Slab]:
    """The same paragraph in so many lines, one of them without a hyphen, or nothing; no line is loose that wasn't."""
    points, loosest = wording.points, LOOSE
    if count < LEAST_ELASTIC or not could_be(points, wording.setting, list(lines), count):
        return ()
    if count == len(lines):
        loosest = max(LOOSE, *(line.ratio for line in lines))
    return _slabs_of(wording, fit_to(points, wording.setting._replace(tolerance=loosest), count, unparted), style, None)


def _setting(style: TextStyle, stick: Stick, base: Font) -> Setting:
    lines, measure = stick.style.lines, stick.measure
    if style.align != "justify":
        return Setting(measure, 0.0, 0.0, RAGGED_GIVE * measure, 0.0, 8.0, lines.hyphen_penalty * 4, lines.line_penalty,
                       calm=1 / RAGGED_GIVE)  # fmt: skip
    expansion = lines.expansion * INK * measure
    return Setting(measure, base.space * lines.stretch, base.space * lines.shrink, expansion, expansion,
                   lines.tolerance, lines.hyphen_penalty, lines.line_penalty,
                   least=max(stick.role("body").indent, 2 * style.size))  # fmt: skip


def _line_slab(wording: Wording, line: Break, style: TextStyle, stuck: bool, elastic: Elastic | None) -> Slab:
    """One line as a slab of the leading, taller where a formula or picture needs it."""
    baseline = baseline_of(style)
    made = set_line(wording, line, baseline)
    above, below = made.height - baseline + 1.0, made.depth - (style.leading - baseline) + 1.0
    height, marks = style.leading, made.marks
    if above > 0.0:
        marks, height = tuple(moved(mark, 0.0, above) for mark in marks), height + above
    if below > 0.0:
        height += below
    notes, formulas, grid = notes_on(wording, line), formulas_on(wording, line), style.grid and above <= 0.0 >= below
    return Slab(height, marks, 0.0, stuck, notes, made.used, formulas, rise=max(0.0, above), grid=grid, elastic=elastic)


def _inset(slab: Slab, left: float) -> Slab:
    if not left:
        return slab
    return led([slab], marks=tuple(moved(mark, left, 0.0) for mark in slab.marks))[0]


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
