"""Words as records may hold them: on one line, no sign that breaks a format, nobody's e-mail address."""

import re

FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for, and what it advises against (2.2)."""
BREAKS = re.compile("[ \t\n\r\x85\u2028\u2029]+")
ADDRESS = re.compile(
    r"[\s,;(]{0,4}(?:(?:e-?mail|эл(?:ектрон\w*|\.)?\s*(?:почта|пошта|адрес)\w*|почта|пошта)\s*[:–—-]?\s*)?"
    r"<?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?\)?",
    re.IGNORECASE,
)
"""An e-mail address with the word that leads to it; authors write it behind the name of their university."""


def plain(text: str) -> str:
    """The text on one line, without signs that no format can hold; no-break spaces stay."""
    return BREAKS.sub(" ", FORBIDDEN.sub("", text.replace("\v", " ").replace("\f", " "))).strip()


def without_addresses(text: str) -> str:
    """The text without e-mail addresses: a record goes where nobody can call it back from."""
    return ADDRESS.sub("", text).strip() if "@" in text else text


def public(text: str) -> str:
    """The text as strangers may read it: no address, no sign that no format can hold; its lines stay."""
    return FORBIDDEN.sub("", without_addresses(text)).strip()
