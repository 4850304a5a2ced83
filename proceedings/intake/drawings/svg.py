"""SVG as drawings: parsed behind the one XML gate, cleaned, its letters set in our faces, its lines kept as lines.

The only user of svg2pdf, which is given text that refers to nothing outside itself.
"""

import re
import tempfile
import zlib
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

from proceedings.intake.drawings.pdf import drawing_of
from proceedings.intake.drawings.svg_cleaning import clean
from proceedings.intake.drawings.svg_letters import Lettering, letter
from proceedings.intake.drawings.svg_size import fit_for_paper
from proceedings.intake.faults.containers import UNSAFE_XML
from proceedings.intake.faults.drawings import DRAWING_INCOMPLETE, DRAWING_SIZE, ENTITIES_IN_DRAWING, LETTERS_IN_DRAWING
from proceedings.intake.faults.pictures import DAMAGED_PICTURE, PICTURE_FORMAT
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.picture import Illustration
from proceedings.pdf.faces import open_face

LIBRARY = "svg2pdf_py"
TEXT_LIMIT = 30_000_000
"""Bytes of an SVG, inflated: a plot with a hundred thousand points has ten million."""
GZIP = 31
DOCTYPE = re.compile(rb"<!DOCTYPE\s+[\w:]+(?:\s+(?:PUBLIC\s+\"[^\"]*\"|SYSTEM)\s+\"[^\"]*\")?\s*>", re.IGNORECASE)
"""One that only names the format, as every program writes it; one that declares anything stays and is refused."""
DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
NAMED = 12
DEEP = 16


def open_svg(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The drawing of an SVG or SVGZ file; what of it can't be drawn is told."""
    name = place.field or place.file
    if find_spec(LIBRARY) is None:
        return Reported(None, (PICTURE_FORMAT.at(place, file=name, found="SVG"),))
    text = _inflated(content)
    if text is None:
        problem = f"> {TEXT_LIMIT // 10**6} MB"
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=problem),))
    text = DOCTYPE.sub(b"", text, count=1)
    if DECLARED.search(text):
        return Reported(None, (ENTITIES_IN_DRAWING.at(place, file=name),))
    parsed = parse_xml(text, name, place)
    if parsed.value is None:
        return Reported(None, tuple(_refusal(told, name, place) for told in parsed.diagnostics))
    return draw_svg(parsed.value, place)


def draw_svg(root: etree._Element, place: Place) -> Reported[Illustration | None]:
    """The drawing of a parsed SVG, which is changed on the way."""
    name = place.field or place.file
    left_out = clean(root)
    size = fit_for_paper(root)
    if size is None:
        return Reported(None, (DRAWING_SIZE.at(place, file=name),))
    lettering = letter(root)
    _divide(root)
    try:
        pdf = _converted(etree.tostring(root, encoding="unicode"), lettering)
    except (ValueError, RuntimeError) as refused:
        problem = str(refused).rpartition("error: ")[2].rstrip(".")
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=problem),))
    drawn = drawing_of(pdf, place)
    return Reported(drawn.value, (*_told(left_out, lettering, place), *drawn.diagnostics))


def _told(left_out: tuple[str, ...], lettering: Lettering, place: Place) -> tuple[Diagnostic, ...]:
    name = place.field or place.file
    told: list[Diagnostic] = []
    if left_out:
        told.append(DRAWING_INCOMPLETE.at(place, file=name, parts=", ".join(left_out)))
    if lettering.missing:
        characters = ", ".join(f"{character} (U+{ord(character):04X})" for character in lettering.missing[:NAMED])
        told.append(LETTERS_IN_DRAWING.at(place, file=name, characters=characters))
    return tuple(told)


def _divide(root: etree._Element) -> None:
    """Makes some groups in deep nests forms of their own: states of graphics are saved 28 deep at most (annex C)."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth % DEEP == 0 and local_name(element) == "g":
            element.set("style", f"isolation:isolate;{element.get('style', '')}")


def _inflated(content: bytes) -> bytes | None:
    """The text of the file; None where there is too much of it or its packing is damaged."""
    if not content.startswith(b"\x1f\x8b"):
        return content if len(content) <= TEXT_LIMIT else None
    unpacking = zlib.decompressobj(GZIP)
    try:
        text = unpacking.decompress(content, TEXT_LIMIT)
    except zlib.error:
        return None
    return None if unpacking.unconsumed_tail else text


def _refusal(told: Diagnostic, name: str, place: Place) -> Diagnostic:
    if told.code == UNSAFE_XML.code:
        return ENTITIES_IN_DRAWING.at(place, file=name)
    return DAMAGED_PICTURE.at(place, file=name, problem=told.message["en"].rpartition(": ")[2].rstrip("."))


def _converted(svg: str, lettering: Lettering) -> bytes:
    """A PDF of the drawing with these faces and no others; raises ValueError and RuntimeError."""
    import svg2pdf_py

    faces = svg2pdf_py.FontDatabase()
    with tempfile.TemporaryDirectory() as folder:  # faces are given by file name alone
        for number, key in enumerate(lettering.faces):
            file = Path(folder) / f"{number}.ttf"
            file.write_bytes(open_face(key).blob.data)
            faces.load_font_file(str(file))
        return bytes(svg2pdf_py.svg_to_pdf(svg, faces, svg2pdf_py.ConversionOptions()))
