"""The health of an installation: what the doctor looks at."""

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from proceedings.execution.bounds import can_bind
from proceedings.execution.fingerprint import installed_version, libraries
from proceedings.finished import DISTRIBUTION
from proceedings.intake.families import typeface
from proceedings.intake.house_style import read_style, style_names
from proceedings.intake.pandoc import pandoc_version
from proceedings.model.style import Family, Style
from proceedings.pdf.faces import FaceKey, face_file
from proceedings.shipped import sample_folder, styles_folder
from proceedings.typefaces import DIGEST_MARK, KNOWN, editions_of, typeface_files
from proceedings.typesetting.lines import breaking

OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, what was seen, whether that will do."""

    subject: str
    fact: str
    well: bool


def findings() -> tuple[Finding, ...]:
    """Everything that a compilation needs, found or missing."""
    styles = [style for name in style_names() if (style := read_style(name, styles_folder()).value)]
    return (*_python(), *_libraries(), *_pandoc(), *_fonts(styles), *_system_fonts(), *_shipped())


def _python() -> Iterator[Finding]:
    version = f"{platform.python_version()} on {platform.system()}"
    yield Finding("Python", version, sys.version_info >= OLDEST_PYTHON)
    compiled = breaking.__file__.endswith(tuple(EXTENSION_SUFFIXES))
    yield Finding("setting of prose", "machine code" if compiled else "plain Python, slower: see make wheel", True)
    yield Finding("limits for the airlock", "memory and files" if can_bind() else "wall time only", True)


def _libraries() -> Iterator[Finding]:
    yield Finding(DISTRIBUTION, installed_version(DISTRIBUTION) or "not installed, run from a checkout", True)
    for name in libraries(DISTRIBUTION):
        version = installed_version(name)
        yield Finding(name, version or "missing", bool(version))


def _pandoc() -> Iterator[Finding]:
    version = pandoc_version()
    yield Finding("pandoc", version or "missing: Word, LaTeX, ODT and reStructuredText can't be read", bool(version))


def _fonts(styles: list[Style]) -> Iterator[Finding]:
    packages = {package for style in styles for family in style.families.values() for package in _packages(family)}
    for package in sorted(name for name in packages if DIGEST_MARK not in name):
        file = _font_file(package)
        yield Finding(f"font {package}", file.name if file else "missing", file is not None)


def _system_fonts() -> Iterator[Finding]:
    """Typefaces that only some styles ask for; without them those styles are set in others."""
    for name, known in KNOWN.items():
        found = typeface(name, Path())
        lack = "without letters of Kazakh" if editions_of(name) else "not installed"
        there = str(typeface_files(found)[0].parent) if found else f"{lack}: {known.install}"
        yield Finding(f"font {name}", there, True)


def _packages(family: Family) -> tuple[str, ...]:
    return (family.package, *family.fallback)


def _font_file(package: str) -> Path | None:
    """The file of a typeface; each font package names its absence in its own way."""
    try:
        file = face_file(FaceKey(package))
    except (ImportError, LookupError, OSError, ValueError):
        return None
    return file if file.is_file() else None


def _shipped() -> Iterator[Finding]:
    for name, folder in (("house styles", styles_folder()), ("sample conference", sample_folder())):
        yield Finding(name, str(folder), folder.is_dir())
