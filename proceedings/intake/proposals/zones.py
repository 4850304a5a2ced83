"""Where metadata stands: at the head, up to the last abstract before the text, and after the reference list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from proceedings.intake.proposals.labels import (
    AUTHORS,
    DETAILS,
    GREETING,
    OPENING,
    RUBRIC,
    SUPERVISOR,
    abstract,
    codes,
    keywords,
    parted,
)
from proceedings.intake.proposals.lines import Line

HEAD, TAIL, ABSORBED = 60, 14, 6
"""Lines that a head may have, that stand before an abstract at the end, paragraphs that an abstract may have."""

LONGEST_TITLE = 600

REFERENCE = re.compile(r"\s*\[?\d{1,3}(?:\]|[.)])\s|\s//\s|(?:19|20)\d\d.{0,40}(?:[СсБбPp]{1,2}\.|https?:)")


class Role(StrEnum):
    """What a line of a head is. Loose: nothing announces it, its neighbours tell. Text: it stays in the text."""

    CODES = "codes"
    RUBRIC = "rubric"
    ABSTRACT = "abstract"
    KEYWORDS = "keywords"
    LOOSE = "loose"
    TITLE = "title"
    NAMES = "names"
    DETAILS = "details"
    TEXT = "text"


LABELLED = (Role.ABSTRACT, Role.KEYWORDS)


@dataclass(frozen=True, slots=True)
class Seen:
    """A line with its role; `words` are what its label announces, `language` what the label is in.

    `numbers` are the paragraphs that it stands in: an abstract may have several.
    """

    role: Role
    line: Line
    words: str
    language: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Zones:
    """The lines of head and tail; whether the head ends with a salutation; the index of the line where it ends.

    `labelled`: the head has an abstract or keywords, and so a certain end.
    """

    head: tuple[Seen, ...]
    tail: tuple[Seen, ...]
    salutation: bool
    end: int
    labelled: bool


def zones_of(lines: Sequence[Line], references: int) -> Zones:
    """The zones of a manuscript whose reference list begins at the paragraph `references`, 0 for none."""
    end = next((at for at, line in enumerate(lines[:HEAD]) if _ends_head(line)), min(len(lines), HEAD))
    salutation = end < len(lines) and bool(GREETING.match(lines[end].words))
    head = tuple(announced(lines[:end]))
    last = max((at for at, one in enumerate(head) if one.role in LABELLED), default=-1)
    if last >= 0:
        codes_after = takewhile(lambda one: one.role is Role.CODES, head[last + 1 :])
        head = (*head[: last + 1], *codes_after)
    start = next((at for at, line in enumerate(lines) if references and line.number >= references), None)
    if start is None:
        texts = [at for at, line in enumerate(lines) if line.long and not _label(line) and at >= end]
        start = max(texts, default=len(lines))
    return Zones(head, tuple(_tail(lines[max(start, end) + 1 :])), salutation, end, last >= 0)


def announced(lines: Sequence[Line]) -> Iterator[Seen]:
    """The lines with their roles, abstracts with all that belongs to them."""
    at = 0
    while at < len(lines):
        taken = 1
        line = lines[at]
        if any(codes(line.words)):
            yield Seen(Role.CODES, line, line.words, "", (line.number,))
        elif (found := abstract(line.words)) is not None:
            taken = _extent(lines, at, bool(found.words))
            words = " ".join(filter(None, (found.words, *(one.words for one in lines[at + 1 : at + taken]))))
            yield from _abstract(line, words, found.language, tuple(one.number for one in lines[at : at + taken]))
        elif (listed := keywords(line.words)) is not None:
            more = not listed.words or listed.words.endswith((",", ";"))
            taken = 2 if more and at + 1 < len(lines) and not _label(lines[at + 1]) else 1
            words = " ".join(filter(None, (listed.words, *(one.words for one in lines[at + 1 : at + taken]))))
            numbers = tuple(one.number for one in lines[at : at + taken])
            yield Seen(Role.KEYWORDS, line, words, listed.language, numbers)
        elif line.words.strip():
            yield _other(line)
        at += taken


def _other(line: Line) -> Seen:
    """A line whose own words tell its role, or a loose one."""
    if RUBRIC.match(line.words) and len(line.words) < 150:
        return Seen(Role.RUBRIC, line, line.words, "", (line.number,))
    if SUPERVISOR.match(line.words):
        return Seen(Role.TEXT, line, line.words, "", (line.number,))
    for role, pattern in ((Role.NAMES, AUTHORS), (Role.DETAILS, DETAILS)):
        if found := pattern.match(line.words):
            return Seen(role, line, line.words[found.end() :], "", (line.number,))
    return Seen(Role.LOOSE, line, line.words, "", (line.number,))


def _abstract(line: Line, words: str, language: str, numbers: tuple[int, ...]) -> Iterator[Seen]:
    """An abstract, and the keywords that stand at its end."""
    own, after = parted(words)
    yield Seen(Role.ABSTRACT, line, own, language, numbers)
    listed = keywords(after)
    if listed is not None:
        yield Seen(Role.KEYWORDS, line, listed.words, listed.language, numbers)


def _extent(lines: Sequence[Line], at: int, has_words: bool) -> int:
    """How many lines an abstract takes: those of its paragraph, those up to its keywords, one where it has none yet."""
    own = 1
    while at + own < len(lines) and lines[at + own].number == lines[at].number and not _label(lines[at + own]):
        own += 1
    for ahead in range(own, own + ABSORBED):
        if at + ahead >= len(lines) or lines[at + ahead].solid or lines[at + ahead].heading:
            break
        if keywords(lines[at + ahead].words) is not None:
            if all(_is_prose(line) for line in lines[at + own + (not has_words) : at + ahead]):
                return ahead
            break
        if _label(lines[at + ahead]):
            break
    alone = not has_words and own == 1 and at + 1 < len(lines) and not _label(lines[at + 1])
    return 2 if alone and not lines[at + 1].solid else own


def _is_prose(line: Line) -> bool:
    """Whether a line may go on with an abstract."""
    return len(line.words) > 60 and not line.stands_out


def _label(line: Line) -> bool:
    words = line.words
    return any(codes(words)) or abstract(words) is not None or keywords(words) is not None


def _ends_head(line: Line) -> bool:
    if GREETING.match(line.words) or OPENING.match(line.words):
        return True
    if line.solid:
        return bool(line.words.strip())
    return line.long and not _label(line) and (not line.capitals or len(line.words) > LONGEST_TITLE)


def _tail(lines: Sequence[Line]) -> Iterator[Seen]:
    """Abstracts after the reference list, with the title and authors right before each."""
    seen = tuple(announced(lines))
    labelled = [at for at, one in enumerate(seen) if one.role in LABELLED]
    last = -1
    for at in labelled:
        start = at
        while start - 1 > last and at - start < TAIL and _may_lead(seen[start - 1]):
            start -= 1
        yield from seen[start : at + 1]
        last = at


def _may_lead(seen: Seen) -> bool:
    """Whether a line may stand between a reference list and an abstract, and is no reference itself."""
    line = seen.line
    if seen.role is Role.CODES:
        return True
    return seen.role is Role.LOOSE and not (line.solid or line.long or REFERENCE.search(line.words))
