"""What pandoc sets aside of a file as its fields: title, authors, abstract; kept as text, entry by entry."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from proceedings.intake.characters import visible
from proceedings.intake.pandoc_inlines import Node, strings

OWN_FIELDS = ("title", "subtitle", "author", "date", "abstract", "keywords")
RAISED = str.maketrans("0123456789abcdef,", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ‧")
"""Superscripts as characters, so that the marks that join authors to their bodies don't look like parts of a name."""

ENTRY_ENDS = (",", ";", "and", "und", "и", "және")
DEPTH_LIMIT = 60


def fields_of(meta: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The fields of a tree as text; each author is an entry.

    Words of notes stand in parentheses; those of a title are entries after it.
    """
    found = {name: tuple(_entries(name, meta[name])) for name in OWN_FIELDS if meta.get(name)}
    return {name: entries for name, entries in found.items() if entries}


def words_aside(meta: Mapping[str, Any]) -> str:
    """All words that were set aside, for counting."""
    return " ".join(word for name in OWN_FIELDS if meta.get(name) for word in strings(meta[name]))


def _entries(name: str, value: Node) -> Iterator[str]:
    kind, content = value["t"], value["c"]
    if kind == "MetaList":
        for inner in content:
            yield from _entries(name, inner)
    elif kind == "MetaMap":
        yield from filter(None, (_tidy(" ".join(strings(content))),))
    elif name == "title" and kind == "MetaInlines":
        notes = [node for node in content if node["t"] == "Note"]
        yield from filter(None, (_tidy(_text([node for node in content if node["t"] != "Note"])),))
        yield from filter(None, (_tidy(_text(note["c"])) for note in notes))
    elif name == "author" and kind == "MetaInlines":
        yield from filter(None, map(_tidy, _authors(content)))
    else:
        yield from filter(None, (_tidy(_text(content)),))


def _authors(nodes: Sequence[Node]) -> Iterator[str]:
    """A line of authors in parts that each end with a note; a second note goes with the first."""
    part = ""
    for index, node in enumerate(nodes):
        part += _text([node])
        if node["t"] == "Note" and _begins_anew(nodes[index + 1 :]):
            yield part
            part = ""
    yield part


def _begins_anew(nodes: Sequence[Node]) -> bool:
    words = _text(nodes[:3]).split()
    return bool(words) and (words[0] in ENTRY_ENDS or words[0].startswith(ENTRY_ENDS[:2]))


def _tidy(text: str) -> str:
    """The text with white space folded in each line, without the comma or "and" that led to it."""
    lines = (" ".join(line.split()) for line in visible(text).split("\n"))
    words = "\n".join(line for line in lines if line).lstrip(",; ")
    first, _, rest = words.partition(" ")
    return rest if first in ENTRY_ENDS[2:] else words


def _text(nodes: Any, depth: int = 0) -> str:
    if depth > DEPTH_LIMIT or not isinstance(nodes, Sequence) or isinstance(nodes, str):
        return nodes if isinstance(nodes, str) else ""
    return "".join(_word(node, depth + 1) for node in nodes if isinstance(node, Mapping))


def _word(node: Node, depth: int) -> str:
    kind: str = node["t"]
    content: Any = node.get("c")
    match kind:
        case "Str":
            return str(content)
        case "Space" | "SoftBreak":
            return " "
        case "LineBreak":
            return "\n"
        case "Superscript":
            return _text(content, depth).translate(RAISED)
        case "Note":
            return f" ({' '.join(_text(content, depth).split())})"
        case "Para" | "Plain":
            return f"{_text(content, depth)}\n"
        case "Span" | "Div" | "Link" | "Quoted" | "Cite":
            return _text(content[1], depth)
        case "Image":
            return ""  # an ORCID icon
        case "Math" | "Code":
            return str(content[1])
        case "Emph" | "Strong" | "Underline" | "Strikeout" | "Subscript" | "SmallCaps" | "BlockQuote":
            return _text(content, depth)
        case _:
            return " ".join(strings(content))
