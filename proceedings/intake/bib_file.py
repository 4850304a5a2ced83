"""A BibTeX or BibLaTeX file cut into its entries, each with its line, without a look at what TeX there is in them.

So a library of thousands costs as much as the few that are cited, and a broken entry breaks no other.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

HEAD = re.compile(r"^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(][ \t\n]*([^\s,{}()=\"#%]*)", re.MULTILINE)
FIELD = re.compile(r"[,\s]([A-Za-z][\w-]*)\s*=\s*")
BARE = re.compile(r"[^\s,{}\"]+")
APART = ("comment", "preamble", "string")
BRACES = re.compile("[{}]")
LENGTH, DEPTH = 100_000, 40
"""Characters of an entry, braces in braces."""

NAME = 250
"""Bytes of a file's name."""

PARENTS = ("crossref", "xdata", "xref")


@dataclass(frozen=True, slots=True)
class BibEntry:
    """An entry as it stands in its file: its kind, key, line and text."""

    kind: str
    key: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class BibFile:
    """The entries of a file in order, and its abbreviations (`@string`), which any of them may use."""

    entries: tuple[BibEntry, ...]
    strings: str


def cut(text: str) -> BibFile:
    """The entries of a file, in linear time; an entry ends where the next one begins."""
    heads = list(HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    entries: list[BibEntry] = []
    strings: list[str] = []
    line, at = 1, 0
    for head, end in zip(heads, ends, strict=False):
        line, at = line + text.count("\n", at, head.start()), head.start()
        kind = head[1].lower()
        if kind == "string":
            strings.append(text[at:end])
        elif kind not in APART and head[2]:
            entries.append(BibEntry(kind, head[2], line, text[at:end]))
    return BibFile(tuple(entries), "".join(strings))


def may_be_name(name: str) -> bool:
    """Whether any system would have a file of this name: not too long for one, no control characters in it."""
    return name.isprintable() and len(name.encode(errors="replace")) <= NAME


def with_parents(file: BibFile, wanted: Iterable[str]) -> tuple[BibEntry, ...]:
    """The first entry of each wanted key, and those that they take fields from, however far up."""
    known: dict[str, BibEntry] = {}
    for entry in file.entries:
        known.setdefault(entry.key, entry)
    found: dict[str, BibEntry] = {}
    open_keys = [key for key in wanted if key in known]
    while open_keys:
        key = open_keys.pop()
        if key in known and key not in found:
            found[key] = known[key]
            open_keys += _parents(known[key])
    return tuple(sorted(found.values(), key=lambda entry: entry.line))


def sound(entries: Iterable[BibEntry]) -> tuple[BibEntry, ...]:
    """The entries that can be read in a short time: not too long, not nested too deep, not their own ancestors."""
    left = {entry.key: entry for entry in entries if len(entry.text) <= LENGTH and _depth(entry.text) <= DEPTH}
    parents = {key: {one for one in _parents(entry) if one in left} for key, entry in left.items()}
    settled: list[str] = []
    while free := [key for key, over in parents.items() if not over]:
        settled += free
        parents = {key: over.difference(free) for key, over in parents.items() if over}
    return tuple(sorted((left[key] for key in settled), key=lambda entry: entry.line))


def _parents(entry: BibEntry) -> tuple[str, ...]:
    given = fields_of(entry.text)
    return tuple(one.strip() for name in PARENTS if name in given for one in given[name].split(","))


def _depth(text: str) -> int:
    """How deep braces stand in each other, at most."""
    depth = deepest = 0
    for sign in BRACES.findall(text):
        depth += 1 if sign == "{" else -1
        deepest = max(deepest, depth)
    return deepest


def fields_of(entry: str) -> Mapping[str, str]:
    """The fields of an entry as typed, by name in small letters, without the signs around them."""
    return dict(_fields(entry))


def _fields(entry: str) -> Iterator[tuple[str, str]]:
    at = entry.find(",")
    while at >= 0 and (found := FIELD.search(entry, at)):
        value, at = _value(entry, found.end())
        yield found[1].lower(), " ".join(value.split())


def _value(entry: str, at: int) -> tuple[str, int]:
    """The value that begins at an offset, and where it ends: between braces that match, in quotes, or one bare word."""
    opening = entry[at : at + 1]
    if opening not in ("{", '"'):
        bare = BARE.match(entry, at)
        return (bare[0], bare.end()) if bare else ("", at + 1)
    depth = 0
    for index in range(at, len(entry)):
        sign = entry[index]
        depth += (sign == "{") - (sign == "}")
        if index > at and depth == 0 and sign in ('"', "}") and (sign == '"') == (opening == '"'):
            return entry[at + 1 : index], index + 1
    return "", len(entry)
