"""OpenReview's notes, versions 1 and 2 of its API. Samples made by hand to the documented shape."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import openreview
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import lay, receive

CONTENT: dict[str, Any] = {
    "title": {"value": "Otters and Rivers"},
    "authors": {"value": ["Dana Omarova", "Sam Brook", "Lea Hill"]},
    "authorids": {"value": ["~Dana_Omarova1", "sam@example.org", "****@example.org"]},
    "abstract": {"value": "We count otters."},
    "keywords": {"value": ["otters", "rivers, wide"]},
    "primary_area": {"value": "water"},
    "pdf": {"value": "/pdf/0123abcd.pdf"},
    "venue": {"value": "Otters 2026"},
    "venueid": {"value": "Otters.org/2026/Conference"},
}
NOTE: dict[str, Any] = {
    "id": "aB3_x-Yz9Q",
    "forum": "aB3_x-Yz9Q",
    "number": 12,
    "invitations": ["Otters.org/2026/Conference/-/Submission"],
    "signatures": ["Otters.org/2026/Conference/Submission12/Authors"],
    "content": CONTENT,
}


def with_content(**changed: Any) -> dict[str, Any]:
    return NOTE | {"content": {**CONTENT, **{name: {"value": value} for name, value in changed.items()}}}


def received(tmp_path: Path, *notes: dict[str, Any], **files: bytes) -> Any:
    laid: dict[str, str | bytes] = {"notes.json": json.dumps({"notes": notes}), **files}
    return receive(openreview, lay(tmp_path, laid))


def test_a_note_is_a_submission_under_its_own_id(tmp_path: Path) -> None:
    export = received(tmp_path, NOTE)
    (paper,) = export.value.submissions
    assert export.diagnostics == ()
    assert (paper.key, paper.decision, paper.section) == ("aB3_x-Yz9Q", Decision.ACCEPTED, "water")
    assert paper.record.title == {"en": "Otters and Rivers"}
    assert paper.record.keywords == {"en": ("otters", "rivers, wide")}


def test_an_id_is_a_profile_or_an_address_and_a_masked_one_is_neither(tmp_path: Path) -> None:
    people = received(tmp_path, NOTE).value.submissions[0].record.authors
    assert [(person.key, person.email) for person in people] == [
        ("~Dana_Omarova1", ""),
        ("", "sam@example.org"),
        ("", ""),
    ]


def test_the_unified_schema_has_one_list_of_authors(tmp_path: Path) -> None:
    authors = [
        {"fullname": "Dana Omarova", "username": "~Dana_Omarova1", "institutions": [{"name": "River House"}]},
        {"fullname": "Sam Brook", "username": "sam@example.org"},
        {"username": "~Nobody1"},
    ]
    first, second = received(tmp_path, with_content(authors=authors)).value.submissions[0].record.authors
    assert (first.key, first.affiliations[0].name) == ("~Dana_Omarova1", {"en": "River House"})
    assert (second.key, second.email) == ("", "sam@example.org")


def test_the_first_version_has_bare_values(tmp_path: Path) -> None:
    bare = {name: field["value"] for name, field in CONTENT.items() if name != "venueid"}
    note = NOTE | {"content": bare, "invitation": "Otters.org/2026/Conference/-/Blind_Submission"}
    export = receive(openreview, lay(tmp_path, {"notes.json": json.dumps([note])}))
    (paper,) = export.value.submissions
    assert (paper.decision, len(paper.record.authors)) == (Decision.UNDECIDED, 3)


@pytest.mark.parametrize(
    ("venue", "decision"),
    [
        ("Otters.org/2026/Conference", Decision.ACCEPTED),
        ("Otters.org/2026/Conference/Submission", Decision.UNDECIDED),
        ("Otters.org/2026/Conference/Rejected_Submission", Decision.REJECTED),
        ("Otters.org/2026/Conference/Desk_Rejected_Submission", Decision.REJECTED),
        ("Otters.org/2026/Conference/Withdrawn_Submission", Decision.WITHDRAWN),
    ],
)
def test_the_venue_says_what_was_decided(tmp_path: Path, venue: str, decision: Decision) -> None:
    assert received(tmp_path, with_content(venueid=venue)).value.submissions[0].decision is decision


@pytest.mark.parametrize("beside", [True, False])
def test_a_reply_decides_while_the_venue_still_waits_and_the_last_one_stands(tmp_path: Path, beside: bool) -> None:
    waiting = with_content(venueid="Otters.org/2026/Conference/Submission")
    reply = {"invitations": ["Otters.org/2026/Conference/Submission12/-/Decision"], "replyto": NOTE["id"]}
    later = {**reply, "forum": NOTE["id"], "cdate": 2, "content": {"decision": {"value": "Accept (oral)"}}}
    first = {**reply, "forum": NOTE["id"], "cdate": 1, "content": {"decision": {"value": "Reject"}}}
    notes = [waiting, later, first] if beside else [waiting | {"details": {"replies": [later, first]}}]
    (paper,) = received(tmp_path, *notes).value.submissions
    assert paper.decision is Decision.ACCEPTED


@pytest.mark.parametrize("name", ["aB3_x-Yz9Q.pdf", "12.pdf", "pdfs/12_Otters.pdf", "0123abcd.pdf"])
def test_a_file_is_named_by_id_by_number_or_as_the_site_stores_it(tmp_path: Path, name: str) -> None:
    export = received(tmp_path, NOTE, **{name: b"%PDF-1.7"})
    assert [held.name for held in export.value.submissions[0].files] == [name]
    assert export.value.used == {"notes.json", name}


def test_notes_without_a_submission_are_told(tmp_path: Path) -> None:
    review = NOTE | {"replyto": "other", "forum": "other"}
    assert [one.code for one in received(tmp_path, review).diagnostics] == ["R403"]


def test_json_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    hotcrp = json.dumps([{"object": "paper", "pid": 1, "content": {}}])
    assert not openreview.recognises(lay(tmp_path, {"d.json": hotcrp}))


NAMES = [*CONTENT, "value", "id"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10) | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=10,
)


@given(content=st.dictionaries(st.sampled_from([*CONTENT]), VALUES), value=VALUES)
@settings(max_examples=50)
def test_no_json_breaks_the_reading(content: object, value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "notes.json"
    wild = NOTE | {"content": content, "details": value, "invitations": value, "ddate": value}
    notes = [NOTE, wild, value, {"id": value, "content": content, "replyto": value}]
    file.write_text(json.dumps(notes), encoding="utf-8")
    export = openreview.receive(Holding((Held("notes.json", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
