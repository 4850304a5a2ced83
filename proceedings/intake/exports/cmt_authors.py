"""CMT's columns of authors, in one order: `Last, First*; …`, `First Last (Affiliation)*; …`, `a@example.org*; …`.

An affiliation may hold semicolons and brackets; the names of the first column say where it ends.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import LONGEST, line
from proceedings.intake.exports.people import affiliated, name_of
from proceedings.intake.exports.whole_names import whole_name
from proceedings.model.people import Person

MOST = 1000
"""Authors of one paper that are looked at."""


@dataclass(frozen=True, slots=True)
class CmtAuthors:
    """The authors of a row, how many addresses it has, and those that can't be given to anybody."""

    people: tuple[Person, ...]
    addresses: int
    loose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """One author of one column; the star at its end marks who answers for the paper."""

    words: str
    starred: bool


def cmt_authors(cells: Mapping[str, str]) -> CmtAuthors:
    """The authors of a row with what the columns say of each."""
    names, whole = _parted(cells.get("author names", "")), cells.get("authors", "")[:LONGEST]
    listed = _by_names(whole, names) if names else [_name_and_body(one) for one in _parted(whole)]
    addresses = _parted(cells.get("author emails", ""))
    fitting = len(addresses) == len(listed)
    contact = address_in(cells.get("primary contact author email", "")).casefold()
    people = []
    for number, (words, body) in enumerate(listed):
        own = addresses[number] if fitting else _Told("", False)
        starred = words.starred or body.starred or own.starred
        email = address_in(own.words)
        corresponding = starred or email.casefold() == contact != ""
        people.append(_person(words.words, body.words, email, corresponding))
    loose = () if fitting else tuple(filter(None, (address_in(one.words) for one in addresses)))
    return CmtAuthors(tuple(filter(None, people)), len(addresses), loose)


def _person(words: str, body: str, email: str, corresponding: bool) -> Person | None:
    if not line(words):
        return None
    family, comma, given = words.partition(",")
    name = name_of(given, family) if comma and line(given) else whole_name(words)
    return Person(name=name, affiliations=affiliated(body), email=email, corresponding=corresponding)


def _parted(words: str) -> list[_Told]:
    """The entries of a column; a semicolon in brackets parts nothing."""
    words, depth, start, parts = words[:LONGEST], 0, 0, []
    for at, sign in enumerate(words):
        depth = max(0, depth + (sign == "(") - (sign == ")"))
        if sign == ";" and not depth:
            parts.append(words[start:at])
            start = at + 1
    told = (_starred(part) for part in [*parts, words[start:]][:MOST])
    return [one for one in told if one.words]


def _starred(words: str) -> _Told:
    stripped = words.strip()
    return _Told(stripped.rstrip("* "), stripped.endswith("*"))


def _name_and_body(told: _Told) -> tuple[_Told, _Told]:
    """`First Last (Affiliation)`, where no other column has the name."""
    name, bracket, body = told.words.partition("(")
    return _Told(name.strip(), told.starred), _Told(_unwrapped(bracket + body), False)


def _by_names(whole: str, names: list[_Told]) -> list[tuple[_Told, _Told]]:
    """Each name with its affiliation: what stands behind it and before the next one that is found."""
    found: list[tuple[int, int] | None] = []
    at = 0
    for name in names:
        match = _entry(name.words).search(whole, at)
        found.append(match.span() if match else None)
        at = match.end() if match else at
    starts = [span[0] for span in found if span] + [len(whole)]
    bodies = []
    for span in found:
        end = next(start for start in starts if start >= span[1]) if span else 0
        behind = _starred(whole[span[1] : end].rstrip("; \n")) if span else _Told("", False)
        bodies.append(_Told(_unwrapped(behind.words), behind.starred))
    return list(zip(names, bodies, strict=True))


def _entry(name: str) -> re.Pattern[str]:
    """Where an entry of the second column begins: the same name with its parts the other way round."""
    family, _, given = name.partition(",")
    words = r"\s+".join(re.escape(word) for word in f"{given} {family}".split())
    return re.compile(rf"(?:^|(?<=;))\s*{words}(?=\s*[(*;]|\s*$)")


def _unwrapped(words: str) -> str:
    """What stands in a pair of brackets that goes around everything; a lost half of it is no harm."""
    inner = words.strip().removeprefix("(")
    return inner[:-1].strip() if inner.endswith(")") and inner.count(")") > inner.count("(") else inner.strip()
