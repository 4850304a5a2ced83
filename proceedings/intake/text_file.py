"""Files of text as they come: size, encoding, line ends; the first look at every file an author wrote."""

from pathlib import Path

from proceedings.intake.faults.yaml_files import MISSING_FILE, NOT_UTF8, TOO_LARGE, UNREADABLE_FILE
from proceedings.model.diagnostic import Place, Reported

FILE_LIMIT = 100_000_000
"""Bytes of any file of an author."""

TEXT_LIMIT = 8_000_000
"""Bytes of a text: two hundred author's sheets."""


def read_bytes(file: Path, place: Place, limit: int) -> Reported[bytes | None]:
    """The bytes of an ordinary file of at most `limit` bytes, else the reason why not."""
    if not file.is_file():
        fault = UNREADABLE_FILE if file.exists() else MISSING_FILE
        return Reported(None, (fault.at(place, file=file.name, problem="not a file"),))
    try:
        with file.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        return Reported(None, (UNREADABLE_FILE.at(place, file=file.name, problem=error.strerror),))
    if len(content) > limit:
        return Reported(None, (TOO_LARGE.at(place, size=file.stat().st_size, limit=limit),))
    return Reported(content)


def decode(content: bytes, place: Place) -> Reported[str | None]:
    """The text of UTF-8 bytes with `\\n` at line ends; a byte that is not UTF-8 is named with its line."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        where = Place(place.file, line, column)
        return Reported(None, (NOT_UTF8.at(where, offset=error.start, byte=f"0x{content[error.start]:02X}"),))
    return Reported(text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text)


def read_text(file: Path, place: Place, limit: int = TEXT_LIMIT) -> Reported[str | None]:
    """The text of a UTF-8 file, else the reason why not."""
    read = read_bytes(file, place, limit)
    return Reported(None, read.diagnostics) if read.value is None else decode(read.value, place)
