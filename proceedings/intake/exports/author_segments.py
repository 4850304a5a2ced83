"""One box of authors cut into segments: at semicolons and lines, at commas, at conjunctions between names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from proceedings.intake.exports.bodies import is_acronym, is_body
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.name_endings import is_initials, is_patronymic
from proceedings.intake.exports.name_parts import GLUED
from proceedings.intake.exports.person_titles import take_titles

LONGEST = 50_000
"""Characters of one box that are looked at: a thousand authors with their universities."""

LONGEST_SEGMENT = 1000
"""Longer ones name nobody."""

BRACKETED = re.compile(r"<\s*(?:mailto:)?([^<>\s]{1,200}@[^<>\s]{1,200})\s*>")
LABEL = re.compile(r"^\s*(?:authors?(?:\(s\))?|by|авторы?|авторлар|автор\(лар\)|автор\(ы\))\s*:\s*", re.IGNORECASE)
NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))(?:№\s?)?\d{1,3}[.)](?!\d)\s*", re.MULTILINE)
BULLET = re.compile(r"^\s*[-–—*•·▪]\s+", re.MULTILINE)
MARKS = re.compile(r"(?<=[^\W\d_.])(?<!\s[^\W\d_])\d{1,2}(?:\s?,\s?\d{1,2})+\b|(?<=\.)\d{1,2}(?:\s?,\s?\d{1,2})+\b")
"""Numbers of affiliations right after a name: Smith1,2."""

TYPED_COMMA = re.compile(r"(?<![^\W_])([А-ЯЁӘҒҚҢӨҰҮҺІ]),([А-ЯЁӘҒҚҢӨҰҮҺІ]\.)")
"""A slip of the finger: Иванов И,И."""

HARD = re.compile(r"[;\n|•·；]|\s/\s")
SOFT = re.compile(r"[,，、،]|\s[–—-]\s")
CONJUNCTION = re.compile(r"\s(and|&|und|и|және|мен|пен|бен)\s")
LEADING = re.compile(r"^\s*(?:and|&|und|и|және)\s+")
WITH = ("мен", "пен", "бен")
"""Kazakh for “with”; the last is an Arabic particle too, so it parts only names that are whole."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the box without a comma; `hard` where a semicolon, a new line or a conjunction stands before it."""

    words: str
    hard: bool


def segments(box: str) -> list[Segment]:
    """The segments of a box in their order, none of them empty."""
    found: list[Segment] = []
    for piece in _split(HARD, _tidied(box)):
        for number, stretch in enumerate(_split(SOFT, piece)):
            hard = number == 0 or bool(LEADING.match(stretch))
            people = [words.strip() for words in _people(stretch) if words.strip()]
            found.extend(Segment(words, hard or at > 0) for at, words in enumerate(people))
    return [*found, Segment(box[LONGEST:], True)] if box[LONGEST:].strip() else found


def groups(words: str) -> list[tuple[int, int]]:
    """Where brackets open and close, the outermost only; those that match nothing are letters like others."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for at, letter in enumerate(words):
        if letter in "([":
            opened.append(at)
        elif letter in ")]" and opened:
            start = opened.pop()
            while found and found[-1][0] > start:
                found.pop()
            found.append((start, at + 1))
    return found


def _tidied(box: str) -> str:
    lines = BRACKETED.sub(r" (\1) ", box[:LONGEST]).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    tidied = [one for one in map(line, lines) if one]
    apart = 1 < len(tidied) < 4 and all(one.isalpha() for one in tidied)  # the parts of one name, each on its line
    text = (" " if apart else "\n").join(tidied)
    text = BULLET.sub("", MARKS.sub("", TYPED_COMMA.sub(r"\1.\2", LABEL.sub("", text))))
    return NUMBERED.sub("\n", text) if NUMBERED.match(text) else text


def _split(pattern: re.Pattern[str], words: str) -> Iterator[str]:
    """The words between separators that stand outside of brackets."""
    start = 0
    for found in _outside(pattern, words):
        yield words[start : found.start()]
        start = found.end()
    yield words[start:]


def _outside(pattern: re.Pattern[str], words: str) -> Iterator[re.Match[str]]:
    """What a pattern finds outside of brackets."""
    inside = bytearray(len(words))
    for start, end in groups(words):
        inside[start:end] = b"\1" * (end - start)
    return (found for found in pattern.finditer(words) if not inside[found.start()])


def _people(stretch: str) -> Iterator[str]:
    """The people in a stretch without commas: parted by a conjunction, or with nothing between them."""
    rest = LEADING.sub("", stretch)
    marks = list(_outside(CONJUNCTION, rest))
    edges = [(0, 0), *((mark.start(), mark.end()) for mark in marks), (len(rest), len(rest))]
    sides = [_bare(rest[left[1] : right[0]]) for left, right in pairwise(edges)]
    start = 0
    for mark, (before, after) in zip(marks, pairwise(sides), strict=True):
        least = 2 if mark[1] in WITH else 1
        if _is_name(before, least) and _is_name(after, least):
            yield from _run_together(rest[start : mark.start()])
            start = mark.end()
    yield from _run_together(rest[start:])


def _bare(words: str) -> str:
    """Without brackets and titles, for telling whether it may be a name."""
    if len(words) > LONGEST_SEGMENT:
        return ""
    for start, end in reversed(groups(words)):
        words = words[:start] + " " + words[end:]
    return take_titles(words).rest.replace(",", " ").strip(" *")


def _is_name(words: str, least: int) -> bool:
    """Whether the words may be a name: of «Институт права и экономики» neither side is."""
    typed = GLUED.sub(" ", words).split()
    return len(typed) >= least and typed[0][:1].isupper() and not is_body(words) and not is_acronym(words)


def _run_together(words: str) -> Iterator[str]:
    """«Иванов И.И. Петров П.П.»: people told apart by their initials, or by three words each with a patronymic."""
    typed = GLUED.sub(" ", words).split() if "(" not in words else []
    kinds = "".join("I" if is_initials(one) and "." in one else "P" if is_patronymic(one) else "W" for one in typed)
    for shape in ("WI+", "I+W", "WWP", "WPW"):
        if re.fullmatch(f"(?:{shape}){{2,}}", kinds):
            yield from (" ".join(typed[one.start() : one.end()]) for one in re.finditer(shape, kinds))
            return
    yield words
