"""The segments of a box joined into people: what belongs to the name before it, or to the one after it."""

from collections.abc import Sequence
from dataclasses import replace

from proceedings.intake.exports.author_mentions import ORCID, Mention, listed, read_segment
from proceedings.intake.exports.author_segments import LONGEST_SEGMENT, Segment, segments
from proceedings.intake.exports.bodies import are_others, is_acronym, means_nobody
from proceedings.intake.exports.name_capitals import is_capitals
from proceedings.intake.exports.name_endings import SUFFIXES
from proceedings.intake.exports.paired_names import are_one_name

MOST_RUN = 40
"""Names in a row that are looked at to tell whether family and given names alternate."""


def mentions(box: str) -> tuple[Mention, ...]:
    """The people that a box mentions, in their order."""
    if means_nobody(box):
        return ()
    told = (segment for segment in segments(box) if ORCID.search(segment.words) or not means_nobody(segment.words))
    return tuple(_joined(_paired([(segment, read_segment(segment.words)) for segment in told])))


def _paired(read: Sequence[tuple[Segment, Mention]]) -> list[tuple[Segment, Mention]]:
    """Family and given names that a comma parts are put together again: “Smith, J., Doe, A.”."""
    found: list[tuple[Segment, Mention]] = []
    named: Mention | None = None
    at = 0
    while at < len(read):
        segment, one = read[at]
        one = _not_an_acronym(one, named)
        run = _run(one, read[at + 1 : at + MOST_RUN])
        if len(run) > 1 and are_one_name(run, begins=segment.hard):
            at += 1
            other = read[at][1]
            one = replace(other, words=f"{one.words}, {other.words}", name=f"{one.name}, {other.name}")
        found.append((segment, one))
        named = one if one.name else named
        at += 1
    return found


def _run(one: Mention, after: Sequence[tuple[Segment, Mention]]) -> list[str]:
    """The names in a row from a bare one on, with nothing but commas between; Jr. is no name."""
    run = [one.name]
    for segment, other in after if one.is_bare else ():
        if segment.hard or not other.name:
            break
        if other.name.casefold() not in SUFFIXES:
            run.append(other.name)
        if not other.is_bare:
            break
    return run


def _joined(read: Sequence[tuple[Segment, Mention]]) -> list[Mention]:
    """What has no name of its own goes to the name before it; titles to the one after, where titles come first."""
    found: list[Mention] = []
    waiting: Mention | None = None
    first = read[0][1] if read else None
    ahead = bool(first and not first.name and not first.bodies and listed(first.degree, first.rank, first.post))
    last = max((at for at, (_, one) in enumerate(read) if one.name), default=-1)
    for at, (segment, one) in enumerate(read):
        if are_others(one.words) or len(one.words) > LONGEST_SEGMENT:
            found.append(Mention(one.words))
        elif not one.name and not one.bodies and ahead and at < last:
            waiting = _merged(waiting, one, segment) if waiting else one
        elif one.name and one.name.casefold() not in SUFFIXES or not found:
            found.append(_merged(waiting, one, segment) if waiting else one)
            waiting = None
        else:
            found[-1] = _merged(found[-1], one, segment)
    return found


def _not_an_acronym(one: Mention, before: Mention | None) -> Mention:
    """MIT after a name that has no word in capitals is a body."""
    if before and is_acronym(one.name) and not any(map(is_capitals, before.name.replace(",", " ").split())):
        return replace(one, name="", bodies=(one.name, *one.bodies))
    return one


def _merged(one: Mention, other: Mention, segment: Segment) -> Mention:
    """Two mentions of one person as one; bodies after a comma are one body with its place."""
    bodies = one.bodies + other.bodies
    if one.bodies and other.bodies and not segment.hard:
        bodies = (*one.bodies[:-1], f"{one.bodies[-1]}, {other.bodies[0]}", *other.bodies[1:])
    return Mention(
        f"{one.words}, {other.words}",
        f"{one.name} {other.name}".strip(),
        bodies,
        degree=listed(one.degree, other.degree),
        rank=listed(one.rank, other.rank),
        post=listed(one.post, other.post),
        email=one.email or other.email,
        orcid=one.orcid or other.orcid,
        corresponding=one.corresponding or other.corresponding,
    )
