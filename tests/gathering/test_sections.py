"""Sections by the titles of tracks."""

from proceedings.gathering.sections import sections_of
from proceedings.model.received import Meanings

CONFERENCE = {"sections": [{"id": "law", "title": {"kk": "Құқық", "ru": "Право"}}, {"id": "water", "title": "Water"}]}


def test_a_track_finds_its_section_in_any_language() -> None:
    sections = sections_of(CONFERENCE, Meanings())
    assert [sections.id_of(words) for words in ("ПРАВО", " құқық ", "water", "law")] == ["law", "law", "water", "law"]
    assert sections.added == []


def test_an_unknown_track_becomes_a_new_section_once() -> None:
    sections = sections_of(CONFERENCE, Meanings())
    assert [sections.id_of("Секция 3. Цифровое право")] * 2 == [sections.id_of("секция 3.  Цифровое право")] * 2
    assert sections.added == [{"id": "sektsiya-3-tsifrovoe", "title": "Секция 3. Цифровое право"}]


def test_two_tracks_never_share_an_id() -> None:
    sections = sections_of(None, Meanings())
    assert (
        len({sections.id_of(words) for words in ("Law and order one two", "Law and order one two three", "水", "獭")})
        == 4
    )


def test_the_editors_word_for_a_track_goes_first() -> None:
    sections = sections_of(CONFERENCE, Meanings(sections={"Право": "water"}))
    assert sections.id_of("Право") == "water"
