"""ConfTool's authors: in columns of a number, or as `Brook, Sam (1,2); …` beside `1: River House, Kazakhstan; 2: …`."""

import re
from collections.abc import Mapping
from dataclasses import replace

from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.paper_records import boxed_authors
from proceedings.intake.exports.people import affiliated
from proceedings.intake.exports.wide_authors import bodies, wide_authors
from proceedings.model.people import Affiliation, Person
from proceedings.model.received import Sighting

NUMBERS = re.compile(r"\s*\(\s*(\d{1,3}(?:\s*,\s*\d{1,3})*)\s*\)\s*$")
NUMBERED = re.compile(r"(?:^|;|\n)\s*(\d{1,3})\s*:")


def conftool_authors(cells: Mapping[str, str], where: str) -> tuple[tuple[Person, ...], tuple[Sighting, ...]]:
    """The authors of a paper, with how sure the reading is where they stand in one box; the submitter leads them."""
    wide = wide_authors(cells)
    people, sightings = (wide, ()) if wide else _boxed(cells, where)
    submitter = address_in(cells.get("sa_email", "")).casefold()
    leaders = [person.email.casefold() == submitter != "" for person in people]
    marked = zip(people, leaders, strict=True)
    return tuple(one.model_copy(update={"corresponding": True}) if leads else one for one, leads in marked), sightings


def _boxed(cells: Mapping[str, str], where: str) -> tuple[tuple[Person, ...], tuple[Sighting, ...]]:
    listed = _numbered(cells.get("organisations", ""))
    people: list[Person] = []
    sightings: list[Sighting] = []
    for entry in filter(None, (one.strip() for one in cells.get("authors", "").split(";"))):
        found = NUMBERS.search(entry)
        typed, seen = boxed_authors(entry[: found.start()] if found else entry, where)
        numbers = re.findall(r"\d+", found[1]) if found else [*listed][: len(listed) == 1]
        place = tuple(one for number in numbers for one in listed.get(number, ()))
        sightings.extend(replace(one, field=f"authors.{len(people)}.name") for one in seen[:1])
        people.extend(person.model_copy(update={"affiliations": place}) for person in typed[:1])
    return tuple(people), tuple(sightings)


def _numbered(words: str) -> Mapping[str, tuple[Affiliation, ...]]:
    """The organisations by their numbers; a single one has none."""
    parts = NUMBERED.split(words)
    if len(parts) == 1:
        return {"": bodies(words)} if words.strip() else {}
    return {number: affiliated(body.strip(" ;\n")) for number, body in zip(parts[1::2], parts[2::2], strict=True)}
