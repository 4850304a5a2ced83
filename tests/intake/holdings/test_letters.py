"""Mail as mail programs write it: samples made by hand to RFC 2045–2047, 2231, 5322, and to their common breaches."""

import base64
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.holdings import letters, mailboxes
from tests.intake.holdings.office import Office, zip_bytes

NAME = "Тезисы Әлии.docx"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def letter(subject: str = "Тезисы на конференцию", *attachments: tuple[str, bytes]) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Дана Омарова <dana@example.org>"
    made["Subject"], made["Date"] = subject, "Sun, 17 May 2026 12:00:00 +0500"
    made.set_content("Добрый день! Высылаю тезисы.")
    for name, content in attachments:
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made


def raw_letter(heads: bytes, part: bytes = b"eA==") -> bytes:
    """A letter with one attachment whose heads are written out."""
    start = (
        b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    )
    text = b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
    return (
        start + text + b"--b\r\n" + heads + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + part + b"\r\n--b--\r\n"
    )


def eml(folder: Path, content: bytes | EmailMessage) -> Path:
    file = folder / "letter.eml"
    file.write_bytes(content if isinstance(content, bytes) else content.as_bytes())
    return file


def test_an_attachment_comes_with_its_sender_and_date(office: Office, tmp_path: Path) -> None:
    assert office.open(eml(tmp_path, letter("Тезисы: секция 2/3", (NAME, b"text")))) == [
        f"001 Тезисы секция 2 3/{NAME}"
    ]
    held = office.files[f"001 Тезисы секция 2 3/{NAME}"]
    assert held.sender is not None
    assert (held.sender.name, held.sender.email, held.sender.role) == ("Дана Омарова", "dana@example.org", "sender")
    assert held.changed == "2026-05-17T07:00:00"
    assert held.path.read_bytes() == b"text" and held.path.name == "0001.docx"
    assert office.codes == []


B64 = base64.b64encode(NAME.encode()).decode()
CP1251 = "Тезисы Алии.docx".encode("cp1251")
KOI8 = "Тезисы Алии.docx".encode("koi8-r")


@pytest.mark.parametrize(
    ("heads", "name"),
    [
        (f"Content-Disposition: attachment; filename*=UTF-8''{quote(NAME)}".encode(), NAME),
        (
            f"Content-Disposition: attachment;\r\n filename*0*=UTF-8''{quote(NAME)[:33]};\r\n"
            f" filename*1*={quote(NAME)[33:]}".encode(),
            NAME,
        ),
        (f'Content-Disposition: attachment; filename="=?UTF-8?B?{B64}?="'.encode(), NAME),
        (f"Content-Disposition: attachment; filename==?UTF-8?B?{B64}?=".encode(), NAME),
        (f'Content-Type: {DOCX}; name="=?UTF-8?B?{B64}?="'.encode(), NAME),
        (b'Content-Disposition: attachment; filename="' + NAME.encode() + b'"', NAME),
        (b'Content-Disposition: attachment; filename="' + CP1251 + b'"', "Тезисы Алии.docx"),
        (b'Content-Disposition: attachment; filename="' + KOI8 + b'"', "Тезисы Алии.docx"),
        (
            b'Content-Disposition: attachment; filename="=?iso-8859-1?B?' + base64.b64encode(CP1251) + b'?="',
            "Тезисы Алии.docx",
        ),
        (b"Content-Disposition: attachment; filename*=iso-8859-1''" + quote(CP1251).encode(), "Тезисы Алии.docx"),
        (b'Content-Disposition: attachment; filename="..\\\\..\\\\C:\\\\x\\\\paper.docx"', "paper.docx"),
        (b'Content-Disposition: attachment; filename="../../paper.docx"', "paper.docx"),
        (b'Content-Disposition: attachment; filename=".."', "attachment 1"),
        (b"Content-Type: application/pdf", "attachment 1.pdf"),
        (b'Content-Disposition: attachment; filename="' + b"x" * 500 + b'.docx"', "x" * 195 + ".docx"),
    ],
)
def test_names_of_attachments_are_read_however_they_are_written(
    office: Office, tmp_path: Path, heads: bytes, name: str
) -> None:
    assert office.open(eml(tmp_path, raw_letter(heads))) == [f"001 x/{name}"]
    assert office.staged()[0].startswith("0001")


