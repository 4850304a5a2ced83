"""Which letters are due: proofs nobody has got; reminders to those who let their day come, one a person and day."""

from pathlib import Path

import pytest

from proceedings.delivery import deliver
from proceedings.model.mailing import Fate
from proceedings.model.proofing import ProofRecord
from proceedings.proofing.errands import Errand, prepare, preview
from proceedings.proofing.keeping import read_record, record_file
from proceedings.proofing.mail_server import Login
from proceedings.proofing.post_outcomes import Sending, recorded
from tests.proofing.post_office import Clock, Inbox, conference, fates, mail_server, paper_files, send


def change(folder: Path, paper: str, **changes: object) -> None:
    record = read_record(folder, paper).value
    assert record is not None
    deliver([record_file(ProofRecord.model_validate(record.model_dump() | changes), folder)], folder)


def waiting(folder: Path, port: int, papers: int = 4) -> Path:
    conference(folder, papers, port)
    for number in range(1, papers + 1):
        change(folder, f"{number:03}", state="sent", sent_proof=1, deadline="2026-11-27")
    return folder


@pytest.mark.parametrize(
    ("changes", "fate"),
    [
        ({"sent_proof": 1, "state": "sent"}, Fate.EARLIER),
        ({"state": "approved"}, Fate.ANSWERED),
        ({"waived": "A. Editor: abroad"}, Fate.ANSWERED),
        ({"proof": 0}, Fate.NO_PROOF),
    ],
)
def test_a_proof_that_an_editor_settled_by_hand_is_not_sent(
    tmp_path: Path, changes: dict[str, object], fate: Fate
) -> None:
    conference(tmp_path, 1)
    change(tmp_path, "001", **changes)
    prepared = prepare(Errand(tmp_path, "proof", "2026-11-25"), Login()).value
    assert prepared is not None and not prepared.due.letters and fates(prepared.due.others) == {"001": fate}


def test_only_the_papers_that_were_named_are_looked_at(tmp_path: Path) -> None:
    prepared = prepare(Errand(conference(tmp_path, 3), "proof", "2026-11-25", only=("002",)), Login()).value
    assert prepared is not None and [letter.papers for letter in prepared.due.letters] == [("002",)]


def test_a_preview_is_the_letter_whether_it_is_due_or_not(tmp_path: Path) -> None:
    conference(tmp_path, 2)
    change(tmp_path, "002", state="approved", sent_proof=1)
    shown = preview(Errand(tmp_path, "proof", "2026-11-25", only=("002",)), Login()).value
    assert shown is not None and shown[1].to.address == "author002@example.org"


def test_reminders_go_to_those_whose_day_is_near_and_who_have_not_answered(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        waiting(tmp_path, port)
        change(tmp_path, "002", deadline="2026-11-28")
        change(tmp_path, "003", state="corrections")
        change(tmp_path, "004", state="seen", deadline="2026-11-24")
        posted = fates(send(tmp_path, kind="remind", until="2026-11-27"))
    assert posted == {"001": Fate.SENT, "002": Fate.NOT_DUE, "003": Fate.ANSWERED, "004": Fate.SENT}
    first, second = inbox.messages()
    assert first["Subject"].startswith("Напоминание: корректура 001") and "уже прошёл" not in str(first.get_body())
    assert "(уже прошёл)" in second.get_body().get_content()  # type: ignore[union-attr]
    assert first["Message-ID"] == "<remind.001.1.tok001v1.20261125@example.org>"
    assert first["References"] == "<proof.001.1.tok001v1@example.org>"


def test_nobody_is_reminded_twice_a_day(tmp_path: Path) -> None:
    inbox = Inbox(at_letter=lambda number: "drop" if number == 0 else "")
    with mail_server(inbox) as port:
        waiting(tmp_path, port, 2)
        first = fates(send(tmp_path, kind="remind", until="2026-11-27"))
        assert first == {"001": Fate.DOUBTFUL, "002": Fate.SENT}
        assert set(fates(send(tmp_path, kind="remind", until="2026-11-27")).values()) == {Fate.EARLIER}
        clock = Clock()
        clock.wait(86_400)
        assert set(fates(send(tmp_path, clock, kind="remind", until="2026-11-28")).values()) == {Fate.SENT}


def test_an_author_of_several_papers_gets_one_reminder_about_all(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        waiting(tmp_path, port, 3)
        for paper in ("001", "003"):
            deliver(paper_files(paper, "ru", "Author002@example.org"), tmp_path)
        change(tmp_path, "003", deadline="2026-11-20")
        posted = send(tmp_path, kind="remind", until="2026-11-27")
    assert [one.papers for one in posted] == [("003", "001", "002")]
    (message,) = inbox.messages()
    assert message["Subject"] == "Еске салу: корректуралар 003, 001, 002"
    assert [file.get_filename() for file in message.iter_attachments()] == [
        "003-proof-1-tok003v1.pdf",
        "001-proof-1-tok001v1.pdf",
        "002-proof-1-tok002v1.pdf",
    ]


def test_the_record_says_what_was_sent_and_keeps_the_deadline_of_an_editor() -> None:
    sending = Sending("017", 1, "proof", "2026-11-25T12:00:00+05:00", "Айгүл", "2026-12-05")
    kept = recorded(ProofRecord(id="017", proof=1), sending).value
    assert (kept.state, kept.sent_proof, kept.deadline) == ("sent", 1, "2026-12-05")
    assert [(event.what, event.proof, event.note) for event in kept.history] == [("sent", 1, "Айгүл")]
    assert recorded(kept, sending).value == kept  # told twice, it happened once
    assert recorded(ProofRecord(id="017", proof=1, deadline="2026-12-09"), sending).value.deadline == "2026-12-09"
    answered = ProofRecord(id="017", proof=1, sent_proof=1, state="corrections")  # type: ignore[arg-type]
    assert recorded(answered, sending).value.state == "corrections"
