"""The postbook: before a letter is handed over it is written down, and then what came of it, both safe on the disk.

So whatever ends a run, the next one knows who has a letter; of one that was under way it knows that it doesn't know.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.mailing import Mark, PostEntry
from proceedings.proofing.letter_faults import DAMAGED_POSTBOOK
from proceedings.proofing.places import FOLDER

NAME = f"{FOLDER}/postbook.jsonl"

Key = tuple[str, str]
"""The kind of letter and the proof that it was about: ("proof", "017/1")."""


@dataclass(frozen=True, slots=True)
class PostHistory:
    """What the postbook tells: the last sending of each letter, those in doubt, who has got what, how often sent.

    `days` are the days on which a kind of letter reached somebody or may have.
    """

    sent: dict[Key, PostEntry] = field(default_factory=dict)
    doubtful: dict[Key, PostEntry] = field(default_factory=dict)
    had: dict[Key, frozenset[str]] = field(default_factory=dict)
    times: dict[Key, int] = field(default_factory=dict)
    days: frozenset[tuple[str, str, str]] = frozenset()


def read_postbook(folder: Path) -> Reported[tuple[PostEntry, ...] | None]:
    """The entries of the postbook; None where a line of it can't be read, but for a last one that was cut short."""
    file = folder / NAME
    if not file.exists():
        return Reported(())
    *lines, last = file.read_bytes().split(b"\n")
    entries: list[PostEntry] = []
    faults: list[Diagnostic] = []
    for number, line in enumerate(lines, 1):
        entry = _entry(line)
        if entry:
            entries.append(entry)
        elif line.strip():
            faults.append(DAMAGED_POSTBOOK.at(Place(NAME, number, 1)))
    if faults:
        return Reported(None, tuple(faults))
    unended = _entry(last)
    return Reported((*entries, unended) if unended else tuple(entries))


def append_entry(folder: Path, entry: PostEntry) -> None:
    """A line more, safe on the disk when this returns. Raises OSError, and then no letter may leave."""
    file = folder / NAME
    fresh = not file.exists()
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        _end_last_line(descriptor)
        _write_whole(descriptor, f"{entry.model_dump_json(exclude_defaults=True)}\n".encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if fresh:
        _sync_folder(file.parent)


def history_of(entries: Iterable[PostEntry]) -> PostHistory:
    """The state of the post. An intent that nothing follows, or another letter, is in doubt."""
    history = PostHistory()
    told = tuple(entries)
    days: set[tuple[str, str, str]] = set()
    for entry, following in zip_longest(told, told[1:]):
        if entry.mark is Mark.SENT:
            _note_sent(history, entry)
        elif entry.mark is Mark.DOUBTFUL or entry.mark is Mark.INTENT and not _answers(following, entry):
            history.doubtful.update({(entry.kind, proof): entry for proof in entry.about})
        else:
            continue
        days.add((entry.kind, entry.person, entry.when[:10]))
    return PostHistory(history.sent, history.doubtful, history.had, history.times, frozenset(days))


def _note_sent(history: PostHistory, entry: PostEntry) -> None:
    for key in ((entry.kind, proof) for proof in entry.about):
        history.sent[key] = entry
        history.doubtful.pop(key, None)
        history.had[key] = history.had.get(key, frozenset()) | {entry.person, *entry.copies}
        history.times[key] = history.times.get(key, 0) + 1


def _answers(following: PostEntry | None, intent: PostEntry) -> bool:
    """Whether an entry is the outcome of an intent, which is always written right before it."""
    return bool(following and following.handed and following.message == intent.message)


def _entry(line: bytes) -> PostEntry | None:
    with suppress(ValueError):  # not JSON, or not what an entry has
        return PostEntry.model_validate_json(line)
    return None


def _end_last_line(descriptor: int) -> None:
    """A last line without an end was cut short by a kill, or an editor's program took its end: mended here."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    if not size or os.pread(descriptor, 1, size - 1) == b"\n":
        return
    content = os.pread(descriptor, size, 0)
    start = content.rfind(b"\n") + 1
    if _entry(content[start:]):
        _write_whole(descriptor, b"\n")
    else:
        os.ftruncate(descriptor, start)


def _write_whole(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # not every system opens folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
