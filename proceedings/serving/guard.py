"""What keeps the door: headers, forms that come from our own pages, few tries in a minute, bodies of a bounded size."""

import hashlib
import hmac
import secrets
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

KEY = "proofing/guard.key"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""The word in a link must not leave by a referrer, a cache, a frame or a search engine."""

MOST_BYTES = 60_000_000
"""Of a request: a manuscript with its pictures."""
MINUTE = 60.0


def read_or_make_key(folder: Path) -> bytes:
    """The key that forms are marked with; kept, so that a restart spoils no form that is open somewhere."""
    file = folder / KEY
    if file.is_file():
        return file.read_bytes()
    file.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(32)
    file.touch(mode=0o600)
    file.write_bytes(key)
    return key


def mark(key: bytes, purpose: str) -> str:
    """What a form of ours carries; nobody else can make it."""
    return hmac.new(key, purpose.encode(), hashlib.sha256).hexdigest()


def is_marked(key: bytes, purpose: str, given: str) -> bool:
    """Whether a form came from a page of ours."""
    return hmac.compare_digest(mark(key, purpose).encode(), given.encode("utf-8", "replace"))


@dataclass(slots=True)
class Turnstile:
    """Lets so many requests a minute through from each place."""

    most: int
    seen: dict[str, deque[float]] = field(default_factory=dict)

    def lets(self, place: str, now: float) -> bool:
        """Whether one more may come in now."""
        times = self.seen.setdefault(place, deque())
        while times and now - times[0] > MINUTE:
            times.popleft()
        if len(times) >= self.most:
            return False
        times.append(now)
        if len(self.seen) > 10_000:
            self.seen = {where: last for where, last in self.seen.items() if last and now - last[-1] <= MINUTE}
        return True


@dataclass(slots=True)
class Door:
    """The middleware: bounds on every request, headers on every answer."""

    reading: Turnstile = field(default_factory=lambda: Turnstile(600))
    writing: Turnstile = field(default_factory=lambda: Turnstile(60))
    missing: Turnstile = field(default_factory=lambda: Turnstile(30))

    async def pass_through(self, request: Request, follow: Callable[[Request], Awaitable[Response]]) -> Response:
        """Answers a request, or refuses it."""
        response = self._refused(request) or await follow(request)
        place = _place(request)
        if response.status_code == 404 and not self.missing.lets(place, monotonic()):
            response = PlainTextResponse("429", status_code=429)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def _refused(self, request: Request) -> Response | None:
        turnstile = self.reading if request.method in ("GET", "HEAD") else self.writing
        if not turnstile.lets(_place(request), monotonic()):
            return PlainTextResponse("429", status_code=429, headers={"Retry-After": "60"})
        if request.method == "POST":
            return _refused_body(request)
        return None


def _refused_body(request: Request) -> Response | None:
    """Refuses a form without a length or with too great a one, and one that another site sends."""
    length = request.headers.get("content-length", "")
    if not length.isdigit():
        return PlainTextResponse("411", status_code=411)
    if int(length) > MOST_BYTES:
        return PlainTextResponse("413", status_code=413)
    origin = request.headers.get("origin", "")
    if origin not in ("", "null") and origin.partition("://")[2] != request.headers.get("host", ""):
        return PlainTextResponse("403", status_code=403)
    return None


def _place(request: Request) -> str:
    return request.client.host if request.client else ""
