"""Queries to the authors that editors write into a Markdown source: <!-- ? Is this figure from 2025? -->

They are no part of the text; the proof asks them beside the words that follow them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

OPENING, CLOSING, SIGN = "<!--", "-->", "?"
MARKUP = re.compile(
    r"\]\([^)]*\)|\{[^{}]*\}|<!--.*?-->|^\s*(?:#+|[-*+>|]|\d+[.)])\s|[*_`\[\]|~!]", re.DOTALL | re.MULTILINE
)
WINDOW = 400
"""Characters looked at for the words that follow."""
WORDS = 8
"""How many of them tell the place."""


class SourceQuery(NamedTuple):
    """A query with the words that follow it in the source."""

    text: str
    beside: str


def queries_in(source: str) -> tuple[SourceQuery, ...]:
    """The queries of a Markdown text in their order."""
    return tuple(
        SourceQuery(" ".join(words.split()), _words(source[end : end + WINDOW]))
        for _, end, words in _comments(source)
        if words
    )


def without_queries(source: str) -> str:
    """The text without its queries; every line keeps its number."""
    kept: list[str] = []
    begin = 0
    for start, end, _ in _comments(source):
        kept += (source[begin:start].removesuffix(" "), "\n" * source.count("\n", start, end))
        begin = end
    return "".join((*kept, source[begin:]))


def _comments(source: str) -> Iterator[tuple[int, int, str]]:
    """Where each query begins and ends, and its words. By hand: a pattern takes forever where none is closed."""
    at = 0
    while (start := source.find(OPENING, at)) >= 0 and (close := source.find(CLOSING, start + len(OPENING))) >= 0:
        at = close + len(CLOSING)
        words = source[start + len(OPENING) : close].strip()
        if words.startswith(SIGN):
            yield start, at, words.removeprefix(SIGN).strip()


def _words(text: str) -> str:
    return " ".join(MARKUP.sub(" ", text).split()[:WORDS])
