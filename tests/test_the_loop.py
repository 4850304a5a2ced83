"""The whole loop on papers of the sample conference: proofs out by a real mail server, answers in as other programs
write them, corrections applied, proved again, approved, frozen, released.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text
from typer.testing import CliRunner, Result

from proceedings.commands import build
from proceedings.model.proofing import ProofCopy, ProofState
from proceedings.proofing.keeping import read_copy, read_record
from proceedings.shipped import sample_folder
from tests.proofing.post_office import Inbox, mail_server

PAPERS = ("103", "201", "303")
Run = Callable[..., Result]


@pytest.fixture
def post() -> Iterator[tuple[Inbox, int]]:
    """A mail server on loopback, what it took and its port."""
    inbox = Inbox()
    with mail_server(inbox) as port:
        yield inbox, port


@pytest.fixture
def folder(tmp_path: Path, post: tuple[Inbox, int]) -> Path:
    """Three papers of the sample conference, and the mail server that they leave by."""
    home = tmp_path / "law"
    home.mkdir()
    for entry in sample_folder().iterdir():
        if entry.name in ("conference.yaml", "logos") or entry.name[:3] in PAPERS:
            (shutil.copytree if entry.is_dir() else shutil.copy)(entry, home / entry.name)
    (home / "mail.yaml").write_text(
        f"host: 127.0.0.1\nport: {post[1]}\nsecurity: none\nfrom: proofs@example.org\nper_minute: 600\n"
    )
    return home


@pytest.fixture
def run(folder: Path) -> Run:
    def called(*words: object, code: int = 0) -> Result:
        result = CliRunner().invoke(build(), [str(word) for word in words])
        assert result.exit_code == code, result.output
        return result

    return called


def test_the_loop_is_played_through(folder: Path, run: Run, post: tuple[Inbox, int], tmp_path: Path) -> None:
    run("proof", "make", folder, "--deadline", "2026-12-10", "--engine", "serial")
    run("proof", "send", folder, "--quiet")
    assert len(post[0].letters) == 3
    run("proof", "send", folder, "--quiet")
    assert len(post[0].letters) == 3, "nobody gets a proof twice"
    proofs = attachments(post[0], tmp_path / "received")
    line = a_line(folder, "103")
    inbox = tmp_path / "inbox"
    reply(inbox, "103", replaced(proofs["103"], read_copy(folder, "103", 1), line, "ЗАМЕНЁННЫЕ СЛОВА"), "corrections")
    reply(inbox, "201", noted(proofs["201"], "Спасибо, всё хорошо видно."), "corrections")
    reply(inbox, "303", proofs["303"], "approve")
    run("proof", "collect", folder, inbox, "--quiet")
    assert states(folder) == {"103": "corrections", "201": "corrections", "303": "approved"}
    before = bytes_below(folder / "proofing")
    run("proof", "collect", folder, inbox, "--quiet")
    assert bytes_below(folder / "proofing") == before, "collecting again adds nothing"
    run("proof", "apply", folder, "--write", "--engine", "serial")
    text = next(folder.glob("103-*")).joinpath("paper.md").read_text(encoding="utf-8")
    assert "ЗАМЕНЁННЫЕ СЛОВА" in text
    settle(folder, "201")
    run("proof", "make", folder, "103", "--engine", "serial")
    again = read_copy(folder, "103", 2)
    assert again and any("ЗАМЕНЁННЫЕ" in one.text for page in again.pages for one in page.lines)
    sheet = "".join(page.extract_text() for page in PdfReader(folder / "proofing" / "103" / "proof-2.pdf").pages[:2])
    assert "1" in sheet and again.token in sheet + str(PdfReader(folder / "proofing" / "103" / "proof-2.pdf").metadata)
    run("proof", "send", folder, "--quiet")
    assert len(post[0].letters) == 4
    answers = tmp_path / "answers"
    reply(answers, "103", folder / "proofing" / "103" / "proof-2.pdf", "approve")
    reply(answers, "201", proofs["201"], "approve")
    run("proof", "collect", folder, answers, "--quiet")
    assert states(folder) == {"103": "approved", "201": "approved", "303": "approved"}
    run("proof", "freeze", folder, code=1)
    for paper in PAPERS:
        run("proof", "signoff", folder, paper, "--by", "A. Editor")
    run("proof", "freeze", folder)
    out = tmp_path / "release"
    run("release", folder, "--out", out, "--engine", "serial", "--draft", "--url", "https://example.org/law")
    run("verify", out)
    assert len(list((out / "offprints").glob("*.pdf"))) == 3
    next(folder.glob("303-*")).joinpath("metadata.yaml").open("a").write("\n# changed after the freeze\n")
    refused = run("release", folder, "--out", tmp_path / "other", "--engine", "serial", code=1)
    assert "P42" in refused.output and not (tmp_path / "other").exists()


def attachments(box: Inbox, folder: Path) -> dict[str, Path]:
    """The proofs out of the letters, by paper."""
    found = {}
    folder.mkdir(parents=True, exist_ok=True)
    for _, _, content in box.letters:
        import email

        letter = email.message_from_bytes(content, policy=default)
        for part in letter.iter_attachments():  # type: ignore[attr-defined]
            name = part.get_filename()
            (folder / name).write_bytes(part.get_payload(decode=True))
            found[name.partition("-")[0]] = folder / name
    return found


def a_line(folder: Path, paper: str) -> tuple[int, int, str]:
    """A line of the text that holds three plain words found once in the source: its page, its number, the words."""
    source = next(folder.glob(f"{paper}-*")).joinpath("paper.md").read_text(encoding="utf-8")
    copy = read_copy(folder, paper, 1)
    assert copy
    for index, page in enumerate(copy.pages[1:], 1):
        for line in page.lines:
            words = " ".join(line.text.split()[2:5])
            if len(words) > 15 and source.count(words) == 1 and words.replace(" ", "").isalpha():
                return index, line.number, words
    raise AssertionError("no such line")


def replaced(proof: Path, copy: ProofCopy | None, place: tuple[int, int, str], new: str) -> Path:
    """The proof with words struck out and others put in their place, as Acrobat writes it."""
    assert copy
    index, number, words = place
    page = copy.pages[index]
    line = next(one for one in page.lines if one.number == number)
    start, end = box_of(proof, page.sheet, words, line.y + page.top, page.height)
    top, bottom = (
        page.height - (page.top + line.y) + 0.75 * line.size,
        page.height - (page.top + line.y) - 0.25 * line.size,
    )
    with pikepdf.open(proof) as pdf:
        quads = Array([start, top, end, top, start, bottom, end, bottom])
        rect = Array([start, bottom, end, top])
        struck = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.StrikeOut, Rect=rect, QuadPoints=quads, T=String("Дана"), NM=String("s1")
            )
        )
        caret = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Caret, Rect=Array([end - 2, bottom - 4, end + 4, bottom + 4]),
                Contents=String(new), T=String("Дана"), NM=String("c1"), M=String("D:20261201120000+05'00'"),
            )
        )  # fmt: skip
        struck.IRT, struck.RT = caret, Name.Group
        sheet = pdf.pages[page.sheet]
        sheet.Annots = Array([*sheet.get("/Annots", []), caret, struck])
        out = proof.with_name(f"marked-{proof.name}")
        pdf.save(out)
    return out


def box_of(proof: Path, sheet: int, words: str, y: float, height: float) -> tuple[float, float]:
    """Where words begin and end on a line, as poppler sees them."""
    import re
    import subprocess

    page = str(sheet + 1)
    told = subprocess.run(
        ["pdftotext", "-bbox", "-f", page, "-l", page, proof, "-"], capture_output=True, text=True, check=True
    )
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', told.stdout)
    here = [(float(x0), float(x1), text) for x0, y0, x1, y1, text in found if float(y0) < y < float(y1)]
    first, *_, last = words.split()
    starts = [x0 for x0, _, text in here if text == first]
    ends = [x1 for _, x1, text in here if text == last]
    return starts[0], ends[0]


def noted(proof: Path, words: str) -> Path:
    """The proof with a sticky note, written by pypdf."""
    writer = PdfWriter(clone_from=proof)
    writer.add_annotation(page_number=len(writer.pages) - 1, annotation=Text(text=words, rect=(50, 500, 70, 520)))
    out = proof.with_name(f"noted-{proof.name}")
    writer.write(out)
    return out


def reply(inbox: Path, paper: str, proof: Path, decision: str) -> None:
    """A letter with the proof filled in by pypdf."""
    writer = PdfWriter(clone_from=proof)
    writer.update_page_form_field_values(
        None, {"decision": f"/{decision}", "name": "Дана Омарова"}, auto_regenerate=False
    )
    filled = proof.with_name(f"{decision}-{proof.name}")
    writer.write(filled)
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "dana@example.org", "proofs@example.org", f"Re: proof {paper}"
    letter["Date"], letter["Message-ID"] = "Tue, 01 Dec 2026 12:00:00 +0500", f"<{decision}.{paper}@example.org>"
    letter.set_content("Прилагаю.")
    letter.add_attachment(filled.read_bytes(), maintype="application", subtype="pdf", filename=proof.name)
    inbox.mkdir(exist_ok=True)
    (inbox / f"{paper}-{decision}.eml").write_bytes(bytes(letter))


def settle(folder: Path, paper: str) -> None:
    """An editor looks at a remark and marks it as done."""
    file = folder / "proofing" / f"{paper}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("status: open", "status: declined"), encoding="utf-8")
    kept = read_record(folder, paper).value
    assert kept
    if all(one.status == "open" for one in kept.corrections):
        tree = json.loads(kept.model_dump_json())
        for one in tree["corrections"]:
            one["status"] = "declined"
        from proceedings.model.proofing import ProofRecord
        from proceedings.proofing.keeping import record_file

        file.write_bytes(record_file(ProofRecord.model_validate(tree), folder).content)


def states(folder: Path) -> dict[str, str]:
    """Where each paper stands."""
    records = {paper: read_record(folder, paper).value for paper in PAPERS}
    return {paper: (record.state if record else ProofState.NOT_SENT).value for paper, record in records.items()}


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
