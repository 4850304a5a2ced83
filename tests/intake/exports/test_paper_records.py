"""What all review systems say of a paper, as a record."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.paper_records import Words, key_in, keywords_in, paper_record, section_in
from proceedings.model.received import Meanings


@pytest.mark.parametrize(
    ("words", "keywords"),
    [
        ("otters, rivers", ("otters", "rivers")),
        ("otters; rivers, wide", ("otters", "rivers, wide")),
        ("otters\nrivers; wide\n", ("otters", "rivers; wide")),
        ("['otters', \"sam's rivers, wide\"]", ("otters", "sam's rivers, wide")),
        ("[otters]", ("[otters]",)),
        ("otters, otters, ", ("otters",)),
        ("", ()),
    ],
)
def test_keywords_are_parted_as_they_were_typed(words: str, keywords: tuple[str, ...]) -> None:
    assert keywords_in(words) == keywords


def test_keywords_in_two_alphabets_stand_under_two_languages() -> None:
    record = paper_record("1", Words("Выдры", "Мы считаем выдр.", "выдры, реки, otters, rivers"), ())
    assert record.keywords == {"ru": ("выдры", "реки"), "en": ("otters", "rivers")}


@pytest.mark.parametrize(
    ("cell", "key"), [("12", "12"), ("12.0", "12"), ("#12", "12"), (" № 12 ", "12"), ("1.5", "1.5")]
)
def test_a_key_is_what_the_system_calls_a_paper(cell: str, key: str) -> None:
    assert key_in(cell) == key


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("dana@example.org", "dana@example.org"),
        ("Dana <dana@example.org>; sam@example.org", "dana@example.org"),
        ("mailto:dana@example.org", "dana@example.org"),
        ("****@example.org", ""),
        ("n/a", ""),
    ],
)
def test_an_address_is_taken_out_of_what_stands_around_it(words: str, address: str) -> None:
    assert address_in(words) == address


def test_the_conference_says_which_column_has_its_sections() -> None:
    cells = {"track": "Main", "q1 (track)": "Water"}
    assert section_in(cells, Meanings(), "track") == "Main"
    assert section_in(cells, Meanings(columns={"Q1 (Track)": "section"}), "track") == "Water"


@given(title=st.text(max_size=50), abstract=st.text(max_size=100), keywords=st.text(max_size=100))
@settings(max_examples=50)
def test_no_words_break_a_record(title: str, abstract: str, keywords: str) -> None:
    assert paper_record("1", Words(title, abstract, keywords), ()).id == "1"
