"""The words of a proof in the order of reading, each with the line where it begins; parted words are whole."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from proceedings.model.proofing import ProofPage

SOFT_HYPHEN = "\u00ad"
SIGNS = re.compile(r"[^\w]")


class RunningWord(NamedTuple):
    """A word, the index of its page, the numbers of the lines on which it begins and ends there or on the next page."""

    text: str
    page: int
    line: int
    end: tuple[int, int]


def running_words(pages: Sequence[ProofPage]) -> list[RunningWord]:
    """The words of all pages."""
    words: list[RunningWord] = []
    parted = False
    for index, page in enumerate(pages):
        for line in page.lines:
            for text in line.text.split():
                begin, rest = text.removesuffix(SOFT_HYPHEN), text.endswith(SOFT_HYPHEN)
                if parted:
                    first = words.pop()
                    words.append(RunningWord(first.text + begin, first.page, first.line, (index, line.number)))
                else:
                    words.append(RunningWord(begin, index, line.number, (index, line.number)))
                parted = rest
    return words


def folded(text: str) -> str:
    """A word by its letters and figures alone, which is how it is looked for."""
    return SIGNS.sub("", text).casefold()


def keyed(words: Sequence[RunningWord]) -> tuple[tuple[str, RunningWord], ...]:
    """The words with what they are looked for by; signs that stand alone have no such thing and are left out."""
    return tuple((key, word) for word in words if (key := folded(word.text)))


def find_words(wanted: str, there: Sequence[tuple[str, RunningWord]], least: int = 0) -> RunningWord | None:
    """Where the words stand first; with `least`, so many of the first of them are enough where not all are found."""
    keys = [key for key in map(folded, wanted.split()) if key]
    texts = [key for key, _ in there] if keys else []
    for length in range(len(keys), max(0, (least or len(keys)) - 1), -1):
        for at, text in enumerate(texts):
            if text == keys[0] and texts[at : at + length] == keys[:length]:
                return there[at][1]
    return None
