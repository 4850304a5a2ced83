"""Letters leave over a real server on loopback, each once; what goes wrong on the way is known and told."""

import json
import ssl
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from proceedings.model.mailing import Fate
from proceedings.proofing.errands import Errand, prepare
from proceedings.proofing.mail_server import Line, Login
from proceedings.proofing.postbook import NAME
from proceedings.proofing.posting import Post, Timing, post
from tests.proofing.post_office import (
    LOGIN,
    NOON,
    PDF,
    TITLE,
    Clock,
    Inbox,
    certificate,
    conference,
    fates,
    mail_server,
    paper_files,
    proof_files,
    send,
)


def told(folder: Path, login: Login = Login(), **asked: object) -> set[str]:  # noqa: B008  # frozen
    return {one.name for one in prepare(Errand(folder, "proof", "2026-11-25", **asked), login).diagnostics}  # type: ignore[arg-type]


def book(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / NAME).read_text(encoding="utf-8").splitlines()]


def test_a_proof_arrives_as_it_was_made_with_kazakh_words_whole(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        assert fates(send(conference(tmp_path, 3, port))) == dict.fromkeys(("001", "002", "003"), Fate.SENT)
    russian, english, kazakh = inbox.messages()
    assert kazakh["Subject"] == f"Корректура 003: {TITLE}"
    assert russian["Subject"] == f"Корректура 001: {TITLE}"
    assert inbox.whom() == [
        "Айгуль Кайратовна Сарсенова <author001@example.org>",
        "Aigul Sarsenova <author002@example.org>",
        "Айгүл Қайратқызы Сәрсенова <author003@example.org>",
    ]
    assert english["To"].addresses[0].addr_spec == "author002@example.org"
    body = kazakh.get_body()
    assert body is not None and "Құрметті Айгүл Қайратқызы!" in body.get_content()
    assert "2026 жылғы 5 желтоқсан" in body.get_content() and "1. Қай жылы?" in body.get_content()
    (attached,) = kazakh.iter_attachments()
    assert attached.get_filename() == "003-proof-1-tok003v1.pdf" and attached.get_content() == PDF
    assert kazakh["Message-ID"] == "<proof.003.1.tok003v1@example.org>"
    assert kazakh["Reply-To"] == "proofs@example.org" and kazakh["Auto-Submitted"] == "auto-generated"
    assert parsedate_to_datetime(russian["Date"]) == NOON


def test_what_travels_is_seven_bits_wide_in_short_lines(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        send(conference(tmp_path, 3, port))
    for _, _, content in inbox.letters:
        assert content.isascii() and max(map(len, content.split(b"\r\n"))) <= 78
        assert b"\n" not in content.replace(b"\r\n", b"") and b"\r" not in content.replace(b"\r\n", b"")


def test_a_second_run_sends_nothing_and_a_new_version_goes_out(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 3, port)
        send(folder)
        assert set(fates(send(folder)).values()) == {Fate.EARLIER} and len(inbox.letters) == 3
        for artifact in proof_files(folder, "002", "en", 2, sent_proof=1):
            (folder / artifact.path).write_bytes(artifact.content)
        assert fates(send(folder))["002"] is Fate.SENT and len(inbox.letters) == 4
    assert inbox.messages()[-1]["Message-ID"] == "<proof.002.2.tok002v2@example.org>"


def test_addresses_never_stand_in_the_postbook(tmp_path: Path) -> None:
    inbox = Inbox(at_recipient=lambda address: f"550 5.1.1 <{address}> unknown {address}" if "002" in address else "")
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 3, port)
        send(folder)
    written = (folder / NAME).read_text(encoding="utf-8")
    assert "author" not in written and "550 5.1.1 … unknown …" in written
    assert [entry["mark"] for entry in book(folder)] == ["intent", "sent", "refused", "intent", "sent"]
    assert book(folder)[0]["name"] == "Айгуль Кайратовна Сарсенова"


def test_the_line_is_closed_to_others_and_the_login_goes_over_it(tmp_path: Path) -> None:
    inbox, tls = Inbox(), certificate(tmp_path)
    with mail_server(inbox, tls) as port:
        folder = conference(tmp_path / "rivers", 2, port, "starttls")
        assert set(fates(send(folder, trust=tls[0])).values()) == {Fate.SENT}
    assert inbox.logins == ["editor"]


def test_a_certificate_that_nobody_vouches_for_stops_all(tmp_path: Path) -> None:
    inbox, tls = Inbox(), certificate(tmp_path)
    with mail_server(inbox, tls) as port:
        folder = conference(tmp_path / "rivers", 2, port, "starttls")
        posted = send(folder)
    assert {one.fate for one in posted} == {Fate.NOT_TRIED} and "certificate" in posted[0].note
    assert not inbox.letters and not (folder / NAME).exists()


def test_a_certificate_of_another_host_stops_all(tmp_path: Path) -> None:
    inbox, tls = Inbox(), certificate(tmp_path, "elsewhere.example.org")
    with mail_server(inbox, tls) as port:
        folder = conference(tmp_path / "rivers", 1, port, "starttls")
        mail = folder / "mail.yaml"
        mail.write_text(mail.read_text().replace("127.0.0.1", "localhost"))
        assert {one.fate for one in send(folder, trust=tls[0])} == {Fate.NOT_TRIED}


def test_a_server_without_starttls_hears_neither_password_nor_letter(tmp_path: Path) -> None:
    inbox, tls = Inbox(), certificate(tmp_path)
    with mail_server(inbox) as port:
        posted = send(conference(tmp_path / "rivers", 2, port, "starttls"), trust=tls[0])
    assert {one.fate for one in posted} == {Fate.NOT_TRIED} and not inbox.logins and not inbox.letters


def test_a_wrong_password_is_told_without_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox, tls = Inbox(), certificate(tmp_path)
    monkeypatch.setattr("tests.proofing.post_office.LOGIN", Login("editor", "wr0ng"))
    with mail_server(inbox, tls) as port:
        posted = send(conference(tmp_path / "rivers", 2, port, "starttls"), trust=tls[0])
    assert posted[0].note.startswith("535") and "wr0ng" not in repr(posted) and "wr0ng" not in repr(LOGIN)


def test_a_greylisting_server_is_asked_again(tmp_path: Path) -> None:
    answers = iter(["451 4.7.1 later", "451 4.7.1 later"])
    inbox, clock = Inbox(at_recipient=lambda address: next(answers, "")), Clock()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port)
        assert fates(send(folder, clock)) == {"001": Fate.SENT}
    assert clock.waits == [5.0, 30.0] and len(inbox.letters) == 1
    marks = [entry["mark"] for entry in book(folder)]
    assert marks == ["deferred", "deferred", "intent", "sent"]


