"""Whether a file is what its suffix says, by its first bytes; and a text manuscript opened after that look."""

import re
from pathlib import Path

from proceedings.intake.faults.containers import OLD_WORD, OTHER_FORMAT
from proceedings.intake.text_file import TEXT_LIMIT, decode, read_bytes
from proceedings.model.diagnostic import Diagnostic, Place, Reported

KINDS = (
    ("PDF", re.compile(rb"\s{0,64}%PDF-")),
    ("ZIP", re.compile(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)")),
    ("OLE", re.compile(rb"\xd0\xcf\x11\xe0")),
    ("RTF", re.compile(rb"\{\\rtf")),
    ("HTML", re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)", re.IGNORECASE)),
    ("PNG", re.compile(rb"\x89PNG")),
    ("JPEG", re.compile(rb"\xff\xd8\xff")),
    ("GZIP", re.compile(rb"\x1f\x8b")),
    ("UTF-16", re.compile(rb"\xff\xfe|\xfe\xff")),
    ("NUL", re.compile(rb"[^\x00]{0,4095}\x00")),
)
EXPECTED = {".docx": "ZIP", ".odt": "ZIP", ".pdf": "PDF"}
SHOWN = {"NUL": "binary"}


def kind_of(content: bytes) -> str:
    """What the first bytes say: PDF, ZIP, OLE, RTF, HTML…; empty for text."""
    return next((kind for kind, magic in KINDS if magic.match(content[:4096])), "")


def impostor(content: bytes, suffix: str, name: str) -> tuple[Diagnostic, ...]:
    """The one diagnostic of a file that isn't what its suffix says; nothing where it is."""
    found = kind_of(content)
    expected = EXPECTED.get(suffix, "")
    if found == expected or (expected == "PDF" and b"%PDF-" in content[:1024]):
        return ()
    if found == "OLE":
        return (OLD_WORD.at(Place(name)),)
    return (OTHER_FORMAT.at(Place(name), suffix=suffix, found=SHOWN.get(found, found) or "text"),)


def text_of_file(file: Path, name: str) -> Reported[str | None]:
    """The text of a manuscript in UTF-8, else the one reason why it is none."""
    read = read_bytes(file, Place(name), TEXT_LIMIT)
    if read.value is None:
        return Reported(None, read.diagnostics)
    wrong = impostor(read.value, file.suffix.casefold(), name)
    return Reported(None, wrong) if wrong else decode(read.value, Place(name))
