"""ZIP archives: each entry streamed out with its bytes counted, since every number in a ZIP may be a lie."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from proceedings.intake.characters import composed
from proceedings.intake.faults.holdings import (
    DAMAGED_INSIDE,
    LOCKED_INSIDE,
    NOT_A_FILE,
    ODD_PACKING,
    TWICE_IN_ARCHIVE,
    UNSAFE_NAME,
)
from proceedings.intake.holdings.code_pages import decode_name
from proceedings.intake.holdings.dates import date_of_parts
from proceedings.intake.holdings.names import SafeName, is_passed_over, safe_name, shown
from proceedings.intake.holdings.stage import CHUNK, Stage
from proceedings.model.diagnostic import Fault
from proceedings.model.received import Held

ENCRYPTED, UTF8 = 0x1, 0x800
UNICODE_PATH = 0x7075
"""The extra field in which Info-ZIP and WinRAR repeat a name in UTF-8 (APPNOTE 4.6.9)."""

METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The only ones whose steps of unpacking have a bound; others appear by an expert's choice alone."""

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    NotImplementedError,
    struct.error,
)


@dataclass(slots=True)
class _Opened:
    """An archive that is open, the name of the file that it is, and the names seen in it."""

    archive: zipfile.ZipFile
    source: str
    seen: set[str] = field(default_factory=set)


def open_zip(held: Held, stage: Stage) -> Iterator[Held]:
    """The files in a ZIP archive, named as they are inside."""
    try:
        archive = zipfile.ZipFile(held.path)
    except DAMAGE as error:
        stage.tell(DAMAGED_INSIDE, held.name, name=shown(held.name), problem=shown(str(error)))
        return
    with archive:
        entries = archive.infolist()
        if sum(entry.compress_size for entry in entries) > held.path.stat().st_size:
            stage.tell(DAMAGED_INSIDE, held.name, name=shown(held.name), problem="entries overlap")
            return
        opened = _Opened(archive, held.name)
        for entry in entries:
            found = _file(opened, entry, stage)
            if stage.overfull:
                return
            if found:
                yield found


def _file(opened: _Opened, entry: zipfile.ZipInfo, stage: Stage) -> Held | None:
    raw = name_of_entry(entry)
    name = safe_name(raw)
    if raw.endswith(("/", "\\")) or (name and is_passed_over(name.text)):
        return None
    fault = _refusal(entry, name, opened.seen)
    if fault or not name:
        stage.tell(fault or UNSAFE_NAME, opened.source, name=shown(raw), method=entry.compress_type)
        return None
    if not stage.has_room(name.text, opened.source):
        return None
    stage.tell_changed(name, opened.source)
    try:
        path = stage.lay(name.text, _chunks(opened.archive, entry), opened.source, entry.compress_size)
    except DAMAGE as error:
        stage.tell(DAMAGED_INSIDE, opened.source, name=shown(raw), problem=shown(str(error) or type(error).__name__))
        return None
    return Held(name.text, path, date_of_parts(entry.date_time)) if path else None


def _refusal(entry: zipfile.ZipInfo, name: SafeName | None, seen: set[str]) -> Fault | None:
    """Why an entry is not unpacked; notes its name as seen."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if name is None:
        return UNSAFE_NAME
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return NOT_A_FILE
    if entry.flag_bits & ENCRYPTED:
        return LOCKED_INSIDE
    if entry.compress_type not in METHODS:
        return ODD_PACKING
    key = composed(name.text.casefold())
    if key in seen:
        return TWICE_IN_ARCHIVE
    seen.add(key)
    return None


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    read = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(CHUNK):
            read += len(chunk)
            yield chunk
    if read != entry.file_size:
        raise zipfile.BadZipFile(f"{read} != {entry.file_size} B")


def name_of_entry(entry: zipfile.ZipInfo) -> str:
    """The name of an entry as its packer meant it: in UTF-8 where it says so, else by plausibility."""
    name = entry.orig_filename
    if entry.flag_bits & UTF8 or name.isascii():
        return name
    raw = name.encode("cp437", "replace")
    return _unicode_path(entry.extra, raw) or decode_name(raw)


def _unicode_path(extra: bytes, raw: bytes) -> str:
    """The name in the extra field, where it belongs to this name and not to an earlier one."""
    while len(extra) >= 4:
        kind, size = struct.unpack("<HH", extra[:4])
        field_, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == UNICODE_PATH and field_[:1] == b"\1" and field_[1:5] == struct.pack("<L", zlib.crc32(raw)):
            return field_[5:].decode("utf-8", "ignore")
    return ""
