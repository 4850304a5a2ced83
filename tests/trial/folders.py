"""A conference folder made of files that were never meant for one: each becomes a submission with a full record."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ABSTRACT = "This record was made for a trial. The text after it is somebody's real file, and whatever happens is told."
KEYWORDS = ("trial", "real input", "text", "volume")
SOMEBODY = {"name": {"en": {"family": "Trial", "given": "Somebody"}}, "affiliations": [{"name": {"en": "A House"}}]}


@dataclass(frozen=True, slots=True)
class Trial:
    """A conference on trial: how it is set and what it is made of."""

    name: str
    style: str
    profile: str = "intl"
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True)
class Entry:
    """A submission to be: its manuscript (a file that may be absent), pictures to lie beside it, its record."""

    manuscript: Path
    beside: tuple[Path, ...] = ()
    record: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The file's name, which tells an editor which one it is."""
        return f"{self.manuscript.parent.name}: {self.manuscript.stem}"


def write_folder(folder: Path, trial: Trial, entries: Iterable[Entry]) -> dict[str, Entry]:
    """The conference folder; the entries by their ids."""
    numbered = {f"{number:03}": entry for number, entry in enumerate(entries, 1)}
    folder.mkdir(parents=True)
    _write(folder / "conference.yaml", _conference(trial))
    for number, entry in numbered.items():
        _write_entry(folder / f"{number}-entry", number, entry, trial.languages)
    return numbered


def _conference(trial: Trial) -> dict[str, object]:
    return {
        "format": "1",
        "short_name": trial.name,
        "languages": trial.languages,
        "style": trial.style,
        "profile": trial.profile,
        "title": dict.fromkeys(trial.languages, f"Trial {trial.name}"),
        "dates": {"start": "2026-10-15"},
        "sections": [{"id": "all", "title": dict.fromkeys(trial.languages, "All")}],
    }


def _write_entry(folder: Path, number: str, entry: Entry, languages: Sequence[str]) -> None:
    folder.mkdir()
    own = {
        "id": number,
        "kind": "camera_ready" if entry.manuscript.suffix == ".pdf" else "paper",
        "section": "all",
        "language": languages[0],
        "title": dict.fromkeys(languages, entry.title),
        "authors": [SOMEBODY],
        "udc": "002",
        "irsti": "20.01.00",
        "abstract": dict.fromkeys(languages, ABSTRACT),
        "keywords": dict.fromkeys(languages, KEYWORDS),
    }
    _write(folder / "metadata.yaml", own | dict(entry.record))
    if entry.manuscript.exists():
        shutil.copy(entry.manuscript, folder / f"paper{entry.manuscript.suffix}")
    for other in entry.beside:
        copy = shutil.copytree if other.is_dir() else shutil.copy
        copy(other, folder / other.name)


def _write(file: Path, record: dict[str, object]) -> None:
    """JSON is YAML."""
    file.write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
