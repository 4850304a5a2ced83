"""The manners of each language, one file each: quotes, dashes, no-break spaces, hyphenation, the words of the book.

A language's module has LANGUAGE; QUOTES, outer and inner; RULES, replacements in order; TIED, short words that should
not end a line and those that should not begin one; WORDS; and `hyphenate(word)`, offsets where a word in small letters
may part. A language without a module is set as typed, unhyphenated.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import ModuleType

from proceedings.model.manuscript import Inline, Inlines, Text
from proceedings.typesetting.microtypography import en, kk, ru
from proceedings.typesetting.microtypography.quotes import Quotes
from proceedings.typesetting.microtypography.seams import seamed, seams
from proceedings.typesetting.microtypography.spaces import COMMON, tidied

CONTROLS = re.compile(r"[\t\r\n]")
"""What is white space even in code, and no letter of any face."""

LANGUAGES: dict[str, ModuleType] = {module.LANGUAGE: module for module in (kk, ru, en)}


@lru_cache(maxsize=1 << 16)
def hyphenate(word: str, language: str, minima: tuple[int, int], own: tuple[str, ...] = ()) -> tuple[int, ...]:
    """Offsets where a word of the language may part, at least `minima` letters from its ends.

    `own` are the words of this volume, written as in `seams`; they win. A word with a capital inside (ҚазҰУ, LaTeX) is
    an abbreviation or a name that nobody parts.
    """
    small = word.lower()
    if len(word) < sum(minima) or word[1:] != small[1:] or len(small) != len(word):
        return ()
    module = LANGUAGES.get(language.split("-")[0])
    places: tuple[int, ...] = module.hyphenate(small) if module else ()
    if own:
        places = seamed(small, places, seams(own))
    left, right = minima[0], len(word) - minima[1]
    return tuple([place for place in places if left <= place <= right])


def tie(word: str, language: str) -> int:
    """1 for a short word that should not end a line («и», «в»), -1 for one that should not begin it («бы»), else 0."""
    module = LANGUAGES.get(language.split("-")[0])
    if module is None:
        return 0
    forward, backward = module.TIED
    lower = word.lower()
    return (lower in forward) - (lower in backward)


def words(language: str, overrides: Mapping[str, Mapping[str, str]] | None = None) -> Mapping[str, str]:
    """The words of the book in a language (`contents`, `table`…), English where it has no module; overrides win."""
    module = LANGUAGES.get(language.split("-")[0], en)
    return {**module.WORDS, **(overrides or {}).get(language, {})}


def quotes(language: str) -> tuple[str, str]:
    """The outer quotation marks of a language, opening and closing."""
    marks: tuple[str, str, str, str] = LANGUAGES.get(language.split("-")[0], en).QUOTES
    return marks[:2]


def tidy(content: Inlines, language: str) -> Inlines:
    """The runs of one paragraph in the manners of their languages; code and addresses are left as typed."""
    quotes = Quotes()
    return tuple(_tidy_run(inline, language, quotes) for inline in content)


def _tidy_run(inline: Inline, language: str, quotes: Quotes) -> Inline:
    if not isinstance(inline, Text):
        return inline
    if "code" in inline.marks or inline.text == inline.link:
        return replace(inline, text=CONTROLS.sub(" ", inline.text)) if CONTROLS.search(inline.text) else inline
    module = LANGUAGES.get((inline.language or language).split("-")[0])
    text = tidied(inline.text, module.RULES if module else (COMMON,))
    text = quotes.set(text, (module or en).QUOTES)
    if text == inline.text:
        return inline
    return Text(text, inline.marks, inline.language, inline.link)
