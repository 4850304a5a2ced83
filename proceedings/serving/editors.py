"""The editors' board behind a password: the same pages that `proof status --html` writes, made anew for each look."""

import base64
import binascii
import hmac
from dataclasses import dataclass, field
from datetime import UTC, datetime
from mimetypes import guess_type
from pathlib import Path
from time import monotonic

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from proceedings.proofing.board import board_of
from proceedings.proofing.status import status_of
from proceedings.serving.guard import Turnstile

FRESH = 5.0
"""Seconds that a board is shown before it is made again."""
TRIES = 10
"""Wrong passwords a minute."""
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The board carries its style and its filters in itself, so that it opens from any folder."""


@dataclass(slots=True)
class Board:
    """The board of a folder; without a password there is none."""

    folder: Path
    password: str
    language: str
    made: float = 0.0
    files: dict[str, bytes] = field(default_factory=dict)
    tries: Turnstile = field(default_factory=lambda: Turnstile(TRIES))

    def show(self, request: Request) -> Response:
        """A file of the board, for whoever has the password."""
        if not self.password:
            raise HTTPException(404)
        if not self._opens(request.headers.get("authorization", "")):
            place = request.client.host if request.client else ""
            status = 401 if self.tries.lets(place, monotonic()) else 429
            return Response("401", status, {"WWW-Authenticate": 'Basic realm="proofs", charset="UTF-8"'})
        name = request.path_params.get("name", "") or "index.html"
        content = self._fresh().get(name)
        if content is None:
            raise HTTPException(404)
        kind = guess_type(name)[0] or "application/octet-stream"
        return Response(content, media_type=kind, headers={"Content-Security-Policy": POLICY})

    def _opens(self, given: str) -> bool:
        scheme, _, coded = given.partition(" ")
        try:
            password = base64.b64decode(coded, validate=True).partition(b":")[2]
        except (binascii.Error, ValueError):
            return False
        return scheme.casefold() == "basic" and hmac.compare_digest(password, self.password.encode())

    def _fresh(self) -> dict[str, bytes]:
        if not self.files or monotonic() - self.made > FRESH:
            day = datetime.now(UTC).date().isoformat()
            status = status_of(self.folder, day).value
            self.files = {one.path: one.content for one in board_of(status, self.folder, self.language)}
            self.made = monotonic()
        return self.files