def test_pictures_in_the_text_are_files_too(office: Office, tmp_path: Path) -> None:
    made = letter("x", ("a.docx", b"1"))
    made.add_attachment(b"png", maintype="image", subtype="png", filename="рис.png", disposition="inline", cid="<1@x>")
    assert office.open(eml(tmp_path, made)) == ["001 x/a.docx", "001 x/рис.png"]


def test_attachments_of_one_name_are_numbered(office: Office, tmp_path: Path) -> None:
    made = letter("x", ("a.docx", b"1"), ("A.docx", b"2"), ("a.docx", b"3"))
    assert office.open(eml(tmp_path, made)) == ["001 x/a.docx", "001 x/A (2).docx", "001 x/a (3).docx"]


def test_a_forwarded_letter_keeps_its_own_sender(office: Office, tmp_path: Path) -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "Секретарь <office@example.org>", "Fwd"
    outer.set_content("см. вложение")
    outer.add_attachment(letter("Тезисы", (NAME, b"text")))
    assert office.open(eml(tmp_path, outer)) == [f"001 Fwd/Тезисы/{NAME}"]
    held = office.files[f"001 Fwd/Тезисы/{NAME}"]
    assert held.sender is not None and held.sender.email == "dana@example.org"


def test_the_text_is_kept_only_where_nothing_is_attached(office: Office, tmp_path: Path) -> None:
    assert office.open(eml(tmp_path, letter("Вопрос"))) == ["001 Вопрос/message.txt"]
    assert office.read("001 Вопрос/message.txt").decode() == "Добрый день! Высылаю тезисы."
    assert office.codes == ["R114"]


def test_a_letter_in_html_becomes_plain_text(office: Office, tmp_path: Path) -> None:
    made = letter("x")
    made.set_content("<p>Название &amp; <b>авторы</b></p><script>alert(1)</script>", subtype="html")
    assert office.open(eml(tmp_path, made)) == ["001 x/message.txt"]
    assert office.read("001 x/message.txt").decode() == "Название & авторы"


def test_outlook_s_parcel_is_told(office: Office, tmp_path: Path) -> None:
    assert office.open(eml(tmp_path, raw_letter(b'Content-Type: application/ms-tnef; name="winmail.dat"'))) == []
    assert office.codes == ["R115"]


def test_an_archive_in_a_letter_is_opened(office: Office, tmp_path: Path) -> None:
    made = letter("x", ("Работа.zip", zip_bytes([(NAME, b"text")])))
    assert office.open(eml(tmp_path, made)) == [f"001 x/Работа/{NAME}"]
    held = office.files[f"001 x/Работа/{NAME}"]
    assert held.sender is not None and held.sender.email == "dana@example.org"


def mailbox_of(*messages: EmailMessage) -> bytes:
    start = b"From dana@example.org Sun May 17 12:00:00 2026\n"
    return b"".join(start + message.as_bytes() + b"\n" for message in messages)


@pytest.mark.parametrize("name", ["inbox.mbox", "Inbox"])
def test_a_mailbox_holds_letters_one_after_the_other(office: Office, tmp_path: Path, name: str) -> None:
    text = letter("без вложений")
    text.set_content("Первая строка\nFrom Алматы with love\n\n>From here\n")
    content = mailbox_of(letter("Раз", ("a.docx", b"1")), text, letter("Три", ("a.docx", b"3")))
    (tmp_path / name).write_bytes(content)
    assert office.open(tmp_path / name) == ["001 Раз/a.docx", "002 без вложений/message.txt", "003 Три/a.docx"]
    assert office.read("003 Три/a.docx") == b"3"


