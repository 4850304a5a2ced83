"""Addresses, identifiers and numbers of books inside a text, which no rule may touch: put aside and put back."""

import re
from collections.abc import Iterator
from string import ascii_letters

STAND_IN = "\ue000"

TELLING = ("/", "@", "SBN", "SSN")
"""One of them is in every text that has an address; what begins with www. has nothing that a rule would touch."""
IDENTIFIER = re.compile(r"doi:|10\.\d{4,9}/", re.IGNORECASE)
BEFORE, AFTER = "(<«“„\"'", ".,;:!?)>»”“\"'"
"""What may stand around an address in a text and is no part of it."""
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
        begin = _begin(word) if "/" in word or "@" in word else -1
        if begin >= 0:
            found.append((place + begin, place + max(len(word.rstrip(AFTER)), begin + 1)))
        place += len(word) + 1
    yield from sorted(found)


def _begin(word: str) -> int:
    """Where an address begins in a word that may have one, after brackets and marks; -1 where there is none."""
    at, scheme = word.find("@"), word.find("://")
    if at > 0:
        return max(word.rfind(mark, 0, at) for mark in BEFORE) + 1
    if scheme > 0:
        return len(word[:scheme].rstrip(ascii_letters))
    identifier = IDENTIFIER.search(word)
    return identifier.start() if identifier else -1
