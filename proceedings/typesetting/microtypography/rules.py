"""Rules of micro-typography: what is exchanged for what, and which of the house style's switches it belongs to."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

NBSP = "\u00a0"
DASHES = {"en": "–", "em": "—"}


class Rule(NamedTuple):
    """A replacement; it is tried only where the text has one of the guards, which is much faster to see.

    Patterns begin with a literal character where they can, and look back from there: that is many times as fast.
    `first`: it holds only at the beginning of a paragraph.
    """

    group: str
    guards: tuple[str, ...]
    pattern: re.Pattern[str]
    to: str
    first: bool = False


class Change(NamedTuple):
    """How often a group of rules changed a text, and the text before and after."""

    group: str
    times: int
    before: str
    after: str


def rules(group: str, *triples: tuple[str, str, str]) -> tuple[Rule, ...]:
    """Guards (separated by `|`), pattern and replacement; `~` is a no-break space and `=` the dash of the volume."""
    return tuple(
        Rule(
            group,
            tuple(guards.split("|")),
            re.compile(pattern.replace("~", NBSP)),
            to.replace("~", NBSP),
            pattern.startswith("^"),
        )
        for guards, pattern, to in triples
    )


def beginnings(words: str) -> tuple[str, ...]:
    """Patterns of words that begin here, out of a text of them."""
    return tuple(rf"\b{word}" for word in words.split())


def behind(words: Iterable[str], then: str) -> str:
    """A pattern that looks back for one of the words and what follows it; each is of one length."""
    return "(?:" + "|".join(f"(?<={word}{then})" for word in words) + ")"


def dashed(rule: Rule, dash: str) -> Rule:
    """The rule with the volume's dash, `en` or `em`, where it has one."""
    return rule._replace(to=rule.to.replace("=", DASHES[dash])) if "=" in rule.to else rule


def tidied(text: str, ruled: Iterable[Rule], first: bool) -> Iterator[Change]:
    """Each change of the text by the rules in order; `first` tells that the text begins a paragraph."""
    for group, guards, pattern, to, only_first in ruled:
        for guard in guards:
            if guard in text:
                if first or not only_first:
                    after, times = pattern.subn(to, text)
                    if times and after != text:
                        yield Change(group, times, text, after)
                        text = after
                break
