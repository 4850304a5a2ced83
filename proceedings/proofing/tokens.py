"""The token of a proof: ten letters in its metadata, its form and its name, by which an answer finds its way."""

import hashlib
from base64 import b32encode
from collections.abc import Iterable

from proceedings.model.proofing import ProofCopy

LENGTH = 10


def token_of(paper: str, version: int, content: Iterable[bytes]) -> str:
    """The token of a version of a paper's proof, the same wherever and whenever its pages are the same."""
    digest = hashlib.sha256(f"{paper} {version}".encode())
    for part in content:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return b32encode(digest.digest())[:LENGTH].decode().lower()


def file_name(copy: ProofCopy) -> str:
    """What a proof is called on its way: `017-proof-2-k3v7qz2m4d.pdf`."""
    return f"{copy.id}-proof-{copy.version}-{copy.token}.pdf"
