"""The files of each row: by its number, by the name that it gives, or by the family name of an author in theirs."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from proceedings.intake.exports.matching import files_by_key
from proceedings.intake.exports.rows import RowRead
from proceedings.intake.faults.table_rows import FILE_NOT_FOUND
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.people import Person
from proceedings.model.received import Held, Holding

WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})*")
ENDS = re.compile(r"\s*[;,\n]\s*(?=https?://|[^;,\n]*\.\w{2,5}\b)|\n")

Found = dict[int, tuple[Held, ...]]
"""Files by the place of a row among the rows."""


def files_of_rows(rows: tuple[RowRead, ...], holding: Holding) -> Reported[Found]:
    """The files that belong to each row, no file to two; a file that is named and not there is told."""
    found: dict[int, list[Held]] = defaultdict(list)
    missing: list[Diagnostic] = []
    taken: set[str] = set()
    for at, held in (*_named(rows, holding), *_numbered(rows, holding), *_signed(rows, holding)):
        if held.name not in taken:
            found[at].append(held)
            taken.add(held.name)
    for at, row in enumerate(rows):
        names = [name for given in row.files for name in _names(given)]
        if names and not found[at]:
            missing.append(FILE_NOT_FOUND.at(row.received.place, row=row.line, file=names[0][:80]))
    return Reported({at: tuple(files) for at, files in found.items() if files}, tuple(missing))


def _named(rows: tuple[RowRead, ...], holding: Holding) -> Iterator[tuple[int, Held]]:
    by_name: dict[str, list[Held]] = defaultdict(list)
    for held in holding.files:
        by_name[_folded(held.base)].append(held)
    for at, row in enumerate(rows):
        for given in row.files:
            for name in _names(given):
                yield from ((at, held) for held in by_name.get(_folded(name), ()))


def _names(given: str) -> Iterator[str]:
    """File names in a cell: as they stand, or the last part of an address where that is one."""
    for part in ENDS.split(given[:2000]):
        path = unquote(part.partition("?")[0]) if "://" in part else part
        name = re.split(r"[/\\]", path)[-1].strip(" \"'")
        if re.search(r"\.\w{2,5}$", name):
            yield name


def _numbered(rows: tuple[RowRead, ...], holding: Holding) -> Iterator[tuple[int, Held]]:
    ids = ((at, (row.received.key, *row.also)) for at, row in enumerate(rows) if row.has_id)
    places = {key: at for at, keys in reversed(list(ids)) for key in keys}
    for key, files in files_by_key(holding, places).items():
        yield from ((places[key], held) for held in files)


def _signed(rows: tuple[RowRead, ...], holding: Holding) -> Iterator[tuple[int, Held]]:
    """Manuscripts named after an author: the first author of one row alone, else any author of one row alone."""
    firsts = _families((at, row.received.record.authors[:1]) for at, row in enumerate(rows))
    anybody = _families((at, row.received.record.authors) for at, row in enumerate(rows))
    for held in holding.files:
        if held.suffix in suffixes():
            words = {_folded(word) for word in WORD.findall(unicodedata.normalize("NFC", held.base))}
            at = _only(words, firsts)
            at = _only(words, anybody) if at is None else at
            if at is not None:
                yield at, held


def _families(people: Iterable[tuple[int, tuple[Person, ...]]]) -> Mapping[str, frozenset[int]]:
    places: dict[str, set[int]] = defaultdict(set)
    for at, persons in people:
        for person in persons:
            for name in person.name.values():
                if len(name.family) > 2:
                    places[_folded(name.family)].add(at)
    return {family: frozenset(rows) for family, rows in places.items()}


def _only(words: set[str], families: Mapping[str, frozenset[int]]) -> int | None:
    rows = {at for word in words for at in families.get(word, ())}
    return rows.pop() if len(rows) == 1 else None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().replace("ё", "е").strip()
