"""Text out of the HTML that systems put into titles and abstracts; controls and bidi marks taken out."""

import html
import re

from proceedings.intake.characters import visible

TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
ENTITY = re.compile(r"&(?:[a-zA-Z]{2,10}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
BREAKS = re.compile(r"<(?:br|/p|/div|/li|p|div|li)\b[^<>]{0,200}>", re.IGNORECASE)
SMALL = re.compile(r"<(sub|sup)>([0-9+\-=()n]{1,6})</\1>", re.IGNORECASE)
LOWERED = str.maketrans("0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ")
RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
EMPTY_LINES = re.compile(r"\s*\n\s*\n\s*")
LONGEST = 100_000
"""Characters of one field that are looked at: twenty times the longest abstract."""


def clean(text: str) -> str:
    """The words of a field as plain text: paragraphs by an empty line, indices of formulas as small figures."""
    text = text[:LONGEST]
    if TAG.search(text):
        text = _without_tags(BREAKS.sub("\n\n", SMALL.sub(_small, text)))
    if ENTITY.search(text):
        text = html.unescape(text)
    lines = EMPTY_LINES.split(visible(text.replace("\r\n", "\n").replace("\r", "\n")).strip())
    return "\n\n".join(" ".join(line.split()) for line in lines if line)


def line(text: str) -> str:
    """The same on one line: a title, a name, a keyword."""
    return " ".join(clean(text).split())


def _without_tags(text: str) -> str:
    """No mark is allowed that a plain record can't hold; scripts and styles go with what is in them."""
    import nh3  # loads a parser that exports of plain text never need

    return html.unescape(nh3.clean(text, tags=set()))


def _small(found: re.Match[str]) -> str:
    return found[2].translate(LOWERED if found[1].casefold() == "sub" else RAISED)
