"""Places where Kazakh words part, for engines without rules for it: their lines are judged, not that lack."""

import re

from proceedings.model.style import Lines
from proceedings.typesetting.microtypography import hyphenate

WORD = re.compile(r"[^\W\d_]{4,}")
SOFT_HYPHEN = "\u00ad"


def with_soft_hyphens(text: str, language: str, sign: str = SOFT_HYPHEN) -> str:
    """The text with the sign wherever our engine may part a word."""
    return WORD.sub(lambda found: _parted(found[0], language, sign), text)


def parted_words(text: str, language: str) -> list[str]:
    """Each word of the text that may part, once, with hyphens where."""
    words = dict.fromkeys(WORD.findall(text))
    parted = (_parted(word, language, "-") for word in words)
    return [word for word in parted if "-" in word]


def _parted(word: str, language: str, sign: str) -> str:
    if word.isupper():
        return word
    minima = Lines().left_min, Lines().right_min
    for place in sorted(hyphenate(word, language, minima), reverse=True):
        word = f"{word[:place]}{sign}{word[place:]}"
    return word
