"""The post of the authors' loop: how letters leave (mail.yaml), what the postbook says of each, what became of them."""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from proceedings.model.language import Localised
from proceedings.model.record import Record


class Security(StrEnum):
    """How the line to the mail server is kept from other eyes."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class Mailing(Record):
    """mail.yaml: the server that letters leave by, and what stands on them. A password never stands here."""

    host: str = Field(description="Mail server", pattern=r"^[A-Za-z0-9.-]{1,253}$")
    port: int = Field(0, ge=0, le=65535, description="0: 587 with starttls, 465 with tls, else 25")
    security: Security = Security.STARTTLS
    sender: str = Field(alias="from", description="Address that letters come from")
    name: Localised = Field(default_factory=dict, description="Name beside that address, per language")
    reply_to: str = Field("", description="Address for answers; by default the conference's own, else `from`")
    plus_tag: bool = Field(False, description="Answers go to proofs+TOKEN@…, where the server knows such addresses")
    copies: tuple[str, ...] = Field((), description="Addresses that get a copy of every proof")
    copy_roles: tuple[str, ...] = Field(
        ("submitter",), description="Who else gets a copy, by role in private/NNN.yaml: submitter, author, sender"
    )
    per_minute: int = Field(20, ge=1, le=600, description="Letters a minute, as the provider allows")
    timeout: int = Field(30, ge=1, le=600, description="Seconds to wait for an answer of the server")


class Mark(StrEnum):
    """What a line of the postbook says: what was about to be done, then what came of it."""

    INTENT = "intent"
    SENT = "sent"
    REFUSED = "refused"
    DEFERRED = "deferred"
    DOUBTFUL = "doubtful"


class PostEntry(Record):
    """A line of proofing/postbook.jsonl. Addresses stand as SHA-256; `about` are proofs (`017/1`)."""

    when: str
    mark: Mark
    kind: str
    message: str = Field(description="Message-ID of the letter")
    about: tuple[str, ...]
    name: str = Field("", description="Whom the letter is to")
    person: str = Field("", description="Digest of their address")
    copies: tuple[str, ...] = Field((), description="Digests of those who get a copy; of an outcome, who got one")
    handed: bool = Field(False, description="Of an outcome: whether the intent before it is what it answers")
    note: str = Field("", description="What the server said")


class Fate(StrEnum):
    """What became of a paper's letter in one run."""

    SENT = "sent"
    WRITTEN = "written"
    EARLIER = "earlier"
    ANSWERED = "answered"
    NOT_DUE = "not due"
    NO_PROOF = "no proof"
    NO_ADDRESS = "no address"
    FAULTY = "faulty"
    REFUSED = "refused"
    DEFERRED = "deferred"
    DOUBTFUL = "doubtful"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody a letter goes to: a name to be read, an address in ASCII."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of the letter about these papers, whose proofs have these versions.

    `note` is what the server said, `unreached` are those who got no copy, `when` is ISO 8601.
    """

    papers: tuple[str, ...]
    fate: Fate
    to: Addressee | None = None
    copies: tuple[Addressee, ...] = ()
    note: str = ""
    unreached: tuple[Addressee, ...] = ()
    versions: tuple[int, ...] = ()
    when: str = ""
