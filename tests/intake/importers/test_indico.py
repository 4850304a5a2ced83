"""Indico's JSON. Samples made by hand to the shape of its serialisers: the list of abstracts, the event's export."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import indico
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive

ABSTRACT = {
    "id": 901,
    "friendly_id": 5,
    "title": "Выдры в реке",
    "content": "Мы считаем **выдр**.\n\nИх много.",
    "state": "accepted",
    "accepted_track": {"id": 1, "code": "M", "title": "Mammals"},
    "submitted_for_tracks": [{"title": "Rivers"}],
    "submitter": {"first_name": "Dana", "last_name": "Omarova", "email": "dana@example.org"},
    "persons": [
        {"first_name": "Sam", "last_name": "Brook", "author_type": "secondary", "is_speaker": False},
        {
            "first_name": "Дана",
            "last_name": "Омарова",
            "email": "Dana@example.org",
            "affiliation": "Дом реки",
            "author_type": "primary",
            "is_speaker": True,
            "phone": "+7 000",
        },
        {"first_name": "Only", "last_name": "Speaker", "author_type": "none", "is_speaker": True},
    ],
    "custom_fields": [{"id": 1, "name": "Ключевые слова", "value": "выдра, река"}, {"name": "Lunch", "value": "yes"}],
}
CONTRIBUTION = {
    "_type": "Contribution",
    "_fossil": "contributionMetadata",
    "id": "31",
    "friendly_id": 7,
    "title": "Beavers",
    "description": "<p>We count beavers.</p>",
    "startDate": {"date": "2026-05-15", "time": "10:00:00", "tz": "Asia/Almaty"},
    "primaryauthors": [{"first_name": "Sam", "last_name": "Brook", "affiliation": "River House", "emailHash": "0"}],
    "coauthors": [{"fullName": "Akhmetov, Bolat"}],
    "speakers": [{"fullName": "Brook, Sam"}],
    "keywords": ["beaver"],
    "track": None,
    "session": "Rodents",
}
EVENT = {
    "_type": "Conference",
    "id": "44",
    "title": "River Conference",
    "startDate": {"date": "2026-05-14", "time": "09:00:00", "tz": "Asia/Almaty"},
    "endDate": {"date": "2026-05-16", "time": "18:00:00", "tz": "Asia/Almaty"},
    "location": "House of Science",
    "address": "1 Abai St, 050000 Almaty, Kazakhstan",
    "chairs": [{"fullName": "Akhmetov, Bolat", "affiliation": "River House"}],
    "contributions": [
        CONTRIBUTION,
        CONTRIBUTION | {"friendly_id": 8, "title": "Otters", "startDate": {"date": "2026-05-14", "time": "09:00:00"}},
    ],
}


def abstracts(*listed: object) -> str:
    return json.dumps({"abstracts": listed, "questions": [], "version": 1})


def exported(*events: object) -> str:
    return json.dumps({"count": len(events), "_type": "HTTPAPIResult", "complete": True, "results": events})


def test_an_abstract_is_received_with_first_authors_first(tmp_path: Path) -> None:
    export = receive(indico, lay(tmp_path, {"abstracts.json": abstracts(ABSTRACT), "5_otters.docx": b"PK"}))
    paper = by_key(export.value)["5"]
    assert export.diagnostics == ()
    assert paper.record.title == {"ru": "Выдры в реке"}
    assert (paper.section, paper.decision) == ("Mammals", Decision.ACCEPTED)
    assert paper.record.keywords == {"ru": ("выдра", "река")}
    assert [next(iter(one.name.values())).family for one in paper.record.authors] == ["Омарова", "Brook"]
    assert [one.corresponding for one in paper.record.authors] == [True, False]
    assert [held.name for held in paper.files] == ["5_otters.docx"]


def test_private_answers_and_people_who_only_speak_go_to_the_contacts(tmp_path: Path) -> None:
    paper = receive(indico, lay(tmp_path, {"abstracts.json": abstracts(ABSTRACT)})).value.submissions[0]
    assert [(one.role, one.name, one.phone) for one in paper.contacts] == [
        ("submitter", "Dana Omarova", ""),
        ("author", "Дана Омарова", "+7 000"),
        ("speaker", "Only Speaker", ""),
    ]
    assert paper.contacts[0].other["Lunch"] == "yes"


@pytest.mark.parametrize(
    ("state", "decision"),
    [
        ("accepted", Decision.ACCEPTED),
        ("rejected", Decision.REJECTED),
        ("withdrawn", Decision.WITHDRAWN),
        ("merged", Decision.WITHDRAWN),
        ("duplicate", Decision.WITHDRAWN),
        ("submitted", Decision.UNDECIDED),
    ],
)
def test_a_state_is_a_decision(state: str, decision: Decision, tmp_path: Path) -> None:
    export = receive(indico, lay(tmp_path, {"abstracts.json": abstracts(ABSTRACT | {"state": state})}))
    assert export.value.submissions[0].decision is decision


def test_contributions_stand_in_the_order_of_the_programme(tmp_path: Path) -> None:
    export = receive(indico, lay(tmp_path, {"44.json": exported(EVENT)}))
    papers = by_key(export.value)
    assert [(key, one.record.order) for key, one in papers.items()] == [("8", 1), ("7", 2)]
    beavers = papers["7"]
    assert beavers.record.abstract == {"en": "We count beavers."}
    assert (beavers.section, beavers.decision) == ("Rodents", Decision.ACCEPTED)
    assert [(one.name["en"].given, one.name["en"].family) for one in beavers.record.authors] == [
        ("Sam", "Brook"),
        ("Bolat", "Akhmetov"),
    ]


def test_an_event_tells_of_its_conference(tmp_path: Path) -> None:
    conference = receive(indico, lay(tmp_path, {"44.json": exported(EVENT)})).value.conference
    assert conference["title"] == {"en": "River Conference"}
    assert conference["dates"] == {"start": "2026-05-14", "end": "2026-05-16"}
    assert conference["place"] == {"city": {"en": "Almaty"}, "country": {"en": "Kazakhstan"}}
    assert conference["committees"] == [
        {
            "title": indico.CHAIRS,
            "members": [
                {
                    "person": {
                        "name": {"en": {"family": "Akhmetov", "given": "Bolat"}},
                        "affiliations": [{"name": {"en": "River House"}}],
                    }
                }
            ],
        }
    ]


def test_older_exports_keep_lists_as_objects_by_id(tmp_path: Path) -> None:
    old = {"_type": "HTTPAPIResult", "results": {"44": EVENT | {"contributions": {"31": CONTRIBUTION}}}}
    export = receive(indico, lay(tmp_path, {"44.json": json.dumps(old)}))
    assert [one.key for one in export.value.submissions] == ["7"]


def test_contributions_of_sessions_are_taken_too(tmp_path: Path) -> None:
    event = EVENT | {"contributions": [], "sessions": [{"title": "S", "contributions": [CONTRIBUTION]}]}
    export = receive(indico, lay(tmp_path, {"44.json": exported(event)}))
    assert [one.key for one in export.value.submissions] == ["7"]


def test_an_abstract_that_is_a_contribution_lends_it_its_people(tmp_path: Path) -> None:
    people = [
        {"first_name": "Sam", "last_name": "Brook", "email": "sam@example.org", "author_type": "primary"},
        {"first_name": "Bolat", "last_name": "Akhmetov", "email": "bolat@example.org", "author_type": "secondary"},
    ]
    own = ABSTRACT | {"title": "Beavers", "persons": people}
    files = {
        "44.json": exported(EVENT),
        "abstracts.json": abstracts(own, ABSTRACT | {"friendly_id": 7, "state": "rejected"}),
    }
    export = receive(indico, lay(tmp_path, files))
    papers = by_key(export.value)
    assert set(papers) == {"7", "8", "a7"}
    assert [one.email for one in papers["7"].record.authors] == ["sam@example.org", "bolat@example.org"]
    assert (papers["7"].section, papers["a7"].decision) == ("Rodents", Decision.REJECTED)
    assert [one.code for one in export.diagnostics] == ["R437"]


def test_two_events_keep_their_works_apart(tmp_path: Path) -> None:
    export = receive(indico, lay(tmp_path, {"both.json": exported(EVENT, EVENT | {"id": "45"})})).value
    assert {one.key for one in export.submissions} == {"44-7", "44-8", "45-7", "45-8"}
    assert export.conference == {}


def test_json_of_another_system_is_not_ours(tmp_path: Path) -> None:
    assert not indico.recognises(lay(tmp_path, {"a.json": '{"abstracts": [{"title": "x"}]}', "b.json": '[{"pid": 1}]'}))


FIELDS = [*ABSTRACT, *CONTRIBUTION, "contributions", "sessions", "first_name", "date", "results", "abstracts"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=14,
)


@settings(max_examples=50)
@given(value=VALUES)
def test_no_json_breaks_the_reading(value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "a.json"
    told = {"_type": "Conference", "abstracts": [value], "results": [value, {"contributions": value}]}
    file.write_text(json.dumps(told), encoding="utf-8")
    export = indico.receive(Holding((Held("a.json", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
