"""Words as BibTeX and biber read them: letters stay UTF-8, signs that TeX takes for its own are escaped."""

import re
from collections.abc import Iterable

from proceedings.assembly.collation import is_cyrillic
from proceedings.exports._words import plain

ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts \{ as a brace, so one alone would swallow the rest of the file
        "}": r"\textbraceright{}",
        "%": r"\%",
        "&": r"\&",
        "#": r"\#",
        "_": r"\_",
        "$": r"\$",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
UNSAFE_IN_NUMBERS = re.compile(r"[^\w.,:;/()<>?=&%#~+*!'$-]", re.ASCII)
JOINING = re.compile(r"(^|\s)and(\s|$)", re.IGNORECASE)
HYPHENS = re.compile("[-‐‑–]")
CAPITALISED = 0.5
"""The share of capitalised long words from which a title is in headline style: there a capital names nothing."""


def tex(text: str) -> str:
    """The text with TeX's own signs escaped."""
    return plain(text).translate(ESCAPES)


def number(text: str) -> str:
    """A DOI, ISBN or address as it is; these fields are read verbatim, so what would end them is left out."""
    return UNSAFE_IN_NUMBERS.sub("", text)


def protected(title: str) -> str:
    """A title whose proper names and abbreviations no style may put in small letters: {ISBN}, {Астана}."""
    words = plain(title).split(" ")
    if "@" in title:  # before a brace it begins an entry, to some readers even inside a field
        return f"{{{tex(title)}}}"
    headline = not is_cyrillic(title) and _is_headline(words)  # Kazakh and Russian have sentence style alone
    return " ".join(_protected(word, headline or not place) for place, word in enumerate(words)) if title else ""


def name_value(family: str, given: str) -> str:
    """A name as `Family, Given`; in braces where it is the only one, or has a comma or an `and` of its own."""
    parts = [_braced(part) for part in (family, given) if plain(part)]
    return ", ".join(parts) if len(parts) > 1 or not given else "".join(f"{{{part}}}" for part in parts)


def separated(words: Iterable[str]) -> str:
    """Keywords with commas between them; a keyword with a comma of its own stands in braces."""
    return ", ".join(f"{{{tex(word)}}}" if "," in word else tex(word) for word in words if plain(word))


def _protected(word: str, ordinary: bool) -> str:
    """The word in braces where its capitals mean something; a capital at its beginning alone may be `ordinary`."""
    parts = [[letter for letter in part if letter.isalpha()] for part in HYPHENS.split(word)]
    meant = any(letter.isupper() for letters in parts for letter in (letters[1:] if ordinary else letters))
    return f"{{{tex(word)}}}" if meant else tex(word)


def _is_headline(words: Iterable[str]) -> bool:
    long = [[letter for letter in word if letter.isalpha()] for word in words]
    long = [letters for letters in long if len(letters) > 3]
    return sum(letters[0].isupper() for letters in long) > CAPITALISED * len(long)


def _braced(part: str) -> str:
    """A part of a name; some readers lose a word that is but an escaped sign, unless it is held together."""
    written = tex(part)
    return f"{{{written}}}" if "," in part or "\\" in written or JOINING.search(part) else written
