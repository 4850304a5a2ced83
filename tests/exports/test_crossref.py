"""Crossref deposits: what the schema asks for, in its order, for every paper that has a DOI."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from proceedings.exports import crossref
from proceedings.model.published import PublishedPaper
from tests.exports.printed_book import (
    IMPRINT,
    LAKES,
    MONONYM,
    PUBLICATION,
    RIVERS,
    WILD,
    book,
    issued,
    paper,
    parsed,
    tags,
    titled,
)
from tests.exports.schemas import shipped

DEPOSIT = "otters-2026.crossref.xml"


def deposit(**changes: Any) -> Any:
    return parsed(issued(crossref, book(**changes))[DEPOSIT])


def deposit_of(one: PublishedPaper) -> Any:
    return parsed(issued(crossref, book(one))[DEPOSIT])


def test_one_paper_is_deposited_for_each_work_with_a_doi() -> None:
    papers = deposit().findall(".//conference_paper")
    assert [one.findtext("doi_data/doi") for one in papers] == ["10.5555/otters.101"]


def test_the_deposit_begins_with_who_sends_it_and_a_number_of_the_edition() -> None:
    head = deposit().find("head")
    assert tags(head) == ["doi_batch_id", "timestamp", "depositor", "registrant"]
    assert head.findtext("doi_batch_id") == "otters-2026-20261120"
    assert head.findtext("timestamp") == "20261120000000"
    assert head.findtext("depositor/email_address") == PUBLICATION.email
    assert head.findtext("registrant") == "River Press"


def test_a_volume_of_a_series_names_series_and_number_before_publisher_day_and_isbn() -> None:
    conference = deposit().find("body/conference")
    assert tags(conference) == ["contributors", "event_metadata", "proceedings_series_metadata", "conference_paper"]
    told = conference.find("proceedings_series_metadata")
    assert tags(told) == ["series_metadata", "proceedings_title", "volume", "publisher", "publication_date", "isbn"]
    assert told.findtext("series_metadata/issn") == "9999-9994"
    assert told.findtext("proceedings_title") == "Otters: Science: Proceedings"
    assert told.findtext("volume") == "7"


def test_a_volume_without_series_and_isbn_says_so() -> None:
    conference = deposit(imprint={}).find("body/conference")
    told = conference.find("proceedings_metadata")
    assert tags(told) == ["proceedings_title", "publisher", "publication_date", "noisbn"]
    assert told.findtext("publisher/publisher_name") == PUBLICATION.depositor


def test_the_event_has_its_place_and_its_days_in_words_and_figures() -> None:
    event = deposit().find(".//event_metadata")
    assert event.findtext("conference_name") == "Otters: Science"
    assert event.findtext("conference_location") == "Astana"
    date = event.find("conference_date")
    assert date.text == "15–16 October 2026"
    assert (date.get("start_day"), date.get("end_month"), date.get("end_year")) == ("15", "10", "2026")


def test_a_paper_has_the_parts_of_the_schema_in_their_order() -> None:
    one = deposit().find(".//conference_paper")
    order = ["contributors", "titles", "abstract", "abstract", "publication_date", "pages", "doi_data"]
    assert tags(one) == order
    assert one.get("language") == "kk"
    assert [one.findtext(f"pages/{page}") for page in ("first_page", "last_page")] == ["7", "12"]
    assert one.findtext("doi_data/resource").startswith("https://otters.example.org/")
    assert "101" in one.findtext("doi_data/resource")


def test_the_title_in_english_leads_and_the_texts_own_stands_beside_it() -> None:
    titles = deposit().find(".//conference_paper/titles")
    assert titles.findtext("title") == "The Otter & the River"
    assert titles.find("original_language_title").get("language") == "kk"
    assert titles.findtext("original_language_title") == "Құндыз & өзен <тыныш>"


def test_authors_stand_in_order_with_orcid_body_and_the_other_spellings_of_their_names() -> None:
    first, second = deposit().findall(".//conference_paper/contributors/person_name")
    assert (first.get("sequence"), first.get("contributor_role")) == ("first", "author")
    assert tags(first) == ["given_name", "surname", "affiliations", "ORCID", "alt-name"]
    assert first.findtext("surname") == "Sarsenova"
    assert first.findtext("ORCID") == "https://orcid.org/0009-0003-1862-4778"
    assert first.findtext(".//institution_name") == "Ulytau Research University"
    assert first.findtext(".//institution_place") == "Karaganda, Kazakhstan"
    assert [one.findtext("given_name") for one in first.findall("alt-name/name")] == [
        "Айгүл Қайратқызы",
        "Айгуль Кайратовна",
    ]
    assert second.get("sequence") == "additional"
    assert tags(second) == ["surname", "affiliations"]
    assert second.findtext("surname") == "Құндыз"


def test_an_author_without_any_name_is_not_told_of() -> None:
    authors = [{"name": {"kk": {}}}, MONONYM]
    told = deposit_of(paper(RIVERS | {"authors": authors}, 7, 12)).findall(".//conference_paper//person_name")
    assert [(one.get("sequence"), one.findtext("surname")) for one in told] == [("first", "Құндыз")]


@pytest.mark.parametrize("need", crossref.NEEDS)
def test_nothing_is_issued_before_it_is_known_who_deposits_and_where_the_pages_stand(need: str) -> None:
    assert not issued(crossref, book(), replace(PUBLICATION, **{need: ""}))


def test_nothing_is_issued_for_a_volume_without_dois() -> None:
    assert not issued(crossref, book(paper(LAKES, 1, 2)))


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_deposit_is_well_formed(title: str) -> None:
    assert len(parsed(issued(crossref, titled(title))[DEPOSIT]).findall(".//conference_paper")) == 1


@pytest.mark.trial
@pytest.mark.parametrize("imprint", [IMPRINT, {}], ids=["series", "alone"])
def test_the_deposit_obeys_the_schema_that_followed_ours(imprint: dict[str, object]) -> None:
    """Crossref's 5.3.1 is in no library; 5.5.0 is, and has the same elements for conferences."""
    xmlschema = pytest.importorskip("xmlschema")
    schema = xmlschema.XMLSchema11(str(shipped("commonmeta", "resources/crossref/crossref5.5.0.xsd")))
    later = issued(crossref, book(imprint=imprint))[DEPOSIT].replace(b"5.3.1", b"5.5.0")
    assert [error.reason for error in schema.iter_errors(later)] == []
