"""A conference of one paper with its proof, made by hand: a form sheet and a page in Times, whose widths are known.

The comments in it are written as the programs of the authors write them, after ISO 32000-2 and files seen of each.
"""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from proceedings.model.proofing import ProofCopy, ProofLine, ProofPage, ProofRecord, ProofState, Query
from proceedings.proofing.keeping import copy_file, record_file

WIDTH, HEIGHT, LEFT, TOP, SIZE, LEADING = 420.0, 595.0, 50.0, 60.0, 10.0, 14.0
FONT = "Times-Roman"
TOKEN = "k3n9zq2mxa7d"
TITLE = "How to Read a River"
TEXT = (
    TITLE,
    "Towns that wish to build beside water seldom own years of mea\u00ad",
    "surements. We walked one afternoon along the bank, and noted",
    "where the ground moves, where the water stands after rain and",
    "which places people use. The map was drawn in one evening.",
    "The bank of the second town was steeper than the first bank.",
)
MANUSCRIPT = """---
title: How to Read a River
---

Towns that wish to build beside water seldom own
years of **measurements**. We walked one afternoon along
the bank, and noted where the ground moves, where the water stands after rain
and which places people use. The map was drawn in one evening.

The bank of the second town was steeper than the first bank.
"""
LINES = tuple(
    ProofLine(
        number=number,
        x=0.0,
        y=number * LEADING,
        width=stringWidth(text.replace("\u00ad", "-"), FONT, SIZE),
        size=SIZE,
        text=text,
    )
    for number, text in enumerate(TEXT, 1)
)
PAGE = ProofPage(sheet=1, folio="7", width=WIDTH, height=HEIGHT, left=LEFT, top=TOP, lines=LINES)
QUERIES = (
    Query(number=1, text="Is 1984 right?", folio="7", line=3),
    Query(number=2, text="Whose post?", field="authors.0.post"),
)
COPY = ProofCopy(
    id="101",
    version=1,
    token=TOKEN,
    title=TITLE,
    language="en",
    manuscript="101-river/paper.md",
    record={"title": {"en": TITLE}, "authors": [{"name": {"en": {"family": "Omarova"}}}]},
    pages=(PAGE,),
)

Change = Callable[[pikepdf.Pdf], None]


def proof(copy: ProofCopy = COPY, marked: bool = True) -> bytes:
    """The PDF of a proof: a sheet with the form, then the page."""
    made = io.BytesIO()
    canvas = Canvas(made, (WIDTH, HEIGHT))
    form = canvas.acroForm
    for y, value in ((500, "approve"), (480, "corrections"), (460, "reject")):
        form.radio(name="decision", value=value, x=60, y=y, size=12, buttonStyle="check")
    for y, name in ((430, "name"), (400, "date"), (340, "remarks"), (300, "answer_1"), (260, "answer_2")):
        form.textfield(name=name, x=60, y=y, width=300, height=20)
    form.textfield(name="record.title.en", value=TITLE, x=60, y=220, width=300, height=20)
    form.textfield(
        name="token", value=copy.token if marked else "", x=60, y=20, width=10, height=10, annotationFlags="hidden"
    )
    canvas.showPage()
    canvas.setFont(FONT, SIZE)
    for line in LINES:
        canvas.drawString(LEFT + line.x, HEIGHT - TOP - line.y, line.text.replace("\u00ad", "-"))
    canvas.showPage()
    canvas.save()
    with pikepdf.open(made) as pdf:
        if marked:
            pdf.docinfo["/ProceedingsProof"] = f"{copy.id} {copy.version} {copy.token}"
        return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def changed(*changes: Change, content: bytes | None = None) -> bytes:
    """The proof after somebody changed it."""
    with pikepdf.open(io.BytesIO(content or proof())) as pdf:
        for change in changes:
            change(pdf)
        return saved(pdf)


def filled(**values: str) -> Change:
    """The form filled in: names of radio buttons are values of `decision`."""

    def fill(pdf: pikepdf.Pdf) -> None:
        for field in pdf.Root.AcroForm.Fields:
            name = str(field.get("/T", ""))
            if name in values and "/Kids" not in field:
                field.V = String(values[name])
            elif name in values:
                field.V = Name(f"/{values[name]}")
                for kid in field.Kids:
                    if f"/{values[name]}" in kid.AP.N:
                        kid.AS = Name(f"/{values[name]}")

    return fill


def box_of(line: int, words: str) -> tuple[float, float, float, float]:
    """Where words stand on the page, as PDF counts: left, bottom, right, top."""
    text = TEXT[line - 1]
    start = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text).start()  # type: ignore[union-attr]
    left = LEFT + stringWidth(text[:start], FONT, SIZE)
    baseline = HEIGHT - TOP - line * LEADING
    return left, baseline - 2.5, left + stringWidth(words, FONT, SIZE), baseline + 7.5


def quads(*boxes: tuple[float, float, float, float]) -> Array:
    """Quadrilaterals in the order of most programs: upper corners first, then the lower ones."""
    corners = [(left, top, right, top, left, bottom, right, bottom) for left, bottom, right, top in boxes]
    return Array([round(number, 2) for group in corners for number in group])


def annotation(pdf: pikepdf.Pdf, kind: str, rect: tuple[float, ...], **entries: object) -> pikepdf.Object:
    """An annotation hung on the page of the paper."""
    facts = {f"/{name}": value for name, value in entries.items()}
    made = Dictionary({"/Type": Name.Annot, "/Subtype": Name(f"/{kind}"), "/Rect": Array(list(rect)), **facts})
    one = pdf.make_indirect(made)
    page = pdf.pages[1]
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(one)
    return one


def utf16(text: str) -> String:
    return String(b"\xfe\xff" + text.encode("utf-16-be"))


def conference(folder: Path, *, manuscript: str = MANUSCRIPT, queries: tuple[Query, ...] = ()) -> Path:
    """A conference folder with one paper, whose first proof was sent."""
    (folder / "101-river").mkdir(parents=True)
    (folder / "101-river" / "paper.md").write_text(manuscript)
    made = COPY.model_copy(update={"queries": queries})
    record = ProofRecord(id="101", state=ProofState.SENT, proof=1, sent_proof=1, queries=queries)
    (folder / "proofing" / "101").mkdir(parents=True)
    for artifact in (copy_file(made), record_file(record, folder)):
        (folder / artifact.path).write_bytes(artifact.content)
    (folder / "proofing" / "101" / "proof-1.pdf").write_bytes(proof())
    return folder
