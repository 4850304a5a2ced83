"""Files that came along inside a PDF: hung on a page, or in its list of attachments (ISO 32000-2, 7.11)."""

from dataclasses import dataclass

import pikepdf

from proceedings.pdf.annotation_text import text_of

LARGEST = 50_000_000
MOST = 50


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A file by the name that its author gave it, and its bytes; none where they were too many or damaged."""

    name: str
    content: bytes


def file_of(specification: object) -> EmbeddedFile | None:
    """The file that a file specification embeds."""
    if not isinstance(specification, pikepdf.Dictionary):
        return None
    name = text_of(specification.get("/UF")) or text_of(specification.get("/F")) or "attachment"
    embedded = specification.get("/EF")
    if not isinstance(embedded, pikepdf.Dictionary):
        return None
    stream = next((embedded.get(key) for key in ("/UF", "/F") if isinstance(embedded.get(key), pikepdf.Stream)), None)
    try:
        content = stream.read_bytes() if stream is not None else b""
    except Exception:  # filters of every kind may fail, in more ways than pikepdf declares
        content = b""
    return EmbeddedFile(name, content if len(content) <= LARGEST else b"")


def attached_files(pdf: pikepdf.Pdf) -> tuple[EmbeddedFile, ...]:
    """The files in a PDF's own list of attachments."""
    try:
        names = list(pdf.attachments)[:MOST]
        found = [file_of(pdf.attachments[name].obj) for name in names]
    except Exception:  # a tree of names may be of any shape
        return ()
    return tuple(one for one in found if one is not None)
