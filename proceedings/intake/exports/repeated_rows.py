"""Rows that tell of one submission: sent again by the same person, or a row for each author."""

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from proceedings.intake.exports.rows import RowRead, folded_title
from proceedings.intake.faults.table_rows import ANSWERED_AGAIN, AUTHORS_JOINED, TITLE_TWICE
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.people import Name, Person

ALIKE = 0.85
"""How alike two titles of one person are, from 0 to 1, to be one title that was mended."""

COMPARISONS = 5_000
"""Titles that are compared by their letters at all; a form that is answered again and again gets no more."""

COMPARED = 200
"""Characters of a title that are compared."""

Kept = tuple[RowRead, ...]


def joined_rows(rows: Kept) -> Reported[Kept]:
    """Rows with one number and one title, and different people, are one submission with all of them."""
    groups: dict[tuple[str, str], list[RowRead]] = defaultdict(list)
    for row in rows:
        number = row.received.key if row.has_id else f"\n{id(row)}"
        groups[number, _title(row)].append(row)
    kept: list[RowRead] = []
    diagnostics: list[Diagnostic] = []
    for group in groups.values():
        people = _people(group)
        if len(group) > 1 and len(people) > max(len(row.received.record.authors) for row in group):
            lines = ", ".join(str(row.line) for row in group[:20])
            diagnostics.append(AUTHORS_JOINED.at(group[0].received.place, rows=lines, key=group[0].received.key))
            kept.append(_with_people(group, people))
        else:
            kept.extend(group)
    return Reported(tuple(kept), tuple(diagnostics))


def _people(group: Iterable[RowRead]) -> tuple[Person, ...]:
    named = {_name(person): person for row in reversed(list(group)) for person in reversed(row.received.record.authors)}
    return tuple(reversed(named.values()))


def _name(person: Person) -> tuple[str, str]:
    name = next(iter(person.name.values()), Name())
    return name.family.casefold(), name.given.casefold()


def _with_people(group: Sequence[RowRead], people: tuple[Person, ...]) -> RowRead:
    first = group[0].received
    at = {_name(person): number for number, person in enumerate(people)}
    sightings = tuple(
        replace(one, field=f"authors.{at[_name(row.received.record.authors[int(one.field.split('.')[1])])]}.name")
        for row in group
        for one in row.received.sightings
    )
    return replace(
        group[0],
        received=replace(
            first,
            record=first.record.model_copy(update={"authors": people}),
            contacts=tuple(contact for row in group for contact in row.received.contacts),
            sightings=sightings,
        ),
        files=tuple(dict.fromkeys(name for row in group for name in row.files)),
    )


def newest_rows(rows: Kept, alike: float = 1.0) -> Reported[Kept]:
    """Of rows that one person sent with one title, or titles so alike, the newest stands where the first stood."""
    diagnostics: list[Diagnostic] = []
    kept: list[RowRead] = []
    for answers in _by_answer(rows, alike):
        dated = all(row.moment for row in answers)
        in_order = sorted(answers, key=lambda row: row.moment) if dated else answers
        *older, newest = in_order
        for row in older:
            diagnostics.append(ANSWERED_AGAIN.at(row.received.place, row=row.line, newer=newest.line))
        kept.append(_as_first(in_order) if older else newest)
    return Reported(tuple(kept), tuple(diagnostics) + tuple(_same_titles(kept)))


def _as_first(in_order: Sequence[RowRead]) -> RowRead:
    """The newest under the key that the first had, so that a mended answer is no new submission."""
    first, newest = in_order[0], in_order[-1]
    key = first.received.key
    received = replace(newest.received, key=key, record=newest.received.record.model_copy(update={"id": key}))
    also = tuple(dict.fromkeys(row.received.key for row in reversed(in_order) if row.has_id))
    files = next((row.files for row in reversed(in_order) if row.files), ())
    return replace(newest, received=received, also=also, files=files)


def _by_answer(rows: Kept, alike: float) -> Iterator[list[RowRead]]:
    """The rows of each answer; a row whose title is one word or none, or of nobody, is one by itself."""
    sent: dict[str, dict[str, list[RowRead]]] = defaultdict(dict)
    room = COMPARISONS
    every: list[list[RowRead]] = []
    for row in rows:
        title, sender = _title(row), _sender(row)
        told = sent[sender] if " " in title and sender else {}
        same = told.get(title)
        if same is None and alike < 1 and room > 0:
            room -= len(told)
            same = next((answer for other, answer in told.items() if _alike(other, title, alike)), None)
        if same is None:
            same = []
            every.append(same)
        told[title] = same
        same.append(row)
    yield from every


def _alike(one: str, other: str, alike: float) -> bool:
    compared = difflib.SequenceMatcher(None, one[:COMPARED], other[:COMPARED], autojunk=False)
    return compared.real_quick_ratio() >= alike and compared.quick_ratio() >= alike and compared.ratio() >= alike


def _sender(row: RowRead) -> str:
    """Whoever sent a row: by address, else by the first author's name."""
    authors = row.received.record.authors
    return row.email or (" ".join(_name(authors[0])) if authors else "")


def _title(row: RowRead) -> str:
    return folded_title(row.received.record)


def _same_titles(rows: Iterable[RowRead]) -> Iterator[Diagnostic]:
    first: dict[str, RowRead] = {}
    for row in rows:
        title = _title(row)
        before = first.setdefault(title, row) if len(title.split()) > 2 else row
        if before is not row:
            yield TITLE_TWICE.at(row.received.place, row=before.line, other=row.line)
