"""Indico: `abstracts.json` from the list of abstracts, and the event with its contributions from /export/event.

Where both are there, an abstract with the title of a contribution is that contribution: it lends its people.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.distinct_ids import distinct
from proceedings.intake.exports.event_facts import days, filled, member, place
from proceedings.intake.exports.fields import Fields, inside, objects, text, texts
from proceedings.intake.exports.indico_people import abstract_people, authors, contacts, person
from proceedings.intake.exports.json_file import load_json, peek
from proceedings.intake.exports.locales import told_in
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.matching import files_by_key, in_order
from proceedings.intake.exports.tongues import language_of, localised
from proceedings.intake.faults.event_systems import TOLD_TWICE
from proceedings.intake.faults.exports import NOT_THE_SHAPE
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.received import Decision, Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "Indico"
EVENT = re.compile(r'"_type"\s*:\s*"(?:HTTPAPIResult|Conference|Contribution)"|"_fossil"\s*:\s*"(?:conference|contrib)')
ABSTRACTS = re.compile(r'"(?:friendly_id|submitted_contrib_type|submitted_for_tracks|judgment_comment)"\s*:')
GONE = ("merged", "duplicate", "deleted")
"""States of an abstract that goes on in another one."""
CHAIRS = {"en": "Chairs", "ru": "Председатели", "kk": "Төрағалар"}
KEYWORDS = re.compile(r"keyword|ключевые слова|түйін|кілт сөз", re.IGNORECASE)


def recognises(holding: Holding) -> bool:
    """JSON with Indico's names of types, or a list of abstracts with its names of fields."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The contributions of all events and the abstracts that are none of them; of one event what it says of itself."""
    ours = [held for held in holding.files if _is_ours(held)]
    diagnostics: list[Diagnostic] = []
    events: list[tuple[Held, Fields]] = []
    abstracts: list[tuple[Held, Fields]] = []
    for held in ours:
        loaded = load_json(held)
        diagnostics.extend(loaded.diagnostics)
        value: Fields = loaded.value if isinstance(loaded.value, dict) else {"results": loaded.value}
        abstracts.extend((held, one) for one in objects(value, "abstracts"))
        events.extend((held, one) for one in _listed(value.get("results")))
    contributions = list(_contributions(events))
    submitted = [_abstract(held, one, meanings) for held, one in abstracts]
    diagnostics.extend(
        NOT_THE_SHAPE.at(one.place, what="?", system=TITLE) for one in (*contributions, *submitted) if not one.key
    )
    joined = _joined([one for one in contributions if one.key], [one for one in submitted if one.key])
    files = files_by_key(holding.without(frozenset(held.name for held in ours)), (one.key for one in joined.value))
    received = tuple(replace(one, files=in_order(files.get(one.key, ()), meanings.prefer)) for one in joined.value)
    used = {held.name for held in ours} | {held.name for one in received for held in one.files}
    conference = _conference(events[0][1]) if len(events) == 1 else {}
    return Reported(Export(TITLE, received, conference, frozenset(used)), (*diagnostics, *joined.diagnostics))


def _is_ours(held: Held) -> bool:
    if held.suffix != ".json":
        return False
    start = peek(held, 65536)
    return bool(EVENT.search(start)) or '"abstracts"' in start[:400] and bool(ABSTRACTS.search(start))


def _listed(value: Any) -> list[Fields]:
    """The objects of a list, or of an object by ids as older versions wrote it."""
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [one for one in values if isinstance(one, dict)]


def _contributions(events: list[tuple[Held, Fields]]) -> Iterator[Submitted]:
    """Those of each event in the order of its programme; with several events their ids stand before."""
    for held, event in events:
        sessions = [one for session in _listed(event.get("sessions")) for one in _listed(session.get("contributions"))]
        own = [event] if text(event, "_type") == "Contribution" else _listed(event.get("contributions"))
        before = f"{text(event, 'id')}-" if len(events) > 1 and own != [event] else ""
        for order, one in enumerate(sorted((*own, *sessions), key=_when), 1):
            yield _contribution(held, one, before, order)


def _when(contribution: Fields) -> tuple[bool, str, str, str, int]:
    start = inside(contribution, "startDate")
    number = _key(contribution)
    number = number if number.isdecimal() else ""
    date, time, board = text(start, "date"), text(start, "time"), text(contribution, "board_number")
    return not date, date, time, board.rjust(9), int(number[:9] or 0)


