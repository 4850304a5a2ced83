"""Addresses, identifiers and numbers of books inside a text, which no rule may touch: put aside and put back."""

import re
from collections.abc import Iterator

STAND_IN = "\ue000"

TELLING = ("/", "@", "SBN", "SSN")
"""One of them is in every text that has an address; what begins with www. has nothing that a rule would touch."""
ADDRESS = re.compile(r"(?:[a-z]+://|doi:).+|10\.\d{4,9}/.+|[^(<«]+@.+", re.IGNORECASE)
NUMBER = re.compile(r"S[BS]N[: \u00a0]*[\dXХ][\d–-]*[\dXХ]")


def put_aside(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with a stand-in for each address, and the addresses; none where a stand-in was typed."""
    spans = list(_spans(text)) if STAND_IN not in text else []
    aside = tuple(text[begin:end] for begin, end in spans)
    for begin, end in reversed(spans):
        text = text[:begin] + STAND_IN + text[end:]
    return text, aside


def put_back(text: str, addresses: tuple[str, ...]) -> str:
    """The text with its addresses where the stand-ins are."""
    if not addresses:
        return text
    following = iter(addresses)
    return re.sub(STAND_IN, lambda _: next(following), text)


def masked(text: str) -> str:
    """The text with stand-ins for each character of its addresses."""
    for begin, end in _spans(text):
        text = text[:begin] + STAND_IN * (end - begin) + text[end:]
    return text


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the addresses stand, in order; only words with a sign of one are looked at."""
    if not any(map(text.__contains__, TELLING)):
        return
    found = [match.span() for match in NUMBER.finditer(text)]
    place = 0
    for word in text.split(" "):
        address = ADDRESS.search(word) if "/" in word or "@" in word else None
        if address:
            found.append((place + address.start(), place + address.end()))
        place += len(word) + 1
    yield from sorted(found)
