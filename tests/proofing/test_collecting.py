"""Returned files of every kind, in folders and letters, end in the record of their paper, each once, none lost."""

import io
import json
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from typer.testing import CliRunner, Result

from proceedings.commands import build
from proceedings.model.proofing import CorrectionKind, ProofRecord, ProofState
from proceedings.proofing.keeping import copy_file, read_record, record_file
from proceedings.proofing.letter_words import own_words
from tests.proofing.returned import (
    COPY,
    QUERIES,
    TOKEN,
    annotation,
    box_of,
    changed,
    conference,
    filled,
    proof,
    quads,
    utf16,
)

NAME = f"101-proof-1-{TOKEN}.pdf"
Run = Callable[..., Result]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    return conference(tmp_path / "book")


def collect(desk: Path, *more: str) -> Result:
    call = ["proof", "collect", str(desk), str(desk.parent / "inbox"), "--engine", "serial", *more]
    return CliRunner().invoke(build(), call)


def put(desk: Path, name: str, content: bytes) -> None:
    (desk.parent / "inbox" / name).write_bytes(content)


def record(desk: Path) -> ProofRecord:
    read = read_record(desk, "101").value
    assert read is not None
    return read


def kept(desk: Path) -> list[str]:
    folder = desk / "proofing"
    return sorted(
        file.name.partition("-")[2] for place in ("101/returned", "unmatched") for file in (folder / place).glob("*")
    )


def letter(
    files: dict[str, bytes], words: str = "", answers: str = f"<proof.101.1.{TOKEN}@example.org>", **heads: str
) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Dana Omarova <dana@example.org>", "Re: Proof"
    message["Date"] = heads.pop("date", "Sun, 01 Mar 2026 10:00:00 +0500")
    if answers:
        message["In-Reply-To"] = answers
    for name, value in heads.items():
        message[name.replace("_", "-")] = value
    message.set_content(words)
    for name, content in files.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


def struck(line: int, words: str, new: str = "") -> Callable[[pikepdf.Pdf], None]:
    def strike(pdf: pikepdf.Pdf) -> None:
        box = box_of(line, words)
        caret = annotation(pdf, "Caret", box, Contents=utf16(new), T=utf16("Дана")) if new else None
        group = {"IRT": caret, "RT": Name.Group} if caret is not None else {}
        annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), **group)

    return strike


def test_a_commented_proof_becomes_corrections_a_list_and_a_kept_file(desk: Path) -> None:
    put(desk, "scan (3).pdf", changed(struck(4, "ground", "soil"), filled(decision="corrections", name="Dana Omarova")))
    result = collect(desk, "--lang", "ru")
    assert result.exit_code == 0, result.output
    one = record(desk)
    assert one.state is ProofState.CORRECTIONS
    assert [(wish.old, wish.new, wish.who, wish.source_line) for wish in one.corrections] == [
        ("ground", "soil", "Дана", 7)
    ]
    assert kept(desk) == ["scan (3).pdf"]
    assert "заменить “ground” на “soil”" in result.output
    listed = (desk / "proofing" / "todo.md").read_text()
    assert "- [ ] с. 7, строка 4 (101-river/paper.md:7): заменить “ground” на “soil”" in listed


def test_collecting_again_adds_nothing_and_touches_nothing(desk: Path) -> None:
    put(desk, NAME, changed(struck(4, "ground", "soil"), filled(decision="corrections")))
    put(
        desk, "other name.pdf", changed(struck(4, "ground", "soil"), struck(5, "drawn"), filled(decision="corrections"))
    )
    collect(desk)
    files = {file: file.read_bytes() for file in (desk / "proofing").rglob("*") if file.is_file()}
    assert len(record(desk).corrections) == 2
    again = collect(desk)
    assert files == {file: file.read_bytes() for file in (desk / "proofing").rglob("*") if file.is_file()}
    assert "news: 0" in again.output


def test_what_an_editor_set_aside_stays_aside(desk: Path) -> None:
    put(desk, NAME, changed(struck(4, "ground", "soil")))
    collect(desk)
    file = desk / "proofing" / "101.yaml"
    text = file.read_text()
    file.write_text("# mine\n" + text.replace("-   key:", "-   status: declined\n    key:"))
    assert record(desk).corrections[0].status == "declined"
    put(desk, "more.pdf", changed(struck(4, "ground", "soil"), struck(5, "drawn")))
    collect(desk)
    assert [one.status for one in record(desk).corrections] == ["declined", "open"]
    assert file.read_text().startswith("# mine\n")


