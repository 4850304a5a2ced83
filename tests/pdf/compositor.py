"""A small compositor for tests: lines shaped by HarfBuzz, galleys bound into volumes, PDFs written by hand."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import uharfbuzz as hb

from proceedings.model.galley import Galley
from proceedings.model.page import Foreign, Glyphs, Mark, Page
from proceedings.model.volume import Destination, Volume, VolumePage
from proceedings.pdf.draw import draw_galley
from proceedings.pdf.faces import FaceKey, open_face

SERIF = "source-serif-4:400:r:10"
SERIF_BOLD = "source-serif-4:700:r:10"
SANS = "source-sans-3:600:r:0"
WIDTH, HEIGHT = 400.0, 500.0
CORNER = (40.0, 60.0)
LEADING = 14.0

Readings = dict[str, dict[int, str]]


def line(readings: Readings, text: str, y: float, face: str = SERIF, broken: bool = False) -> Glyphs:
    """A line of text 10 points high, its baseline at y; a broken one ends with the hyphen that we add."""
    font = hb.Font(open_face(FaceKey.parse(face)))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    shaped = buffer.glyph_infos
    ends = [*(each.cluster for each in shaped[1:]), len(text)]
    used = readings.setdefault(face, {})
    for each, end in zip(shaped, ends, strict=True):
        used[each.codepoint] = text[each.cluster : end]
    ids = [each.codepoint for each in shaped]
    if broken:
        ids.append(font.face.glyph_count)
        used[font.face.glyph_count] = "\u00ad"
    width = sum(position.x_advance for position in buffer.glyph_positions) * 10 / font.face.upem
    return Glyphs(0.0, y, face, 10.0, f"[<{''.join(f'{glyph:04X}' for glyph in ids)}>]", text, width)


def page(readings: Readings, *content: str | Mark) -> Page:
    """A page with a line for each string and each other mark as it is."""
    marks = [
        line(readings, each, LEADING * place) if isinstance(each, str) else each
        for place, each in enumerate(content, start=1)
    ]
    return Page(tuple(marks))


def galley(*pages: Sequence[str | Mark]) -> Galley:
    """A galley with these pages."""
    readings: Readings = {}
    return Galley(tuple(page(readings, *content) for content in pages), readings)


def foreign_galley(galley: Galley) -> Galley:
    """A galley that shows each page of its camera-ready paper at half its size."""
    assert galley.camera_ready
    pages = tuple(
        Page((Foreign(10.0, 20.0, each.width / 2, each.height / 2, 0.5, index), *galley.pages[0].marks))
        for index, each in enumerate(galley.camera_ready.pages)
    )
    return replace(galley, pages=pages)


def bind(galleys: Mapping[str, Galley], furniture: tuple[Glyphs, ...] = (), **fields: object) -> Volume:
    """A volume of these galleys by owner, with a destination for each anchor and for each owner's first page."""
    pages: list[VolumePage] = []
    destinations: dict[str, Destination] = {}
    glyphs: Readings = {}
    for owner, each in galleys.items():
        destinations[f"paper:{owner}"] = Destination(len(pages))
        for drawn in draw_galley(each).pages:
            destinations |= {f"{owner}/{a.label}": Destination(len(pages), a.y) for a in drawn.anchors}
            folio = str(len(pages) + 1)
            pages.append(VolumePage(drawn, owner, folio, folio, CORNER, furniture))
        for face, used in each.glyphs.items():
            glyphs.setdefault(face, {}).update(used)
    volume = Volume(
        title="Құқықтық тәртіп",
        languages=("kk", "ru", "en"),
        date="2026-10-16",
        width=WIDTH,
        height=HEIGHT,
        pages=tuple(pages),
        destinations=destinations,
        outline=(),
        standings=(),
        glyphs=glyphs,
        pictures={name: picture for each in galleys.values() for name, picture in each.pictures.items()},
        camera_ready={owner: each.camera_ready for owner, each in galleys.items() if each.camera_ready},
    )
    return replace(volume, **fields)  # type: ignore[arg-type]


def by_hand(*contents: bytes, root: int = 1) -> bytes:
    """A PDF whose indirect objects, numbered from 1, are these."""
    file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, content in enumerate(contents, start=1):
        offsets.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    entries = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(contents) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, entries)
    return file + table + b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, len(file))


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream for a PDF made by hand."""
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)


def one_page(entries: bytes = b"", ink: bytes = b"BT /F 20 Tf 50 700 Td (Otters) Tj ET", *more: bytes) -> bytes:
    """A PDF of one page made by hand: 1 catalogue, 2 page tree, 3 page, 4 its content, 5 Helvetica, 6… more."""
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>%b>>" % entries,
        stream(ink),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )


def spoken(pdf: bytes, folder: Path, *options: str) -> str:
    """What pdftotext reads out of a PDF."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    file = folder / "spoken.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdftotext", *options, file, "-"], capture_output=True, check=True, text=True).stdout
