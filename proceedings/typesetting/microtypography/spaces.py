"""Rules that several languages share: spaces that may not break, dashes, dots."""

import re
from collections.abc import Iterable
from typing import NamedTuple

NBSP = "\u00a0"


class Rule(NamedTuple):
    """A replacement; it is tried only where the text has one of the guards, which is much faster to see."""

    guards: tuple[str, ...]
    pattern: re.Pattern[str]
    to: str


def rules(*triples: tuple[str, str, str]) -> tuple[Rule, ...]:
    """Guards (separated by `|`), pattern and replacement, in which `~` is a no-break space."""
    return tuple(Rule(tuple(g.split("|")), re.compile(pattern), to.replace("~", NBSP)) for g, pattern, to in triples)


DIGIT_SPACE = "0 |1 |2 |3 |4 |5 |6 |7 |8 |9 "
"""Guards of rules for what follows a figure."""

COMMON = rules(
    ("\u202f", "\u202f", "~"),
    ("  |\n|\t|\u2009", r"[ \t\r\n\u2009]+", " "),
    ("...", r"\.\.\.", "…"),
    (" - ", r" - (?=\S)", "~– "),
    (" –| —", r" ([–—])(?= )", r"~\1"),
)

INITIAL = "[А-ЯЁӘІҢҒҮҰҚӨҺ]"
SMALL = "[а-яёәіңғүұқөһ]"

CYRILLIC = rules(
    (".", rf"\b({INITIAL}\.) ?({INITIAL}\.) ?(?={INITIAL}{SMALL})", r"\1~\2~"),
    (". ", rf"\b({INITIAL}\.) (?={INITIAL}{SMALL})", r"\1~"),
    (".", rf"(?<={SMALL}) ({INITIAL}\.) ({INITIAL}\.)", r"~\1~\2"),
    (".", rf"(?<={SMALL}) ({INITIAL}\.{NBSP}?{INITIAL}\.)", r"~\1"),
    ("№|§", r"([№§]) ?(?=\d)", r"\1~"),
    (" %| ‰| °", r"(?<=\d) (?=[%‰°])", "~"),
    (DIGIT_SPACE, r"(?<=\d) (?=\d{3}(?:\D|$))", "~"),
)


def tidied(text: str, sets: Iterable[tuple[Rule, ...]]) -> str:
    """The text after every rule of every set, in order."""
    for rule_set in sets:
        for guards, pattern, to in rule_set:
            for guard in guards:
                if guard in text:
                    text = pattern.sub(to, text)
                    break
    return text
