"""Formulas: mathra lays TeX out in STIX Two Math; its glyph numbers are those of the face that we embed.

mathra answers with SVG whose `<use href="#…-gN">` names glyph N of the face, so a formula becomes text, not a picture.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import mathra

from proceedings.model.page import Glyphs, Mark, Rule
from proceedings.pdf.faces import MATH_PACKAGE, FaceKey
from proceedings.typesetting.blocks.kazakh_in_math import exchanged, substituted
from proceedings.typesetting.blocks.tex_dialect import in_known_words
from proceedings.typesetting.faces.cut import Cut, cut
from proceedings.typesetting.lines.words import Box

USE = re.compile(
    r'<use href="#[\w-]+-g(\d+)"(?: x="([-\d.]+)")?(?: y="([-\d.]+)")?'
    r'(?: transform="translate\(([-\d.]+)(?:[ ,]([-\d.]+))?\)(?: scale\(([-\d.]+)[^)]*\))?")?'
)
RULE = re.compile(r'<rect x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)"')
SPOKEN = ("ru", "en")
PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))
COMMENT = re.compile(r"(?<!\\)%.*")
DEFINITIONS = re.compile(r"<defs>.*?</defs>", re.DOTALL)
VIEW = re.compile(r'viewBox="[-\d.]+ ([-\d.]+) ([-\d.]+) ([-\d.]+)"')


class Placed(NamedTuple):
    """A glyph of a formula, in thousandths of the formula's em; y up."""

    glyph: int
    x: float
    y: float
    scale: float
    letter: str = ""


class Laid(NamedTuple):
    """A formula laid out, free of size: thousandths of an em, y up from the baseline.

    `text` is how it reads on a line, `spoken` what is said aloud; `warnings` tell what could not be laid out.
    """

    width: float
    height: float
    depth: float
    glyphs: tuple[Placed, ...]
    rules: tuple[tuple[float, float, float, float], ...]
    text: str
    spoken: str
    warnings: tuple[str, ...]


def math_cut() -> Cut:
    """The cut of STIX Two Math that all formulas are drawn in."""
    return cut(FaceKey(MATH_PACKAGE), (), "en")


def letter_cut() -> Cut:
    """The cut that lends the Kazakh letters which the mathematical face lacks."""
    return cut(FaceKey("source-serif-4", optical_size=10), (), "kk")


def lay_out(tex: str, display: bool, language: str = "en") -> Laid:
    """The formula's layout. What mathra did not understand stands in `warnings`.

    There are words for it in Russian and English; in other languages it is said as it reads.
    """
    spoken = language.split("-")[0]
    return _laid_out(tex, display, spoken if spoken in SPOKEN else "")


@lru_cache(maxsize=4096)
def _laid_out(tex: str, display: bool, spoken: str) -> Laid:
    tex = in_known_words(one_line(tex))
    letters = exchanged(tex)
    answer = mathra.render(substituted(tex, letters), locale=spoken or "en", display=display)
    real_letters = {ord(stand_in): real for stand_in, real in letters.items()}
    text = answer["text"].translate(real_letters)
    drawing = DEFINITIONS.sub("", answer["svg"])
    matched = VIEW.search(drawing)
    top, width, height = (float(value) for value in matched.groups()) if matched else (0.0, 0.0, 0.0)
    return Laid(
        width,
        -top,
        height + top,
        tuple(_placed(drawing, {math_cut().nominal(stand_in): real for stand_in, real in letters.items()})),
        tuple(tuple(map(float, rule.groups())) for rule in RULE.finditer(drawing)),  # type: ignore[misc]
        text,
        answer["speech"].translate(real_letters) if spoken else text,
        tuple(warning["description"] for warning in answer["warnings"]),
    )


def one_line(tex: str) -> str:
    """TeX without comments, on one line: mathra takes a line's end before u for the command \\nu."""
    return " ".join(COMMENT.sub("", tex).split())


def understood(tex: str, display: bool, language: str = "en") -> bool:
    """Whether all of a formula could be laid out; else its source is shown, for half of a formula is nonsense."""
    return not lay_out(tex, display, language).warnings


def _placed(drawing: str, letters: dict[int, str]) -> Iterator[Placed]:
    for use in USE.finditer(drawing):
        glyph, x, y, left, up, scale = use.groups()
        number = int(glyph)
        yield Placed(number, float(x or left or 0), float(y or up or 0), float(scale or 1), letters.get(number, ""))


def formula(tex: str, size: float, display: bool, gray: float = 0.0, language: str = "en") -> Box:
    """The formula as a box at a size in points, with its words in a language."""
    laid = lay_out(tex, display, language)
    unit = size / 1000
    marks: list[Mark] = [*_runs(laid, size, gray)]
    for x, y, width, height in laid.rules:
        marks.append(Rule(x * unit, -(y + height) * unit, width * unit, height * unit, gray))
    readings = math_readings()
    glyphs = tuple(
        (letter_cut().key, letter_cut().shape(g.letter).first, g.letter)
        if g.letter
        else (math_cut().key, g.glyph, readings.get(g.glyph, ""))
        for g in laid.glyphs
    )
    return Box(laid.width * unit, laid.height * unit, laid.depth * unit, tuple(marks), glyphs)


def _runs(laid: Laid, size: float, gray: float) -> Iterator[Glyphs]:
    """Neighbours of one size on one line as one run of glyphs."""
    text = laid.text
    for (y, scale, borrowed), group in groupby(laid.glyphs, lambda g: (g.y, g.scale, bool(g.letter))):
        glyphs = list(group)
        chosen = letter_cut() if borrowed else math_cut()
        show, x = [], glyphs[0].x
        for placed in glyphs:
            number = chosen.shape(placed.letter).first if borrowed else placed.glyph
            if abs(placed.x - x) > 0.5:
                show.append(f"{(x - placed.x) / scale:.0f}")
            show.append(f"<{number:04X}>")
            x = placed.x + chosen.advance(number) * 1000 * scale
        unit = size / 1000
        width = (x - glyphs[0].x) * unit
        yield Glyphs(
            glyphs[0].x * unit, -y * unit, chosen.key, size * scale, f"[{''.join(show)}]", text, width,
            100.0, laid.text or " ", gray, laid.spoken,
        )  # fmt: skip
        text = ""


def scaled(box: Box, factor: float) -> Box:
    """The box, so much smaller."""
    if factor == 1.0:
        return box
    marks = tuple([_scaled_mark(mark, factor) for mark in box.marks])
    return Box(box.width * factor, box.height * factor, box.depth * factor, marks, box.glyphs)


def _scaled_mark(mark: Mark, k: float) -> Mark:
    match mark:
        case Glyphs():
            return mark._replace(x=mark.x * k, y=mark.y * k, size=mark.size * k, width=mark.width * k)
        case Rule():
            return Rule(mark.x * k, mark.y * k, mark.width * k, mark.height * k, mark.gray)
    return mark


@lru_cache(maxsize=1)
def math_readings() -> dict[int, str]:
    """What the glyphs of the mathematical face read as, as far as its character map tells."""
    chosen = math_cut()
    codes = sorted(chosen.covered - PRIVATE, reverse=True)
    return {chosen.nominal(code): code for code in codes if code >= " "}
