"""What a font descriptor says of a face (ISO 32000-1, 9.8): read from the face's own tables."""

import struct

import uharfbuzz as hb

from proceedings.pdf.syntax import numbers

_FIXED_PITCH, _SERIF, _SYMBOLIC, _ITALIC = 1, 2, 4, 64
_LATIN_TEXT = 2
_SERIFS = range(2, 11)
"""Of PANOSE: the family kind of text faces, and the serif styles that do have serifs."""


def read_metrics(face: hb.Face, weight: int, italic: bool) -> bytes:
    """The entries of the descriptor, lengths in thousandths of the em."""
    font = hb.Font(face)
    scale = 1000 / face.upem
    extents = font.get_font_extents("ltr")
    capital = font.get_glyph_extents(font.get_nominal_glyph(ord("H")) or 0)
    lengths = {
        b"Ascent": extents.ascender * scale,
        b"Descent": extents.descender * scale,
        b"CapHeight": (capital.y_bearing if capital else 0) * scale,
        b"ItalicAngle": _italic_angle(face),
        b"StemV": 50 + (weight / 65) ** 2,
        b"Flags": _flags(face, italic),
    }
    box = numbers(edge * scale for edge in struct.unpack_from(">4h", _table(face, "head", 54), 36))
    return b"/FontBBox%b" % box + b"".join(b"/%b %d" % (name, round(length)) for name, length in lengths.items())


def _italic_angle(face: hb.Face) -> float:
    """In degrees, negative to the right: a 16.16 number in `post`."""
    return float(struct.unpack_from(">i", _table(face, "post", 8), 4)[0]) / 65536


def _flags(face: hb.Face, italic: bool) -> int:
    """Symbolic, because glyphs are named by id and not by a Latin encoding."""
    fixed = struct.unpack_from(">I", _table(face, "post", 16), 12)[0]
    kind, serif = struct.unpack_from(">2B", _table(face, "OS/2", 34), 32)
    has_serifs = kind == _LATIN_TEXT and serif in _SERIFS
    return _SYMBOLIC | (_FIXED_PITCH if fixed else 0) | (_SERIF if has_serifs else 0) | (_ITALIC if italic else 0)


def _table(face: hb.Face, tag: str, length: int) -> bytes:
    """The beginning of a table, or as many zeros where the face has none."""
    return bytes(face.reference_table(tag).data[:length]).ljust(length, b"\0")
