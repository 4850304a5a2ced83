"""The bibliography that a text cites from: its files found in the submission's folder, what is cited read from them."""

import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from typing import Any

from proceedings.intake.bib_file import BibEntry, cut, fields_of, may_be_name, sound, with_parents
from proceedings.intake.csl_entry import completed, entry_of
from proceedings.intake.digests import files_in
from proceedings.intake.faults.bibliographies import DUPLICATE, MISSING, UNCITED, UNREADABLE
from proceedings.intake.faults.pandoc import UNREADABLE as UNREADABLE_TEXT
from proceedings.intake.pandoc import entries_by_pandoc
from proceedings.intake.text_file import read_text
from proceedings.model.bibliography import Entry
from proceedings.model.diagnostic import Diagnostic, Place

SUFFIXES = (".bib", ".bibtex")
JSON = ".json"
RUNS = 40
"""How often pandoc is asked about one file: a broken entry is found by halves."""
SHOWN = 8
ALL = "*"
NEUTRAL = "russian"
"""The language that pandoc changes no capitals of."""


@dataclass(slots=True)
class Search:
    """A look through the bibliographies of one submission: `root` is its folder, `prefix` its name in the conference.

    `wanted` are the keys to find, `*` for all.
    """

    root: Path
    prefix: str
    wanted: frozenset[str]
    entries: dict[str, Entry] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    runs: int = 0

    def place(self, file: Path, line: int = 0) -> Place:
        """A line of a file as a place in the conference folder."""
        name = file.relative_to(self.root).as_posix()
        return Place(f"{self.prefix}{name}", line, 1 if line else 0)

    def wants(self, key: str) -> bool:
        """Whether a key is cited or listed."""
        return ALL in self.wanted or key in self.wanted


def find_entries(search: Search, named: Sequence[str], stem: str, text: str) -> tuple[Entry, ...]:
    """The entries wanted; from the files `named` in `text`, else from all of the folder (or those of a bare `stem`)."""
    for file in _files(search, named, stem, text):
        if file.suffix.casefold() == JSON:
            _read_json(search, file, told=bool(named))
        else:
            _read_bib(search, file)
    return tuple(search.entries.values())


def _files(search: Search, named: Sequence[str], stem: str, text: str) -> Iterator[Path]:
    if named:
        for name in named:
            file = _named(search, text, name)
            if file:
                yield file
            else:
                search.diagnostics.append(MISSING.at(Place(text), file=name[:120]))
        return
    lying = [file for file in files_in(search.root, search.root) if not stem or file.stem == stem]
    databases = [file for file in lying if file.suffix.casefold() in SUFFIXES]
    yield from databases or (file for file in lying if file.suffix.casefold() == JSON)


def _named(search: Search, text: str, name: str) -> Path | None:
    """The file of a name in the folder or beside the text, with or without its suffix; nothing outside the folder."""
    if not may_be_name(name):
        return None
    root = search.root.resolve()
    beside = search.root / Path(text.removeprefix(search.prefix)).parent
    for folder, candidate in product((search.root, beside), (name.strip(), f"{name.strip()}.bib")):
        file = (folder / candidate).resolve()
        if file.suffix.casefold() in (*SUFFIXES, JSON) and file.is_relative_to(root) and file.is_file():
            return search.root / file.relative_to(root)
    return None


def _read_bib(search: Search, file: Path) -> None:
    source = read_text(file, search.place(file))
    search.diagnostics.extend(source.diagnostics)
    whole = cut(source.value or "")
    wanted = with_parents(whole, (entry.key for entry in whole.entries if search.wants(entry.key)))
    used = {entry.key for entry in wanted}
    _tell_of_keys(search, file, [(entry.key, entry.line) for entry in whole.entries], used)
    fit = sound(wanted)
    raw = {entry.key: entry for entry in fit}
    unfit = [entry for entry in wanted if entry.key not in raw]
    search.diagnostics.extend(UNREADABLE.at(search.place(file, entry.line), key=entry.key) for entry in unfit)
    for item in _items(search, file, fit, whole.strings):
        found = entry_of(item)
        if found.key in raw and search.wants(found.key):
            typed = raw[found.key]
            given = completed(found, typed.kind, fields_of(typed.text))
            _keep(search, given, search.place(file, typed.line))


def _items(search: Search, file: Path, entries: Sequence[BibEntry], strings: str) -> Iterator[Any]:
    """What pandoc makes of entries; where it can't read them all, of each half, down to the broken ones."""
    if not entries:
        return
    search.runs += 1
    text = strings + "".join(_neutral(entry) for entry in entries)
    place = search.place(file, entries[0].line if len(entries) == 1 else 0)
    with tempfile.TemporaryDirectory(prefix="proceedings-") as folder:
        read = entries_by_pandoc(text.encode(), Path(folder), place)
    if read.value is not None:
        yield from read.value
    elif read.diagnostics[0].code != UNREADABLE_TEXT.code:
        search.diagnostics.extend(read.diagnostics)
    elif len(entries) == 1 or search.runs > RUNS:
        names = ", ".join(entry.key for entry in entries[:SHOWN])
        search.diagnostics.append(UNREADABLE.at(search.place(file, entries[0].line), key=names))
    else:
        half = len(entries) // 2
        yield from _items(search, file, entries[:half], strings)
        yield from _items(search, file, entries[half:], strings)


def _neutral(entry: BibEntry) -> str:
    """The entry in a language that pandoc changes no capitals of, and of a kind that it knows."""
    head, _, rest = entry.text.partition(",")
    for name in ("langid", "hyphenation"):
        rest = rest.replace(name, f"x{name}")
    kind = {"conference": "inproceedings"}.get(entry.kind, entry.kind)
    opening = "(" if "(" in head and "{" not in head.partition("(")[0] else "{"
    return f"@{kind}{opening}{entry.key}, langid = {{{NEUTRAL}}},{rest}\n"


def _read_json(search: Search, file: Path, told: bool) -> None:
    source = read_text(file, search.place(file))
    search.diagnostics.extend(source.diagnostics if told else ())
    try:
        items = json.loads(source.value or "null")
    except (ValueError, RecursionError):
        items = None
    listed = [one for one in items if isinstance(one, dict) and one.get("id")] if isinstance(items, list) else []
    if told and not listed and source.value is not None:
        search.diagnostics.append(UNREADABLE.at(search.place(file), key=file.name))
    found = [entry_of(item) for item in listed if told or "type" in item]
    used = {entry.key for entry in found if search.wants(entry.key)}
    _tell_of_keys(search, file, [(entry.key, 0) for entry in found], used)
    for entry in found:
        if search.wants(entry.key):
            _keep(search, entry, search.place(file))


def _keep(search: Search, entry: Entry, place: Place) -> None:
    """The first entry of a key stays."""
    search.entries.setdefault(entry.key, replace(entry, file=place.file, line=place.line))


def _tell_of_keys(search: Search, file: Path, keys: Iterable[tuple[str, int]], used: set[str]) -> None:
    """Keys given twice, each; keys that are not used, together."""
    first: dict[str, int] = {}
    for key, line in keys:
        if key in first:
            search.diagnostics.append(DUPLICATE.at(search.place(file, line), key=key, first=first[key] or "–"))
        first.setdefault(key, line)
    uncited = [key for key in first if key not in used]
    if uncited:
        shown = ", ".join(uncited[:SHOWN]) + (", …" if len(uncited) > SHOWN else "")
        place = search.place(file, first[uncited[0]])
        search.diagnostics.append(UNCITED.at(place, count=len(uncited), keys=shown))
