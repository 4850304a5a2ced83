"""What a proof adds to the pages of a paper: line numbers, bars, tags of queries, draft folios, the word under all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proceedings.assembly.furniture_lines import Line, Used, Wording, set_lines
from proceedings.model.language import Language
from proceedings.model.page import Glyphs, Link, Rule
from proceedings.model.style import Style
from proceedings.proofing.numbering import NumberedLine
from proceedings.proofing.sheet_words import proof_words

Marks = tuple[Glyphs | Rule, ...]

NUMBER, TAG, FOOT = 5.75, 6.75, 6.5
"""Sizes of type in points."""
FIFTH, OTHERS, WORD = 0.3, 0.62, 0.91
"""Grays: every fifth number can be found, the others are seen when they are looked for."""
BAR_AT, BAR = 6.0, 1.3
NUMBER_AT, TAG_AT, GUTTER_AT = 9.5, 20.0, 3.0
"""How far from the type area bars, numbers and the tags beside numbers lie; from a column, what has but a gutter."""
WIDEST, TALLEST = 0.98, 76.0
"""Of the word under the page: the share of the measure, and the size of type, that it takes at most."""
FOOT_AT = 15.0
"""Points from the baseline of a folio at the foot to the line of the proof."""
UNDER = NUMBER_AT + 0.7 * NUMBER
"""From the type area to the baseline of numbers below it."""
FAR = 2.2
"""Leading, in em, beyond which two lines have two bars."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The few words that are set for the margins of a proof, each once, and what glyphs they use."""

    style: Style
    lines: Mapping[str, Line]
    used: Used

    def at(self, text: str, x: float, y: float, size: float, gray: float) -> Marks:
        """The text on a baseline, as large as wanted; x is where it begins."""
        return tuple(
            run._replace(x=x + run.x * size / run.size, y=y, size=size, width=run.width * size / run.size, gray=gray)
            for run in self.lines[text].glyphs
        )

    def width(self, text: str, size: float) -> float:
        """How wide the text is in that size."""
        return self.lines[text].width * size / self.lines[text].glyphs[0].size


def set_letters(texts: Sequence[str], language: Language, style: Style) -> Letters:
    """The texts set in the role of folios."""
    wanted = list(dict.fromkeys(texts))
    lines, used = set_lines([Wording((text,), "folio", language) for text in wanted], style)
    return Letters(style, dict(zip(wanted, lines, strict=True)), used)


def ground(letters: Letters, language: Language) -> Marks:
    """The word PROOF across the middle of the page, so light that the text is read over it with ease."""
    word, style = proof_words(language)["mark"], letters.style
    size = min(TALLEST, WIDEST * style.measure / letters.width(word, 1.0))
    x = (style.measure - letters.width(word, size)) / 2
    return letters.at(word, x, style.depth / 2 + 0.35 * size, size, WORD)


def line_numbers(lines: Sequence[NumberedLine], letters: Letters) -> Iterator[Glyphs | Rule]:
    """The number of each line outside the type area: at the left, for the last of several columns at the right.

    Between two other columns only the gutter is left for it. Below the type area for lines that run up the page.
    """
    for each in lines:
        text, y = str(each.line.number), each.line.y
        gray = FIFTH if each.line.number % 5 == 0 else OTHERS
        if each.line.turned:
            x, y = each.line.x + (each.line.width - letters.width(text, NUMBER)) / 2, letters.style.depth + UNDER
        elif _on_the_right(each, letters.style):
            x = letters.style.measure + NUMBER_AT
        else:
            edge = each.column * (letters.style.column + letters.style.sheet.gutter)
            x = edge - (GUTTER_AT if edge else NUMBER_AT) - letters.width(text, NUMBER)
        yield from letters.at(text, x, y, NUMBER, gray)


def bars(lines: Sequence[NumberedLine], changed: frozenset[int], style: Style) -> Iterator[Rule]:
    """A bar beside the lines of these numbers, one for neighbours."""
    listed = [each for each in lines if each.line.number in changed]
    for line in (each.line for each in listed if each.line.turned):
        yield Rule(line.x, style.depth + BAR_AT - BAR, line.width, BAR, 0.15)
    last: NumberedLine | None = None
    top = 0.0
    for each in (*(each for each in listed if not each.line.turned), None):
        goes_on = last and each and each.column == last.column and each.line.y - last.line.y <= FAR * last.line.size
        if last and not goes_on:
            edge = last.column * (style.column + style.sheet.gutter)
            x = style.measure + BAR_AT - BAR if _on_the_right(last, style) else edge - (GUTTER_AT if edge else BAR_AT)
            yield Rule(x, top, BAR, last.line.y + 0.25 * last.line.size - top, 0.15)
        if each and not goes_on:
            top = each.line.y - 0.75 * each.line.size
        last = each


def query_tags(
    lines: Sequence[NumberedLine], queries: Mapping[int, tuple[int, ...]], letters: Letters, tag: str
) -> Iterator[tuple[Marks, Link]]:
    """A tag for each query beside its line, white on black, and the link that leads from it to the sheet.

    `queries` are numbers by line; those of line 0 are about the page and stand at its head.
    """
    known = {each.line.number: each for each in lines}
    for number, asked in sorted(queries.items()):
        each = known.get(number)
        y = each.line.y if each else 0.0
        for place, query in enumerate(asked):
            yield _tag(tag.format(n=query), query, (_tag_left(each, letters.style), y + place * 1.5 * TAG), letters)


def _tag(text: str, query: int, at: tuple[float, float], letters: Letters) -> tuple[Marks, Link]:
    """`at` is the edge that is nearest to the text, x counted to the left of the type area where it is below 0."""
    width, height = letters.width(text, TAG) + 5.0, 1.35 * TAG
    x = at[0] - width if at[0] < 0 else at[0]
    top = at[1] - 1.02 * TAG
    box = Rule(x, top, width, height, 0.1)
    area = Link(x, top, width, height, f"#asked-{query}")
    return (box, *letters.at(text, x + 2.5, at[1], TAG, 1.0)), area


def _tag_left(each: NumberedLine | None, style: Style) -> float:
    """In the margin without numbers where there is one, else outside of the numbers."""
    if style.sheet.columns == 1:
        return style.measure + BAR_AT
    right = each is not None and _on_the_right(each, style)
    return style.measure + TAG_AT if right else -TAG_AT


def _on_the_right(each: NumberedLine, style: Style) -> bool:
    return 0 < each.column == style.sheet.columns - 1


def draft_folio(furniture: Marks, folio: str, letters: Letters) -> Iterator[Glyphs | Rule]:
    """The furniture with its folio in brackets."""
    for mark in furniture:
        yield mark
        if isinstance(mark, Glyphs) and mark.text == folio:
            inset = 0.08 * mark.size
            opening = letters.width("[", mark.size) + inset
            yield from letters.at("[", mark.x - opening, mark.y, mark.size, mark.gray)
            yield from letters.at("]", mark.x + mark.width + inset, mark.y, mark.size, mark.gray)


def foot(text: str, letters: Letters) -> Marks:
    """A line under the page, below the place of a folio."""
    sheet, style = letters.style.sheet, letters.style
    y = style.depth + min(sheet.foot + FOOT_AT, sheet.margins.bottom - 8.0)
    return letters.at(text, (style.measure - letters.width(text, FOOT)) / 2, y, FOOT, 0.35)
