"""Camera-ready papers: a PDF that its authors paginated, made safe and looked at by the room that knows PDFs."""

from dataclasses import replace
from pathlib import Path

from proceedings.intake.faults.camera_ready import DAMAGED_PDF, ENDLESS_PDF, LOCKED_PDF
from proceedings.intake.sniffing import impostor
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.camera_ready import CameraReady, ForeignFacts, ForeignFont
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".pdf",)


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript whose pages a PDF holds, with the facts that checks judge; or the one reason why there is none."""
    name = file.relative_to(root).as_posix()
    content = read_bytes(file, Place(name), FILE_LIMIT)
    if content.value is None:
        return Reported(None, content.diagnostics)
    wrong = impostor(content.value, ".pdf", name)
    paper = Reported(None, wrong) if wrong else _opened(content.value, Place(name))
    if paper.value is None:
        return Reported(None, paper.diagnostics)
    return Reported(Manuscript(language, camera_ready=paper.value, file=name))


def _opened(content: bytes, place: Place) -> Reported[CameraReady | None]:
    # Imported here: qpdf and pypdf take a tenth of a second, which a volume without PDFs need not pay.
    from proceedings.pdf.camera_ready import make_safe
    from proceedings.pdf.inspection import inspect_pdf
    from proceedings.pdf.opening import UnreadablePdf

    try:
        facts = inspect_pdf(content)
        if facts.encrypted == "user":
            return Reported(None, (LOCKED_PDF.at(place),))
        paper = make_safe(content)
    except UnreadablePdf as refused:
        return Reported(None, (_refusal(refused.reason.name, place),))
    fonts = tuple(ForeignFont(font.name, font.embedded, font.kind) for font in facts.fonts)
    return Reported(replace(paper, facts=ForeignFacts(fonts, facts.encrypted, facts.active)))


def _refusal(reason: str, place: Place) -> Diagnostic:
    return {"PASSWORD": LOCKED_PDF, "TOO_MANY_PAGES": ENDLESS_PDF}.get(reason, DAMAGED_PDF).at(place)
