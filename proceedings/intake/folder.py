"""The conference folder as a list of submissions: names and digests, nothing parsed.

Read as submissions, in the order of their names:
- a folder `017-otters/` with metadata.yaml and the manuscript: paper.*, else the only file with a manuscript's suffix;
- a file `017-otters.md` that begins with front matter;
- a bare manuscript `017.docx` (or `017-otters.docx`) where a table metadata.yaml stands at the top of the folder: a
  mapping with the list `submissions:` of complete records, each with its id. Pictures of such files lie in figures/.
Left alone: hidden files, build/, logos/, figures/ and everything whose name does not begin with a number.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from proceedings.intake.digests import begins_with_fence, digests, files_below, files_in, is_hidden, leads_outside
from proceedings.intake.faults.folders import DUPLICATE_ID, LINK_OUTSIDE, NAME_WITHOUT_NUMBER
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.submission import Source

NUMBERED = re.compile(r"(\d{1,5}[a-z]?)(?![a-z0-9])", re.IGNORECASE)
TABLES = ("metadata.yaml", "metadata.yml")
IGNORED = {"build", "logos", "figures", "__pycache__"}
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".gif")
BIBLIOGRAPHIES = (".bib", ".bibtex", ".json")


def find_submissions(folder: Path) -> Reported[tuple[Source, ...]]:
    """Every submission of a conference folder; numbers given twice and links that lead outside are diagnosed."""
    search = _Search(folder)
    for entry in sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name)):
        if is_hidden(entry) or entry.name.casefold() in IGNORED:
            continue
        if leads_outside(entry, folder):
            search.diagnostics.append(LINK_OUTSIDE.at(Place(entry.name), file=entry.name))
        elif entry.is_dir():
            search.visit_folder(entry)
        elif entry.is_file() and entry.suffix.casefold() in suffixes():
            search.visit_file(entry)
    return Reported(tuple(search.sources.values()), tuple(search.diagnostics))


@dataclass(slots=True)
class _Search:
    """What a walk through the conference folder has found so far; sources by folded id."""

    folder: Path
    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def visit_folder(self, entry: Path) -> None:
        """A folder is a submission if its name begins with a number."""
        files = files_below(entry, self.folder)
        metadata = _table(files.value, entry)
        numbered = NUMBERED.match(entry.name)
        if numbered is None:
            if metadata:
                self.diagnostics.append(NAME_WITHOUT_NUMBER.at(Place(entry.name), file=entry.name))
            return
        self.diagnostics.extend(files.diagnostics)
        candidates = manuscripts(files.value, entry)
        manuscript = candidates[0] if len(candidates) == 1 else None
        if metadata is None and manuscript and begins_with_fence(manuscript):
            metadata = manuscript
        named = digests(files.value, self.folder)
        self.add(Source(numbered[1], entry.name, self.name(metadata), self.name(manuscript), named), entry)

    def visit_file(self, entry: Path) -> None:
        """A manuscript that lies bare describes itself or stands in the table."""
        fenced = begins_with_fence(entry)
        numbered = NUMBERED.match(entry.name)
        if numbered is None:
            if fenced:
                self.diagnostics.append(NAME_WITHOUT_NUMBER.at(Place(entry.name), file=entry.name))
            return
        table = entry if fenced else _table(files_in(self.folder, self.folder), self.folder)
        own = _loose_bibliographies(self.folder)
        files = {entry, *([table] if table else []), *_loose_pictures(self.folder), *own}
        self.add(Source(numbered[1], "", self.name(table), self.name(entry), digests(files, self.folder)), entry)

    def add(self, source: Source, entry: Path) -> None:
        """The first of two with one number stays."""
        first = self.sources.setdefault(source.id.casefold(), source)
        if first is not source:
            other = first.folder or first.manuscript
            self.diagnostics.append(DUPLICATE_ID.at(Place(entry.name), id=source.id, first=other, second=entry.name))

    def name(self, file: Path | None) -> str:
        """A file's name relative to the conference folder, with slashes; empty for none."""
        return file.relative_to(self.folder).as_posix() if file else ""


def _table(files: Iterable[Path], folder: Path) -> Path | None:
    return next((file for file in files if file.parent == folder and file.name.casefold() in TABLES), None)


def manuscripts(files: Iterable[Path], folder: Path) -> tuple[Path, ...]:
    """The files right in a folder that may be its manuscript: those named paper.*, else all with a known suffix."""
    known = [file for file in files if file.parent == folder and file.suffix.casefold() in suffixes()]
    return tuple(file for file in known if file.stem.casefold() == "paper") or tuple(known)


def _loose_pictures(folder: Path) -> Iterator[Path]:
    """Pictures that single files may name: those in figures/ and at the top."""
    for place in (folder, folder / "figures"):
        if place.is_dir() and not place.is_symlink():
            yield from (file for file in files_in(place, folder) if file.suffix.casefold() in PICTURES)


def _loose_bibliographies(folder: Path) -> Iterator[Path]:
    """Bibliographies that single files may cite from: those at the top."""
    return (file for file in files_in(folder, folder) if file.suffix.casefold() in BIBLIOGRAPHIES)
