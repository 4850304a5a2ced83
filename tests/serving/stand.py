"""A conference folder with proofs in it, made by hand: two pages of squares, a Russian and a Kazakh paper."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from proceedings.delivery import deliver
from proceedings.model.proofing import ProofCopy, ProofLine, ProofPage, ProofRecord, ProofState, Query
from proceedings.proofing.keeping import copy_file, record_file
from proceedings.proofing.places import proof_path

WIDTH, HEIGHT = 300.0, 400.0
LINES = ("Цифровые следы остаются везде, где", "человек пользуется сетью, и их можно", "найти и прочитать.")


def stand(folder: Path, paper: str = "017", language: str = "ru") -> None:
    """Lays a proof of two pages and its record into the folder."""
    lines = tuple(
        ProofLine(number=number, x=0, y=20.0 * number, width=220, size=12, text=text)
        for number, text in enumerate(LINES, 1)
    )
    pages = tuple(
        ProofPage(sheet=sheet, folio=str(44 + sheet), width=WIDTH, height=HEIGHT, left=40, top=50, lines=lines)
        for sheet in (1, 2)
    )
    record = {
        "title": {"ru": "Цифровые следы", "en": "Digital traces"},
        "abstract": {"ru": "Кратко."},
        "keywords": {"ru": ["следы", "сеть"]},
        "authors": [{"name": {"ru": {"family": "Омарова", "given": "Дана"}}, "orcid": "0000-0002-1825-0097"}],
    }
    queries = (Query(number=1, text="Верен ли год 2025?", folio="45", line=2),)
    copy = ProofCopy(
        id=paper, version=1, token="abcdefghij", title="Цифровые следы", language=language, deadline="2026-12-10",
        record=record, queries=queries, pages=pages,
    )  # fmt: skip
    kept = ProofRecord(id=paper, state=ProofState.SENT, proof=1, sent_proof=1, deadline="2026-12-10", queries=queries)
    deliver([copy_file(copy), record_file(kept, folder)], folder)
    draw(folder / proof_path(paper, 1))


def draw(file: Path) -> None:
    """A PDF of three pages with rules where the lines are."""
    canvas = Canvas(str(file), pagesize=(WIDTH, HEIGHT))
    for _ in range(3):
        for number in range(1, len(LINES) + 1):
            canvas.rect(40, HEIGHT - 50 - 20 * number, 220, 8, fill=1)
        canvas.showPage()
    canvas.save()
