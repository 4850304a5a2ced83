"""Opening the faces that a style names: a family's font file with its axes pinned by HarfBuzz."""

import hashlib
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import fontpkg
import uharfbuzz as hb

MATH_PACKAGE = "stix-two-math"


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
        """The key that a text form stands for."""
        package, weight, slope, size = text.split(":")
        return cls(package, int(weight), slope == "i", int(size))


def face_file(key: FaceKey) -> Path:
    """The font file of a face; raises fontpkg's own error where the family isn't installed."""
    if key.package == MATH_PACKAGE:
        # Found, not imported: ziamath takes a tenth of a second to load, and only its font is wanted.
        ziamath = find_spec("ziamath")
        if ziamath is None or ziamath.origin is None:
            raise ModuleNotFoundError("ziamath, whose font sets formulas, is not installed")
        return Path(ziamath.origin).parent / "fonts" / "STIXTwoMath-Regular.ttf"
    return Path(fontpkg.path(key.package, weight=key.weight, style="italic" if key.italic else "normal"))


@lru_cache(maxsize=64)
def digest_of_face(key: FaceKey) -> str:
    """A digest of the font file of a face."""
    with face_file(key).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


@lru_cache(maxsize=64)
def open_face(key: FaceKey) -> hb.Face:
    """The face with weight and optical size pinned within what its axes allow; glyph ids are the file's own."""
    face = hb.Face(hb.Blob.from_file_path(str(face_file(key))))
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
