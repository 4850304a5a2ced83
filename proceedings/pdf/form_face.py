"""The face that readers type into forms with: one byte a letter, which every viewer can write, in Kazakh too.

Viewers make the appearance of a filled field anew and look for each letter in the font's encoding (ISO 32000-1,
9.6.6). What that has to name is Latin, Russian and Kazakh: 224 places are enough.
"""

from functools import lru_cache

import uharfbuzz as hb

from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.faces import FaceKey, open_face
from proceedings.pdf.metrics import read_metrics
from proceedings.pdf.syntax import deflate, numbers, utf16

FACE = FaceKey("source-sans-3")
_NAME = b"FORMAA+SourceSans3-Form"
_FIRST, _OURS = 32, 128
"""The first code, and the first that stands for a letter of our choice."""

_ASCII = "".join(map(chr, range(32, 127)))
_RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_KAZAKH = {
    "Ә": "Schwacyrillic",
    "Ғ": "Ghestrokecyrillic",
    "Қ": "Kadescendercyrillic",
    "Ң": "Endescendercyrillic",
    "Ө": "Obarredcyrillic",
    "Ұ": "Ustraightstrokecyrillic",
    "Ү": "Ustraightcyrillic",
    "Һ": "Shhacyrillic",
}
_OTHERS = {"І": "afii10055", "і": "afii10103"}
_SIGNS = {
    "«": "guillemotleft", "»": "guillemotright", "—": "emdash", "–": "endash", "…": "ellipsis", "“": "quotedblleft",
    "”": "quotedblright", "‘": "quoteleft", "’": "quoteright", "„": "quotedblbase", "№": "afii61352", "°": "degree",
    "×": "multiply", "•": "bullet", "→": "arrowright", "§": "section",
    "Ä": "Adieresis", "Ö": "Odieresis", "Ü": "Udieresis", "ä": "adieresis", "ö": "odieresis", "ü": "udieresis",
    "ß": "germandbls", "é": "eacute", "è": "egrave", "à": "agrave", "ç": "ccedilla", "ñ": "ntilde", "ó": "oacute",
    "í": "iacute", "á": "aacute", "ú": "uacute", "Ş": "Scedilla", "ş": "scedilla", "Ğ": "Gbreve", "ğ": "gbreve",
    "İ": "Idotaccent", "ı": "dotlessi", "ł": "lslash", "ń": "nacute", "ś": "sacute", "ć": "cacute", "ž": "zcaron",
    "š": "scaron",
}  # fmt: skip
"""Names as in Adobe's list, which is what viewers know letters by."""


def add_form_face(canvas: Canvas) -> Reference:
    """Writes the face."""
    program, metrics, widths = _cut()
    packed = deflate(program)
    file = canvas.add_stream(packed, b"/Filter/FlateDecode/Length1 %d" % len(program))
    descriptor = canvas.add(b"<</Type/FontDescriptor/FontName/%b%b/FontFile2 %b>>" % (_NAME, metrics, file))
    differences = b"%d%b" % (_OURS, b"".join(b"/%b" % name.encode() for name in _names().values()))
    encoding = b"<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[%b]>>" % differences
    unicode = canvas.add_stream(deflate(_to_unicode()))
    entries = (
        b"/Type/Font/Subtype/TrueType/BaseFont/%b/FirstChar %d/LastChar %d"
        % (_NAME, _FIRST, _OURS + len(_names()) - 1),
        b"/Widths%b/FontDescriptor %b/Encoding%b/ToUnicode %b" % (widths, descriptor, encoding, unicode),
    )
    return canvas.add(b"<<%b>>" % b"".join(entries))


def _names() -> dict[str, str]:
    """The letters of our choice, in the order of their codes, with their names."""
    russian = {letter: f"afii{number}" for number, letter in enumerate(_RUSSIAN, 10017)}
    russian |= {letter.lower(): f"afii{number}" for number, letter in enumerate(_RUSSIAN, 10065)}
    kazakh = {letter.lower(): name[0].lower() + name[1:] for letter, name in _KAZAKH.items()}
    return {**russian, **_KAZAKH, **kazakh, **_OTHERS, **_SIGNS}


@lru_cache(maxsize=1)
def _cut() -> tuple[bytes, bytes, bytes]:
    """The program with these letters alone, the entries of its descriptor, and the widths of the codes in order."""
    face = open_face(FACE)
    letters = [*_ASCII, " ", *_names()]  # code 127 is nothing
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(set(map(ord, letters)))
    wanted.flags |= hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    dropped = {"BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "gasp"}
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in dropped)
    font, scale = hb.Font(face), 1000 / face.upem
    glyphs = (font.get_nominal_glyph(ord(letter)) or 0 for letter in letters)
    widths = numbers(font.get_glyph_h_advance(glyph) * scale for glyph in glyphs)
    # Nonsymbolic (32), because letters are named by an encoding, in place of symbolic (4).
    metrics = read_metrics(face, FACE.weight, FACE.italic).replace(b"/Flags 4", b"/Flags 32")
    return bytes(hb.subset(face, wanted).blob.data), metrics, widths


def _to_unicode() -> bytes:
    """What each code reads as."""
    codes = [*enumerate(_ASCII, _FIRST), *enumerate(_names(), _OURS)]
    blocks = [codes[start : start + 100] for start in range(0, len(codes), 100)]
    lines = [
        f"{len(block)} beginbfchar\n" + "\n".join(f"<{code:02X}> <{utf16(letter)}>" for code, letter in block)
        for block in blocks
    ]
    body = "\nendbfchar\n".join(lines)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
        "/CMapName /Form-UCS def\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\nendbfchar\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
