"""Addresses of e-mail before a letter goes there: exactly one, in ASCII, with nothing that a header could trip over."""

import hashlib
import re
from dataclasses import replace

from proceedings.model.diagnostic import Diagnostic, Place, Severity
from proceedings.proofing.mail_faults import FOREIGN_LETTERS, NOT_ONE_ADDRESS

LONGEST, LOCAL = 254, 64
"""Characters of an address and of what stands before the @ (RFC 5321, 4.5.3.1)."""
ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
ADDRESS = re.compile(rf"(?P<local>{ATOM}(?:\.{ATOM})*)@(?P<domain>(?:{LABEL}\.)+{LABEL})")
ENCODED = "=?"
"""Begins an encoded word (RFC 2047), which a mail program might decode into something else."""
SHOWN = 80


def is_sendable(address: str) -> bool:
    """Whether this is one address that every server takes: dot-atom, @, a domain of two labels or more."""
    found = ADDRESS.fullmatch(address) if len(address) <= LONGEST else None
    return bool(found and len(found["local"]) <= LOCAL and ENCODED not in address)


def fault_in(address: str, place: Place, severity: Severity = Severity.ERROR) -> tuple[Diagnostic, ...]:
    """What is wrong with an address; nothing where a letter may go there."""
    if is_sendable(address):
        return ()
    shown = "".join(letter if letter.isprintable() else "�" for letter in address[:SHOWN])
    kind = NOT_ONE_ADDRESS if address.isascii() or address.count("@") != 1 else FOREIGN_LETTERS
    return (replace(kind.at(place, address=shown), severity=severity),)


def digest_of(address: str) -> str:
    """What stands for an address in the postbook; capitals make no other person."""
    return hashlib.sha256(address.casefold().encode()).hexdigest()


def tagged(address: str, token: str) -> str:
    """The address with a tag that comes back with the answer: proofs+TOKEN@…; without where that is too long."""
    local, _, domain = address.rpartition("@")
    with_tag = f"{local}+{token}@{domain}"
    return with_tag if is_sendable(with_tag) else address
