"""Tables of submissions that no system wrote: found among the files, their columns understood, their rows received."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from proceedings.intake.exports.column_guesses import fields_of, is_field, is_known
from proceedings.intake.exports.column_words import IGNORE
from proceedings.intake.exports.distinct_ids import distinct
from proceedings.intake.exports.matching import in_order
from proceedings.intake.exports.repeated_rows import joined_rows, newest_rows
from proceedings.intake.exports.row_files import files_of_rows
from proceedings.intake.exports.rows import RowRead, rows_read
from proceedings.intake.exports.tables import SUFFIXES, Table, read_tables
from proceedings.intake.faults.table_rows import UNKNOWN_COLUMNS, UNKNOWN_FIELD
from proceedings.model.diagnostic import Diagnostic, Place, Reported, Severity
from proceedings.model.received import Export, Held, Holding, Meanings

LOOSE = (".txt", ".xml")
"""Suffixes of much that is no table: what can't be read of these is nobody's mistake."""

PAPERS = re.compile(r"title(\.\w\w)?|authors|(?:co)?author\.\d+\.(?:name|family)")
PEOPLE = re.compile(r"author\.(?:name|family)(?:\.\w\w)?")
BESIDE = frozenset({"private", "author.phone", IGNORE})


@dataclass(frozen=True, slots=True)
class Understood:
    """A table of submissions with the field that each of its columns fills."""

    table: Table
    fields: Mapping[str, str]


Wanted = Callable[[Understood], bool]


def found_tables(held: Held, meanings: Meanings) -> Reported[tuple[Understood, ...]]:
    """The tables in a file that tell of submissions; why it can't be read where its name says that it is a table."""
    if held.suffix not in SUFFIXES:
        return Reported(())
    read = _read(held)
    all_of_it = (Understood(table, fields_of(table.header, meanings.columns)) for table in read.value)
    tables = tuple(one for one in all_of_it if _tells_of_papers(one))
    broken = any(one.severity is Severity.ERROR for one in read.diagnostics)
    return Reported(tables, read.diagnostics if tables or (broken and held.suffix not in LOOSE) else ())


def _read(held: Held) -> Reported[tuple[Table, ...]]:
    try:
        state = held.path.stat()
    except OSError:
        return read_tables(held)
    return _read_once(replace(held, sender=None), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=16)
def _read_once(held: Held, size: int, changed: int) -> Reported[tuple[Table, ...]]:
    """Two importers ask for the same tables, each twice; size and change say whether a file is still the same."""
    return read_tables(held)


def _tells_of_papers(one: Understood) -> bool:
    fields = frozenset(one.fields.values()) - BESIDE
    papers = any(PAPERS.fullmatch(field) for field in fields)
    return len(fields) > 1 and (papers or (len(fields) > 2 and any(PEOPLE.fullmatch(field) for field in fields)))


def export_of(
    system: str, tables: Iterable[Understood], holding: Holding, meanings: Meanings, alike: float = 1.0
) -> Reported[Export]:
    """The submissions in the tables with their files; all columns with the field that each was understood as."""
    rows: list[RowRead] = []
    diagnostics: list[Diagnostic] = []
    columns: dict[str, str] = {}
    used: set[str] = set()
    for one in tables:
        read = rows_read(one.table, one.fields, meanings)
        rows.extend(read.value)
        diagnostics.extend((*_unknown(one, meanings), *read.diagnostics))
        columns |= one.fields
        used.add(one.table.file)
    joined = joined_rows(tuple(rows))
    newest = newest_rows(joined.value, alike)
    files = files_of_rows(newest.value, holding.without(frozenset(used)))
    received = (
        replace(row.received, files=in_order(files.value.get(at, ()), meanings.prefer))
        for at, row in enumerate(newest.value)
    )
    whole = distinct(received)
    used |= {held.name for one in whole.value for held in one.files}
    diagnostics.extend((*joined.diagnostics, *newest.diagnostics, *files.diagnostics, *whole.diagnostics))
    return Reported(Export(system, whole.value, used=frozenset(used), columns=columns), tuple(diagnostics))


def _unknown(one: Understood, meanings: Meanings) -> Iterator[Diagnostic]:
    said = {" ".join(header.split()): field for header, field in meanings.columns.items()}
    headers = [
        name for name, field in one.fields.items() if field == IGNORE and name not in said and not is_known(name)
    ]
    place = Place(one.table.file, field=one.table.sheet)
    if headers:
        shown = "; ".join(f"“{name[:60]}”" for name in headers[:40])
        yield UNKNOWN_COLUMNS.at(place, columns=shown)
    for header in one.fields:
        if header in said and not is_field(said[header]):
            yield UNKNOWN_FIELD.at(place, header=header[:60], field=said[header][:40])
