"""XML as values: elements whose words are always escaped, and the files made of them. Here alone lxml is used.

What the records have no words for is left out: `leaf` and `group` are None then, and `node` passes over None.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from lxml import etree

from proceedings.exports._words import plain
from proceedings.model.language import ANY, Language

Tree: TypeAlias = Any
"""An element; lxml tells no types."""
Attributes: TypeAlias = Mapping[str, str]
Content: TypeAlias = Tree | str | Attributes | None

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BLOCKS = ("head", "meta", "link", "title", "body", "table", "tr", "td", "hr", "h1", "h2", "h3", "p", "div", "ul", "li")
SETTING = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))
"""Marks that only a compositor wants."""


def one_line(text: str) -> str:
    """The words with single spaces between them, without what XML cannot hold."""
    return " ".join(plain(text).translate(SETTING).split())


def node(tag: str, *content: Content) -> Tree:
    """An element with attributes, children and words in the order given; words are to be `plain` or of our own."""
    made = etree.Element(tag)
    for part in content:
        if isinstance(part, str):
            _say(made, part)
        elif isinstance(part, Mapping):
            made.attrib.update({name: one_line(value) for name, value in part.items() if one_line(value)})
        elif part is not None:
            made.append(part)
    return made


def leaf(tag: str, words: str, attributes: Attributes | None = None) -> Tree | None:
    """An element that holds words on one line, unless there are none."""
    line = one_line(words)
    return node(tag, attributes, line) if line else None


def group(tag: str, parts: Iterable[Content], attributes: Attributes | None = None) -> Tree | None:
    """An element that holds others, unless there are none."""
    found = [part for part in parts if part is not None]
    return node(tag, attributes, *found) if found else None


def remark(words: str) -> Tree:
    """A comment for whoever opens the file."""
    return etree.Comment(f" {words} ")


def in_language(language: Language) -> Attributes:
    """The attribute xml:lang, unless the words are of every language."""
    return {} if language in ("", ANY) else {XML_LANG: language}


def primary(language: Language) -> str:
    """The two letters of ISO 639-1: `kk` of `kk-Latn`; empty where a tag has none."""
    letters = language.partition("-")[0].lower()
    return letters if len(letters) == 2 else ""


def namespaced(root: Tree, prefixes: Mapping[str | None, str]) -> Tree:
    """The tree with every namespace declared at its top; bare names go into the one without a prefix."""
    default = prefixes.get(None, "")
    top = etree.Element(_named(root.tag, default), dict(root.attrib), nsmap=dict(prefixes))
    top.text = root.text
    top.extend(list(root))
    for element in top.iterdescendants(etree.Element):
        element.tag = _named(element.tag, default)
    etree.cleanup_namespaces(top, keep_ns_prefixes=[prefix for prefix in prefixes if prefix])
    return top


def _named(tag: str, namespace: str) -> str:
    return tag if tag.startswith("{") or not namespace else f"{{{namespace}}}{tag}"


def document(root: Tree, note: str = "", doctype: str = "") -> bytes:
    """The file: declaration, the tree indented, at its top a note to whoever opens it; UTF-8."""
    if note:
        root.insert(0, remark(note))
    etree.indent(root, "  ")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype=doctype or None)) + b"\n"


def page(root: Tree) -> bytes:
    """The file of a tree that is HTML 5; only blocks end lines, because a space within a line would show."""
    for block in root.iter(*BLOCKS):
        block.tail = f"{block.tail or ''}\n"
    return bytes(etree.tostring(root, encoding="UTF-8", method="html", doctype="<!DOCTYPE html>")) + b"\n"


def _say(made: Tree, words: str) -> None:
    if len(made):
        made[-1].tail = (made[-1].tail or "") + words
    else:
        made.text = (made.text or "") + words
