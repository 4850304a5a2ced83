"""A desk for importers' tests: files laid into a folder as an editor has them, and what one importer makes of them."""

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from proceedings.model.diagnostic import Reported
from proceedings.model.received import Export, Held, Holding, Meanings, Submitted


def lay(folder: Path, files: Mapping[str, str | bytes]) -> Holding:
    """The files written below the folder, as a holding."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return Holding(tuple(Held(name, folder / name) for name in files))


def held_below(folder: Path) -> Holding:
    """All files below a folder, as a holding."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return Holding(tuple(Held(file.relative_to(folder).as_posix(), file) for file in files))


NOTHING_SAID = Meanings()


def receive(importer: ModuleType, holding: Holding, meanings: Meanings = NOTHING_SAID) -> Reported[Export]:
    """What the importer makes of a holding that it must recognise."""
    assert importer.recognises(holding)
    return importer.receive(holding, meanings)  # type: ignore[no-any-return]


def by_key(export: Export) -> dict[str, Submitted]:
    """The submissions of an export by their keys."""
    return {one.key: one for one in export.submissions}
