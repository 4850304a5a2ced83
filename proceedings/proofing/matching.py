"""Which proof a returned file answers: as its own token, its name, its letter or its number tell. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from proceedings.intake.folder import NUMBERED
from proceedings.model.received import Held
from proceedings.pdf.annotation_reading import MarkedUp

MARK, STAMP = "ProceedingsProof", "ProofToken"
"""Entries of a proof's information dictionary: `ID VERSION TOKEN`, or the token alone."""

NAMED = re.compile(r"([\w.]{1,20}?)-proof-(\d{1,4})-([A-Za-z0-9_-]{4,80}?)(?![A-Za-z0-9_-])", re.IGNORECASE)
LETTER = re.compile(r"<[a-z-]{1,20}\.([^.@<>\s]{1,20})\.(\d{1,4})\.([A-Za-z0-9_-]{4,80})(?:\.[^@<>\s]{0,40})?@")
TAG = re.compile(r"\+([A-Za-z0-9_-]{4,80})@")


class How(StrEnum):
    """How a file was found to belong to a proof, the surest first."""

    TOKEN = "token"
    NAME = "name"
    LETTER = "letter"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Proofs:
    """The proofs that were made: paper and version by token, and the last version of each paper."""

    tokens: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    last: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """The proof that a file answers and how that is known. `false`: it names a proof that was never made here."""

    paper: str = ""
    version: int = 0
    how: How = How.TOKEN
    false: str = ""


def matched(held: Held, returned: MarkedUp | None, proofs: Proofs) -> Match:
    """The proof that a file answers; none, where nothing says so."""
    own = list(_own_tokens(returned)) if returned else []
    claims = [
        *((How.TOKEN, token) for token in own),
        *((How.NAME, found[3]) for found in NAMED.finditer(held.base)),
        *((How.LETTER, found[3]) for found in LETTER.finditer(held.answers)),
        *((How.LETTER, found[1]) for found in TAG.finditer(held.answers)),
    ]
    for how, token in claims:
        known = proofs.tokens.get(token) if how is How.TOKEN else _known(token, proofs)
        if known:
            return Match(*known, how)
        if how is How.TOKEN:
            return Match(false=token)
    numbered = NUMBERED.match(held.base)
    paper = next((paper for paper in proofs.last if numbered and paper.casefold() == numbered[1].casefold()), "")
    return Match(paper, proofs.last[paper], How.NUMBER) if paper else Match()


def _own_tokens(returned: MarkedUp) -> Iterator[str]:
    """The token in a PDF's information, else the one in its form, which other programs keep."""
    marks: Sequence[str] = returned.information.get(MARK, "").split()
    if len(marks) == 3 or returned.information.get(STAMP):
        yield marks[2] if len(marks) == 3 else returned.information[STAMP]
    elif returned.form.get("token", "").strip():
        yield returned.form["token"].strip()


def _known(token: str, proofs: Proofs) -> tuple[str, int] | None:
    """The proof of a token; names may have lost their capitals, and grown a ` (1)` or `_signed`."""
    if token in proofs.tokens:
        return proofs.tokens[token]
    for known, proof in proofs.tokens.items():
        if token.casefold().startswith(known.casefold()):
            return proof
    return None
