"""Faces inside the PDF: one font program a face for the whole volume, addressed by glyph id (ISO 32000-1, 9.7).

HarfBuzz cuts the subset and keeps the glyph ids, so content streams drawn at different times share one program.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from itertools import count, groupby

import uharfbuzz as hb

from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.faces import FaceKey, open_face
from proceedings.pdf.metrics import read_metrics
from proceedings.pdf.syntax import deflate, numbers, utf16
from proceedings.typefaces import DIGEST_MARK

SOFT_HYPHEN = "\u00ad"
_NEEDED = {"CFF ", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def embed_face(canvas: Canvas, key: str, readings: Mapping[int, str]) -> Reference:
    """Writes a face with the glyphs that `readings` names and what each of them reads as.

    The glyph id one past the last is the hyphen that we added at a line's end: drawn as `-`, read as U+00AD.
    """
    face = open_face(FaceKey.parse(key))
    drawn = _drawn(face, readings)
    name = f"{_tag(drawn)}+{_base_name(FaceKey.parse(key))}".encode()
    descendant = _add_descendant(canvas, face, name, drawn, FaceKey.parse(key))
    soft = {face.glyph_count: SOFT_HYPHEN} if face.glyph_count in readings else {}
    unicode = canvas.add_stream(deflate(to_unicode({**readings, **soft})))
    entries = b"/BaseFont/%b/DescendantFonts[%b]/ToUnicode %b" % (name, descendant, unicode)
    return canvas.add(b"<</Type/Font/Subtype/Type0/Encoding/Identity-H%b>>" % entries)


def to_unicode(readings: Mapping[int, str]) -> bytes:
    """The CMap that tells readers what each glyph id stands for (9.10.3), in blocks of at most a hundred."""
    lines = [f"<{glyph:04X}> <{utf16(readings[glyph])}>" for glyph in sorted(readings) if readings[glyph]]
    blocks = (lines[start : start + 100] for start in range(0, len(lines), 100))
    mappings = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join([_CMAP_HEAD, *mappings, _CMAP_FOOT]).encode("ascii")


def _drawn(face: hb.Face, readings: Iterable[int]) -> dict[int, int]:
    """For each glyph id of the content streams, the glyph of the font file that it draws."""
    drawn = {glyph: glyph for glyph in sorted(readings)}
    if face.glyph_count in drawn:
        drawn[face.glyph_count] = hb.Font(face).get_nominal_glyph(ord("-")) or 0
        if "glyf" not in face.table_tags:
            raise ValueError("a face with CFF outlines has no map of glyph ids to put a soft hyphen in")
    if any(glyph > face.glyph_count for glyph in drawn):
        raise ValueError(f"a page names glyph {max(drawn)} of a face that has only {face.glyph_count}")
    return drawn


def _add_descendant(canvas: Canvas, face: hb.Face, name: bytes, drawn: Mapping[int, int], key: FaceKey) -> Reference:
    """The CIDFont (9.7.4)."""
    subset = _subset(face, set(drawn.values()))
    outlines = b"2" if "glyf" in face.table_tags else b"0"
    entries = [
        b"/Type/Font/Subtype/CIDFontType%b/BaseFont/%b" % (outlines, name),
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
        b"/FontDescriptor %b/W%b" % (_add_descriptor(canvas, subset, face, name, key), _widths(face, drawn)),
        b"/CIDToGIDMap %b" % _add_glyph_map(canvas, face, drawn) if outlines == b"2" else b"",
    ]
    return canvas.add(b"<<%b>>" % b"".join(entries))


def _add_descriptor(canvas: Canvas, subset: hb.Face, face: hb.Face, name: bytes, key: FaceKey) -> Reference:
    if "glyf" in face.table_tags:
        data = subset.blob.data
        program = b"/FontFile2 %b" % canvas.add_stream(deflate(data), b"/Filter/FlateDecode/Length1 %d" % len(data))
    else:
        data = subset.reference_table("CFF ").data
        entries = b"/Filter/FlateDecode/Subtype/CIDFontType0C"
        program = b"/FontFile3 %b" % canvas.add_stream(deflate(data), entries)
    metrics = read_metrics(face, key.weight, key.italic)
    return canvas.add(b"<</Type/FontDescriptor/FontName/%b%b%b>>" % (name, metrics, program))


def _add_glyph_map(canvas: Canvas, face: hb.Face, drawn: Mapping[int, int]) -> bytes:
    """From the ids of the content streams to those of the program (9.7.4.2): the same, but for the soft hyphen."""
    if all(cid == glyph for cid, glyph in drawn.items()):
        return b"/Identity"
    pairs = bytearray(2 * (face.glyph_count + 1))
    for cid, glyph in drawn.items():
        pairs[2 * cid : 2 * cid + 2] = glyph.to_bytes(2, "big")
    return canvas.add_stream(deflate(bytes(pairs)))


def _subset(face: hb.Face, glyphs: set[int]) -> hb.Face:
    """The face with these glyphs alone, their ids kept; hints and all tables that only shaping needs are left out."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs | {0})
    wanted.flags |= hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    dropped = (int.from_bytes(tag.encode(), "big") for tag in face.table_tags if tag not in _NEEDED)
    wanted.drop_table_tag_set.update(dropped)
    return hb.subset(face, wanted)


def _widths(face: hb.Face, drawn: Mapping[int, int]) -> bytes:
    """Advance widths in thousandths of the em, runs of neighbouring ids together (9.7.4.3)."""
    font = hb.Font(face)
    scale = 1000 / face.upem
    order = count()
    runs = (list(run) for _, run in groupby(sorted(drawn), lambda glyph: glyph - next(order)))
    arrays = (
        b"%d%b" % (run[0], numbers(font.get_glyph_h_advance(drawn[glyph]) * scale for glyph in run)) for run in runs
    )
    return b"[%b]" % b" ".join(arrays)


def _tag(drawn: Iterable[int]) -> str:
    """The six capitals before a subset's name (9.6.4), from its glyphs."""
    digest = hashlib.sha256(repr(sorted(drawn)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _base_name(key: FaceKey) -> str:
    """A PostScript name for a face: `SourceSerif4-400Italic-8pt`."""
    place = key.package.partition(DIGEST_MARK)[0].rpartition("/")[2]
    family = "".join(word.capitalize() for word in re.findall("[A-Za-z0-9]+", place)) or "Face"
    size = f"-{key.optical_size}pt" if key.optical_size else ""
    return f"{family}-{key.weight}{'Italic' if key.italic else ''}{size}"
