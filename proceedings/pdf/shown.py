"""What a drawn page shows, read back from its content stream: glyphs by face, pictures with their size on paper.

Only streams that `draw` wrote are understood; they name faces and pictures as `syntax` has it.
"""

import re
import struct
from collections.abc import Iterable, Mapping

from proceedings.model.page import Glyphs
from proceedings.model.volume import VolumePage
from proceedings.pdf.pieces import ink_of, pictures_of
from proceedings.pdf.syntax import face_resource, picture_resource

_TEXT = re.compile(r"(?:ActualText|Alt)<[0-9A-F]*>|(/[\w.-]+) [\d.e-]+ Tf|<([0-9A-F]+)>")
"""A face chosen or a string of glyph ids; text for readers looks like a string and is passed over."""

_STRING = re.compile(r"<([0-9A-F]+)>")
_PICTURE = re.compile(r"q ([\d.-]+) 0 0 ([\d.-]+) [\d.-]+ [\d.-]+ cm (/Im[0-9a-f]+) Do")

Readings = Mapping[str, Mapping[int, str]]
"""For each face what its glyph ids read as."""


def glyphs_shown(pages: Iterable[VolumePage], glyphs: Readings) -> dict[str, dict[int, str]]:
    """Of the glyphs of a volume those that are on these pages."""
    strings: dict[str, list[str]] = {}
    names = {face_resource(key): key for key in glyphs}
    for page in pages:
        shown: list[str] = []
        for face, string in _TEXT.findall(_ink(page)):
            if face:
                shown = strings.setdefault(names[face], [])
            elif string:
                shown.append(string)
        for mark in (*page.ground, *page.furniture):
            if isinstance(mark, Glyphs):
                strings.setdefault(mark.face, []).extend(_STRING.findall(mark.show))
    return {face: _readings("".join(strings[face]), glyphs[face]) for face in sorted(strings)}


def pictures_shown(page: VolumePage) -> dict[str, tuple[float, float]]:
    """The width and height in points at which each picture stands on a page, the largest where it does so twice."""
    names = {picture_resource(digest): digest for digest in pictures_of(page)}
    sizes: dict[str, tuple[float, float]] = {}
    if names:
        for width, height, name in _PICTURE.findall(_ink(page)):
            before = sizes.get(names[name], (0.0, 0.0))
            sizes[names[name]] = max(before[0], abs(float(width))), max(before[1], abs(float(height)))
    return sizes


def _ink(page: VolumePage) -> str:
    return ink_of(page).decode("ascii")


def _readings(digits: str, readings: Mapping[int, str]) -> dict[int, str]:
    """What the glyphs read as whose ids, four digits each, are in the string."""
    ids = struct.unpack(f">{len(digits) // 4}H", bytes.fromhex(digits))
    return {glyph: readings.get(glyph, "") for glyph in sorted(set(ids))}
