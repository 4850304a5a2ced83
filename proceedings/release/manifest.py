"""What a release says of its own files: manifest.json for programs, SHA256SUMS for `sha256sum -c`."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from proceedings.model.artifact import Artifact

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a release was made of and by: name and title of the volume, its day, versions by name of program."""

    name: str
    title: str
    day: str
    draft: bool
    versions: Mapping[str, str]


def manifest(artifacts: Iterable[Artifact], origin: Origin, signed: Collection[str]) -> Artifact:
    """The files with sizes, digests and pages, and what they were made by; `signed` are paths."""
    told = {
        "format": "1",
        "name": origin.name,
        "title": origin.title,
        "day": origin.day,
        "draft": origin.draft,
        "made_by": dict(sorted(origin.versions.items())),
        "files": [_entry(artifact, artifact.path in signed) for artifact in _ordered(artifacts)],
    }
    return Artifact(MANIFEST, f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode())


def sums(artifacts: Iterable[Artifact]) -> Artifact:
    """A line for each file, as sha256sum writes and reads them."""
    lines = (f"{digest(artifact.content)}  {artifact.path}\n" for artifact in _ordered(artifacts))
    return Artifact(SUMS, "".join(lines).encode())


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def _entry(artifact: Artifact, signed: bool) -> dict[str, object]:
    entry: dict[str, object] = {
        "path": artifact.path,
        "bytes": len(artifact.content),
        "sha256": digest(artifact.content),
    }
    if artifact.pages:
        entry["pages"] = artifact.pages
    return entry | ({"signed": True} if signed else {})


def _ordered(artifacts: Iterable[Artifact]) -> list[Artifact]:
    return sorted(artifacts, key=lambda artifact: artifact.path)
