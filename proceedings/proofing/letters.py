"""A letter about a proof: its words, then the message that leaves, with the proof attached or linked.

The only maker of messages. Headers are ASCII on the wire, whatever alphabet a title is in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from re import compile as pattern

from proceedings.model.language import localise
from proceedings.model.mailing import Addressee, Mailing
from proceedings.model.proofing import ProofCopy, ProofRecord
from proceedings.proofing.letter_templates import one_line
from proceedings.proofing.mail_addresses import tagged
from proceedings.proofing.tokens import file_name

POLICY = SMTP.clone(cte_type="7bit", max_line_length=76)
"""CR LF, headers and text in ASCII: what every server takes, also without 8BITMIME and SMTPUTF8."""
TOKEN = pattern(r"[A-Za-z0-9_-]{4,64}")
UNWANTED = pattern(r"[^\w .'’\-]|_")
"""What a name beside an address is rid of: commas, quotes and brackets could make two addresses of one."""
LONGEST_NAME = 60
BY_PROGRAM = {"Auto-Submitted": "auto-generated"}
"""Keeps answering machines quiet (RFC 3834)."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One proof that a letter is about. `pdf` is where it lies, `link` the page that stands in its place, if any."""

    copy: ProofCopy
    record: ProofRecord
    pdf: Path
    link: str = ""

    @property
    def proof(self) -> str:
        """What the postbook knows it by: `017/1`."""
        return f"{self.copy.id}/{self.copy.version}"

    @property
    def attachment(self) -> str:
        """The name that its file has on the way; the token in it brings the answer home."""
        return file_name(self.copy)

    @property
    def deadline(self) -> str:
        """The day by which the author is to answer: as the editors changed it, else as it was printed."""
        return self.record.deadline or self.copy.deadline


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in words, ready to become a message. `number` counts its sendings: from 1."""

    kind: str
    matters: tuple[Matter, ...]
    to: Addressee
    copies: tuple[Addressee, ...]
    language: str
    subject: str
    text: str
    number: int = 1

    @property
    def about(self) -> tuple[str, ...]:
        """The proofs that it is about, as the postbook knows them."""
        return tuple(matter.proof for matter in self.matters)

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that it is about."""
        return tuple(matter.copy.id for matter in self.matters)


def message_id(letter: Letter, mailing: Mailing, day: str) -> str:
    """The name of a message, made of the token: sent again in doubt it is the same, so that many mailboxes show one."""
    copy = letter.matters[0].copy
    again = f".{letter.number}" if letter.number > 1 else ""
    when = f".{day.replace('-', '')}" if letter.kind != "proof" else again
    return f"<{letter.kind}.{copy.id}.{copy.version}.{copy.token}{when}@{mailing.sender.rpartition('@')[2]}>"


def compose(letter: Letter, mailing: Mailing, reply_to: str, when: datetime) -> EmailMessage:
    """The message of a letter, its proofs attached unless they are linked."""
    message = EmailMessage(policy=POLICY)
    first = letter.matters[0].copy
    message["From"] = _mailbox(localise(mailing.name, (letter.language,)), mailing.sender)
    message["To"] = _mailbox(letter.to.name, letter.to.address)
    if letter.copies:
        # without names: folding a list of encoded names is where mail libraries err (CVE-2025-1795)
        message["Cc"] = [_mailbox("", copy.address) for copy in letter.copies]
    message["Reply-To"] = _mailbox("", tagged(reply_to, first.token) if mailing.plus_tag else reply_to)
    message["Subject"] = one_line(letter.subject)
    message["Date"] = when
    message["Message-ID"] = message_id(letter, mailing, when.date().isoformat())
    if letter.kind != "proof":
        message["References"] = " ".join(_proof_ids(letter, mailing))
    for name, value in BY_PROGRAM.items():
        message[name] = value
    message.set_content(letter.text, charset="utf-8")
    message["Content-Language"] = letter.language
    for matter in letter.matters:
        if not matter.link:
            content = matter.pdf.read_bytes()
            message.add_attachment(content, "application", "pdf", filename=matter.attachment)
    return message


def wire(message: EmailMessage) -> bytes:
    """The message as it travels and as an .eml file holds it."""
    return message.as_bytes(policy=POLICY)


def link_of(link: str, token: str) -> str:
    """The page of one proof: the token in place of {token}, else behind the address."""
    return link.replace("{token}", token) if "{token}" in link else f"{link.rstrip('/')}/{token}" if link else ""


def words_of_matter(matter: Matter, deadline: str, late: bool) -> Mapping[str, object]:
    """What a template may say of one proof; `deadline` is in words."""
    return {
        "paper": matter.copy.id,
        "title": one_line(matter.copy.title),
        "version": matter.copy.version,
        "deadline": deadline,
        "late": late,
        "queries": [one_line(query.text) for query in matter.record.queries or matter.copy.queries],
        "attachment": "" if matter.link else matter.attachment,
        "link": matter.link,
    }


def _proof_ids(letter: Letter, mailing: Mailing) -> Sequence[str]:
    host = mailing.sender.rpartition("@")[2]
    copies = [matter.copy for matter in letter.matters]
    return [f"<proof.{copy.id}.{copy.version}.{copy.token}@{host}>" for copy in copies]


def _mailbox(name: str, address: str) -> Address:
    plain = " ".join(UNWANTED.sub(" ", one_line(name)).split())[:LONGEST_NAME].strip()
    return Address(plain, addr_spec=address)
