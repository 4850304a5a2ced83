"""A conference folder read for a gathering: submissions on file, last time's ledger, gather.yaml, conference.yaml."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from proceedings.intake.digests import digests, files_below, is_hidden
from proceedings.intake.exports.json_file import load_json
from proceedings.intake.faults.desk import DAMAGED_LEDGER, UNREADABLE_ON_FILE
from proceedings.intake.folder import NUMBERED, TABLES
from proceedings.intake.records import validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import YamlTree, load_yaml
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.gathered import Known, Ledger
from proceedings.model.on_file import Desk, OnFile, Written
from proceedings.model.received import Held, Meanings

ASIDE = "withdrawn"
"""The folder of submissions that were withdrawn."""
PRIVATE = "private"
"""The folder of addresses, a file a submission."""
LEDGER = "gathered/ledger.json"
SETTINGS = "gather.yaml"
CONFERENCE = "conference.yaml"


def read_desk(folder: Path) -> Reported[Desk]:
    """What stands in a conference folder, be it empty; what can't be read is told and stays as it is."""
    diagnostics: list[Diagnostic] = []
    conference = _written(folder / CONFERENCE, CONFERENCE, diagnostics)
    settings = _written(folder / SETTINGS, SETTINGS, diagnostics)
    read = read_ledger(folder)
    ledger = read.value
    diagnostics.extend(read.diagnostics)
    known = {one.folder: one for one in ledger.submissions.values()}
    found = tuple(_on_file(entry, folder, known, diagnostics) for entry in _folders(folder))
    meanings = _read_meanings(settings, diagnostics)
    return Reported(Desk(conference, settings, meanings, ledger, found), tuple(diagnostics))


def _folders(folder: Path) -> Iterator[Path]:
    """The folders of submissions, those set aside after the others."""
    for place in (folder, folder / ASIDE):
        if place.is_dir() and not place.is_symlink():
            for entry in sorted(place.iterdir()):
                if _is_submission(entry):
                    yield entry


def _is_submission(entry: Path) -> bool:
    """A numbered folder in which something lies; an empty one holds nothing and keeps no number."""
    if not entry.is_dir() or entry.is_symlink() or is_hidden(entry) or not NUMBERED.match(entry.name):
        return False
    return any(not is_hidden(inside) for inside in entry.iterdir())


def _on_file(entry: Path, root: Path, known: Mapping[str, Known], diagnostics: list[Diagnostic]) -> OnFile:
    path = entry.relative_to(root).as_posix()
    files = dict(digests(files_below(entry, root).value, root))
    inside = {name.removeprefix(f"{path}/"): digest for name, digest in files.items()}
    last = known.get(entry.name)
    name = next((name for name in inside if name.casefold() in TABLES), TABLES[0])
    metadata = _as_left(inside.get(name, ""), last.written.get("metadata", "") if last else "", last and last.record)
    private = f"{PRIVATE}/{_number(entry.name)}.yaml"
    return OnFile(
        entry.name,
        path,
        metadata or _written(entry / name, f"{path}/{name}", diagnostics),
        _written(root / private, private, diagnostics),
        {name: digest for name, digest in inside.items() if name.casefold() not in TABLES},
    )


def _number(name: str) -> str:
    found = NUMBERED.match(name)
    return found[1] if found else name


def _as_left(digest: str, written: str, record: object) -> Written | None:
    """A file that nobody touched since it was written says what it said; it need not be read again."""
    return Written("", digest, record) if digest and digest == written and isinstance(record, dict) else None


def _written(file: Path, name: str, diagnostics: list[Diagnostic]) -> Written:
    if not file.is_file() or file.is_symlink():
        return Written()
    text = read_text(file, Place(name))
    if text.value is None:
        diagnostics.append(UNREADABLE_ON_FILE.at(Place(name), file=name))
        return Written(text="", digest="?")
    tree = load_yaml(text.value, name)
    digest = hashlib.sha256(text.value.encode()).hexdigest()
    if not isinstance(tree.value.value, dict):
        if tree.diagnostics:
            diagnostics.append(UNREADABLE_ON_FILE.at(Place(name), file=name))
        return Written(text.value, digest, None if tree.diagnostics else {})
    return Written(text.value, digest, tree.value.value)


def read_ledger(folder: Path) -> Reported[Ledger]:
    """What was gathered so far; an empty ledger where there is none, or none that can be read, which is told."""
    file = folder / LEDGER
    if not file.is_file():
        return Reported(Ledger())
    checked = validate(YamlTree(load_json(Held(LEDGER, file)).value, {}), Ledger, LEDGER)
    if checked.value is None:
        return Reported(Ledger(), (DAMAGED_LEDGER.at(Place(LEDGER)),))
    return Reported(checked.value.record)


def _read_meanings(settings: Written, diagnostics: list[Diagnostic]) -> Meanings:
    if not settings.tree:
        return Meanings()
    checked = validate(load_yaml(settings.text, SETTINGS).value, Meanings, SETTINGS)
    diagnostics.extend(checked.diagnostics)
    return checked.value.record if checked.value else Meanings()
