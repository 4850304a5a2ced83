"""Characters that must not come through: controls, bidi overrides, soft hyphens, halves of pairs; and NFC."""

import re
import unicodedata

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Never typed on purpose: C0, C1, line and paragraph separators, bidi controls, surrogates, non-characters."""

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Left by word processors and web pages: soft hyphen, zero-width space, word joiner, byte order mark."""

HIDDEN = re.compile(f"{CONTROLS.pattern}|{INVISIBLE.pattern}")

SPACES = {"\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
"""Those that part words leave a space behind them."""


def composed(text: str) -> str:
    """The text in Unicode normalisation form C."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def hidden(text: str) -> list[str]:
    """The hidden characters of the text, in their order."""
    return HIDDEN.findall(text)


def visible(text: str) -> str:
    """The text without its hidden characters, in form C."""
    return composed(HIDDEN.sub(lambda found: SPACES.get(found[0], ""), text))


def spell(character: str) -> str:
    """A character by its number and name, for a message: `U+00AD SOFT HYPHEN`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
