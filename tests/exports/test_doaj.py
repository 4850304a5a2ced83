"""DOAJ articles: records of a series with an ISSN, in the order of DOAJ's schema."""

from typing import Any

from hypothesis import given, settings

from proceedings.exports import doaj
from proceedings.model.publication import Publication
from tests.exports.printed_book import IMPRINT, WILD, book, issued, parsed, tags, titled

FILE = "otters-2026.doaj.xml"


def records() -> list[Any]:
    return list(parsed(issued(doaj, book())[FILE]).findall("record"))


def test_there_is_one_record_for_each_work() -> None:
    assert [one.findtext("publisherRecordId") for one in records()] == ["001", "101", "102"]


def test_a_record_has_the_parts_of_the_schema_in_their_order() -> None:
    one = records()[1]
    assert tags(one) == [
        *("language", "publisher", "journalTitle", "issn", "publicationDate", "volume", "startPage", "endPage"),
        *("doi", "publisherRecordId", "documentType", "title", "title", "title", "authors", "affiliationsList"),
        *("abstract", "abstract", "fullTextUrl", "keywords", "keywords"),
    ]
    told = {name: one.findtext(name) for name in ("language", "issn", "startPage", "endPage", "publicationDate")}
    assert list(told.values()) == ["kaz", "9999-9994", "7", "12", "2026-11-20"]


def test_titles_are_told_in_each_language_by_the_codes_of_libraries() -> None:
    titles = records()[1].findall("title")
    assert [(one.get("language"), one.text) for one in titles] == [
        ("kaz", "Құндыз & өзен <тыныш>"),
        ("rus", "Выдра и река"),
        ("eng", "The Otter & the River"),
    ]


def test_authors_point_at_their_bodies_and_have_no_address() -> None:
    one = records()[1]
    authors = one.findall("authors/author")
    assert [tags(author) for author in authors] == [["name", "affiliationId", "orcid_id"], ["name", "affiliationId"]]
    assert authors[0].findtext("name") == "Айгүл Қайратқызы Сәрсенова"
    (body,) = one.findall("affiliationsList/affiliationName")
    assert body.text == "Ұлытау зерттеу университеті, Қарағанды, Қазақстан"
    assert [author.findtext("affiliationId") for author in authors] == [body.get("affiliationId")] * 2


def test_nothing_is_issued_without_an_issn_or_a_site() -> None:
    series = {"issn": "99999994", "title": "River Studies"}
    assert not issued(doaj, book(imprint=IMPRINT | {"series": series}))
    assert not issued(doaj, book(), Publication())


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_file_is_well_formed(title: str) -> None:
    assert len(parsed(issued(doaj, titled(title))[FILE]).findall("record")) == 1
