"""Sources opened: whatever an editor holds (folders, files, archives, mailboxes) becomes one list of files."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from proceedings.intake.faults.holdings import MISSING_SOURCE, MORE_ALIKE, NOT_A_FILE, TOO_DEEP
from proceedings.intake.faults.letters import OUTLOOK_FILE
from proceedings.intake.holdings.dates import date_of_stamp
from proceedings.intake.holdings.folders import open_folder
from proceedings.intake.holdings.mailboxes import is_mbox, open_eml, open_mbox
from proceedings.intake.holdings.names import attachment_name, shown
from proceedings.intake.holdings.stage import Stage
from proceedings.intake.holdings.tars import open_tar
from proceedings.intake.holdings.unpackers import open_foreign
from proceedings.intake.holdings.zips import open_zip
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.received import Held, Holding

Opener = Callable[[Held, Stage], Iterator[Held]]

DEEPEST = 2
"""Archives around an archive that is still opened."""

TOLD = 50
"""Diagnostics of one code; the rest are counted."""

LETTER, MAILBOX, OUTLOOK = ".eml", ".mbox", ".msg"
OPENERS: dict[str, Opener] = {
    ".zip": open_zip,
    **dict.fromkeys((".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz"), open_tar),
    **dict.fromkeys((".7z", ".rar"), open_foreign),
    LETTER: open_eml,
    MAILBOX: open_mbox,
}


def open_sources(sources: Sequence[Path], staging: Path, words: bool = False) -> Reported[Holding]:
    """All files of the sources; what archives and mailboxes hold is laid into the empty folder `staging`.

    `words`: the text of every letter is one of them, not only where nothing is attached.
    """
    stage = Stage(staging, words)
    files: list[Held] = []
    for source in sources:
        found = _numbered(_files_of(source, stage))
        files.extend(_apart(found, source.name, {held.name for held in files}))
    return Reported(Holding(tuple(files)), tuple(_few(stage.told)))


def _files_of(source: Path, stage: Stage) -> Iterator[Held]:
    """The files of a source; where the system refuses one of them past all care, those before it."""
    name = attachment_name(source.name, "source").text
    try:
        yield from _found(source, name, stage)
    except OSError as error:
        stage.tell(MISSING_SOURCE, name, name=shown(str(source)), problem=error.strerror)


def _found(source: Path, name: str, stage: Stage) -> Iterator[Held]:
    if source.is_symlink() or (source.exists() and not source.is_file() and not source.is_dir()):
        stage.tell(NOT_A_FILE, name, name=shown(name))
    elif source.is_dir():
        for held in open_folder(source, name, stage):
            yield from _unfolded(held, stage, 0)
    elif source.is_file():
        if stage.has_room(name, name):
            yield from _unfolded(Held(name, source, date_of_stamp(source.stat().st_mtime)), stage, 0, alone=True)
    else:
        stage.tell(MISSING_SOURCE, name, name=shown(str(source)), problem="not found")


def _unfolded(held: Held, stage: Stage, depth: int, alone: bool = False) -> Iterator[Held]:
    """The file, or what is in it where it is an archive or mail; `alone`: as a source, whose name says nothing."""
    kind = _kind(held)
    if held.suffix == OUTLOOK:
        stage.tell(OUTLOOK_FILE, held.name, name=shown(held.name))
    elif not kind:
        yield held
    elif depth > DEEPEST:
        stage.tell(TOO_DEEP, held.name, name=shown(held.name), depth=depth)
    else:
        before = "" if alone else _before(held, kind)
        for inner in OPENERS[kind](held, stage):
            known = replace(inner, changed=inner.changed or held.changed, sender=inner.sender or held.sender)
            known = replace(known, answers=inner.answers or held.answers)
            yield from _unfolded(replace(known, name=f"{before}{inner.name}"), stage, depth + 1)


def _kind(held: Held) -> str:
    """The suffix by which a file is opened; empty for an ordinary file."""
    name = held.base.casefold()
    for suffix in OPENERS:
        if name.endswith(suffix) and name != suffix:
            return suffix
    return MAILBOX if not held.suffix and is_mbox(_start(held.path)) else ""


def _start(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(200)
    except OSError:
        return b""


def _before(held: Held, kind: str) -> str:
    """What the names of an archive's files begin with: its own name without suffix; for a letter, its folder."""
    folder = held.name.rpartition("/")[0]
    stem = "" if kind == LETTER else held.name.removesuffix(held.name[-len(kind) :]) if held.suffix else held.name
    return f"{stem or folder}/" if stem or folder else ""


def _numbered(files: Iterable[Held]) -> list[Held]:
    """The files of a source, those of one name told apart by a number before the suffix."""
    taken: set[str] = set()
    numbered: list[Held] = []
    for held in files:
        number, name = 1, held.name
        while name in taken:
            number += 1
            name = f"{held.name.removesuffix(held.suffix) if held.suffix else held.name} ({number}){held.suffix}"
        taken.add(name)
        numbered.append(held if name == held.name else replace(held, name=name))
    return numbered


def _apart(files: list[Held], source: str, taken: set[str]) -> list[Held]:
    """The files of a source; where one has a name that is taken, all begin with the name of the source."""
    folder, number = "", 1
    while any(f"{folder}{held.name}" in taken for held in files):
        folder = f"{attachment_name(source, 'source').text}{f' ({number})' if number > 1 else ''}/"
        number += 1
    return [replace(held, name=f"{folder}{held.name}") for held in files] if folder else files


def _few(told: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics, of each code so many that somebody will read them."""
    counts: dict[str, int] = defaultdict(int)
    for one in told:
        counts[one.code] += 1
        if counts[one.code] <= TOLD:
            yield one
    for code, count in counts.items():
        if count > TOLD:
            yield MORE_ALIKE.at(Place(""), code=code, count=count - TOLD)
