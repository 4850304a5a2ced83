"""Names in bytes of an unknown code page: UTF-8, one of the Cyrillic ones with Kazakh among them, or a Western one."""

import re

CYRILLIC = ("cp866", "cp1251", "kz1048")
WESTERN = ("cp437", "cp1252")
UNIX = ("koi8_r",)
"""Only ever seen in mail."""

COMMON = frozenset("оеаинтсрвлкмпу")
RARE = frozenset("ъэщфюцшё")
STRANGE = frozenset("ЂЃѓЉЊЌЋЏђљњќћџЎўЄєЇїЅѕЈјҐґ")
"""Letters of neighbours' alphabets: where they show up, the page is probably the wrong one."""

KAZAKH = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
GARBLED = re.compile("[À-ÿ¨¸]{3}")
"""No language sets three accented letters in a row: it is Cyrillic read by a Western page."""


def decode_name(raw: bytes, pages: tuple[str, ...] = (*CYRILLIC, *WESTERN)) -> str:
    """The name in the bytes: UTF-8 where it is valid, else by the page that makes the most plausible letters of it."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        read = [raw.decode(page, "replace") for page in pages]
        return max(read, key=plausibility)


def mended(name: str) -> str:
    """A name whose Cyrillic bytes somebody declared as Western ones, set right; any other as it is."""
    if not GARBLED.search(name):
        return name
    for western in ("cp1252", "latin-1"):
        try:
            return decode_name(name.encode(western), (*CYRILLIC, *UNIX))
        except UnicodeEncodeError:
            continue
    return name


def plausibility(text: str) -> float:
    """How much the text looks like words: letters count, oddities and mixtures within a word are subtracted."""
    marks = sum(_mark(letter) for letter in text)
    return marks + sum(_join(one, after) for one, after in zip(text, text[1:], strict=False))


def _mark(letter: str) -> float:
    small = letter.casefold()
    if small in COMMON:
        return 2.0
    if small in RARE:
        return 0.0
    if letter in STRANGE:
        return -3.0
    if "а" <= small <= "я" or letter in KAZAKH:
        return 1.0
    if letter.isascii() or letter in "«»–—№":
        return 0.0 if letter >= " " else -5.0
    return 0.5 if letter.isalpha() and letter < "ƀ" else -3.0


def _join(one: str, following: str) -> float:
    if not (one.isalpha() and following.isalpha()):
        return 0.0
    if (one > "Ͽ") != (following > "Ͽ"):
        return -4.0
    return -1.5 if one.islower() and following.isupper() else 0.0
