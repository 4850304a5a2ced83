"""Proofs as made, read back by the programs of others."""

import io
import pickle
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest

from proceedings.pdf.form_values import read_form
from proceedings.proofing.binding import SHEET
from proceedings.proofing.making import ProofOrder, address_of, make_proof
from proceedings.proofing.queries import Asked
from proceedings.proofing.tokens import file_name
from tests.proofing.proof_desk import DEADLINE, book, opened, paper, proof, spoken, widgets

EDITORS = (Asked("Which bridge is meant?", "Begin at the bridge and go upstream"),)
ORDER = ProofOrder(1, DEADLINE, editors=EDITORS)
ANSWERS = {
    "name": "Әсел Ғұмарқызы Қоңырбаева",
    "date": "2027-04-01",
    "remarks": "7-бет, 5-жол: «өңдеу» → «зерттеу»; Ү, Һ, І — № 5",
    "answer_1": "Ұлы көпір",
}


def test_a_proof_is_a_whole_pdf(tmp_path: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    (tmp_path / "proof.pdf").write_bytes(proof(ORDER).pdf)
    answer = subprocess.run(["qpdf", "--check", tmp_path / "proof.pdf"], capture_output=True, text=True)
    assert (answer.returncode, answer.stderr) == (0, "")


def test_the_same_order_makes_the_same_proof_and_can_be_sent_elsewhere() -> None:
    published = book()
    order = pickle.loads(pickle.dumps(ORDER))
    sent = pickle.loads(pickle.dumps((paper(published), published)))
    assert make_proof(*sent, order) == proof(ORDER)


def test_the_token_stands_in_form_metadata_name_and_copy() -> None:
    made = proof(ORDER)
    token = made.copy.token
    assert re.fullmatch("[a-z2-7]{10}", token)
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    fields = reader.get_fields()
    assert fields and fields["token"]["/V"] == token
    assert reader.metadata and reader.metadata["/ProofToken"] == token
    assert (reader.metadata["/ProofPaper"], reader.metadata["/ProofVersion"]) == ("101", "1")
    with opened(made) as pdf:
        assert f">{token}</pdfx:ProofToken>" in pdf.Root.Metadata.read_bytes().decode()
    assert file_name(made.copy) == f"101-proof-1-{token}.pdf"


def test_the_form_is_filled_and_read_again_in_kazakh() -> None:
    made = proof(ORDER)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made.pdf))
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, {**ANSWERS, "decision": "/corrections"})
    filled = io.BytesIO()
    writer.write(filled)
    with pikepdf.open(filled) as pdf:
        read = {name: value for name, value in read_form(pdf).items() if value}
    assert read == {**ANSWERS, "decision": "corrections", "token": made.copy.token}


def test_every_field_lies_on_the_sheet_and_is_called_by_its_words() -> None:
    made = proof(ORDER)
    pdf = opened(made)
    found = list(widgets(pdf))
    sheets = made.copy.pages[0].sheet
    assert all(page < sheets for page, _, _ in found)
    names = [name for _, name, _ in found]
    assert {"decision/approve", "decision/corrections", "decision/reject", "name", "date", "remarks"} <= set(names)
    assert [name for name in names if name.startswith("answer")] == ["answer_1", "answer_2", "answer_3"]
    labels = {name: str(field.TU) for _, name, field in found if "/TU" in field}
    assert labels["name"] == "Your name" and labels["answer_2"] == "Your answer 2"


def test_the_numbers_in_the_margin_are_those_of_the_copy(tmp_path: Path) -> None:
    made = proof(ORDER)
    page = made.copy.pages[0]
    shown = spoken(made.pdf, tmp_path, page.sheet, "-bbox")
    words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', shown)
    numbers = {int(word): float(bottom) for _, _, right, bottom, word in words if float(right) < page.left - 8}
    assert numbers.keys() == {line.number for line in page.lines}
    for line in page.lines:
        assert abs(page.top + line.y - numbers[line.number]) < 4.0
    title = next(line for line in page.lines if line.text.startswith("How to Read a River"))
    assert any(word == "How" and abs(float(x) - page.left - title.x) < 1.0 for x, _, _, _, word in words)


def test_draft_folios_are_in_brackets_and_the_foot_says_why(tmp_path: Path) -> None:
    made = proof(ORDER)
    page = made.copy.pages[0]
    shown = spoken(made.pdf, tmp_path, page.sheet)
    assert f"[{page.folio}]" in shown and f"{made.copy.token} · [{page.folio}] is not yet the final page" in shown
    assert "PROOF" in shown


