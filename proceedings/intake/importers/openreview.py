"""OpenReview: notes as its API writes them, version 2 (`{"value": …}`) or 1, with decisions in replies or in `venueid`.

Keys are the notes' ids, which are words. Affiliations stand in profiles, which an export rarely has.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from proceedings.intake.exports.fields import Fields, objects, text
from proceedings.intake.exports.json_file import load_json, peek
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.matching import files_by_key
from proceedings.intake.exports.note_authors import authors_of
from proceedings.intake.exports.note_decisions import decision_of, is_decision
from proceedings.intake.exports.note_values import value_of
from proceedings.intake.exports.paper_records import Words, paper_record
from proceedings.intake.exports.roll_call import manuscripts_first, roll_call
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.received import Export, Held, Holding, Meanings, Submitted

TITLE = "OpenReview"
LANDMARKS = re.compile(r'"(forum|signatures|invitations?|authorids|venueid|readers|tcdate)"\s*:')
SECTIONS = ("track", "primary_area", "area", "subject_area", "subject_areas")


def recognises(holding: Holding) -> bool:
    """A JSON file that begins with notes."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The notes that are submissions; the others are read for decisions alone."""
    ours = [held for held in holding.files if _is_ours(held)]
    loaded = [load_json(held) for held in ours]
    notes = [(held, note) for held, one in zip(ours, loaded, strict=True) for note in _notes(one.value)]
    replies = _replies(note for _, note in notes)
    submissions = [(held, note) for held, note in notes if _is_submission(note)]
    used = frozenset(held.name for held in ours)
    files = _files(holding.without(used), [note for _, note in submissions])
    papers = [
        replace(
            _received(held, note, replies.get(_key(note), []), meanings),
            files=manuscripts_first(files.get(_key(note), ()), meanings.prefer),
        )
        for held, note in submissions
    ]
    called = roll_call(TITLE, papers, holding, used, meanings)
    return Reported(called.value, (*chain.from_iterable(one.diagnostics for one in loaded), *called.diagnostics))


def _is_ours(held: Held) -> bool:
    return held.suffix == ".json" and len(set(LANDMARKS.findall(peek(held, 32_768)))) >= 3


def _notes(value: Any) -> list[Fields]:
    """A list of notes, an answer of the API that has them, or one note."""
    if isinstance(value, dict):
        value = value["notes"] if isinstance(value.get("notes"), list) else [value]
    found = value if isinstance(value, list) else []
    return [note for note in found if isinstance(note, dict) and isinstance(note.get("content"), dict)]


def _key(note: Fields) -> str:
    return line(text(note, "id", "forum"))


def _is_submission(note: Fields) -> bool:
    """A note that begins its forum and has a title; reviews and decisions answer one."""
    begins = not text(note, "replyto") and text(note, "forum") in ("", _key(note))
    return bool(begins and _key(note) and value_of(note, "title"))


def _replies(notes: Iterable[Fields]) -> Mapping[str, list[Fields]]:
    """Decisions by the forum that they belong to, whether they stand in its note or beside it."""
    found: dict[str, list[Fields]] = defaultdict(list)
    for note in notes:
        details = note.get("details")
        inner = details if isinstance(details, dict) else {}
        nested = [*objects(inner, "replies"), *objects(inner, "directReplies")]
        for reply in filter(is_decision, [note, *nested]):
            found[text(note, "forum") or _key(note)].append(reply)
    return found


def _received(held: Held, note: Fields, replies: list[Fields], meanings: Meanings) -> Submitted:
    key = _key(note)
    keywords = value_of(note, "keywords")
    listed = "\n".join(str(one) for one in keywords) if isinstance(keywords, list) else str(keywords or "")
    words = Words(_words(note, "title"), _words(note, "abstract"), listed)
    return Submitted(
        key,
        paper_record(key, words, authors_of(note)),
        decision_of(note, replies, meanings.decisions),
        _section(note),
        place=Place(held.name, field=key),
    )


def _words(note: Fields, name: str) -> str:
    value = value_of(note, name)
    return value if isinstance(value, str) else ""


def _section(note: Fields) -> str:
    """The track or area, where the note has one and not several."""
    for name in SECTIONS:
        value = value_of(note, name)
        only = value[0] if isinstance(value, list) and len(value) == 1 else value
        if isinstance(only, str) and line(only):
            return line(only)
    return ""


def _files(holding: Holding, notes: list[Fields]) -> Mapping[str, tuple[Held, ...]]:
    """Files are named by the id, by the number of the submission or as the site stores them (`/pdf/….pdf`)."""
    names: dict[str, str] = {}
    for note in notes:
        stored = _words(note, "pdf").rpartition("/")[2].removesuffix(".pdf")
        for name in filter(None, (_key(note), text(note, "number"), stored)):
            names.setdefault(name, _key(note))
    found: dict[str, tuple[Held, ...]] = {}
    for name, files in files_by_key(holding, names).items():
        found[names[name]] = (*found.get(names[name], ()), *files)
    return found
