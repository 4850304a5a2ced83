"""Plain text out of XML with marks inside: paragraphs by an empty line, indices of formulas as small figures."""

import re
from collections.abc import Iterator
from typing import Any

from proceedings.intake.characters import visible
from proceedings.intake.exports.markup import LONGEST, LOWERED, RAISED
from proceedings.intake.xml import local_name

BLOCKS = frozenset(("p", "sec", "title", "break", "list", "list-item", "disp-quote", "disp-formula"))
NOTES = frozenset(("fn", "xref", "label", "object-id", "email", "annotation", "annotation-xml"))
"""What stands in a text without being a part of it."""

INDEX = re.compile(r"[0-9+\-=()n]{1,6}")
SPACES = re.compile(r"\s+")
BREAK = "\n\n"
AROUND_BREAK = re.compile(r" ?\n\n[ \n]*")
MANY_SPACES = re.compile(r" {2,}")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def words(element: Any, passed_over: frozenset[str] = NOTES) -> str:
    """The text of an element; empty where there is no element."""
    if element is None:
        return ""
    text = MANY_SPACES.sub(" ", visible("".join(_pieces(element, passed_over)))[:LONGEST])
    parts = (part.strip() for part in AROUND_BREAK.split(text))
    return BREAK.join(part for part in parts if part)


def one_line(element: Any, passed_over: frozenset[str] = NOTES) -> str:
    """The same without paragraphs: a title, a name, a keyword."""
    return words(element, passed_over).replace(BREAK, " ")


def children(element: Any, *names: str) -> list[Any]:
    """The children that have one of the names, whatever their namespace."""
    return [] if element is None else [child for child in element if local_name(child) in names]


def child(element: Any, *path: str) -> Any:
    """The first element along a path of names; None where it ends early."""
    for name in path:
        element = next(iter(children(element, name)), None)
    return element


def below(element: Any, *names: str) -> list[Any]:
    """All elements inside, at any depth, that have one of the names."""
    return [] if element is None else [one for one in element.iter() if local_name(one) in names]


def typed(element: Any, name: str, attribute: str, kind: str) -> str:
    """The text of the first child whose attribute says that it is of a kind: `id` with `type="doi"`."""
    found = (one for one in children(element, name) if one.get(attribute, "").casefold() == kind)
    return next((text for one in found if (text := one_line(one))), "")


def _pieces(element: Any, passed_over: frozenset[str]) -> Iterator[str]:
    yield SPACES.sub(" ", element.text or "")
    for inner in element:
        name = local_name(inner)
        if name and name not in passed_over:
            yield from _marked(inner, name, passed_over)
        yield SPACES.sub(" ", inner.tail or "")


def _marked(element: Any, name: str, passed_over: frozenset[str]) -> Iterator[str]:
    if name == "alternatives":  # the same thing in several notations
        element = next((inner for inner in element if local_name(inner)), element)
    if name in ("sub", "sup"):
        yield _small("".join(_pieces(element, passed_over)), LOWERED if name == "sub" else RAISED)
    elif name in BLOCKS:
        yield BREAK
        yield from _pieces(element, passed_over)
        yield BREAK
    else:
        yield from _pieces(element, passed_over)


def _small(text: str, figures: dict[int, int]) -> str:
    return text.translate(figures) if INDEX.fullmatch(text.strip()) else text