def test_an_approval_approves_and_its_letter_does_not_hold_it_up(desk: Path) -> None:
    proof_file = changed(filled(decision="approve", name="Dana Omarova"))
    put(
        desk,
        "1.eml",
        letter({NAME: proof_file}, "Good day! The proof is attached.\n\nOn Sunday the editors wrote:\n> Please"),
    )
    result = collect(desk)
    assert record(desk).state is ProofState.APPROVED, result.output
    (said,) = record(desk).corrections
    assert (said.kind, said.comment) == (CorrectionKind.ANSWER, "Good day! The proof is attached.")
    assert "P314" in result.output and kept(desk) == [NAME, "message.txt"]


def test_an_approval_with_wishes_or_with_queries_open_is_none(desk: Path) -> None:
    put(desk, NAME, changed(filled(decision="approve"), struck(5, "drawn")))
    assert "P404" in collect(desk).output
    assert record(desk).state is ProofState.CORRECTIONS


def test_an_approval_that_leaves_queries_open_says_which(tmp_path: Path) -> None:
    desk = conference(tmp_path / "book", queries=QUERIES)
    (tmp_path / "inbox").mkdir()
    put(desk, "a.pdf", changed(filled(decision="approve", answer_2="Director")))
    result = collect(desk)
    assert record(desk).state is not ProofState.APPROVED
    assert "P307" in result.output and "unanswered: 1." in result.output
    put(desk, "b.pdf", changed(filled(decision="approve", answer_1="1984")))
    collect(desk)
    assert record(desk).state is ProofState.APPROVED


def test_a_rejection_rejects(desk: Path) -> None:
    put(desk, NAME, changed(filled(decision="reject", remarks="Not my text")))
    collect(desk)
    assert record(desk).state is ProofState.REJECTED
    assert record(desk).corrections[0].comment == "Not my text"


def test_an_answer_on_an_old_proof_is_kept_and_flagged(desk: Path) -> None:
    newer = COPY.model_copy(update={"version": 2, "token": "m2m2m2m2m2"})
    for artifact in (
        copy_file(newer),
        record_file(record(desk).model_copy(update={"proof": 2, "sent_proof": 2}), desk),
    ):
        (desk / artifact.path).write_bytes(artifact.content)
    put(desk, NAME, changed(filled(decision="approve")))
    put(desk, "b.pdf", changed(struck(4, "ground", "soil")))
    result = collect(desk)
    assert record(desk).state is not ProofState.APPROVED
    assert "P402" in result.output and "P403" in result.output
    assert [one.proof for one in record(desk).corrections] == [1]


def test_a_proof_without_its_token_is_known_by_its_name_or_its_letter(desk: Path) -> None:
    bare = changed(struck(4, "ground", "soil"), content=proof(marked=False))
    put(desk, f"101-proof-1-{TOKEN}_signed (2).pdf", bare)
    collect(desk)
    assert len(record(desk).corrections) == 1
    other = changed(struck(5, "drawn"), content=proof(marked=False))
    put(desk, "2.eml", letter({"document.pdf": other}))
    collect(desk)
    assert [one.line for one in record(desk).corrections] == [4, 5]


def test_a_token_of_no_proof_and_a_file_of_nobody_are_kept_apart_and_told(desk: Path) -> None:
    false = changed(lambda pdf: pdf.docinfo.__setitem__("/ProceedingsProof", "101 1 otherother"))
    put(desk, NAME, false)
    put(desk, "holiday.jpg", b"\xff\xd8\xff")
    put(desk, "3.eml", letter({}, "Where is my proof?", answers=""))
    result = collect(desk)
    assert result.exit_code == 1
    assert "P302" in result.output and result.output.count("P301") == 2 and "Dana Omarova" in result.output
    assert kept(desk) == sorted([NAME, "holiday.jpg", "message.txt"])
    assert record(desk).corrections == ()


def test_a_manuscript_a_scan_and_a_letter_are_corrections_with_their_files(desk: Path) -> None:
    files = {"paper new.docx": b"PK\x03\x04", "scan.pdf": changed(content=_scan()), "photo.jpg": b"\xff\xd8\xff"}
    put(desk, "4.eml", letter(files, "p. 7, line 4: moves -> moved\n\n> old words"))
    result = collect(desk)
    found = {one.kind: one for one in record(desk).corrections}
    assert "P310" in result.output and "P305" in result.output
    assert found[CorrectionKind.MANUSCRIPT].attachment.endswith("-paper new.docx")
    words = next(one for one in record(desk).corrections if one.line)
    assert (words.comment, words.folio, words.line) == ("p. 7, line 4: moves -> moved", "7", 4)
    assert all((desk / "proofing" / one.attachment).is_file() for one in record(desk).corrections)
    assert len(kept(desk)) == 4


def _scan() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_a_machine_s_letter_is_kept_and_is_no_wish(desk: Path) -> None:
    put(desk, "5.eml", letter({}, "I am away until Monday.", Auto_Submitted="auto-replied"))
    assert "P315" in collect(desk).output
    assert record(desk).corrections == () and record(desk).state is ProofState.SENT
    assert kept(desk) == ["message.txt"]


