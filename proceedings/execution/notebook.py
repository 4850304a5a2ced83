"""A notebook: lines that runs add to a file and later ones read, each with a checksum. It may be deleted any time."""

import zlib
from collections.abc import Iterator
from pathlib import Path

ROOM = 64 << 20
"""Bytes that a notebook may take; a fuller one is begun anew."""


def read_lines(file: Path) -> Iterator[bytes]:
    """The lines that are whole; one torn by a run that was killed, or by two at a time, is passed over."""
    try:
        content = file.read_bytes()
    except OSError:
        return
    for line in content.splitlines():
        checksum, _, text = line.partition(b" ")
        if checksum == _checksum(text):
            yield text


def add_line(file: Path, text: bytes) -> None:
    """One line more. Where that can't be written the next run is slower, no more."""
    try:
        full = file.exists() and file.stat().st_size > ROOM
        with file.open("wb" if full else "ab") as opened:
            opened.write(b"%b %b\n" % (_checksum(text), text))
    except OSError:
        return


def _checksum(text: bytes) -> bytes:
    return b"%08x" % zlib.crc32(text)
