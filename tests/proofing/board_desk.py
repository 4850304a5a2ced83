"""A conference of two papers with real proofs: small PDFs whose lines are known to the point."""

import io
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from proceedings import commands
from proceedings.delivery import deliver
from proceedings.model.artifact import Artifact
from proceedings.model.proofing import ProofCopy, ProofLine, ProofPage, ProofRecord
from proceedings.proofing.keeping import copy_file, record_file
from proceedings.proofing.places import proof_path

STARTER = Path(commands.__file__).parent / "starter"
WIDTH, HEIGHT, LEFT, TOP, SIZE, LEADING, LETTER = 200.0, 300.0, 20.0, 30.0, 10.0, 12.0, 6.0
"""Sheet and type area in points; a letter of Courier 10 is six points wide."""

Pages = Sequence[Sequence[str]]


def conference(tmp_path: Path) -> Path:
    """The starter conference: papers 001 and 101."""
    shutil.copytree(STARTER, tmp_path / "conference")
    return tmp_path / "conference"


def proof(pages: Pages, version: int = 1, paper: str = "101", record: dict[str, object] | None = None) -> ProofCopy:
    """A proof whose pages have these lines; the first folio is 7."""
    numbers = iter(range(1, 10_000))
    sheet = {"width": WIDTH, "height": HEIGHT, "left": LEFT, "top": TOP}
    made = tuple(
        ProofPage(sheet=place, folio=str(7 + place), lines=tuple(_lines(lines, numbers)), **sheet)
        for place, lines in enumerate(pages)
    )
    return ProofCopy(
        id=paper, version=version, token="t", title="Reading a River", language="en", record=record or {}, pages=made
    )


def _lines(texts: Sequence[str], numbers: Iterator[int]) -> Iterator[ProofLine]:
    for place, text in enumerate(texts, 1):
        wide = len(text) * LETTER
        yield ProofLine(number=next(numbers), x=0, y=place * LEADING, width=wide, size=SIZE, text=text)


def keep_proof(folder: Path, copy: ProofCopy) -> None:
    """The proof in its place, drawn in Courier."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, pagesize=(WIDTH, HEIGHT), invariant=True)
    for page in copy.pages:
        canvas.setFont("Courier", SIZE)
        for line in page.lines:
            canvas.drawString(page.left + line.x, HEIGHT - page.top - line.y, line.text.replace("\u00ad", "-"))
        canvas.showPage()
    canvas.save()
    deliver([Artifact(proof_path(copy.id, copy.version), drawn.getvalue()), copy_file(copy)], folder)


def keep(folder: Path, record: ProofRecord) -> None:
    """The record in its place."""
    deliver([record_file(record, folder)], folder)
