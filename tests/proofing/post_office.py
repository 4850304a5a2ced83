"""A conference with proofs to be sent, and a mail server on loopback that misbehaves when told. People are invented."""

import json
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from proceedings.delivery import deliver
from proceedings.model.artifact import Artifact
from proceedings.model.mailing import Fate, Posted
from proceedings.model.proofing import ProofCopy, ProofRecord, Query
from proceedings.proofing.errands import Errand, prepare
from proceedings.proofing.keeping import copy_file, record_file
from proceedings.proofing.mail_server import Line, Login
from proceedings.proofing.places import proof_path
from proceedings.proofing.posting import Post, Timing, post

NOON = datetime(2026, 11, 25, 12, 0, 0, tzinfo=UTC)
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"\n.\r\n..\n%%EOF\n"
LOGIN = Login("editor", "s3cret")

CONFERENCE = """\
short_name: rivers
languages: [kk, ru, en]
title: {kk: "Өзендер және қалалар", ru: "Реки и города", en: "Rivers and Cities"}
dates: {start: "2026-12-01"}
contacts: {email: proofs@example.org, url: "https://example.org/rivers"}
"""
TITLE = "Өзен жағасындағы ғұмыр, әңгіме мен үнсіздік: қалалық ландшафттың тарихы"


@dataclass
class Inbox:
    """What the server took, with its envelope; and what it is told to do wrong, by the number of the letter from 0."""

    letters: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    at_sender: Callable[[str], str] = lambda address: ""
    at_recipient: Callable[[str], str] = lambda address: ""
    at_letter: Callable[[int], str] = lambda number: ""
    seen: int = 0

    def messages(self) -> list[EmailMessage]:
        """The letters as a mail program reads them."""
        return [message_from_bytes(content, policy=default) for _, _, content in self.letters]  # type: ignore[misc]

    def whom(self) -> list[str]:
        """To whom the letters say that they are, decoded as RFC 2047 has it."""
        heads = [str(message_from_bytes(content)["To"]) for _, _, content in self.letters]
        return [str(make_header(decode_header(head))) for head in heads]

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        """Takes the sender, or says what it was told to say."""
        told = self.at_sender(address)
        if not told:
            envelope.mail_from = address
        return told or "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        """Takes a recipient, or says what it was told to say, or hangs up."""
        told = self.at_recipient(address)
        if told == "drop":
            server.transport.abort()
        if not told:
            envelope.rcpt_tos.append(address)
        return told or "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Takes a letter, or refuses it, or takes it and hangs up before it says so."""
        told = self.at_letter(self.seen)
        self.seen += 1
        if told in ("", "drop"):
            self.letters.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content))
        if told == "drop":
            server.transport.abort()
        return told or "250 OK"


def certificate(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """A certificate for loopback that nobody but its maker trusts, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key()).serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime.now(UTC) + timedelta(days=3650))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    paths = folder / "server.crt", folder / "server.key"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    paths[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    return paths


class _Office(Controller):
    """A server on whatever port is free."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        super()._trigger_server()


@contextmanager
def mail_server(inbox: Inbox, tls: tuple[Path, Path] | None = None, **settings: Any) -> Iterator[int]:
    """A server on loopback while the block runs; its port. With a certificate it wants STARTTLS and a login."""

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, given: Any) -> AuthResult:
        inbox.logins.append(given.login.decode())
        return AuthResult(success=(given.login, given.password) == (b"editor", b"s3cret"), handled=False)

    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        settings |= {"tls_context": context, "require_starttls": True, "auth_required": True}
        settings |= {"authenticator": authenticate}
    controller = _Office(inbox, hostname="127.0.0.1", port=0, decode_data=False, **settings)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop(no_assert=True)


def conference(folder: Path, papers: int = 3, port: int = 1, security: str = "none", more: str = "") -> Path:
    """A conference folder with so many papers, the first proof of each made."""
    mail = f"host: 127.0.0.1\nport: {port}\nsecurity: {security}\nfrom: press@example.org\nper_minute: 600\n{more}"
    files = [Artifact("conference.yaml", CONFERENCE.encode()), Artifact("mail.yaml", mail.encode())]
    for number in range(1, papers + 1):
        files.extend(paper_files(f"{number:03}", ("kk", "ru", "en")[number % 3]))
    deliver(files, folder)
    for number in range(1, papers + 1):
        deliver(proof_files(folder, f"{number:03}", ("kk", "ru", "en")[number % 3]), folder)
    return folder


def paper_files(paper: str, language: str, author: str = "") -> Iterator[Artifact]:
    """A submission with one author, who answers for it; its address is its number's."""
    fields = {
        "language": language,
        "title": {language: TITLE},
        "authors": [
            {
                "name": {
                    "kk": {"family": "Сәрсенова", "given": "Айгүл", "patronymic": "Қайратқызы"},
                    "ru": {"family": "Сарсенова", "given": "Айгуль", "patronymic": "Кайратовна"},
                    "en": {"family": "Sarsenova", "given": "Aigul"},
                },
                "email": author or f"author{paper}@example.org",
                "corresponding": "true",
            }
        ],
    }
    yield Artifact(f"{paper}-paper/metadata.yaml", json.dumps(fields, ensure_ascii=False).encode())


def proof_files(folder: Path, paper: str, language: str, version: int = 1, **known: Any) -> Iterator[Artifact]:
    """A proof as `proof make` leaves it."""
    queries = (Query(number=1, text="Қай жылы?"),)
    token = f"tok{paper}v{version}"
    copy = ProofCopy(
        id=paper, version=version, token=token, title=TITLE, language=language, deadline="2026-12-05", queries=queries
    )
    yield copy_file(copy)
    yield Artifact(proof_path(paper, version), PDF)
    yield record_file(ProofRecord(id=paper, proof=version, queries=queries, **known), folder)


@dataclass
class Clock:
    """A toy clock: waiting passes at once and is remembered."""

    at: datetime = NOON
    waits: list[float] = field(default_factory=list)

    def moment(self) -> datetime:
        """The toy's time."""
        return self.at

    def wait(self, seconds: float) -> None:
        """Moves the hands."""
        self.waits.append(seconds)
        self.at += timedelta(seconds=seconds)


def send(folder: Path, clock: Clock | None = None, trust: Path | None = None, **asked: Any) -> list[Posted]:
    """Sends all that is due, and gives what became of each paper; records are not kept."""
    clock = clock or Clock()
    login = LOGIN if trust else Login()
    errand = Errand(folder, asked.pop("kind", "proof"), clock.at.date().isoformat(), **asked)
    prepared = prepare(errand, login).value
    assert prepared is not None
    context = ssl.create_default_context(cafile=str(trust) if trust else None)
    line = Line(prepared.stationery.mailing, login, context)
    posted = list(post(prepared.due.letters, Post(prepared.stationery, line, Timing(clock.moment, clock.wait))))
    line.close()
    return [*posted, *prepared.due.others]


def fates(posted: Sequence[Posted]) -> dict[str, Fate]:
    """What became of each paper."""
    return {paper: one.fate for one in posted for paper in one.papers}
