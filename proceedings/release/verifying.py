"""A release verified: every file as its checksum says, every PDF with as many pages as told, every signature whole."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.pdf.opening import UnreadablePdf, open_pdf
from proceedings.release.faults import (
    ADDED_FILE,
    BAD_MANIFEST,
    BROKEN_SIGNATURE,
    CHANGED_FILE,
    LISTS_DIFFER,
    MISSING_FILE,
    MISSING_SIGNATURE,
    NO_SUMS,
    OTHER_LENGTH,
    SIGNATURES_UNSEEN,
    UNREADABLE_COPY,
)
from proceedings.release.manifest import MANIFEST, SUMS, digest

LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
LITTER = ("thumbs.db", "desktop.ini")
"""What systems leave in folders that people look at, besides hidden files."""

SHOWN = 12
"""Digits of a checksum that a message shows."""

Read = Callable[[str], bytes]
"""Gives the bytes of a file of the release by its path."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the manifest says of a file."""

    sha256: str
    pages: int = 0
    signed: bool = False


def verify(paths: Collection[str], read: Read) -> Iterator[Diagnostic]:
    """All that is wrong with the release whose folder holds the files with these paths."""
    if SUMS not in paths:
        yield NO_SUMS.at(Place(SUMS))
        return
    wanted = {found[2]: found[1] for found in map(LINE.fullmatch, _text(read(SUMS)).splitlines()) if found}
    told = _manifest(read(MANIFEST)) if MANIFEST in paths else None
    if told is None:
        yield BAD_MANIFEST.at(Place(MANIFEST))
    yield from _differing(wanted, told)
    signed = 0
    for path in sorted(wanted):
        if path not in paths:
            yield MISSING_FILE.at(Place(path), file=path)
            continue
        content = read(path)
        said = (told or {}).get(path, Told(""))
        yield from _changed(path, content, wanted[path])
        yield from _pages(path, content, said)
        if said.signed or (b"/ByteRange" in content and path.endswith(".pdf")):
            signed += 1
            yield from _signature(path, content)
    for path in sorted(set(paths) - set(wanted) - {SUMS}):
        if not _is_litter(path):
            yield ADDED_FILE.at(Place(path), file=path)
    if signed and not _can_look_at_signatures():
        yield SIGNATURES_UNSEEN.at(Place(MANIFEST), count=signed)


def _manifest(content: bytes) -> Mapping[str, Told] | None:
    """What the manifest says of the files; None where it can't be understood."""
    try:
        files = json.loads(content)["files"]
        return {str(each["path"]): _entry(each) for each in files}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _entry(entry: Mapping[str, object]) -> Told:
    pages = entry.get("pages", 0)
    return Told(str(entry["sha256"]), pages if isinstance(pages, int) else -1, entry.get("signed") is True)


def _differing(wanted: Mapping[str, str], told: Mapping[str, Told] | None) -> Iterator[Diagnostic]:
    """Files of which the two lists don't say the same; the manifest can't have its own checksum."""
    if told is None:
        return
    for path in sorted({*wanted, *told} - {MANIFEST}):
        if wanted.get(path) != told.get(path, Told("")).sha256:
            yield LISTS_DIFFER.at(Place(path), file=path)


def _changed(path: str, content: bytes, wanted: str) -> Iterator[Diagnostic]:
    found = digest(content)
    if found != wanted:
        yield CHANGED_FILE.at(Place(path), file=path, found=f"{found[:SHOWN]}…", wanted=f"{wanted[:SHOWN]}…")


def _pages(path: str, content: bytes, said: Told) -> Iterator[Diagnostic]:
    if not path.endswith(".pdf"):
        return
    try:
        with open_pdf(content) as pdf:
            count = len(pdf.pages)
    except UnreadablePdf as refused:
        yield UNREADABLE_COPY.at(Place(path), file=path, reason=refused.reason.value)
        return
    if said.pages and count != said.pages:
        yield OTHER_LENGTH.at(Place(path), file=path, found=count, wanted=said.pages)


def _signature(path: str, content: bytes) -> Iterator[Diagnostic]:
    if not _can_look_at_signatures():
        return
    from proceedings.pdf.signing import signatures  # an extra: loaded only where something is signed

    found = signatures(content)
    if not found:
        yield MISSING_SIGNATURE.at(Place(path), file=path)
    if not all(signature.intact and signature.whole for signature in found):
        yield BROKEN_SIGNATURE.at(Place(path), file=path)


def _can_look_at_signatures() -> bool:
    try:
        import proceedings.pdf.signing  # noqa: F401  the extra is there or not
    except ImportError:
        return False
    return True


def _is_litter(path: str) -> bool:
    name = PurePosixPath(path).name
    return name.startswith(".") or name.lower() in LITTER


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")
