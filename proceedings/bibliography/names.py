"""Names of those who made a work, as styles want them: Серік А. Б.; Серік, А. Б.; А. Б. Серік."""

import re
from collections.abc import Sequence

from proceedings.model.bibliography import Entry, Name

ABBREVIATED = re.compile(r"[^.]+\.?")
NBSP = "\u00a0"


def initials(given: str) -> str:
    """Given names as initials: `Михаил Юрьевич` and `М.Ю.` as `М. Ю.`, `Jean-Paul` as `J.-P.`."""
    return NBSP.join(filter(None, map(_initials_of_word, given.split())))


def _initials_of_word(word: str) -> str:
    return "-".join(filter(None, map(_initials_of_part, re.split("[-‑]", word))))


def _initials_of_part(part: str) -> str:
    """`Дж.` is short already and stays; `М.Ю.` is two."""
    if "." not in part:
        return f"{part[0]}." if part[:1].isupper() else ""
    return NBSP.join(one if one.endswith(".") else f"{one[0]}." for one in ABBREVIATED.findall(part))


def family(name: Name) -> str:
    """The family name with its particle, or the name of a body."""
    return " ".join(filter(None, (name.particle, name.family)))


def inverted(name: Name, comma: str = "") -> str:
    """Family name first: `Серік А. Б.`, with a comma `Серік, А. Б.`; the suffix last."""
    short = initials(name.given)
    whole = f"{family(name)}{comma}{NBSP}{short}" if short and not comma else family(name)
    whole = f"{family(name)}{comma} {short}" if short and comma else whole
    return f"{whole}, {name.suffix}" if name.suffix else whole


def direct(name: Name) -> str:
    """Initials first: `А. Б. Серік`."""
    whole = NBSP.join(filter(None, (initials(name.given), family(name))))
    return f"{whole} {name.suffix}" if name.suffix else whole


def makers(entry: Entry) -> Sequence[Name]:
    """Whom an entry is filed under: its authors, else its editors."""
    return entry.authors or entry.editors


def listed(names: Sequence[str], last: str, comma: str = "") -> str:
    """Names in a row: `A and B`, `A, B and C`; `last` is the word before the last, `comma` what stands before it."""
    if len(names) < 3:
        return f" {last} ".join(names)
    return f"{', '.join(names[:-1])}{comma} {last} {names[-1]}"
