"""Figures: ranges, groups of digits, and the signs and units that stay with them."""

from collections.abc import Iterator

from proceedings.typesetting.microtypography.rules import behind, rules

DIGIT = "0|1|2|3|4|5|6|7|8|9"
"""Guards of rules for what follows a figure."""

YEAR = r"(?:1[7-9]|20)\d\d"
ALONE = r"(?![\w/–-]|[.,:]\d)"
"""What a range ends before: no code, date, telephone or case number goes on."""


def _begins(hyphen: str) -> str:
    """What a range of years, before its hyphen, is no part of: codes and dates, numbers of standards and of cases."""
    return rf"(?<![\w.,:/–-]\d{{4}}{hyphen})(?<![A-ZА-ЯЁ]{{2}}[ ~]\d{{4}}{hyphen})(?<!№[ ~]\d{{4}}{hyphen})"


FIGURES = rules(
    "numbers",
    ("-", rf"-(?={YEAR}{ALONE})(?<={YEAR}-){_begins('-')}", "–"),
    (" - | – | — ", rf" [-–—] (?={YEAR}{ALONE})(?<={YEAR} [-–—] ){_begins(' [-–—] ')}", "–"),
    ("№|§", r"(?<=[№§]) ?(?=\d)", "~"),
    ("‰|°", r" (?<=\d )(?=[‰°])", "~"),
    ("°", r"°(?<=\d°)(?=[CСF]\b)", "~°"),
    (DIGIT, r" (?<=\d )(?=\d{3}(?:\D|$))", "~"),
    ("x", r"x(?<=\dx)(?=\d)(?<!\b0x)", "×"),
    ("х", r"х(?<=\dх)(?=\d)", "×"),
    (" x | х ", r" [xх] (?=\d)(?<=\d [xх] )", "~×~"),
)

PER_CENT_APART = rules("numbers", ("%", r"%(?<=\d%)", "~%"), ("%", r" (?=%)(?<=\d )", "~"))
PER_CENT_CLOSED = rules("numbers", ("%", r" (?=%)(?<=\d )", ""), ("%", r"~(?=%)(?<=\d~)", ""))

LONGEST = 4
"""Digits of the number of a page."""


def pages(before: tuple[str, ...], after: str) -> Iterator[tuple[str, str, str]]:
    """The rules for ranges of pages, known by one of the words before them, or of those after them (a pattern)."""
    digits = [r"\d" * length for length in range(1, LONGEST + 1)]
    named = [rf"\b{word}\.{space}{number}" for word in before for space in ("[ ~]", "") for number in digits]
    begun = [rf"{start}{number}" for start in (r"[\s(\[]", "^") for number in digits]
    for hyphen in "-—":
        yield hyphen, rf"{hyphen}(?=\d+{ALONE}){behind(named, hyphen)}", "–"
        yield hyphen, rf"{hyphen}(?=\d+[ ~](?:{after})\b){behind(begun, hyphen)}", "–"


def units(known: str) -> tuple[str, str, str]:
    """The rule that keeps a unit with its figure; `known` are alternatives of a pattern."""
    return DIGIT, rf" (?<=\d )(?=(?:{known})(?!\w)|[₸€₽$£])", "~"
