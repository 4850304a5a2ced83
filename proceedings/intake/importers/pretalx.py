"""pretalx: `schedule.json` of the published schedule (frab's shape) and lists out of its API: submissions, speakers.

A submission that stands in both is one: the API tells its state and text, the schedule its order and its speakers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from proceedings.intake.exports.decisions import decision_in
from proceedings.intake.exports.event_facts import days, filled, short_name
from proceedings.intake.exports.fields import Fields, inside, objects, text
from proceedings.intake.exports.json_file import load_json, peek
from proceedings.intake.exports.locales import multilingual, tag_of
from proceedings.intake.exports.markdown_text import without_marks
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.matching import files_by_key, in_order
from proceedings.intake.exports.people import TypedPerson, typed_person
from proceedings.intake.faults.event_systems import SPEAKERS_BY_CODE
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import Localised
from proceedings.model.people import Person
from proceedings.model.received import Decision, Export, Held, Holding, Meanings, Sighting, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "pretalx"
SCHEDULE = re.compile(r'"schedule"\s*:\s*\{[^{}]*"conference"\s*:\s*\{')
CODED = re.compile(r'"code"\s*:\s*"[A-Z0-9]{5,10}"')
LISTED = re.compile(r'"(?:submission_type|content_locale|submissions)"\s*:')
GONE = ("deleted", "canceled", "cancelled")


@dataclass(frozen=True, slots=True)
class _Talk:
    """One submission as the two sources tell of it, either of which may be silent, and its place in the schedule."""

    held: Held
    listed: Fields
    scheduled: Fields
    order: int | None

    def text(self, *names: str) -> str:
        """The first of the fields that either source fills."""
        return text(self.listed, *names) or text(self.scheduled, *names)


def recognises(holding: Holding) -> bool:
    """A schedule in frab's shape, or a list of objects with pretalx's codes and names of fields."""
    return any(_is_ours(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """The talks of the schedule and the submissions listed, each once, by their codes."""
    ours = [held for held in holding.files if _is_ours(held)]
    loaded = [(held, load_json(held)) for held in ours]
    diagnostics: list[Diagnostic] = [one for _, told in loaded for one in told.diagnostics]
    schedules = [(held, inside(told.value, "schedule")) for held, told in loaded if isinstance(told.value, dict)]
    listed = [(held, one) for held, told in loaded for one in _listed(told.value)]
    talks = _talks(schedules, listed)
    people = {text(one, "code"): one for one in _everybody(talks, listed) if _name(one)}
    files = files_by_key(holding.without(frozenset(held.name for held in ours)), talks)
    received: list[Submitted] = []
    for key, talk in talks.items():
        given = _speakers(key, talk, people)
        diagnostics.extend(given.diagnostics)
        received.append(_received(key, talk, given.value, in_order(files.get(key, ()), meanings.prefer), meanings))
    used = {held.name for held in ours} | {held.name for one in received for held in one.files}
    events = [inside(schedule, "conference") for _, schedule in schedules if schedule]
    conference = _conference(events[0]) if len(events) == 1 else {}
    return Reported(Export(TITLE, tuple(received), conference, frozenset(used)), tuple(diagnostics))


def _is_ours(held: Held) -> bool:
    if held.suffix != ".json":
        return False
    start = peek(held, 16384)
    return bool(SCHEDULE.search(start)) or bool(CODED.search(start) and LISTED.search(start))


def _listed(value: Any) -> list[Fields]:
    """The objects of a list, or of a page of results."""
    results = value.get("results") if isinstance(value, dict) else value
    return [one for one in results if isinstance(one, dict)] if isinstance(results, list) else []


def _events(schedule: Fields) -> Iterator[Fields]:
    """The talks of a schedule in the order of days, rooms and hours."""
    for day in objects(inside(schedule, "conference"), "days"):
        for room in inside(day, "rooms").values():
            yield from (one for one in room if isinstance(one, dict)) if isinstance(room, list) else ()


def _talks(schedules: list[tuple[Held, Fields]], listed: list[tuple[Held, Fields]]) -> Mapping[str, _Talk]:
    """The talks by their codes; of a talk that is given twice the first time counts."""
    talks: dict[str, _Talk] = {}
    scheduled = [(held, one) for held, schedule in schedules for one in _events(schedule)]
    for order, (held, one) in enumerate(scheduled, 1):
        talks.setdefault(text(one, "code", "id", "guid"), _Talk(held, {}, one, order))
    for held, one in listed:
        key = text(one, "code")
        if "title" in one and key:
            there = talks.get(key)
            talks[key] = _Talk(held, one, there.scheduled if there else {}, there.order if there else None)
    return {key: talk for key, talk in talks.items() if key}


def _everybody(talks: Mapping[str, _Talk], listed: list[tuple[Held, Fields]]) -> Iterator[Fields]:
    """All people with their codes: of lists of speakers, of submissions, of the schedule; the last told counts."""
    for talk in talks.values():
        yield from objects(talk.scheduled, "persons")
        yield from objects(talk.listed, "speakers")
    yield from (one for _, one in listed if "title" not in one)


def _name(one: Fields) -> str:
    return line(text(one, "name", "public_name"))


def _speakers(key: str, talk: _Talk, people: Mapping[str, Fields]) -> Reported[list[Fields]]:
    """Who gives the talk; speakers that nothing names are told."""
    given = talk.listed.get("speakers")
    codes = [one for one in given if isinstance(one, str)] if isinstance(given, list) else []
    known = [people[code] for code in codes if code in people]
    found = [one for one in objects(talk.listed, "speakers") if _name(one)] or known
    if len(found) < len(codes):
        found = [one for one in objects(talk.scheduled, "persons") if _name(one)] or found
    missing = [code for code in codes if code not in people]
    if missing and len(found) < len(codes):
        where = Place(talk.held.name, field=key)
        return Reported(found, (SPEAKERS_BY_CODE.at(where, key=key, codes=", ".join(missing)[:200]),))
    return Reported(found or [one for one in objects(talk.scheduled, "persons") if _name(one)])


def _received(key: str, talk: _Talk, speakers: list[Fields], files: tuple[Held, ...], meanings: Meanings) -> Submitted:
    typed = [typed_person(_name(one)) for one in speakers]
    stated = tag_of(talk.text("content_locale", "language"))
    title = _told(talk, "title", stated, line)
    record = PaperRecord(
        id=key,
        order=talk.order,
        language=stated if stated in title else next(iter(title), ""),
        title=title,
        abstract=_told(talk, "abstract", stated, _plain) or _told(talk, "description", stated, _plain),
        authors=tuple(_author(one, each) for one, each in zip(typed, speakers, strict=True)),
    )
    sightings = tuple(
        Sighting(f"authors.{number}.name", "speakers", one.confidence, one.words) for number, one in enumerate(typed)
    )
    return Submitted(
        key,
        record,
        _decision(talk, meanings),
        _section(talk),
        files=files,
        sightings=sightings,
        place=Place(talk.held.name, field=key),
    )


def _author(typed: TypedPerson, one: Fields) -> Person:
    return typed.person.model_copy(update={"email": text(one, "email")})


def _plain(words: str) -> str:
    return clean(without_marks(words))


def _told(talk: _Talk, name: str, stated: str, read: Any) -> Localised:
    """A text of the talk by its languages, read as what it is."""
    told = multilingual(talk.listed.get(name), stated) or multilingual(talk.scheduled.get(name), stated)
    return {language: read(words) for language, words in reversed(told)}


def _section(talk: _Talk) -> str:
    """The track by its name; its bare number says nothing."""
    for one in (talk.listed, talk.scheduled):
        track = one.get("track")
        names = multilingual(track.get("name") if isinstance(track, dict) and "name" in track else track)
        if names:
            return line(names[0][1])
    return ""


def _decision(talk: _Talk, meanings: Meanings) -> Decision:
    """The state, as the conference understands it; what is in the schedule without one is accepted."""
    state = text(talk.listed, "state")
    if state in GONE and state not in meanings.decisions:
        return Decision.WITHDRAWN
    return decision_in(state, meanings.decisions) if state or not talk.scheduled else Decision.ACCEPTED


def _conference(event: Fields) -> dict[str, object]:
    title = {language: line(words) for language, words in reversed(multilingual(event.get("title")))}
    start, end = text(event, "start"), text(event, "end")
    return filled({"short_name": short_name(text(event, "acronym")), "title": title, "dates": days(start, end)})
