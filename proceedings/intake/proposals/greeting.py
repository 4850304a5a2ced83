"""Greetings: «Құрметті конференция қатысушылары!», with the person who greets at the head or signed at the end."""

from collections.abc import Sequence

from proceedings.intake.proposals.draft import Draft, take_people
from proceedings.intake.proposals.groups import Group
from proceedings.intake.proposals.lines import Line
from proceedings.intake.proposals.neighbours import leads_with_name
from proceedings.intake.proposals.parts import PartOf, kind_of, split
from proceedings.intake.proposals.zones import Role, Seen

SIGNED = 6
"""Lines at the end that a signature may have."""

LONGEST = 140
PERSONAL = (PartOf.POST, PartOf.RANK, PartOf.DEGREE, PartOf.BODY)


def take_signature(draft: Draft, lines: Sequence[Line]) -> None:
    """The person who signed, with the posts right before and after the name; nobody where no name is sure."""
    last = [line for line in lines[-SIGNED:] if not line.solid]
    places = [
        at for at, line in enumerate(last) if len(line.words) < LONGEST and leads_with_name(line.words, surely=True)
    ]
    if not places:
        return
    at = start = places[-1]
    end = at + 1
    while start > 0 and _is_personal(last[start - 1]):
        start -= 1
    while end < len(last) and _is_personal(last[end]):
        end += 1
    roles = [Role.NAMES if place == at else Role.DETAILS for place in range(start, end)]
    signed = [
        Seen(role, line, line.words, "", (line.number,)) for role, line in zip(roles, last[start:end], strict=True)
    ]
    take_people(draft, Group(people=signed, abstract=draft.language))


def _is_personal(line: Line) -> bool:
    first = next(iter(split(line.words)), "")
    return len(line.words) < LONGEST and not first.endswith(("!", "?")) and kind_of(first) in PERSONAL
