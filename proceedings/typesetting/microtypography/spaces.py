"""Rules that several languages share: spaces that may not break, dashes, dots."""

import re
from collections.abc import Iterable

Rule = tuple[re.Pattern[str], str]

NBSP = "\u00a0"


def rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    """Patterns compiled once; `~` in a replacement is a no-break space."""
    return tuple((re.compile(pattern), to.replace("~", NBSP)) for pattern, to in pairs)


COMMON = rules(
    (r"[ \t\r\n\u2009\u202f]+", " "),
    (r"\.\.\.", "…"),
    (r" - (?=\S)", "~– "),
    (r" ([–—])(?= )", r"~\1"),
)

CYRILLIC = rules(
    (r"\b([А-ЯЁӘІҢҒҮҰҚӨҺ]\.) ?([А-ЯЁӘІҢҒҮҰҚӨҺ]\.) ?(?=[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ])", r"\1~\2~"),
    (r"\b([А-ЯЁӘІҢҒҮҰҚӨҺ]\.) (?=[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ])", r"\1~"),
    (r"(?<=[а-яёәіңғүұқөһ]) ([А-ЯЁӘІҢҒҮҰҚӨҺ]\.[ ~]?[А-ЯЁӘІҢҒҮҰҚӨҺ]\.)", r"~\1"),
    (r"([№§]) ?(?=\d)", r"\1~"),
    (r"(?<=\d) (?=[%‰°])", "~"),
    (r"(?<=\d) (?=\d{3}(?:\D|$))", "~"),
)


def tidied(text: str, sets: Iterable[tuple[Rule, ...]]) -> str:
    """The text after every rule of every set, in order."""
    for rule_set in sets:
        for pattern, to in rule_set:
            text = pattern.sub(to, text)
    return text