def test_a_server_that_stays_busy_keeps_the_letter_for_the_next_run(tmp_path: Path) -> None:
    inbox = Inbox(at_letter=lambda number: "452 4.3.1 full" if number < 3 else "")
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port)
        first = send(folder)
        assert (first[0].fate, first[0].note) == (Fate.DEFERRED, "452 4.3.1 full")
        assert fates(send(folder)) == {"001": Fate.SENT}
    assert len(inbox.letters) == 1


def test_a_line_that_breaks_before_the_letter_is_opened_again(tmp_path: Path) -> None:
    answers = iter(["drop"])
    inbox = Inbox(at_recipient=lambda address: next(answers, ""))
    with mail_server(inbox) as port:
        assert fates(send(conference(tmp_path, 2, port))) == {"001": Fate.SENT, "002": Fate.SENT}
    assert len(inbox.letters) == 2


def test_a_line_that_breaks_after_the_letter_leaves_a_doubt_and_no_second_letter(tmp_path: Path) -> None:
    inbox = Inbox(at_letter=lambda number: "drop" if number == 1 else "")
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 3, port)
        first = fates(send(folder))
        assert first == {"001": Fate.SENT, "002": Fate.DOUBTFUL, "003": Fate.SENT}
        assert fates(send(folder))["002"] is Fate.DOUBTFUL and len(inbox.letters) == 3
        assert "letter-in-doubt" in told(folder)
        assert fates(send(folder, again=("002",)))["002"] is Fate.SENT
        assert set(fates(send(folder)).values()) == {Fate.EARLIER}
    ids = [message["Message-ID"] for message in inbox.messages() if "002" in message["To"]]
    assert ids == ["<proof.002.1.tok002v1@example.org>"] * 2  # many mailboxes show such a pair as one letter


def test_a_letter_sent_again_on_purpose_is_another_letter(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port)
        send(folder)
        send(folder, again=("001",))
    assert [message["Message-ID"] for message in inbox.messages()] == [
        "<proof.001.1.tok001v1@example.org>",
        "<proof.001.1.tok001v1.2@example.org>",
    ]


def test_a_refused_sender_stops_the_run(tmp_path: Path) -> None:
    inbox = Inbox(at_sender=lambda address: "550 5.7.1 not allowed")
    with mail_server(inbox) as port:
        posted = send(conference(tmp_path, 3, port))
    assert [one.fate for one in posted] == [Fate.REFUSED, Fate.NOT_TRIED, Fate.NOT_TRIED]


def test_a_letter_that_is_too_large_stops_nothing_else(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox, data_size_limit=40_000) as port:
        folder = conference(tmp_path, 2, port)
        (folder / "proofing/001/proof-1.pdf").write_bytes(PDF * 10)
        posted = fates(send(folder))
    assert posted == {"001": Fate.REFUSED, "002": Fate.SENT}


