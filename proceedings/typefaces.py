"""Typefaces that don't come with the program: a folder of font files, or what the system has installed.

A style names such a family by a word of `KNOWN` or by a folder. Read, it is named with a digest of its files,
`tinos@1f0c…`, so that pages are never taken for those of another edition of the typeface.
"""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

DIGEST_MARK = "@"
SUFFIX = ".ttf"
"""TrueType outlines alone: the hyphens that we add need a map of glyphs that others have not."""

DIGITS = 12
DEEPEST = 5
"""Levels of folders that are looked through: font folders are two or three deep."""


class Known(NamedTuple):
    """A family that systems offer: how its files' names begin, and what installs it."""

    files: str
    install: str


KNOWN = {
    "tinos": Known("Tinos-", "apt install fonts-croscore | brew install font-tinos | pip install proceedings[times]"),
    "liberation-serif": Known("LiberationSerif-", "apt install fonts-liberation2 | brew install font-liberation"),
}
"""Both have the widths of Times New Roman, and all Kazakh letters since Liberation 2."""

CARRIERS = ("pdfboss_fonts",)
"""Python packages that carry files of those families."""


def is_folder(name: str) -> bool:
    """Whether a style names a folder, not a package: it has a slash in it."""
    return "/" in name


@lru_cache(maxsize=32)
def typeface_files(name: str) -> tuple[Path, ...]:
    """The files of a family by its name with the digest; raises FileNotFoundError where other ones lie there now."""
    place, _, digest = name.rpartition(DIGEST_MARK)
    for files in editions_of(place):
        if digest_of(files) == digest:
            return files
    raise FileNotFoundError(f"the files of the typeface {place} are not those that the style was read with")


def editions_of(place: str) -> tuple[tuple[Path, ...], ...]:
    """The font files of a known family, folder by folder, since systems may have two editions; or of one folder."""
    if place in KNOWN:
        return _installed().get(place, ())
    files = tuple(file for file in _listed(Path(place), 0) if file.suffix.lower() == SUFFIX)
    return (files,) if files else ()


def digest_of(files: Iterable[Path]) -> str:
    """The digest that stands in a family's name."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:DIGITS]


def installed_typefaces() -> str:
    """What tells one state of the system's typefaces from another, without reading them: names, sizes, dates."""
    files = (file for editions in _installed().values() for edition in editions for file in edition)
    return " ".join(f"{file}:{file.stat().st_size}:{file.stat().st_mtime_ns}" for file in files)


@lru_cache(maxsize=1)
def _installed() -> dict[str, tuple[tuple[Path, ...], ...]]:
    """The files of all known families that the system has."""
    found: dict[str, dict[Path, list[Path]]] = {}
    for file in (file for folder in _font_folders() for file in _listed(folder, DEEPEST)):
        name = next((name for name, known in KNOWN.items() if file.name.startswith(known.files)), None)
        if name and file.suffix.lower() == SUFFIX:
            found.setdefault(name, {}).setdefault(file.parent, []).append(file)
    return {name: tuple(map(tuple, folders.values())) for name, folders in found.items()}


def _font_folders() -> Iterator[Path]:
    """Where the operating systems keep fonts, those of Python packages first."""
    for carrier in CARRIERS:
        spec = find_spec(carrier)
        if spec and spec.origin:
            yield Path(spec.origin).parent
    home = Path.home()
    if sys.platform == "win32":
        yield from (Path("C:/Windows/Fonts"), home / "AppData/Local/Microsoft/Windows/Fonts")
    elif sys.platform == "darwin":
        yield from (home / "Library/Fonts", Path("/Library/Fonts"))
    else:
        yield from (home / ".local/share/fonts", home / ".fonts")
        yield from (Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))


def _listed(folder: Path, deeper: int) -> Iterator[Path]:
    """The files in a folder and, so many levels deep, in its folders; in order, so that every run finds the same."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in listed:
        if entry.is_dir():
            yield from _listed(Path(entry.path), deeper - 1) if deeper else ()
        else:
            yield Path(entry.path)
