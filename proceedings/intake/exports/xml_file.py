"""XML that systems export, read with bounds.

A DOCTYPE that only points at a DTD is struck out, the DTD is never looked for; one that defines anything is refused.
"""

import html.entities
import re
from dataclasses import dataclass
from typing import Any

from proceedings.intake.exports.json_file import peek
from proceedings.intake.faults.containers import UNSAFE_XML
from proceedings.intake.faults.event_systems import BROKEN_XML, XML_WITH_DTD
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.intake.xml import parse_xml
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.received import Held

SUFFIXES = (".xml", ".nxml", ".jats")
POINTING = re.compile(
    rb"""<!DOCTYPE\s+[^\s<>\[\]"']+(?:\s+(?:PUBLIC\s+(?:"[^"]*"|'[^']*')|SYSTEM)\s+(?:"[^"]*"|'[^']*'))?\s*>"""
)
ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
OWN = {b"amp", b"lt", b"gt", b"quot", b"apos"}
"""Entities that XML knows without a DTD."""
BLANK = re.compile(rb"\s*")
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")


@dataclass(frozen=True, slots=True)
class Opening:
    """How an XML file begins: the name of its root element, empty where it has none, and its first characters."""

    root: str
    text: str


def opening(held: Held, size: int = 8192) -> Opening:
    """The beginning of a file that is called XML, for recognising it."""
    text = peek(held, size) if held.suffix in SUFFIXES else ""
    start = text.encode("utf-8", "ignore")
    found = ROOT.match(_after_doctype(start[_prolog_end(start) :].decode("utf-8", "ignore")))
    return Opening(found[1] if found else "", text)


def load_xml(held: Held, emptied: str = "") -> Reported[Any]:
    """The root element of an XML file; None, and told, where it can't be read.

    The text inside elements called `emptied` is left out unread: packed files may be larger than a tree may be.
    """
    place = Place(held.name)
    content = read_bytes(held.path, place, FILE_LIMIT)
    if content.value is None:
        return Reported(None, content.diagnostics)
    plain = _in_utf8(content.value)
    if emptied:
        plain = re.sub(rb"(<(?:\w+:)?%b\b[^<>]*>)[^<]+" % emptied.encode(), rb"\1", plain)
    parsed = parse_xml(_without_doctype(plain), held.base, place)
    if parsed.value is not None:
        return Reported(parsed.value)
    unsafe = any(one.code == UNSAFE_XML.code for one in parsed.diagnostics)
    return Reported(None, ((XML_WITH_DTD if unsafe else BROKEN_XML).at(place),))


def _in_utf8(content: bytes) -> bytes:
    """Text in UTF-16 as UTF-8, so that its prolog can be looked at; any other encoding has the prolog in ASCII."""
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content
    return DECLARATION.sub("", content.decode("utf-16", "replace")).encode("utf-8", "replace")


def _without_doctype(content: bytes) -> bytes:
    """The same without a DOCTYPE that only points; the signs that its DTD would have named are put in."""
    at = _prolog_end(content)
    found = POINTING.match(content, at)
    if not found:
        return content
    return content[:at] + b"\n" * found[0].count(b"\n") + ENTITY.sub(_sign, content[found.end() :])


def _sign(found: re.Match[bytes]) -> bytes:
    known = html.entities.html5.get(f"{found[1].decode('ascii')};", "")
    if found[1] in OWN or not known:
        return found[0]
    return b"".join(b"&#%d;" % ord(sign) for sign in known)


def _prolog_end(content: bytes) -> int:
    """Where declaration, comments and processing instructions before the DOCTYPE or the root end."""
    at = 3 if content.startswith(b"\xef\xbb\xbf") else 0
    while True:
        blank = BLANK.match(content, at)
        at = blank.end() if blank else at
        end = b"?>" if content.startswith(b"<?", at) else b"-->" if content.startswith(b"<!--", at) else b""
        stop = content.find(end, at) if end else -1
        if stop < 0:
            return at
        at = stop + len(end)


def _after_doctype(text: str) -> str:
    """What follows a DOCTYPE and the comments after it. Only for looking: a DTD of its own is passed over too."""
    if not text.startswith("<!DOCTYPE"):
        return text
    rest = text[text.find("]" if "[" in text.partition(">")[0] else ">") + 1 :].lstrip(" \t\r\n>").encode()
    return rest[_prolog_end(rest) :].decode()