def test_nobody_at_home(tmp_path: Path) -> None:
    with mail_server(Inbox()) as port:
        pass
    folder = conference(tmp_path, 2, port)
    assert {one.fate for one in send(folder)} == {Fate.NOT_TRIED} and not (folder / NAME).exists()


def test_letters_leave_at_the_pace_that_the_provider_allows(tmp_path: Path) -> None:
    clock = Clock()
    with mail_server(Inbox()) as port:
        folder = conference(tmp_path, 3, port)
        mail = folder / "mail.yaml"
        mail.write_text(mail.read_text().replace("600", "20"))
        send(folder, clock)
    assert clock.waits == [3.0, 3.0]


def test_copies_go_to_whom_the_settings_name_and_a_refused_one_is_told(tmp_path: Path) -> None:
    inbox = Inbox(at_recipient=lambda address: "550 no" if address.startswith("office") else "")
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port, more="copies: [office@example.org]\n")
        (folder / "private").mkdir()
        private = "Дана: {email: dana@example.org, role: submitter}\nЕркін: {email: x@example.org, role: author}\n"
        (folder / "private/001.yaml").write_text(private, encoding="utf-8")
        (posted,) = send(folder)
    assert posted.fate is Fate.SENT and [copy.address for copy in posted.unreached] == ["office@example.org"]
    assert inbox.letters[0][1] == ["author001@example.org", "dana@example.org"]
    assert str(inbox.messages()[0]["Cc"]) == "dana@example.org, office@example.org"


def test_a_link_stands_in_place_of_the_file(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 1, port, more="plus_tag: true\n")
        send(folder, link="https://example.org/proofs/")
        assert "not-a-link" in told(folder, link="javascript:alert(1)")
        (folder / "links.json").write_text('{"001": "https://example.org/p/secret"}')
        (folder / "wrong.json").write_text('{"001": "data:text/html,x"}')
        assert "not-a-link" in told(folder, links=folder / "wrong.json")
        send(folder, links=folder / "links.json", again=("001",))
    message, second = inbox.messages()
    assert "https://example.org/p/secret" in second.get_content().splitlines() and not list(second.iter_attachments())
    assert message["Reply-To"] == "proofs+tok001v1@example.org" and not list(message.iter_attachments())
    assert "https://example.org/proofs/tok001v1" in message.get_content()


def test_a_paper_without_address_and_one_with_a_wrong_one_are_told(tmp_path: Path) -> None:
    with mail_server(Inbox()) as port:
        folder = conference(tmp_path, 3, port)
        for artifact in paper_files("002", "en", "a@example.org, b@example.org"):
            (folder / artifact.path).write_bytes(artifact.content)
        metadata = folder / "003-paper/metadata.yaml"
        metadata.write_text(metadata.read_text(encoding="utf-8").replace('"author003@example.org"', '""'))
        assert told(folder) >= {"no-address", "not-one-address"}
        assert fates(send(folder)) == {"001": Fate.SENT, "002": Fate.NO_ADDRESS, "003": Fate.NO_ADDRESS}


def test_a_proof_that_is_not_there_is_told(tmp_path: Path) -> None:
    folder = conference(tmp_path, 2)
    (folder / "proofing/001/proof-1.pdf").unlink()
    (folder / "proofing/002/proof-1.json").write_text('{"id": "002", "version": 1, "token": "a\\r\\nBcc: x"}')
    assert told(folder) == {"proof-missing"}
    assert "unknown-paper" in told(folder, only=("999",))


def test_what_cannot_be_written_down_does_not_leave(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        folder = conference(tmp_path, 2, port)
        prepared = prepare(Errand(folder, "proof", "2026-11-25"), Login()).value
        assert prepared is not None
        (folder / NAME).mkdir()
        line = Line(prepared.stationery.mailing, Login(), ssl.create_default_context())
        with pytest.raises(OSError):
            list(post(prepared.due.letters, Post(prepared.stationery, line, Timing(Clock().moment, Clock().wait))))
        assert line.session is None
    assert not inbox.letters


def test_a_damaged_postbook_stops_all(tmp_path: Path) -> None:
    folder = conference(tmp_path, 1)
    (folder / NAME).write_text("{}\n")
    assert told(folder) == {"damaged-postbook"}


def test_no_password_goes_in_clear_and_none_stands_in_the_settings(tmp_path: Path) -> None:
    folder = conference(tmp_path, 1)
    mail = folder / "mail.yaml"
    mail.write_text(mail.read_text().replace("127.0.0.1", "mail.example.org"))
    assert told(folder, LOGIN) == {"password-in-clear"}
    mail.write_text(mail.read_text() + "password: s3cret\n")
    assert told(folder) == {"password-in-settings"}
    mail.unlink()
    assert told(folder) == {"no-mail-settings"} and told(folder, dry=True) == set()
