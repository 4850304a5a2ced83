"""Facts of an event in the shape of conference.yaml."""

import pytest

from proceedings.intake.exports.event_facts import days, filled, member, place, short_name
from proceedings.model.people import Affiliation, Person


def test_days_are_taken_out_of_times() -> None:
    assert days("2026-05-14T09:00:00+05:00", "2026-05-16") == {"start": "2026-05-14", "end": "2026-05-16"}
    assert days("2026-05-14", "2026-05-14") == {"start": "2026-05-14"}
    assert days("14 May", "2026-05-16") == {}


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Rabat, Morocco", {"city": {"en": "Rabat"}, "country": {"en": "Morocco"}}),
        ("1 Abai St, 050000 Almaty, Kazakhstan", {"city": {"en": "Almaty"}, "country": {"en": "Kazakhstan"}}),
        ("Алматы, Казахстан", {"city": {"ru": "Алматы"}, "country": {"ru": "Казахстан"}}),
        ("Almaty", {"city": {"en": "Almaty"}}),
        ("House of Science", {}),
        ("", {}),
    ],
)
def test_a_place_is_a_city_and_a_country(words: str, where: dict[str, object]) -> None:
    assert place(words) == where


def test_a_short_name_can_name_files() -> None:
    assert short_name("SIG_TURK 26", "2026") == "sig-turk-26-2026"
    assert short_name("", "") == "" and short_name("Өзен") == ""


def test_a_member_comes_without_address() -> None:
    person = Person(
        name={"en": {"family": "Omarova", "given": "Dana"}},
        email="dana@example.org",
        affiliations=(Affiliation(name={"en": "River House"}),),
    )
    assert member(person, "Chair") == {
        "person": {
            "name": {"en": {"family": "Omarova", "given": "Dana"}},
            "affiliations": [{"name": {"en": "River House"}}],
        },
        "role": {"en": "Chair"},
    }


def test_what_is_empty_is_left_out() -> None:
    assert filled({"a": "", "b": {"c": {}}, "d": [], "e": {"f": "g"}}) == {"e": {"f": "g"}}
