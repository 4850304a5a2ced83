"""proof send and proof remind as editors meet them: what is printed, what is written, what arrives."""

import json
from collections.abc import Callable
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from proceedings.commands import build
from proceedings.proofing.keeping import read_record
from tests.proofing.post_office import Inbox, certificate, conference, mail_server

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    for name in ("PROCEEDINGS_SMTP_USER", "PROCEEDINGS_SMTP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return lambda *words: CliRunner().invoke(build(), ["proof", *map(str, words)])


def test_a_dry_run_writes_letters_and_sends_none(run: Run, tmp_path: Path) -> None:
    folder = conference(tmp_path, 2)
    (folder / "mail.yaml").unlink()
    ended = run("send", folder, "--dry-run")
    assert ended.exit_code == 0 and "Aigul Sarsenova <author002@example.org>" in ended.stdout
    assert "Nothing was sent" in ended.stdout and not (folder / "proofing/postbook.jsonl").exists()
    letter = message_from_bytes((folder / "proofing/outbox/proof-002.eml").read_bytes(), policy=default)
    assert letter["From"] == "proofs@example.org" and letter["Subject"].startswith("Proof 002:")
    record = read_record(folder, "002").value
    assert record is not None and record.state == "not sent"


def test_proofs_are_sent_with_a_login_and_the_records_say_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, tls = Inbox(), certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tls[0]))
    monkeypatch.setenv("PROCEEDINGS_SMTP_USER", "editor")
    monkeypatch.setenv("PROCEEDINGS_SMTP_PASSWORD", "s3cret")
    with mail_server(inbox, tls) as port:
        folder = conference(tmp_path / "rivers", 2, port, "starttls")
        first = run("send", folder, "--lang", "kk")
        second = run("send", folder, "--format", "json")
    assert first.exit_code == 0 and "жіберілді 2" in first.stdout and len(inbox.letters) == 2
    assert [one["fate"] for one in json.loads(second.stdout)["letters"]] == ["earlier", "earlier"]
    record = read_record(folder, "001").value
    assert record is not None and (record.state, record.sent_proof, record.deadline) == ("sent", 1, "2026-12-05")
    assert [event.what for event in record.history] == ["sent"]
    assert "s3cret" not in first.output + second.output


def test_what_went_wrong_is_told_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    inbox = Inbox(at_recipient=lambda address: "550 5.1.1 no such user" if "002" in address else "")
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 3, port)
        ended = run("send", folder)
    assert ended.exit_code == 1 and "P209 refused-letter" in ended.stdout and "sent 2, refused 1" in ended.stdout


def test_a_server_that_nobody_reaches_is_told_once(run: Run, tmp_path: Path) -> None:
    with mail_server(Inbox()) as port:
        pass
    ended = run("send", conference(tmp_path, 3, port))
    assert ended.exit_code == 1 and ended.stdout.count("P208") == 1 and "not tried 3" in ended.stdout


def test_one_letter_can_be_looked_at(run: Run, tmp_path: Path) -> None:
    ended = run("send", conference(tmp_path, 3), "--preview", "003")
    assert ended.exit_code == 0 and ended.stdout.startswith("From: press@example.org\nTo: ")
    assert "Құрметті Айгүл Қайратқызы!" in ended.stdout and "Attachment: 003-proof-1-tok003v1.pdf" in ended.stdout
    assert not (tmp_path / "proofing/outbox").exists()
    assert run("send", tmp_path, "--preview", "777").exit_code == 1


def test_a_reminder_is_sent_once_a_day(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime.fromisoformat("2026-12-04T09:00:00+05:00")
    monkeypatch.setattr("proceedings.commands.proof._posting.now", lambda: moment)
    inbox = Inbox()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port)
        run("send", folder)
        assert "sent 1" in run("remind", folder, "--before", "1").stdout
        assert "sent earlier 1" in run("remind", folder, "--before", "1").stdout
    assert len(inbox.letters) == 2
    record = read_record(folder, "001").value
    assert record is not None and [event.what for event in record.history] == ["sent", "reminded"]


def test_a_letter_whose_record_a_killed_run_left_behind_is_recorded_by_the_next(run: Run, tmp_path: Path) -> None:
    with mail_server(Inbox()) as port:
        folder = conference(tmp_path, 1, port)
        before = (folder / "proofing/001.yaml").read_bytes()
        run("send", folder)
        (folder / "proofing/001.yaml").write_bytes(before)
        assert "sent earlier 1" in run("send", folder).stdout
    record = read_record(folder, "001").value
    assert record is not None and record.state == "sent" and len(record.history) == 1
