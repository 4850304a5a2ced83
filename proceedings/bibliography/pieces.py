"""Pieces of a reference: runs put together by signs, so that what is missing leaves no stray sign behind."""

import re
from collections.abc import Iterable
from dataclasses import replace

from proceedings.model.manuscript import Inline, Inlines, Math, Text

Piece = Inlines

NOTHING: Piece = ()
ENDS = (".", "?", "!", "…")
MARKUP = re.compile(r"(</?(?:i|em|b|strong|sub|sup|sc|span)\b[^<>]*>|(?<!\\)\$[^$]{1,200}\$)", re.IGNORECASE)
SIGN = re.compile(r" (//?|[:;])(?= )")
MARKS = {
    "i": "emphasis",
    "em": "emphasis",
    "b": "strong",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "sc": "small_caps",
}


def said(text: str, *marks: str, link: str = "") -> Piece:
    """Words as a piece; none, where there are none."""
    return (Text(text, frozenset(marks), link=link),) if text else NOTHING


def rich(text: str, *marks: str) -> Piece:
    """A title as a piece: CSL's markup becomes marks, TeX between dollars a formula."""
    if "<" not in text and "$" not in text:
        return said(text, *marks)
    runs: list[Inline] = []
    now = frozenset(marks)
    for part in filter(None, MARKUP.split(text)):
        if part.startswith("$") and len(part) > 1:
            runs.append(Math(part[1:-1]))
        elif MARKUP.fullmatch(part):
            mark = frozenset({MARKS.get(part.strip("</>").split()[0].lower(), "")}) - {""}
            now = now - mark if part.startswith("</") or mark <= now else now | mark
        else:
            runs.append(Text(part, now))
    return tuple(runs)


def words(piece: Iterable[Inline]) -> str:
    """A piece as plain words, formulas as TeX."""
    return "".join(one.text if isinstance(one, Text) else getattr(one, "tex", "") for one in piece)


def joined(separator: str, *pieces: Piece) -> Piece:
    """The pieces that are there, with the separator between; its full stop falls where a piece has one already."""
    whole: Piece = NOTHING
    for piece in pieces:
        if whole and piece:
            stopped = separator.startswith(".") and words(whole).endswith(ENDS)
            whole = (*whole, *said(separator[1:] if stopped else separator))
        whole = (*whole, *piece)
    return whole


def _bound(one: Inline) -> Inline:
    return replace(one, text=SIGN.sub("\u00a0\\1", one.text)) if isinstance(one, Text) and not one.link else one


def ended(piece: Piece, sign: str = ".") -> Piece:
    """A piece with a sign at its end, unless it is nothing or ends a sentence already."""
    return (*piece, *said(sign)) if piece and not words(piece).endswith(ENDS) else piece


def around(opening: str, piece: Piece, closing: str) -> Piece:
    """A piece between two signs; nothing, where it is nothing."""
    return (*said(opening), *piece, *said(closing)) if piece else NOTHING


def spoken(piece: Piece, language: str) -> Inlines:
    """A piece in its language, in as few runs as may be; no line begins with one of the signs of ГОСТ."""
    runs: list[Inline] = []
    for one in map(_bound, piece):
        last = runs[-1] if runs else None
        if isinstance(one, Text) and isinstance(last, Text) and (one.marks, one.link) == (last.marks, last.link):
            runs[-1] = replace(last, text=last.text + one.text)
        else:
            runs.append(replace(one, language=language) if isinstance(one, Text) else one)
    return tuple(runs)
