"""What was decided about an OpenReview note: its venue's id says it, else a reply that decides, else the venue."""

import re
from collections.abc import Iterable, Mapping

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.fields import Fields, text, texts
from proceedings.intake.exports.note_values import value_of
from proceedings.model.received import Decision

DECIDES = re.compile(r"Decision\d*$")
OUT = (
    (Decision.WITHDRAWN, re.compile(r"withdraw", re.IGNORECASE)),
    (Decision.REJECTED, re.compile(r"reject|desk", re.IGNORECASE)),
    (Decision.UNDECIDED, re.compile(r"submission|submitted|under_?review|active", re.IGNORECASE)),
)
WORDS = ("decision", "recommendation")


def is_decision(note: Fields) -> bool:
    """Whether a note answers an invitation to decide."""
    return any(DECIDES.search(one) for one in (*texts(note, "invitations"), *texts(note, "invitation")))


def decision_of(note: Fields, replies: Iterable[Fields], known: Mapping[str, Decision]) -> Decision:
    """The decision; a note that was deleted or moved to the withdrawn ones is withdrawn."""
    invited = (*texts(note, "invitations"), *texts(note, "invitation"))
    if note.get("ddate") or any("withdraw" in one.casefold() for one in invited):
        return Decision.WITHDRAWN
    by_venue = _by_venue(str(value_of(note, "venueid") or ""))
    if by_venue is not Decision.UNDECIDED:
        return by_venue
    said = [decision_in(_said(reply), known) for reply in sorted(replies, key=_made)]
    decided = [one for one in said if one is not Decision.UNDECIDED]
    return decided[-1] if decided else decision_in(str(value_of(note, "venue") or ""), known)


def _by_venue(venue: str) -> Decision:
    """`Otters.org/2026/Conference` has accepted; `…/Rejected_Submission` has not."""
    last = venue.rpartition("/")[2]
    found = next((decision for decision, pattern in OUT if pattern.search(last)), None)
    return found or (Decision.ACCEPTED if "/" in venue else Decision.UNDECIDED)


def _made(reply: Fields) -> float:
    """When a decision was made: the last of several stands, and the site lists the newest first."""
    made = reply.get("cdate") or reply.get("tcdate")
    return made if isinstance(made, int | float) else 0


def _said(reply: Fields) -> str:
    values = (value_of(reply, name) for name in WORDS)
    return next((value for value in values if isinstance(value, str) and value.strip()), text(reply, "decision"))
