"""The letters of an SVG in faces of ours: those that authors name are on their machines alone, and lack Kazakh letters.

Whatever a drawing asks for becomes a sans, a serif or an even face with all letters of the volume's languages.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from proceedings.intake.xml import local_name
from proceedings.pdf.faces import MATH_PACKAGE, FaceKey, open_face

SANS, SERIF, EVEN = "Source Sans 3", "Source Serif 4", "Source Code Pro"
PACKAGES = {SANS: ("source-sans-3", 0), SERIF: ("source-serif-4", 10), EVEN: ("source-code-pro", 0)}
"""For each family its package and optical size."""
FALLBACK = (FaceKey("noto-serif"), FaceKey(MATH_PACKAGE))
KINDS = (
    (EVEN, re.compile(r"mono|courier|consol|menlo|code|typewriter|fixed|terminal|cmtt", re.IGNORECASE)),
    (SANS, re.compile(r"sans|arial|helvet|verdana|tahoma|calibri|segoe|roboto|gothic|grotes|lato|inter|ubuntu", re.I)),
    (SERIF, re.compile(r"serif|times|georgia|cambria|garamond|roman|palatino|book|century|stix|cmr|cmmi|minion", re.I)),
)
FAMILY = re.compile(r"(?<![\w-])font-family\s*:\s*([^;}]*)", re.IGNORECASE)
SHORTHAND = re.compile(
    r"(?<![\w-])font\s*:\s*([^;}]*?[\d.](?:px|pt|pc|r?em|ex|mm|cm|in|%)(?:\s*/\s*[\w.%]+)?)\s+([^;}]+)"
)
UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Lettering:
    """The faces that a drawing is set in, and the characters that none of them has, in order of their numbers."""

    faces: tuple[FaceKey, ...]
    missing: tuple[str, ...]


def letter(root: etree._Element) -> Lettering:
    """Puts our families in place of those that the drawing names, and numbers in place of letters that none has."""
    texts = [element for element in root.iter(etree.Element) if local_name(element) == "text"]
    if not texts:
        return Lettering((), ())
    used = {SANS}
    root.set("font-family", _ours(root.get("font-family", ""), used))
    for element in root.iter(etree.Element):
        _rename(element, used)
    letters = {character for text in texts for run in text.itertext() for character in run} - set(_unseen(texts))
    own = {face: _letters_of(face) for face in _faces(used)}
    rest = {character for character in letters if not all(ord(character) in has for has in own.values())}
    missing = sorted(c for c in rest if not any(ord(c) in has for has in (*own.values(), *map(_letters_of, FALLBACK))))
    if missing:
        _number(texts, {ord(character): f"[U+{ord(character):04X}]" for character in missing})
    return Lettering((*own, *(FALLBACK if rest else ())), tuple(missing))


def _unseen(texts: list[etree._Element]) -> Iterator[str]:
    """Spaces and marks for programs, which need no glyph."""
    for text in texts:
        for run in text.itertext():
            yield from (character for character in run if unicodedata.category(character) in UNSEEN)


def _rename(element: etree._Element, used: set[str]) -> None:
    if element.get("font-family"):
        element.set("font-family", _ours(element.get("font-family"), used))
    if element.get("style"):
        element.set("style", _restyled(element.get("style"), used))
    if local_name(element) == "style" and element.text:
        element.text = _restyled(element.text, used)


def _restyled(style: str, used: set[str]) -> str:
    named = FAMILY.sub(lambda found: f"font-family: {_ours(found[1], used)}", style)
    return SHORTHAND.sub(lambda found: f"font: {found[1]} {_ours(found[2], used)}", named)


def _ours(families: str, used: set[str]) -> str:
    """Our family for a list of theirs: what the first that we know of is like."""
    for family in families.split(","):
        for ours, like in KINDS:
            if like.search(family):
                used.add(ours)
                return f"'{ours}'"
    return f"'{SANS}'"


def _faces(families: set[str]) -> Iterator[FaceKey]:
    for family in sorted(families):
        package, optical_size = PACKAGES[family]
        for weight in (400, 700):
            yield from (FaceKey(package, weight, italic, optical_size) for italic in (False, True))


@lru_cache(maxsize=32)
def _letters_of(key: FaceKey) -> frozenset[int]:
    return frozenset(open_face(key).unicodes)


def _number(texts: list[etree._Element], numbers: dict[int, str]) -> None:
    for text in texts:
        for element in text.iter():
            if isinstance(element.tag, str):
                element.text = element.text.translate(numbers) if element.text else element.text
            if element is not text:
                element.tail = element.tail.translate(numbers) if element.tail else element.tail
