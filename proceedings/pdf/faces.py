"""Opening the faces that a style names: a family's font file with its axes pinned by HarfBuzz."""

import hashlib
import struct
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import fontpkg
import uharfbuzz as hb

from proceedings.typefaces import DIGEST_MARK, typeface_files

MATH_PACKAGE = "stix-two-math"
OPTICAL_SIZES = ((8.9, 8), (11.5, 10), (15.5, 12), (22.0, 18), (30.0, 24))
"""Up to which size of type, in points, which optical size: few, since each face of each is a font in the volume."""
LARGEST_OPTICAL_SIZE = 36
HEAVIEST = 1000


class FaceKey(NamedTuple):
    """What makes one face: a family's package, weight, slope and optical size in points.

    Its text form `source-serif-4:400:r:8` stands in galleys; any process can open the face by it.
    """

    package: str
    weight: int = 400
    italic: bool = False
    optical_size: int = 0

    def __str__(self) -> str:
        return f"{self.package}:{self.weight}:{'i' if self.italic else 'r'}:{self.optical_size}"

    @classmethod
    def parse(cls, text: str) -> "FaceKey":
        """The key that a text form stands for; a package that is a folder may have colons of its own."""
        package, weight, slope, size = text.rsplit(":", 3)
        return cls(package, int(weight), slope == "i", int(size))


def optical_size(size: float) -> int:
    """The optical size for type of so many points: sturdy and wide for notes, fine and narrow for display."""
    return next((step for most, step in OPTICAL_SIZES if size <= most), LARGEST_OPTICAL_SIZE)


@lru_cache(maxsize=512)
def face_key(package: str, weight: int, italic: bool, size: int) -> FaceKey:
    """The face of a family that comes nearest: what it has no axis for makes no face of its own.

    A family of four files is asked for weight 600 and gives its bold, whose weight the key then names.
    """
    file = face_file(FaceKey(package, weight, italic))
    face = _file_face(file)
    axes = {axis.tag: axis for axis in face.axis_infos}
    weights = axes.get("wght")
    real = int(min(max(weight, weights.min_value), weights.max_value)) if weights else _weight_of(face)
    return FaceKey(package, real, italic, size if "opsz" in axes else 0)


@lru_cache(maxsize=256)
def face_file(key: FaceKey) -> Path:
    """The font file of a face; raises fontpkg's own error where the family isn't installed."""
    if key.package == MATH_PACKAGE:
        # Found, not imported: ziamath takes a tenth of a second to load, and only its font is wanted.
        ziamath = find_spec("ziamath")
        if ziamath is None or ziamath.origin is None:
            raise ModuleNotFoundError("ziamath, whose font sets formulas, is not installed")
        return Path(ziamath.origin).parent / "fonts" / "STIXTwoMath-Regular.ttf"
    if DIGEST_MARK in key.package:
        return _nearest(typeface_files(key.package), key)
    has_slope = not key.italic or "italic" in fontpkg.family(key.package).styles
    slope = "italic" if key.italic and has_slope else "normal"
    return Path(fontpkg.path(key.package, weight=key.weight, style=slope, nearest=True))


@lru_cache(maxsize=64)
def digest_of_face(key: FaceKey) -> str:
    """A digest of the font file of a face."""
    with face_file(key).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


@lru_cache(maxsize=96)
def open_face(key: FaceKey) -> hb.Face:
    """The face with weight and optical size pinned within what its axes allow; glyph ids are the file's own."""
    face = _file_face(face_file(key))
    if not face.axis_infos:
        return face
    wanted = {"wght": float(key.weight), "opsz": float(key.optical_size)}
    subset = hb.SubsetInput()
    subset.keep_everything()
    subset.flags |= hb.SubsetFlags.RETAIN_GIDS
    for axis in face.axis_infos:
        value = wanted.get(axis.tag) or axis.default_value
        subset.pin_axis_location(face, axis.tag, min(max(value, axis.min_value), axis.max_value))
    return hb.subset(face, subset)


def covers(file: Path, letters: str) -> bool:
    """Whether a font file has all these letters."""
    known = _file_face(file).unicodes
    return all(ord(letter) in known for letter in letters)


@lru_cache(maxsize=96)
def _file_face(file: Path) -> hb.Face:
    """A font file as it is, its axes not pinned."""
    return hb.Face(hb.Blob.from_file_path(str(file)))


def _nearest(files: tuple[Path, ...], key: FaceKey) -> Path:
    """Of a family's files the one of the slope and nearest weight, the heavier of two as near."""

    def distance(file: Path) -> tuple[bool, int, int]:
        face = _file_face(file)
        weight = _weight_of(face)
        return _is_italic(face) != key.italic, abs(weight - key.weight), HEAVIEST - weight

    return min(files, key=distance)


def _weight_of(face: hb.Face) -> int:
    """From OS/2: 400 regular, 700 bold."""
    return int(struct.unpack_from(">H", bytes(face.reference_table("OS/2").data).ljust(6, b"\0"), 4)[0]) or 400


def _is_italic(face: hb.Face) -> bool:
    """From the style bits of `head`."""
    return bool(struct.unpack_from(">H", bytes(face.reference_table("head").data).ljust(46, b"\0"), 44)[0] >> 1 & 1)
