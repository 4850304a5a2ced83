"""TAR archives, packed or not: members read as one stream, in their order; nothing is extracted by tarfile itself."""

import bz2
import gzip
import lzma
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from proceedings.intake.characters import composed
from proceedings.intake.faults.holdings import DAMAGED_INSIDE, NOT_A_FILE, TWICE_IN_ARCHIVE, UNSAFE_NAME
from proceedings.intake.holdings.code_pages import decode_name
from proceedings.intake.holdings.dates import date_of_stamp
from proceedings.intake.holdings.names import is_passed_over, safe_name, shown
from proceedings.intake.holdings.stage import CHUNK, RATIO_LIMIT, SMALL, TOTAL_LIMIT, Stage
from proceedings.model.received import Held

LONGEST_HEAD = 100_000
"""Bytes of a long name or of extended attributes, which tarfile would take into memory at any size."""

HEADS = (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
BROKEN = ("InvalidHeaderError", "TruncatedHeaderError")
"""What tarfile ends a reading by in silence; its other two mean an honest end."""

STEPS: tuple[tuple[bytes, Callable[[Path], Any]], ...] = (
    (b"\x1f\x8b", gzip.open),
    (b"BZh", bz2.open),
    (b"\xfd7zXZ", lzma.open),
)


class _Head(tarfile.TarInfo):
    """A member's head; one that is broken or endless ends the reading instead of being skipped or swallowed."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> "_Head":
        try:
            head = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if type(error).__name__ not in BROKEN:
                raise
            raise tarfile.ReadError(str(error)) from None
        if head.size < 0 or (head.type in HEADS and head.size > LONGEST_HEAD):
            raise tarfile.ReadError(f"head of {head.size} B")
        return head


@dataclass(slots=True)
class _Counted:
    """A stream that ends in an error where it is longer than its packed size allows."""

    stream: IO[bytes]
    left: int

    def read(self, size: int) -> bytes:
        """The next bytes."""
        content = self.stream.read(min(size, CHUNK))
        self.left -= len(content)
        if self.left < 0:
            raise tarfile.ReadError(f"> {RATIO_LIMIT}:1")
        return content


def open_tar(held: Held, stage: Stage) -> Iterator[Held]:
    """The files in a TAR archive, named as they are inside."""
    try:
        room = min(TOTAL_LIMIT, max(SMALL, held.path.stat().st_size * RATIO_LIMIT))
        with _unpacked(held.path) as stream:
            counted: Any = _Counted(stream, room)
            with tarfile.open(fileobj=counted, mode="r|", tarinfo=_Head) as archive:
                yield from _members(archive, held.name, stage)
    except Exception as error:  # on hostile bytes tarfile raises far more than it declares
        problem = shown(str(error)) or type(error).__name__
        stage.tell(DAMAGED_INSIDE, held.name, name=shown(held.name), problem=problem)


def _unpacked(file: Path) -> IO[bytes]:
    with file.open("rb") as stream:
        start = stream.read(6)
    opener = next((opener for magic, opener in STEPS if start.startswith(magic)), None)
    return opener(file) if opener else file.open("rb")


def _members(archive: tarfile.TarFile, source: str, stage: Stage) -> Iterator[Held]:
    seen: set[str] = set()
    for member in archive:
        archive.members = []  # type: ignore[attr-defined]  # for going back, which a stream can't
        raw = decode_name(member.name.encode("utf-8", "surrogateescape"))
        name = safe_name(raw)
        if member.isdir() or (name and is_passed_over(name.text)):
            continue
        if name is None or not member.isreg() or member.issparse():
            stage.tell(UNSAFE_NAME if name is None else NOT_A_FILE, source, name=shown(raw))
            continue
        key = composed(name.text.casefold())
        if key in seen:
            stage.tell(TWICE_IN_ARCHIVE, source, name=shown(raw))
            continue
        seen.add(key)
        if not stage.has_room(name.text, source):
            return
        stage.tell_changed(name, source)
        path = stage.lay(name.text, _chunks(archive, member), source)
        if path:
            yield Held(name.text, path, date_of_stamp(float(member.mtime)))


def _chunks(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Iterator[bytes]:
    stream = archive.extractfile(member)
    while stream and (chunk := stream.read(CHUNK)):
        yield chunk
