"""The authors' loop: a paper's proof as it was made, what came back, and where the paper stands, all in plain files."""

from enum import StrEnum

from pydantic import Field

from proceedings.model.record import Record


class ProofState(StrEnum):
    """Where a paper stands between its first proof and the author's approval."""

    NOT_SENT = "not sent"
    SENT = "sent"
    SEEN = "seen"
    CORRECTIONS = "corrections"
    REJECTED = "rejected"
    APPROVED = "approved"


class CorrectionKind(StrEnum):
    """What an author asks for."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    COMMENT = "comment"
    ANSWER = "answer"
    METADATA = "metadata"
    MANUSCRIPT = "manuscript"
    DRAWING = "drawing"


class Query(Record):
    """A question to the author. `folio` and `line` tell where it stands; `code` is of the diagnostic behind it."""

    number: int
    text: str = Field(description="The question, in the author's language")
    folio: str = ""
    line: int = 0
    field: str = Field("", description="Field of the record that it asks about")
    code: str = ""


class Correction(Record):
    """One wish of an author, with its place. Nothing that an author returned is without one.

    `key` is a digest of everything that came back, so that reading an answer again adds nothing.
    """

    key: str
    kind: CorrectionKind
    proof: int = Field(description="Version of the proof that it was made on")
    who: str = ""
    when: str = Field("", description="ISO 8601, as the author's program wrote it")
    folio: str = Field("", description="Folio of the page")
    line: int = Field(0, description="Number of the line in the proof's margin")
    words: str = Field("", description="Words on the page that it is about")
    old: str = Field("", description="Text to be replaced or taken out")
    new: str = Field("", description="Text to stand there")
    comment: str = ""
    query: int = Field(0, description="Number of the query that it answers")
    field: str = Field("", description="Field of the record that it changes")
    file: str = Field("", description="Source file, relative to the conference folder")
    source_line: int = 0
    attachment: str = Field("", description="File that came along, relative to proofing/")
    status: str = Field("open", description="open, applied, declined or done", pattern="^(open|applied|declined|done)$")


class Event(Record):
    """Something that happened to a paper's proof: made, sent, reminded, returned, approved, applied, signed off…"""

    when: str
    what: str
    proof: int = 0
    who: str = ""
    note: str = ""


class ProofRecord(Record):
    """proofing/NNN.yaml: where a paper stands, what was asked and answered. Editors may change it by hand."""

    id: str
    state: ProofState = ProofState.NOT_SENT
    proof: int = Field(0, description="Version of the last proof made")
    sent_proof: int = Field(0, description="Version of the last proof sent")
    deadline: str = Field("", description="Day by which the author is to answer, ISO 8601")
    signed_off: str = Field("", description="The second pair of eyes: who looked the paper through after the author")
    waived: str = Field("", description="Who let the paper pass without the author's approval, and why")
    queries: tuple[Query, ...] = ()
    corrections: tuple[Correction, ...] = ()
    history: tuple[Event, ...] = ()


class ProofLine(Record):
    """A line on a proof: its number in the margin, its place in the type area in points, its words.

    Lines of the sheet to answer on have no number, 0, but the field of the record that they print. The place of a
    `turned` line, which runs up the page, is the upright strip it takes: `width` is its size, and `size` its length.
    """

    number: int
    x: float
    y: float
    width: float
    size: float
    text: str
    field: str = ""
    turned: bool = False


class ProofPage(Record):
    """A page on a proof, of the paper with a folio, of the form without. `sheet` is its index in the proof's PDF.

    `left` and `top` are the type area's corner. Points on the sheet count from its upper left corner:
    x = left + line.x, y = top + line.y.
    """

    sheet: int
    folio: str = ""
    width: float
    height: float
    left: float
    top: float
    lines: tuple[ProofLine, ...] = ()


class ProofCopy(Record):
    """proofing/NNN/proof-V.json: everything about a proof that is needed to understand what comes back on it.

    `token` stands in the PDF's metadata, in its file name and in the letter that it was sent with.
    """

    id: str
    version: int
    token: str
    title: str
    language: str
    deadline: str = ""
    manuscript: str = Field("", description="Source file of the text, relative to the conference folder")
    record: dict[str, object] = Field(default_factory=dict, description="The paper's metadata as the sheet shows it")
    queries: tuple[Query, ...] = ()
    pages: tuple[ProofPage, ...] = Field((), description="The pages of the paper")
    form: tuple[ProofPage, ...] = Field((), description="The sheets to answer on")