def test_a_mailbox_in_a_folder_lends_its_name_and_letters_beside_it_go_on_counting(
    office: Office, tmp_path: Path
) -> None:
    mail = tmp_path / "mail"
    mail.mkdir()
    (mail / "box.mbox").write_bytes(mailbox_of(letter("x", ("a.docx", b"1"))))
    eml(mail, letter("x", ("a.docx", b"2")))
    assert office.open(mail) == ["box/001 x/a.docx", "002 x/a.docx"]


def test_limits_of_letters_and_attachments(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailboxes, "LETTERS", 2)
    monkeypatch.setattr(letters, "ATTACHMENT_LIMIT", 1)
    (tmp_path / "a.mbox").write_bytes(mailbox_of(*[letter("x", ("a", b"1"), ("b", b"2"))] * 3))
    assert office.open(tmp_path / "a.mbox") == ["001 x/a", "002 x/a"]
    assert office.codes == ["R116"] * 3


def test_a_letter_that_is_too_long_is_told(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "LETTER_LIMIT", 3000)
    monkeypatch.setattr(mailboxes, "LETTER_LIMIT", 3000)
    (tmp_path / "a.mbox").write_bytes(mailbox_of(letter("x", ("a", b"1" * 5000)), letter("y", ("b", b"2"))))
    assert office.open(tmp_path / "a.mbox") == ["002 y/b"]
    assert office.codes == ["R117"]


def test_no_line_end_of_a_hostile_head_reaches_a_value(office: Office, tmp_path: Path) -> None:
    content = raw_letter(b'Content-Disposition: attachment; filename="=?utf-8?q?a=0D=0ABcc:_x=00.docx?="')
    content = content.replace(b"Subject: x", b"Subject: =?utf-8?q?one=0D=0Atwo=E2=80=AE?=")
    content = content.replace(b"From: a", b"From: =?utf-8?q?Eve=0D=0ABcc=3A?= <a").replace(b"g\r\nSub", b"g>\r\nSub")
    (name,) = office.open(eml(tmp_path, content))
    sender = office.files[name].sender
    assert sender is not None and name.isprintable() and sender.name.isprintable() and sender.email.isprintable()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\0\0",
        b"Subject: " + b"(" * 5000,
        b"From: " + b"<" * 3000 + b"\nDate: nonsense\n\nx",
        b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(2000)),
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 6000,
        b"Content-Type: text/plain; charset=no-such\n\n\xcf\xf0\xe8\xe2\xe5\xf2",
        b"Content-Type: message/rfc822\n\n" * 300,
    ],
    ids=range(8),
)
def test_hostile_letters_end_in_values(office: Office, tmp_path: Path, content: bytes) -> None:
    office.open(eml(tmp_path, content))
    assert all(code in ("R114", "R117") for code in office.codes)


HEADS = st.lists(
    st.tuples(
        st.sampled_from([b"From", b"Subject", b"Date", b"Content-Type", b"Content-Disposition", b"X"]),
        st.sampled_from([b"multipart/mixed; boundary=b", b"attachment; filename=", b"=?utf-8?b?", b""]),
        st.binary(max_size=40),
    ),
    max_size=6,
)


@settings(max_examples=50)
@given(heads=HEADS, inner=HEADS, body=st.binary(max_size=60))
def test_no_letter_breaks_the_reading(
    heads: list[tuple[bytes, ...]],
    inner: list[tuple[bytes, ...]],
    body: bytes,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("wild")
    lines = b"\n".join(name + b": " + start + rest for name, start, rest in heads)
    part = b"\n".join(name + b": " + start + rest for name, start, rest in inner)
    office = Office(folder)
    names = office.open(eml(folder, lines + b"\n\n--b\n" + part + b"\n\n" + body + b"\n--b--\n"))
    assert all(name.isprintable() or any(ord(letter) > 127 for letter in name) for name in names)
    assert sorted(one.name for one in folder.iterdir()) == ["letter.eml", "staging"]