def _key(one: Fields) -> str:
    return text(one, "friendly_id", "id", "db_id")


def _record(key: str, one: Fields, body: str) -> PaperRecord:
    title, abstract = line(text(one, "title")), clean(body)
    language = language_of(f"{title} {abstract}")
    words = tuple(line(word) for word in texts(one, "keywords"))
    return PaperRecord(
        id=key,
        title=told_in([("", title)], language),
        abstract=told_in([("", abstract)], language),
        keywords={language_of(" ".join(words), language): words} if words else {},
    )


def _contribution(held: Held, one: Fields, before: str, order: int) -> Submitted:
    key = f"{before}{_key(one)}" if _key(one) else ""
    lists = (objects(one, "primaryauthors"), objects(one, "coauthors"))
    people = [*lists[0], *lists[1]] or objects(one, "speakers")
    record = _record(key, one, text(one, "description")).model_copy(
        update={"authors": authors(people, ""), "order": order if inside(one, "startDate") else None}
    )
    section = line(_title(one, "track") or _title(one, "session"))
    return Submitted(key, record, Decision.ACCEPTED, section, place=Place(held.name, field=key))


def _title(one: Fields, name: str) -> str:
    return text(one, name) or text(inside(one, name), "title")


def _abstract(held: Held, one: Fields, meanings: Meanings) -> Submitted:
    key, state = _key(one), text(one, "state")
    submitter = inside(one, "submitter")
    record = _record(key, one, text(one, "content"))
    words = [text(field, "value") for field in objects(one, "custom_fields") if KEYWORDS.search(text(field, "name"))]
    if listed := tuple(line(word) for word in re.split(r"[,;\n]", ";".join(words)) if word.strip()):
        record = record.model_copy(update={"keywords": {language_of(" ".join(listed)): listed}})
    tracks = objects(one, "submitted_for_tracks")
    track = _title(one, "accepted_track") or (text(tracks[0], "title") if len(tracks) == 1 else "")
    gone = state in GONE and state not in meanings.decisions
    return Submitted(
        key,
        record.model_copy(update={"authors": authors(abstract_people(one), text(submitter, "email"))}),
        Decision.WITHDRAWN if gone else decision_in(state, meanings.decisions),
        line(track),
        contacts=contacts(one),
        place=Place(held.name, field=key),
    )


def _joined(contributions: list[Submitted], abstracts: list[Submitted]) -> Reported[tuple[Submitted, ...]]:
    """What is told as a contribution and as an abstract taken for one; the two lists number their works apart."""
    if not (contributions and abstracts):
        return distinct((*contributions, *abstracts))
    kept = {_called(one): one for one in contributions}
    others: list[Submitted] = []
    diagnostics: list[Diagnostic] = []
    for one in abstracts:
        other = kept.get(_called(one))
        if other and one.decision not in (Decision.REJECTED, Decision.WITHDRAWN):
            kept[_called(one)] = _lent(other, one)
            diagnostics.append(TOLD_TWICE.at(one.place, key=one.key, other=other.key))
        else:
            record = one.record.model_copy(update={"id": f"a{one.key}"})
            others.append(replace(one, key=record.id, record=record))
    together = [kept[_called(one)] if kept[_called(one)].key == one.key else one for one in contributions]
    apart = distinct((*together, *others))
    return Reported(apart.value, (*diagnostics, *apart.diagnostics))


def _called(one: Submitted) -> str:
    return " ".join(one.record.title.values()).casefold()


def _lent(contribution: Submitted, abstract: Submitted) -> Submitted:
    """The contribution with the abstract's people, who have addresses, and its text where it has none of its own."""
    update: dict[str, object] = {}
    if len(abstract.record.authors) == len(contribution.record.authors):
        update["authors"] = abstract.record.authors
    if not contribution.record.abstract:
        update["abstract"] = abstract.record.abstract
    return replace(contribution, record=contribution.record.model_copy(update=update), contacts=abstract.contacts)


def _conference(event: Fields) -> dict[str, object]:
    start, end = inside(event, "startDate"), inside(event, "endDate")
    chairs = [member(one) for each in objects(event, "chairs") if (one := person(each))]
    return filled(
        {
            "title": localised(line(text(event, "title"))),
            "dates": days(text(start, "date"), text(end, "date")),
            "place": place(text(event, "address")) or place(text(event, "location")),
            "committees": [{"title": CHAIRS, "members": chairs}] if chairs else [],
        }
    )
