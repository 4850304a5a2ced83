"""The files of a submission and the digests of their bytes: all that the parent process ever learns of them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from proceedings.intake.faults.folders import LINK_OUTSIDE
from proceedings.model.diagnostic import Diagnostic, Place, Reported


def is_hidden(entry: Path) -> bool:
    """Whether a name is one that people don't see: .DS_Store, or what Word writes while a file is open."""
    return entry.name.startswith((".", "~$"))


def leads_outside(entry: Path, root: Path) -> bool:
    """Whether a link leads out of `root`."""
    return entry.is_symlink() and not entry.resolve().is_relative_to(root.resolve())


def files_in(folder: Path, root: Path) -> tuple[Path, ...]:
    """The ordinary files right in a folder, in order; hidden ones and links out of `root` are passed over."""
    entries = (entry for entry in sorted(folder.iterdir()) if not is_hidden(entry) and not leads_outside(entry, root))
    return tuple(entry for entry in entries if entry.is_file())


def files_below(folder: Path, root: Path) -> Reported[tuple[Path, ...]]:
    """The ordinary files of a folder and its subfolders, in order; links that lead out of `root` are refused."""
    found: list[Path] = []
    diagnostics: list[Diagnostic] = []
    for entry in sorted(folder.iterdir()):
        if is_hidden(entry):
            continue
        if leads_outside(entry, root):
            name = entry.relative_to(root).as_posix()
            diagnostics.append(LINK_OUTSIDE.at(Place(name), file=name))
        elif entry.is_dir() and not entry.is_symlink():
            below = files_below(entry, root)
            found.extend(below.value)
            diagnostics.extend(below.diagnostics)
        elif entry.is_file():
            found.append(entry)
    return Reported(tuple(found), tuple(diagnostics))


def digests(files: Iterable[Path], root: Path) -> tuple[tuple[str, str], ...]:
    """The SHA-256 of each file by its name relative to `root`, sorted; read in chunks."""
    return tuple(sorted((file.relative_to(root).as_posix(), digest(file)) for file in files))


def digest(file: Path) -> str:
    """The SHA-256 of a file, read in chunks."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def begins_with_fence(file: Path) -> bool:
    """Whether the first line of a Markdown file is the fence `---` of front matter."""
    if file.suffix.casefold() not in (".md", ".markdown"):
        return False
    with file.open("rb") as stream:
        return stream.read(16).removeprefix(b"\xef\xbb\xbf").split(b"\n")[0].rstrip() == b"---"
