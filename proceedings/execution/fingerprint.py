"""Fingerprints: what a result is kept by. Whatever it was made from goes in: arguments, code, libraries."""

import hashlib
import os
import platform
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, distributions, requires, version
from pathlib import Path


def fingerprint(*identities: str | bytes) -> str:
    """One sha256 over all the identities in order, each with its length, so that none runs into the next."""
    digest = hashlib.sha256()
    for identity in identities:
        content = identity.encode() if isinstance(identity, str) else identity
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.hexdigest()


@lru_cache
def digest_of_code(package: Path, rooms: tuple[str, ...]) -> str:
    """Fingerprint of these modules and all Python files of these rooms: any change there makes results anew."""
    return fingerprint(*(line for room in rooms for line in _digests_of_code(package / room)))


@lru_cache
def digest_of_libraries(distribution: str) -> str:
    """Fingerprint of the versions of all that a distribution requires, of Python, and of zlib, which shapes streams."""
    versions = (f"{name} {installed_version(name)}" for name in libraries(distribution))
    return fingerprint(platform.python_version(), zlib.ZLIB_RUNTIME_VERSION, *versions)


def libraries(distribution: str) -> tuple[str, ...]:
    """The names of the distributions that this one requires, its extras aside; all there are, where it isn't there."""
    try:
        wanted = requires(distribution) or []
    except PackageNotFoundError:
        return tuple(sorted(found.name for found in distributions()))
    return tuple(sorted(re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in wanted if "extra ==" not in line))


def installed_version(name: str) -> str:
    """The version of an installed distribution, or nothing."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def digest_of_folder(folder: Path, skipping: Iterable[Path] = ()) -> str:
    """Fingerprint of everything that lies in a folder but what is hidden or in the folders to skip."""
    return fingerprint(*_digests(str(folder), "", {_identity(path) for path in skipping if path.exists()}))


def _digests(folder: str, suffix: str, seen: set[tuple[int, int]]) -> Iterator[str]:
    """A line for each file with its digest. No folder is entered twice, so links that go in circles end."""
    with os.scandir(folder) as entries:
        listed = sorted((entry for entry in entries if entry.name[0] != "."), key=lambda entry: entry.name)
    for entry in listed:
        if entry.is_dir():
            here = _identity(entry)
            if here not in seen:
                seen.add(here)
                yield from (f"{entry.name}/{line}" for line in _digests(entry.path, suffix, seen))
        elif entry.is_file() and entry.name.endswith(suffix):
            yield f"{entry.name} {_digest(entry.path)}"


def _identity(place: "Path | os.DirEntry[str]") -> tuple[int, int]:
    """What tells folders apart, whatever they are called: device and inode."""
    facts = place.stat()
    return facts.st_dev, facts.st_ino


def _digest(file: str | Path) -> str:
    with Path(file).open("rb", buffering=0) as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _digests_of_code(room: Path) -> Iterator[str]:
    if room.is_dir():
        return _digests(str(room), ".py", set())
    return iter((_digest(room),))
