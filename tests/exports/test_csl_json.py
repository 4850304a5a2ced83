"""CSL-JSON: what the schema of CSL allows, with the record's own words.

The whole schema is asked where the package that brings it is installed; what breaks most is looked at in any case.
"""

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft7Validator

from proceedings.exports import csl_json
from proceedings.exports._facts import given_names
from proceedings.exports._words import plain
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    NOWHERE,
    author,
    book_of,
    kazakh_letters,
    pages,
    paper,
    sample,
    secretive,
    text_of,
    title_of,
    wild_books,
    works,
)
from tests.exports.schemas import shipped

DATES = {"issued", "event-date"}
NAMES = {"author", "editor"}
TITLES = {"title", "title-short", "container-title", "collection-title", "event-title"}
NUMBERS = {"page", "number-of-pages", "collection-number", "ISBN", "ISSN", "DOI", "URL"}
PLACES = {"section", "publisher", "publisher-place", "event-place"}
WORDS = TITLES | NUMBERS | PLACES | {"type", "id", "citation-key", "abstract", "keyword", "language"}


def read(book: Published) -> list[dict[str, object]]:
    """The references as a citation processor has them."""
    references: list[dict[str, object]] = json.loads(text_of(csl_json, book))
    return references


def check(reference: dict[str, object]) -> None:
    """What CSL's schema asks of the fields that we use."""
    assert {"type", "id"} <= set(reference) <= DATES | NAMES | WORDS
    assert reference["type"] in ("book", "paper-conference")
    assert all(isinstance(reference[field], str) for field in WORDS & set(reference))
    for field in NAMES & set(reference):
        assert all(set(name) <= {"family", "given", "literal"} for name in reference[field])  # type: ignore[attr-defined]
    for field in DATES & set(reference):
        assert all(0 < len(day) <= 3 and all(map(int, day)) for day in reference[field]["date-parts"])  # type: ignore[index]


def test_every_work_of_the_sample_is_there_with_title_names_and_folios() -> None:
    volume, *references = read(sample())
    assert volume["type"] == "book"
    for reference, work in zip(references, works(sample()), strict=True):
        language = work.record.language
        names = [author.name[language] for author in work.record.authors]
        check(reference)
        assert reference["title"] == title_of(work)
        assert reference["author"] == [{"family": name.family, "given": given_names(name)} for name in names]
        assert reference["page"] == pages(work, "-")
    assert kazakh_letters(text_of(csl_json, sample())) == KAZAKH


def test_dates_are_numbers_and_the_event_spans_its_days() -> None:
    reference = read(sample())[1]
    assert reference["issued"] == {"date-parts": [[2026, 11, 20]]}
    assert reference["event-date"] == {"date-parts": [[2026, 10, 15], [2026, 10, 16]]}


def test_a_year_that_the_imprint_tells_wins_over_the_day_of_the_files() -> None:
    (_, reference) = read(book_of(paper(), imprint={"year": "2025"}))
    assert reference["issued"] == {"date-parts": [[2025]]}


def test_a_single_name_is_taken_as_it_is() -> None:
    (_, reference) = read(book_of(paper(authors=[author(given="Мадонна")])))
    assert reference["author"] == [{"literal": "Мадонна"}]


def test_the_schema_of_csl_has_nothing_against_it() -> None:
    schema = json.loads(shipped("commonmeta", "resources/csl-data.json").read_text(encoding="utf-8"))
    Draft7Validator(schema).validate(read(sample()))


def test_a_private_address_is_in_no_reference() -> None:
    written = text_of(csl_json, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_file(book: Published) -> None:
    _, *references = read(book)
    for reference, work in zip(references, works(book), strict=True):
        check(reference)
        assert reference.get("title", "") == plain(title_of(work))


@pytest.mark.parametrize("day", ["", "2026", "soon"])
def test_a_day_that_is_none_is_left_out(day: str) -> None:
    (_, reference) = json.loads(text_of(csl_json, book_of(paper(), date=day), NOWHERE))
    assert reference["issued"] == {"date-parts": [[2026]]}
