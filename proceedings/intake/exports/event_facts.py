"""Facts of an event, as exports give them, in the shape of conference.yaml: days, place, people of its bodies."""

import re
from collections.abc import Mapping

from proceedings.intake.exports.locales import told_in
from proceedings.intake.exports.markup import line
from proceedings.model.language import Localised
from proceedings.model.people import Member, Person

DAY = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)")
POSTCODE = re.compile(r"\b[A-Z]{0,3}-?\d{3,6}\b")
SHORT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


def said(words: str) -> Localised:
    """A name, a place or a post under the language of its letters: too short for its words to tell more."""
    return told_in([("", line(words))], "en")


def days(start: str, end: str = "") -> dict[str, str]:
    """First and last day out of dates or times in ISO 8601; nothing where the first is not one."""
    first, last = DAY.match(start.strip()), DAY.match(end.strip())
    if not first:
        return {}
    return {"start": first[1]} | ({"end": last[1]} if last and last[1] > first[1] else {})


def place(words: str) -> dict[str, object]:
    """City and country out of "Hall 1, Rabat, Morocco"; of a single word only the city, of a mere address nothing."""
    parts = [part for part in (line(POSTCODE.sub("", each)) for each in re.split(r"[,\n;]", words)) if part]
    if len(parts) >= 2:
        return {"city": said(parts[-2]), "country": said(parts[-1])}
    return {"city": said(parts[0])} if parts and " " not in parts[0] else {}


def short_name(*words: str) -> str:
    """The name of the output files out of an acronym and a year; empty where it would not be one."""
    joined = re.sub(r"[\s_.-]+", "-", "-".join(word for word in words if word)).casefold().strip("-")
    return joined if SHORT_NAME.fullmatch(joined) else ""


def member(person: Person, role: str = "") -> dict[str, object]:
    """Somebody in a body, as conference.yaml has it; an address of e-mail is nothing for a book."""
    private = person.model_copy(update={"email": ""})
    return Member(person=private, role=said(role)).model_dump(mode="json", exclude_defaults=True)


def filled(tree: Mapping[str, object]) -> dict[str, object]:
    """The tree without what is empty, at every level."""
    pruned = {key: filled(value) if isinstance(value, Mapping) else value for key, value in tree.items()}
    return {key: value for key, value in pruned.items() if value not in ("", {}, [], None)}
