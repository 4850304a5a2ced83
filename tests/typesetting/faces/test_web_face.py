"""A face for web pages, packed: what is inside is a font with the letters asked for."""

import struct
import zlib

import uharfbuzz as hb

from proceedings.typesetting.faces.web_face import web_face

KEY = "source-serif-4:400:r:14"


def unpacked(packed: bytes) -> dict[bytes, bytes]:
    """The tables of a WOFF file, each as long as its directory says."""
    signature, _, length, count, _, total = struct.unpack(">4sIIHHI", packed[:20])
    assert signature == b"wOFF" and length == len(packed)
    tables = {}
    for place in range(44, 44 + 20 * count, 20):
        tag, start, short, whole, _ = struct.unpack(">4sIIII", packed[place : place + 20])
        table = packed[start : start + short]
        tables[tag] = zlib.decompress(table) if short < whole else table
        assert len(tables[tag]) == whole and start % 4 == 0, tag
    assert total == 12 + 16 * count + sum(len(table) + -len(table) % 4 for table in tables.values())
    return tables


def test_a_packed_face_unpacks_to_a_font_of_the_length_it_says() -> None:
    tables = unpacked(web_face(KEY, "Құқық"))
    assert {b"cmap", b"glyf", b"head", b"hmtx", b"GPOS"} <= set(tables)


def opened(tables: dict[bytes, bytes]) -> hb.Face:
    """The font that the tables are, put together again (OpenType, font directory); checksums are nobody's concern."""
    place, directory, body = 12 + 16 * len(tables), b"", b""
    for tag, table in tables.items():
        directory += struct.pack(">4sIII", tag, 0, place + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    return hb.Face(hb.Blob(struct.pack(">IHHHH", 0x00010000, len(tables), 0, 0, 0) + directory + body))


def test_the_letters_asked_for_are_there_and_no_others() -> None:
    face = opened(unpacked(web_face(KEY, "ҚқA")))
    assert set(face.unicodes) == set(map(ord, "ҚқA"))


def test_the_same_letters_give_the_same_bytes() -> None:
    assert web_face(KEY, "ab") == web_face(KEY, "ba")