def test_a_drawing_and_an_attached_file_come_along(desk: Path) -> None:
    def drawn(pdf: pikepdf.Pdf) -> None:
        left, bottom, right, top = box_of(6, "steeper")
        annotation(pdf, "Ink", (left, bottom, right, top), InkList=Array([Array([left, bottom, right, top])]))
        inside = Dictionary(UF=utf16("рисунок.png"), EF=Dictionary(F=pdf.make_stream(b"\x89PNG")))
        annotation(pdf, "FileAttachment", (10, 10, 20, 20), FS=inside, Contents=utf16("instead of figure 1"))

    put(desk, NAME, changed(drawn))
    collect(desk)
    attached = [desk / "proofing" / one.attachment for one in record(desk).corrections]
    assert [file.suffix for file in attached] in ([".png", ".png"], [".svg", ".png"])
    assert attached[1].read_bytes() == b"\x89PNG" and len(attached[0].read_bytes()) > 300


def test_a_letter_may_be_read_from_a_mailbox_with_others(desk: Path) -> None:
    box = b"".join(
        b"From dana@example.org Sun Mar  1 10:00:00 2026\n" + one + b"\n"
        for one in (letter({NAME: changed(struck(5, "drawn"))}, "One wish."), letter({}, "Another: thanks!"))
    )
    put(desk, "authors.mbox", box)
    collect(desk)
    assert {one.comment for one in record(desk).corrections} == {"", "One wish.", "Another: thanks!"}


def test_a_proof_sent_back_empty_and_a_broken_one_are_told(desk: Path) -> None:
    put(desk, "a.pdf", proof())
    put(desk, NAME, b"%PDF-1.7\nbroken")
    result = collect(desk)
    assert "P306" in result.output and "P303" in result.output and result.exit_code == 1
    assert kept(desk) == sorted(["a.pdf", NAME])


def test_a_lost_record_is_made_anew_and_an_unreadable_one_is_left(desk: Path) -> None:
    put(desk, NAME, changed(struck(5, "drawn")))
    file = desk / "proofing" / "101.yaml"
    file.write_text("id: [")
    result = collect(desk)
    assert "P313" in result.output and result.exit_code == 1 and file.read_text() == "id: ["
    assert kept(desk) == [NAME]
    file.unlink()
    collect(desk)
    assert len(record(desk).corrections) == 1 and record(desk).proof == 1


def test_programs_may_read_the_end_as_json(desk: Path) -> None:
    put(desk, NAME, changed(struck(4, "ground", "soil")))
    told = json.loads(collect(desk, "--format", "json").stdout)
    assert told["records"][0]["corrections"][0]["new"] == "soil" and told["unmatched"] == []


@given(st.text(max_size=400))
def test_any_letter_has_words_or_none(letter: str) -> None:
    assert len(own_words(letter)) <= 4_000


@pytest.mark.parametrize(
    "quoted",
    [
        "> old",
        "-----Original Message-----\nold",
        "1 марта 2026 г. Редакция <a@example.org> написал(а):\nold",
        "От: Редакция\nold",
    ],
)
def test_a_quoted_letter_is_not_the_author_s_words(quoted: str) -> None:
    assert own_words(f"Спасибо!\n\n{quoted}") == "Спасибо!"


def test_a_manuscript_hung_on_the_page_is_one_and_its_name_leads_nowhere(desk: Path) -> None:
    def hung(pdf: pikepdf.Pdf) -> None:
        inside = Dictionary(UF=utf16("../../../x y.docx"), EF=Dictionary(F=pdf.make_stream(b"PK\x03\x04")))
        annotation(pdf, "FileAttachment", (10, 10, 20, 20), FS=inside)

    put(desk, NAME, changed(hung))
    assert "P310" in collect(desk).output
    (one,) = record(desk).corrections
    assert (one.kind, one.comment) == (CorrectionKind.MANUSCRIPT, "../../../x y.docx")
    assert one.attachment.startswith("101/returned/") and one.attachment.endswith("x y.docx")
    assert one.attachment.count("/") == 2 and (desk / "proofing" / one.attachment).is_file()


def test_a_file_of_a_thousand_comments_is_read_so_far_and_told(desk: Path) -> None:
    def flooded(pdf: pikepdf.Pdf) -> None:
        for number in range(1_010):
            annotation(pdf, "Text", (1, 1, 9, 9), Contents=utf16(str(number)))

    put(desk, NAME, changed(flooded))
    result = collect(desk)
    assert "P312" in result.output and "10 more comments" in result.output
    assert len(record(desk).corrections) == 1_000 and "… + 970" in result.output
