"""Files inside a PDF (ISO 32000-1, 7.11.4): a paper carries its own record for reference managers."""

from collections.abc import Sequence
from dataclasses import dataclass

from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.syntax import deflate, literal, text_string


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to be carried along. `name` is plain ASCII; `kind` its media type, as `application/json`."""

    name: str
    content: bytes
    kind: str
    about: str


def attach(canvas: Canvas, attachments: Sequence[Attachment]) -> None:
    """Writes the files, in the order of their names, as the tree of names asks for."""
    ordered = sorted(attachments, key=lambda each: each.name)
    entries = b" ".join(b"%b %b" % (literal(each.name), _add(canvas, each)) for each in ordered)
    if entries:
        canvas.enter(Names=b"<</EmbeddedFiles<</Names[%b]>>>>" % entries)


def _add(canvas: Canvas, attachment: Attachment) -> Reference:
    """The file and its specification."""
    kind = attachment.kind.replace("/", "#2F").encode()
    entries = b"/Type/EmbeddedFile/Subtype/%b/Params<</Size %d>>/Filter/FlateDecode" % (kind, len(attachment.content))
    file = canvas.add_stream(deflate(attachment.content), entries)
    name = literal(attachment.name)
    about = text_string(attachment.about)
    words = (name, name, about, file, file)
    return canvas.add(b"<</Type/Filespec/F%b/UF%b/Desc%b/EF<</F %b/UF %b>>/AFRelationship/Supplement>>" % words)
