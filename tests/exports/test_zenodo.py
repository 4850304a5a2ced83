"""Deposits for Zenodo, shaped by hand to its documented deposit metadata."""

import json
from html import escape
from typing import Any

import pytest
from hypothesis import given, settings

from proceedings.exports import zenodo
from proceedings.exports._facts import given_names
from proceedings.exports._words import plain
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
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

CODES = {"kk": "kaz", "ru": "rus", "en": "eng"}
REQUIRED = {"upload_type", "publication_type", "publication_date", "title", "creators", "description", "access_right"}


def read(book: Published) -> list[dict[str, Any]]:
    """The metadata of each deposit."""
    return [deposit["metadata"] for deposit in json.loads(text_of(zenodo, book))]


def test_every_work_of_the_sample_is_a_deposit_with_its_words_names_and_folios() -> None:
    volume, *papers = read(sample())
    assert volume["publication_type"] == "book"
    for one, work in zip(papers, works(sample()), strict=True):
        language = work.record.language
        names = [author.name[language] for author in work.record.authors]
        assert one.keys() >= REQUIRED
        assert (one["upload_type"], one["publication_type"]) == ("publication", "conferencepaper")
        assert one["title"] == title_of(work)
        assert one["language"] == CODES[language]
        assert [creator["name"] for creator in one["creators"]] == [f"{n.family}, {given_names(n)}" for n in names]
        assert one["partof_pages"] == pages(work, "-")
        assert all(escape(plain(words), quote=False) in one["description"] for words in work.record.abstract.values())
        assert one.get("doi", "") == work.record.doi
    assert kazakh_letters(text_of(zenodo, sample())) == KAZAKH


def test_the_event_is_told_in_the_language_of_the_work() -> None:
    one = next(one for one in read(sample()) if one.get("doi") == "10.5555/lo2026.102")
    assert one["conference_title"] == "Правопорядок: наука, практика, общество"
    assert one["conference_dates"] == "15–16 октября 2026 года"
    assert one["conference_place"] == "Астана, Казахстан"
    assert one["imprint_publisher"] == "Академия правоохранительных органов Сарыарка"


@pytest.mark.parametrize(
    ("rights", "licence"),
    [
        ("© Institute, 2026", "other-closed"),
        ("CC BY-NC-ND 4.0", "cc-by-nc-nd-4.0"),
        ("https://creativecommons.org/licenses/by-sa/4.0/", "cc-by-sa-4.0"),
        ("CC0", "cc0-1.0"),
        ("CC BY", "other-closed"),
    ],
)
def test_nothing_is_given_away_that_the_rights_do_not_give(rights: str, licence: str) -> None:
    assert [one["license"] for one in read(book_of(paper(), imprint={"rights": rights}))] == [licence] * 2


def test_a_work_without_a_doi_asks_for_one() -> None:
    assert read(book_of(paper()))[1]["prereserve_doi"] is True


def test_a_work_that_nobody_signed_is_the_organisers() -> None:
    bodies = [{"name": {"kk": "Өзендер институты"}}]
    assert read(book_of(paper(), bodies=bodies))[1]["creators"] == [{"name": "Өзендер институты"}]


def test_an_orcid_stands_with_its_author() -> None:
    _, one = read(book_of(paper(authors=[author("Бекова", "Дана", orcid="0000-0002-1825-0097")])))
    assert one["creators"] == [{"name": "Бекова, Дана", "orcid": "0000-0002-1825-0097"}]


def test_a_private_address_is_in_no_deposit() -> None:
    written = text_of(zenodo, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_a_deposit(book: Published) -> None:
    for one, work in zip(read(book)[1:], works(book), strict=True):
        assert one.keys() >= REQUIRED and one["creators"]
        assert one["title"] == (plain(title_of(work)) or work.record.id)
