"""Archives (docx, odt) opened with limits: members, unpacked size, ratio. The only user of zipfile."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from proceedings.intake.faults.containers import ARCHIVE_LIMIT, DAMAGED_ARCHIVE, OLD_WORD, OTHER_FORMAT
from proceedings.intake.sniffing import impostor
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.diagnostic import Diagnostic, Place, Reported

MEMBER_LIMIT = 2_000
TOTAL_LIMIT = 200_000_000
RATIO_LIMIT = 200
SMALL = 1_000_000
"""Members up to this size may be packed at any ratio: blank pictures are."""

ENCRYPTED = 0x1


def open_archive(file: Path, name: str, landmark: str) -> Reported[zipfile.ZipFile | None]:
    """The archive in a file, its limits kept and the member `landmark` in it, else the one reason why not."""
    place = Place(name)
    content = read_bytes(file, place, FILE_LIMIT)
    if content.value is None:
        return Reported(None, content.diagnostics)
    wrong = impostor(content.value, file.suffix.casefold(), name)
    if wrong:
        return Reported(None, wrong)
    return archive_of(content.value, name, landmark)


def archive_of(content: bytes, name: str, landmark: str) -> Reported[zipfile.ZipFile | None]:
    """The archive that bytes known to be one are, whatever they are called, with the same limits."""
    place = Place(name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        return Reported(None, (DAMAGED_ARCHIVE.at(place, problem=str(error)),))
    broken = _broken_limits(archive, place)
    if broken:
        return Reported(None, broken)
    if landmark not in archive.namelist():
        return Reported(None, (OTHER_FORMAT.at(place, suffix=Path(name).suffix, found="ZIP"),))
    return Reported(archive)


def _broken_limits(archive: zipfile.ZipFile, place: Place) -> tuple[Diagnostic, ...]:
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    swollen = [one for one in members if one.file_size > max(SMALL, one.compress_size * RATIO_LIMIT)]
    if any(member.flag_bits & ENCRYPTED for member in members):
        return (OLD_WORD.at(place),)
    if len(members) > MEMBER_LIMIT:
        return (ARCHIVE_LIMIT.at(place, problem=f"{len(members)} > {MEMBER_LIMIT}"),)
    if total > TOTAL_LIMIT or swollen:
        name = f", {swollen[0].filename[:60]}" if swollen else ""
        return (ARCHIVE_LIMIT.at(place, problem=f"{total // 10**6} MB{name}"),)
    return ()


def packed_bytes(archive: zipfile.ZipFile) -> bytes:
    """The archive's own bytes."""
    stream = archive.fp
    if stream is None:
        return b""
    stream.seek(0)
    return stream.read()


def read_member(archive: zipfile.ZipFile, member: str, place: Place) -> Reported[bytes | None]:
    """The bytes of a member that must be there; a false size or checksum is damage."""
    try:
        return Reported(archive.read(member))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError) as error:
        return Reported(None, (DAMAGED_ARCHIVE.at(place, problem=f"{member}: {error}"),))


def repacked(archive: zipfile.ZipFile, parts: Mapping[str, bytes], place: Place) -> bytes | None:
    """The archive with these parts in place of its own or added, not compressed; None where a member is damaged."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as made:
        for name in dict.fromkeys((*archive.namelist(), *parts)):
            content = parts[name] if name in parts else read_member(archive, name, place).value
            if content is None:
                return None
            made.writestr(name, content)
    return packed.getvalue()
