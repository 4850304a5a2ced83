"""A message holds what was meant and nothing else, whatever stands in titles and names."""

from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.mailing import Addressee, Mailing
from proceedings.model.proofing import ProofCopy, ProofRecord
from proceedings.proofing.letters import Letter, Matter, compose, link_of, message_id, wire
from tests.proofing.post_office import NOON, PDF
from tests.proofing.test_mail_addresses import NAUGHTY

MAILING = Mailing(host="mail.example.org", **{"from": "press@example.org"}, name={"kk": "Баспа, «Өзендер» <x>"})
COPIES = tuple(Addressee('Қайрат, "Қ"', f"copy{number}@example.org") for number in range(12))
HEADERS = [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "MIME-Version",
    "Content-Type",
]


def letter(
    folder: Path, name: str = "Айгүл", subject: str = "Корректура", text: str = "Сөз\n", link: str = "x"
) -> Letter:
    copy = ProofCopy(id="017", version=1, token="tok-017", title="Өзен", language="kk")
    matter = Matter(copy, ProofRecord(id="017", proof=1), folder / "proof.pdf", link)
    return Letter("proof", (matter,), Addressee(name, "a@example.org"), COPIES, "kk", subject, text)


def sent(made: Letter) -> bytes:
    return wire(compose(made, MAILING, "proofs@example.org", NOON))


def decoded(content: bytes, header: str) -> str:
    return str(make_header(decode_header(str(message_from_bytes(content)[header]).replace("\r\n", ""))))


def only_what_was_meant(content: bytes) -> None:
    """The message has the headers that every letter has, and goes to nobody else."""
    message = message_from_bytes(content)
    own = [name for name in message if name not in ("Content-Language", "Content-Transfer-Encoding")]
    assert sorted(own) == sorted(HEADERS)
    assert str(message["To"]).replace("\r\n", "").endswith("<a@example.org>")
    assert str(message["Cc"]).replace("\r\n ", "").replace(" ", "") == ",".join(copy.address for copy in COPIES)
    assert str(message["From"]).replace("\r\n", "").endswith("<press@example.org>")
    assert content.isascii() and all(len(line) <= 78 for line in content.split(b"\r\n"))


def test_naughty_names_and_subjects_make_no_header_and_no_addressee() -> None:
    for naughty in NAUGHTY:
        only_what_was_meant(sent(letter(Path(), f"x{naughty}", f"Корректура {naughty}", naughty)))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.text(max_size=220), st.text(max_size=300))
def test_wild_words_arrive_as_words(name: str, subject: str, text: str) -> None:
    clean = text.encode("utf-8", "replace").decode()
    only_what_was_meant(sent(letter(Path(), f"Айгүл {name}", f"Т {subject}", clean)))


KAZAKH = st.text("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя АӘҒҚҢӨҰҮҺІ-«»:,", min_size=1, max_size=200)


@settings(max_examples=100, deadline=None)
@given(KAZAKH)
def test_a_kazakh_subject_is_read_back_to_the_letter(words: str) -> None:
    subject = " ".join(f"Ә{words}і".split())
    assert decoded(sent(letter(Path(), subject=subject)), "Subject") == subject


def test_a_file_goes_and_comes_back_whole(tmp_path: Path) -> None:
    (tmp_path / "proof.pdf").write_bytes(PDF)
    message = message_from_bytes(sent(letter(tmp_path, link="")))
    text, file = message.get_payload()
    assert file.get_filename() == "017-proof-1-tok-017.pdf" and file.get_payload(decode=True) == PDF
    assert text.get_payload(decode=True).decode() == "Сөз\n" or text.get_payload(decode=True).decode() == "Сөз\r\n"
    assert text["Content-Language"] == "kk" and file.get_content_type() == "application/pdf"


def test_a_letter_is_known_by_its_token() -> None:
    made = letter(Path())
    assert message_id(made, MAILING, "2026-11-25") == "<proof.017.1.tok-017@example.org>"


def test_a_link_has_the_token_in_it() -> None:
    assert link_of("https://example.org/p/{token}/see", "abc") == "https://example.org/p/abc/see"
    assert link_of("https://example.org/p/", "abc") == "https://example.org/p/abc" and link_of("", "abc") == ""
