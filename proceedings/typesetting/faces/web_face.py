"""A face for web pages: cut down to the letters that the pages have, packed as WOFF (W3C, WOFF File Format 1.0)."""

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

import uharfbuzz as hb

from proceedings.pdf.faces import FaceKey, open_face

OUTLINES = {True: 0x00010000, False: 0x4F54544F}
"""The flavour of the font inside: TrueType outlines, or OTTO for CFF."""
HEADER, ENTRY = 44, 20
LICENCE_NAMES = {0, 13, 14}
"""Names that a cut face keeps (OpenType, name IDs): copyright and licence, but not what it was cut from."""


class _Table(NamedTuple):
    tag: bytes
    packed: bytes
    length: int
    checksum: int


def web_face(key: str, letters: Iterable[str]) -> bytes:
    """The face of a key (`source-serif-4:400:r:14`) with these letters alone, as the bytes of a WOFF file."""
    face = open_face(FaceKey.parse(key))
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(letter) for letter in letters})
    wanted.name_id_set.clear()
    wanted.name_id_set.update(LICENCE_NAMES)
    wanted.flags |= hb.SubsetFlags.NO_HINTING
    return _woff(hb.subset(face, wanted))


def _woff(face: hb.Face) -> bytes:
    """Header, directory, tables; each table packed where that makes it shorter, at a multiple of four."""
    tables = [_table(tag, face.reference_table(tag).data) for tag in sorted(face.table_tags)]
    start = HEADER + ENTRY * len(tables)
    directory, body = bytearray(), bytearray()
    for table in tables:
        place = start + len(body)
        directory += struct.pack(">4sIIII", table.tag, place, len(table.packed), table.length, table.checksum)
        body += table.packed + bytes(-len(table.packed) % 4)
    unpacked = 12 + 16 * len(tables) + sum(table.length + -table.length % 4 for table in tables)
    flavour = OUTLINES["glyf" in face.table_tags]
    counts = (start + len(body), len(tables), 0, unpacked, 1, 0)
    return struct.pack(">4sIIHHIHH", b"wOFF", flavour, *counts) + bytes(20) + bytes(directory + body)


def _table(tag: str, content: bytes) -> _Table:
    packed = zlib.compress(content, 9)
    kept = packed if len(packed) < len(content) else content
    return _Table(tag.encode().ljust(4), kept, len(content), _checksum(content))


def _checksum(content: bytes) -> int:
    """The sum of the table's words (OpenType, calculating checksums)."""
    padded = content + bytes(-len(content) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