def test_bookmarks_lead_to_sheet_queries_and_paper() -> None:
    made = proof(ORDER)
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    sheet, queries, title, *_ = reader.outline
    assert sheet.title == "Proof 1" and title.title == made.copy.title  # type: ignore[union-attr]
    assert [entry.title[:8] for entry in queries] == ["Query 1.", "Query 2.", "Query 3."]  # type: ignore[union-attr]
    targets = [reader.get_destination_page_number(entry) for entry in queries]  # type: ignore[union-attr,arg-type]
    pages = {page.folio: page.sheet for page in made.copy.pages}
    assert targets[1:] == [pages[query.folio] for query in made.copy.queries[1:]]
    assert reader.get_destination_page_number(title) == made.copy.pages[0].sheet  # type: ignore[arg-type]


def test_lines_that_changed_have_bars_and_are_counted_on_the_sheet(tmp_path: Path) -> None:
    first = proof(ORDER).copy
    page = first.pages[1]
    other = page.lines[0].model_copy(update={"text": "Words that stood here once"})
    before = first.model_copy(
        update={"pages": (first.pages[0], page.model_copy(update={"lines": (other, *page.lines[1:])}))}
    )
    made = proof(ProofOrder(2, DEADLINE, last=before, editors=EDITORS))
    assert "Lines changed since version 1: 1." in " ".join(spoken(made.pdf, tmp_path, 0).split())
    bar = f"{-6.0:.2f} {-(page.lines[0].y + 0.25 * page.lines[0].size):.2f} 1.30"
    with opened(made) as pdf:
        drawn = b"".join(stream.read_bytes() for stream in pdf.pages[made.copy.pages[1].sheet].Contents)
    assert bar.encode() in drawn
    same = proof(ProofOrder(2, DEADLINE, last=first, editors=EDITORS))
    assert "has not changed since version 1" in spoken(same.pdf, tmp_path, 0)


@pytest.mark.parametrize(
    ("language", "mark", "deadline"),
    [
        ("en", "PROOF", "Please answer by 2 April 2027"),
        ("ru", "КОРРЕКТУРА", "Срок ответа: 2 апреля 2027 года"),
        ("kk", "КОРРЕКТУРА", "Жауап беру мерзімі: 2027 жылғы 2 сәуір"),
    ],
)
def test_a_proof_speaks_the_language_of_its_paper(tmp_path: Path, language: str, mark: str, deadline: str) -> None:
    made = proof(ORDER, language=language)
    assert made.copy.language == language
    assert deadline in spoken(made.pdf, tmp_path, 0)
    assert mark in spoken(made.pdf, tmp_path, made.copy.pages[0].sheet)


def test_columns_are_numbered_one_after_the_other(tmp_path: Path) -> None:
    made = proof(ORDER, style="two-column-a4")
    page = made.copy.pages[0]
    assert [line.number for line in page.lines] == list(range(1, len(page.lines) + 1))
    lefts = [line.x for line in page.lines]
    last = next(at for at in range(len(lefts)) if all(x > 230 for x in lefts[at:]))
    assert 0 < last < len(lefts) and all(line.width < 300 for line in page.lines[last:])


def test_what_is_answered_on_the_web_has_its_address_and_a_code() -> None:
    made = proof(replace(ORDER, url="https://proofs.example.org/p"))
    address = f"https://proofs.example.org/p/{made.copy.token}"
    with opened(made) as pdf:
        links = [str(one.A.URI) for one in pdf.pages[0].Annots if "/A" in one]
    assert address in links
    assert address_of("https://example.org/?t={token}&x=1", "abc") == "https://example.org/?t=abc&x=1"
    assert address_of("", "abc") == ""


def test_the_folio_alone_does_not_make_another_proof() -> None:
    published = book()
    pages = tuple(replace(page, label=f"{page.label}0", folio=f"{page.folio}0") for page in published.volume.pages)
    moved = replace(published, volume=replace(published.volume, pages=pages))
    again = make_proof(paper(moved), moved, ORDER).copy
    assert again.token == proof(ORDER).copy.token and again.pages[0].folio == f"{proof(ORDER).copy.pages[0].folio}0"


def test_a_greeting_has_a_proof_without_citation(tmp_path: Path) -> None:
    published = book()
    made = make_proof(paper(published, "001"), published, ProofOrder(1))
    shown = spoken(made.pdf, tmp_path, 0)
    assert "Dana Omarova" in shown and "To be cited" not in shown and "Please answer" not in shown
    assert made.copy.queries == () and "We have no queries" in shown


def test_links_of_the_paper_lead_within_the_proof() -> None:
    made = proof(ORDER)
    pdf = opened(made)
    kept = {page.objgen for page in pdf.pages}
    inner = [one for page in pdf.pages for one in page.obj.get("/Annots", []) if "/Dest" in one]
    assert inner and all(one.Dest[0].objgen in kept for one in inner)
    assert SHEET == "sheet"
