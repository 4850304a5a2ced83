"""pretalx. Samples made by hand to the schema of schedule.json and of its API."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import pretalx
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive

TALK = {
    "guid": "0f0f",
    "code": "ABCDEF",
    "id": 12,
    "date": "2026-05-14T10:00:00+05:00",
    "title": "Otters and Rivers",
    "track": "Mammals",
    "language": "en",
    "abstract": "We count **otters** by [hand](https://example.org).\n\n* one\n* two",
    "persons": [{"code": "DANA77", "name": "Dana Omarova", "public_name": "Dana Omarova"}],
}
SECOND = TALK | {"code": "GHIJKL", "title": "Выдры", "abstract": "Мы считаем выдр.", "track": None}
SCHEDULE = {
    "$schema": "https://c3voc.de/schedule/schema.json",
    "generator": {"name": "pretalx", "version": "2026.1"},
    "schedule": {
        "version": "1.0",
        "base_url": "https://example.org",
        "conference": {
            "acronym": "rivers",
            "title": "River Days",
            "start": "2026-05-14",
            "end": "2026-05-15",
            "days": [{"index": 1, "date": "2026-05-14", "rooms": {"Hall": [TALK], "Attic": [SECOND]}}],
        },
    },
}
SUBMISSION = {
    "code": "ABCDEF",
    "title": "Otters and Rivers",
    "speakers": ["DANA77"],
    "submission_type": 3,
    "track": 4,
    "state": "confirmed",
    "abstract": {"en": "We count.", "ru": "Мы считаем."},
    "content_locale": "en",
}


def dump(*listed: object) -> str:
    return json.dumps({"count": len(listed), "next": None, "results": listed})


def test_a_talk_of_the_schedule_is_a_submission(tmp_path: Path) -> None:
    export = receive(pretalx, lay(tmp_path, {"schedule.json": json.dumps(SCHEDULE), "ABCDEF.docx": b"PK"}))
    talks = by_key(export.value)
    first, second = talks["ABCDEF"], talks["GHIJKL"]
    assert export.diagnostics == ()
    assert first.record.title == {"en": "Otters and Rivers"}
    assert first.record.abstract == {"en": "We count otters by hand.\n\none\n\ntwo"}
    assert (first.section, first.record.order, second.record.order) == ("Mammals", 1, 2)
    assert first.decision is Decision.ACCEPTED
    assert first.record.authors[0].name
    assert [(one.field, one.words) for one in first.sightings] == [("authors.0.name", "Dana Omarova")]
    assert [held.name for held in first.files] == ["ABCDEF.docx"]


def test_a_text_stands_under_the_language_of_its_letters_whatever_was_ticked(tmp_path: Path) -> None:
    talk = by_key(receive(pretalx, lay(tmp_path, {"schedule.json": json.dumps(SCHEDULE)})).value)["GHIJKL"]
    assert (talk.record.title, talk.record.abstract) == ({"ru": "Выдры"}, {"ru": "Мы считаем выдр."})
    assert (talk.record.language, talk.section) == ("ru", "")


def test_the_schedule_tells_of_its_conference(tmp_path: Path) -> None:
    conference = receive(pretalx, lay(tmp_path, {"schedule.json": json.dumps(SCHEDULE)})).value.conference
    assert conference == {
        "short_name": "rivers",
        "title": {"en": "River Days"},
        "dates": {"start": "2026-05-14", "end": "2026-05-15"},
    }


def test_schedule_and_api_tell_of_one_submission(tmp_path: Path) -> None:
    files = {"schedule.json": json.dumps(SCHEDULE), "submissions.json": dump(SUBMISSION)}
    export = receive(pretalx, lay(tmp_path, files))
    talk = by_key(export.value)["ABCDEF"]
    assert export.diagnostics == ()
    assert talk.record.abstract == {"en": "We count.", "ru": "Мы считаем."}
    assert (talk.section, talk.record.order, len(talk.record.authors)) == ("Mammals", 1, 1)


def test_speakers_may_be_objects_with_addresses(tmp_path: Path) -> None:
    one = SUBMISSION | {"speakers": [{"code": "DANA77", "name": "Dana Omarova", "email": "dana@example.org"}]}
    talk = receive(
        pretalx, lay(tmp_path, {"a.json": json.dumps([one | {"track": {"en": "Mammals"}}])})
    ).value.submissions[0]
    assert (talk.record.authors[0].email, talk.section) == ("dana@example.org", "Mammals")


def test_a_list_of_speakers_names_them(tmp_path: Path) -> None:
    speakers = dump({"code": "DANA77", "name": "Dana Omarova", "submissions": ["ABCDEF"]})
    export = receive(pretalx, lay(tmp_path, {"submissions.json": dump(SUBMISSION), "speakers.json": speakers}))
    assert [len(one.record.authors) for one in export.value.submissions] == [1]
    assert export.value.used == {"submissions.json", "speakers.json"}


def test_speakers_whom_nothing_names_are_told(tmp_path: Path) -> None:
    export = receive(pretalx, lay(tmp_path, {"submissions.json": dump(SUBMISSION)}))
    assert [one.code for one in export.diagnostics] == ["R436"]
    assert export.value.submissions[0].record.authors == ()


@pytest.mark.parametrize(
    ("state", "decision"),
    [
        ("submitted", Decision.UNDECIDED),
        ("accepted", Decision.ACCEPTED),
        ("confirmed", Decision.ACCEPTED),
        ("rejected", Decision.REJECTED),
        ("canceled", Decision.WITHDRAWN),
        ("withdrawn", Decision.WITHDRAWN),
        ("deleted", Decision.WITHDRAWN),
    ],
)
def test_a_state_is_a_decision(state: str, decision: Decision, tmp_path: Path) -> None:
    export = receive(pretalx, lay(tmp_path, {"submissions.json": dump(SUBMISSION | {"state": state})}))
    assert export.value.submissions[0].decision is decision


def test_json_of_another_system_is_not_ours(tmp_path: Path) -> None:
    assert not pretalx.recognises(
        lay(tmp_path, {"a.json": '{"schedule": []}', "b.json": '[{"code": "X", "title": 1}]'})
    )


FIELDS = [*TALK, *SUBMISSION, "schedule", "conference", "days", "rooms", "results", "name", "en"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=14,
)


@settings(max_examples=50)
@given(value=VALUES)
def test_no_json_breaks_the_reading(value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "a.json"
    days = [{"rooms": {"Hall": [TALK, value]}}, value]
    told = {"schedule": {"conference": {"days": days}}, "results": [SUBMISSION, value]}
    file.write_text(json.dumps(told), encoding="utf-8")
    landmark = Held("a.json", file)
    assert pretalx.recognises(Holding((landmark,)))
    export = pretalx.receive(Holding((landmark,)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
