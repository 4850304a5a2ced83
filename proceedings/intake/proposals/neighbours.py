"""What the lines of a head are that nothing announces: title, names, details; told by their words and their order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from proceedings.intake.exports.tongues import language_of
from proceedings.intake.proposals.names import is_name, is_surely_name
from proceedings.intake.proposals.parts import PartOf, kind_of, split
from proceedings.intake.proposals.people_in_lines import MARKED, Named, people_in, without_marks
from proceedings.intake.proposals.zones import Role, Seen

JOINED = re.compile(r"\s+(?:and|und|и|және|мен|&)\s+|\s+(?:[–—-]|--+)\s+")
FIRM = (PartOf.ADDRESS, PartOf.COUNTRY, PartOf.CITY, PartOf.PHONE, PartOf.DEGREE, PartOf.RANK)
SOFT = (PartOf.BODY, PartOf.POST)
CATCH_ALL = 160
"""Characters of a line between names and abstract that is still taken for a detail of the authors."""


@dataclass(slots=True)
class _So:
    """What was seen so far in a cluster of lines."""

    title: str = ""
    names: bool = False
    stood_out: bool = False
    strict: bool = False


def with_roles(zone: Sequence[Seen], strict: bool = False) -> Iterator[Seen]:
    """The lines of a zone, each loose one with its role. `strict`: no abstract tells where the text begins."""
    cluster: list[Seen] = []
    for one in zone:
        if one.role is Role.LOOSE:
            cluster.append(one)
        else:
            yield from _cluster(cluster, strict)
            cluster = []
            yield one
    yield from _cluster(cluster, strict)


def without_text(lines: Sequence[Seen], supported: bool) -> tuple[Seen, ...]:
    """The lines of a head that no abstract ends, up to the first that is text.

    A title alone is none, unless it is `supported` by what else is known: it may be the first heading of the text.
    """
    own = tuple(takewhile(lambda one: one.role is not Role.LOOSE, lines))
    people = any(one.role is Role.NAMES for one in own)
    codes = any(one.role is Role.CODES for one in own)
    return own if people or codes or supported else tuple(one for one in own if one.role is not Role.TITLE)


def _cluster(lines: Sequence[Seen], strict: bool) -> list[Seen]:
    so = _So(strict=strict)
    found: list[Seen] = []
    for at, one in enumerate(lines):
        role = _role(one, lines[at + 1 :], so)
        if role is Role.TITLE:
            so.title, so.stood_out = language_of(one.words), one.line.stands_out
        so.names = so.names or role is Role.NAMES
        found.append(replace(one, role=role))
    return _with_title(found) if so.names and not so.title and not strict else found


def _role(one: Seen, later: Sequence[Seen], so: _So) -> Role:
    if MARKED.match(one.words) and so.names:
        return Role.DETAILS
    if leads_with_name(one.words, surely=True):
        return Role.NAMES
    kinds = _kinds(one.words)
    place = so.names and PartOf.COUNTRY in kinds and not kinds & {*SOFT, PartOf.DEGREE, PartOf.RANK}
    if leads_with_name(one.words, surely=False) and not place:
        return _role_of_doubtful_name(one, later, so)
    waits = not one.line.stands_out and any(_may_be_title(other) for other in later)
    return _role_by_parts(one, kinds, so, waits)


def _may_be_title(one: Seen) -> bool:
    """Whether a line looks like a title more than any that doesn't stand out."""
    return one.line.stands_out and not leads_with_name(one.words, surely=True) and not _kinds(one.words) & {*FIRM}


def _kinds(words: str) -> set[PartOf]:
    return {kind_of(piece) for piece in split(without_marks(words)) if piece}


def _role_of_doubtful_name(one: Seen, later: Sequence[Seen], so: _So) -> Role:
    """Two words with capitals are a name, or a title that stands before names that look no less like names."""
    if so.names and not so.title and one.line.stands_out:
        return Role.NAMES if any(_kinds(other.words) <= {PartOf.OTHER} for other in later) else Role.TITLE
    if so.title or so.names:
        return Role.NAMES
    if not one.line.stands_out and any(_may_be_title(other) for other in later):
        return Role.NAMES
    own = _likeness(one)
    others = [other for other in later if _likeness(other) >= own]
    title = bool(others) and (one.line.stands_out or not others[0].line.stands_out)
    return Role.TITLE if title or not later else Role.NAMES


def _likeness(one: Seen) -> int:
    """How much a line looks like names: 3 surely, 2 for several of them, 1 for one."""
    if leads_with_name(one.words, surely=True):
        return 3
    if not leads_with_name(one.words, surely=False):
        return 0
    return 2 if all(is_name(piece) for piece in _names_in(one.words)) and len(_names_in(one.words)) > 1 else 1


def _names_in(words: str) -> list[str]:
    return [name.strip() for piece in split(without_marks(words)) for name in JOINED.split(piece) if name.strip()]


def _role_by_parts(one: Seen, kinds: set[PartOf], so: _So, waits: bool) -> Role:
    stands_out = one.line.stands_out
    if so.strict and (so.title or so.names) and _is_text(one, kinds, so):
        return Role.LOOSE
    if kinds & {*FIRM}:
        return Role.DETAILS if so.names or so.title else Role.TITLE if not kinds & {*FIRM[:4]} else Role.DETAILS
    if not so.title:
        return Role.DETAILS if so.names and not stands_out and (waits or kinds & {*SOFT}) else Role.TITLE
    if not so.names:
        other_language = language_of(one.words) != so.title
        goes_on = stands_out or not so.stood_out or other_language
        return Role.TITLE if goes_on and not (kinds & {*SOFT} and not stands_out) else Role.DETAILS
    if stands_out and language_of(one.words) != so.title:
        return Role.TITLE
    return Role.DETAILS if len(one.words) <= CATCH_ALL else Role.LOOSE


def _is_text(one: Seen, kinds: set[PartOf], so: _So) -> bool:
    """Whether a line after title or names is the beginning of the text: a sentence, a heading, anything unknown."""
    sentence = one.words.endswith((".", "!", "?", ":")) and len(one.words.split()) > (12 if kinds & {*FIRM} else 4)
    unknown = not kinds & {*FIRM, *SOFT}
    if so.title and so.names:
        return sentence or unknown or one.line.heading
    goes_on = one.line.stands_out and not one.line.heading
    return bool(so.title) and (sentence or (unknown and not goes_on))


def _with_title(lines: list[Seen]) -> list[Seen]:
    """The same lines where the last that may be a title is one: its words only looked like a body's or a post's."""
    for at in range(len(lines) - 1, -1, -1):
        one = lines[at]
        kinds = {kind_of(piece) for piece in split(one.words) if piece}
        fits = one.role is Role.DETAILS and not MARKED.match(one.words) and not kinds & {*FIRM}
        if fits and len(one.words.split()) >= 3:
            return [*lines[:at], replace(one, role=Role.TITLE), *lines[at + 1 :]]
    return lines


def leads_with_name(words: str, surely: bool) -> bool:
    """Whether a line begins with the name of a person, marks aside; perhaps, where nothing else stands in it."""
    pieces = _names_in(words)
    first = pieces[0] if pieces else ""
    if is_surely_name(first):
        return True
    if not is_name(first) or kind_of(first) is not PartOf.NAME:
        return False
    people = people_in(words)
    if len(people) > 1 and any(map(_is_marked, people)):
        return True
    return not surely and all(kind_of(piece) is not PartOf.OTHER for piece in pieces[1:2])


def _is_marked(named: Named) -> bool:
    return bool(named.marks or named.starred)
