"""The faces of the body and of headings as files that every engine reads, their axes pinned as ours are."""

from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

from proceedings.model.style import Style
from proceedings.pdf.faces import FaceKey, face_key, open_face, optical_size

FAMILY, TYPOGRAPHIC_FAMILY = 1, 16
"""Numbers of names in a font (OpenType, the table `name`)."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font file, and what programs call the family."""

    file: Path
    family: str


def role_face(style: Style, role: str) -> FaceKey:
    """The face that a role is set in."""
    text = style.roles[role]
    return face_key(style.families[text.family].package, text.weight, text.italic, optical_size(text.size))


def write_face(style: Style, role: str, folder: Path) -> Face:
    """The face of the role, as a file in the folder."""
    face = open_face(role_face(style, role))
    file = folder / f"{role}.ttf"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(face.blob.data)
    return Face(file, _name(face))


def _name(face: hb.Face) -> str:
    known = {name.name_id for name in face.list_names()}
    return str(face.get_name(TYPOGRAPHIC_FAMILY if TYPOGRAPHIC_FAMILY in known else FAMILY))
