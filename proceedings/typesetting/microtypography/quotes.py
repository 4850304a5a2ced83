"""Quotation marks of any kind turned into those of the language where they pair, inner ones within outer ones."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

Marks = tuple[str, str, str, str]
"""Outer and inner marks, opening and closing."""

SIGN = re.compile(r"""["“”„‟«»‹›]|''|(?<!\w)'(?=\w)|(?<=[\w.,!?…])'(?!\w)""")
APOSTROPHE = re.compile(r"'(?=[^\W\d_])(?<=[^\W\d_]')")
ANY = "\"'“”„‟«»‹›"
KINDS = {"«": 1, "»": 1, "‹": 1, "›": 1, "“": 2, "”": 2, "„": 2, "‟": 2, "'": 3}
STRAIGHT, SINGLE = 0, 3
DEEPEST = 8
"""Quotations within quotations that are told apart."""
OPENS, CLOSES = "«‹„", "»›"
BEFORE_OPENING = "([{—–-/\u2026"


class Sign(NamedTuple):
    """A quotation mark as typed: from one character to another, its kind, whether it opens."""

    begin: int
    end: int
    kind: int
    opens: bool


class Exchange(NamedTuple):
    """What stands from one character to another, and the mark for it."""

    begin: int
    end: int
    mark: str


def has_marks(text: str) -> bool:
    """Whether there is any mark in a text."""
    return any(map(text.__contains__, ANY))


def exchanges(text: str, marks_at: Callable[[int], Marks]) -> list[Exchange]:
    """What is to be exchanged in a text, in order; `marks_at` tells the marks of the language spoken at a character.

    What has no partner stays as typed; a straight mark is exchanged by what stands around it, but for one after a
    figure, which is of inches or seconds. Apostrophes are raised.
    """
    signs = list(_signs(text))
    marks = _exchanged(text, signs, marks_at)
    found = [Exchange(sign.begin, sign.end, mark) for sign, mark in zip(signs, marks, strict=True)]
    if "'" in text:
        found += [Exchange(match.start(), match.end(), "’") for match in APOSTROPHE.finditer(text)]
    return sorted(one for one in found if text[one.begin : one.end] != one.mark)


def _signs(text: str) -> Iterator[Sign]:
    last: Sign | None = None
    for found in SIGN.finditer(text):
        begin, end = found.span()
        adjoins = last is not None and last.end == begin
        opens = last.opens if adjoins and last else _opens(text, begin, end)
        if found[0] in OPENS or found[0] in CLOSES:
            opens = found[0] in OPENS
        last = Sign(begin, end, KINDS.get(found[0], STRAIGHT), opens)
        yield last


def _opens(text: str, begin: int, end: int) -> bool:
    before, after = text[begin - 1 : begin] if begin else "", text[end : end + 1]
    free = not before or before.isspace() or before in BEFORE_OPENING
    return free and bool(after) and not after.isspace()


def _pairs(signs: Sequence[Sign]) -> dict[int, int]:
    """Which sign closes which; of one kind where there are such, else a straight one with another."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for number, sign in enumerate(signs):
        if sign.opens:
            opened.append(number)
            continue
        reach = range(len(opened) - 1, max(len(opened) - 1 - DEEPEST, -1), -1)
        place = next((place for place in reach if signs[opened[place]].kind == sign.kind), None)
        if place is None and opened and STRAIGHT in (sign.kind, signs[opened[-1]].kind) and sign.kind != SINGLE:
            place = len(opened) - 1
        if place is not None:
            pairs[opened[place]] = number
            del opened[place:]
    return pairs


def _exchanged(text: str, signs: Sequence[Sign], marks_at: Callable[[int], Marks]) -> Iterator[str]:
    """The mark for each sign; both of a pair in the language of the first."""
    pairs = _pairs(signs)
    closing: dict[int, str] = {}
    depth = 0
    for number, sign in enumerate(signs):
        inner = 2 * (depth % 2)
        if number in pairs:
            marks = marks_at(sign.begin)
            if sign.kind == SINGLE and marks[2] == "‘":
                inner = 2
            closing[pairs[number]] = marks[inner + 1]
            depth += 1
            yield marks[inner]
        elif number in closing:
            depth -= 1
            yield closing[number]
        elif sign.kind == STRAIGHT and not (text[sign.begin - 1 : sign.begin].isdigit() and not sign.opens):
            yield marks_at(sign.begin)[inner + (not sign.opens)]
        elif sign.kind == SINGLE and marks_at(sign.begin)[2] == "‘" and not text[sign.begin - 1].isdigit():
            yield "’"
        else:
            yield text[sign.begin : sign.end]
