"""The manners of each language, one file each: quotes, dashes, no-break spaces, hyphenation, the words of the book.

A language's module has LANGUAGE; QUOTES, outer and inner; RULES, replacements in order; TIED, short words that should
not end a line and those that should not begin one; WORDS; and `hyphenate(word)`, offsets where a word in small letters
may part. A language without a module is set as typed, unhyphenated.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from types import ModuleType
from typing import TypeGuard

from proceedings.model.manuscript import Inline, Inlines, Text
from proceedings.model.style import Microtypography
from proceedings.typesetting.microtypography import en, kk, ru
from proceedings.typesetting.microtypography.addresses import masked, put_aside, put_back
from proceedings.typesetting.microtypography.changes import Changes
from proceedings.typesetting.microtypography.dashes import DASHES
from proceedings.typesetting.microtypography.points import POINTS
from proceedings.typesetting.microtypography.quotes import Marks, exchanges, has_marks
from proceedings.typesetting.microtypography.rules import Rule, dashed, tidied
from proceedings.typesetting.microtypography.seams import seamed, seams
from proceedings.typesetting.microtypography.spaces import CLEAN

CONTROLS = re.compile(r"[\t\r\n]")
"""What is white space even in code, and no letter of any face."""

OTHERS = (*CLEAN, *DASHES, *POINTS)
"""The rules of a language without a module."""
MANNERS = Microtypography()

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


def tidy(
    content: Inlines, language: str, manners: Microtypography = MANNERS, changes: Changes | None = None
) -> Inlines:
    """The runs of one paragraph in the manners of their languages; code and addresses are left as typed.

    `manners` are the switches of the house style. What was changed is noted in `changes`.
    """
    ruled = [_ruled(inline, language, manners, changes, not place) for place, inline in enumerate(content)]
    if manners.quotes and any(isinstance(inline, Text) and has_marks(inline.text) for inline in ruled):
        _requote(ruled, content, language, changes)
    return tuple(ruled)


def _is_prose(inline: Inline) -> TypeGuard[Text]:
    return isinstance(inline, Text) and "code" not in inline.marks and inline.text != inline.link


def _ruled(inline: Inline, language: str, manners: Microtypography, changes: Changes | None, first: bool) -> Inline:
    """A run after the rules of its language; control characters are no letters even of code."""
    if _is_prose(inline):
        text, addresses = put_aside(inline.text)
        for group, times, before, after in tidied(text, _rules(inline.language or language, manners), first):
            if changes:
                changes.note(inline, group, times, before, after)
            text = after
        text = put_back(text, addresses)
    elif isinstance(inline, Text):
        text = CONTROLS.sub(" ", inline.text)
    else:
        return inline
    return inline if text == inline.text else Text(text, inline.marks, inline.language, inline.link)


@lru_cache(maxsize=64)
def _rules(language: str, manners: Microtypography) -> tuple[Rule, ...]:
    """The rules of a language that are not switched off, with the dash of the volume."""
    known = getattr(LANGUAGES.get(language.split("-")[0]), "RULES", OTHERS)
    return tuple(dashed(rule, manners.dash) for rule in known if not rule.group or getattr(manners, rule.group))


def _requote(runs: list[Inline], content: Inlines, language: str, changes: Changes | None) -> None:
    """Exchange the quotation marks of a paragraph, which may open in one run and close in another."""
    texts = [run.text if _is_prose(run) else "\ufffc" for run in runs]
    ends = list(accumulate(map(len, texts)))

    def marks_at(place: int) -> Marks:
        run = runs[bisect_right(ends, place)]
        spoken = (run.language if isinstance(run, Text) else "") or language
        marks: Marks = LANGUAGES.get(spoken.split("-")[0], en).QUOTES
        return marks

    found = exchanges(masked("".join(texts)), marks_at)
    for exchange in reversed(found):
        number = bisect_right(ends, exchange.begin)
        run, begin = runs[number], exchange.begin - ends[number] + len(texts[number])
        if isinstance(run, Text):
            end = begin + exchange.end - exchange.begin
            runs[number] = replace(run, text=run.text[:begin] + exchange.mark + run.text[end:])
    if changes:
        for number, times in Counter(bisect_right(ends, exchange.begin) for exchange in found).items():
            after = runs[number]
            changes.note(content[number], "quotes", times, texts[number], after.text if isinstance(after, Text) else "")
