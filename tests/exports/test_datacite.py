"""DataCite: objects that the schema of version 4.5 takes, where it is installed, with the record's own words."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft201909Validator

from proceedings.exports import datacite
from proceedings.exports._words import plain, public
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    NOWHERE,
    author,
    book_of,
    kazakh_letters,
    paper,
    sample,
    secretive,
    text_of,
    wild_books,
    works,
)
from tests.exports.schemas import shipped

Objects = list[dict[str, Any]]


def read(book: Published) -> Objects:
    """The objects as a registry has them."""
    objects: Objects = json.loads(text_of(datacite, book))
    return objects


@pytest.fixture(scope="module")
def schema() -> Draft201909Validator:
    """DataCite's rules for version 4.5."""
    rules = shipped("datacite", "schemas/datacite-v4.5.json")
    return Draft201909Validator(json.loads(rules.read_text(encoding="utf-8")))


def test_every_work_of_the_sample_is_there_with_titles_names_and_folios() -> None:
    volume, *papers = read(sample())
    assert volume["types"]["resourceTypeGeneral"] == "ConferenceProceeding"
    for one, work in zip(papers, works(sample()), strict=True):
        language = work.record.language
        assert one["types"]["resourceTypeGeneral"] == "ConferencePaper"
        assert {title["lang"]: title["title"] for title in one["titles"]} == work.record.title
        assert one["titles"][0] == {"title": work.record.title[language], "lang": language}
        assert {title["titleType"] for title in one["titles"][1:]} == {"TranslatedTitle"}
        families = [author.name[language].family for author in work.record.authors]
        assert [creator["familyName"] for creator in one["creators"]] == families
        container = one["relatedItems"][0]
        assert (container["firstPage"], container["lastPage"]) == (work.standing.first_folio, work.standing.last_folio)
        assert one.get("doi", "") == work.record.doi
    assert kazakh_letters(text_of(datacite, sample())) == KAZAKH


def test_an_author_has_an_affiliation_with_its_place_and_an_orcid_with_its_scheme() -> None:
    one = next(one for one in read(sample()) if one.get("doi") == "10.5555/lo2026.101")
    creator = one["creators"][0]
    assert creator["nameType"] == "Personal"
    assert creator["name"] == "Қаражанова, Еркежан Дулатқызы"
    assert creator["affiliation"] == [{"name": "Ұлытау зерттеу университеті, Қарағанды, Қазақстан"}]
    assert creator["nameIdentifiers"] == [
        {
            "nameIdentifier": "https://orcid.org/0000-0000-2026-1014",
            "nameIdentifierScheme": "ORCID",
            "schemeUri": "https://orcid.org",
        }
    ]


def test_a_work_is_part_of_its_volume_and_the_volume_has_it() -> None:
    book = book_of(paper(doi="10.5555/o.1"), imprint={"doi": "10.5555/o", "isbn": "978-601-000-000-1"})
    volume, one = read(book)
    assert {"relationType": "HasPart", "relatedIdentifierType": "DOI", "relatedIdentifier": "10.5555/o.1"} in volume[
        "relatedIdentifiers"
    ]
    assert [related["relatedIdentifier"] for related in one["relatedIdentifiers"]] == ["10.5555/o", "978-601-000-000-1"]
    assert one["relatedItems"][0]["relatedItemIdentifier"]["relatedItemIdentifier"] == "10.5555/o"


def test_a_licence_that_the_rights_name_is_told() -> None:
    volume, _ = read(book_of(paper(), imprint={"rights": {"en": "© Institute, 2026. CC BY 4.0"}}))
    (rights,) = volume["rightsList"]
    assert rights["rightsIdentifier"] == "CC-BY-4.0"
    assert rights["rightsUri"] == "https://creativecommons.org/licenses/by/4.0/"


def test_what_is_not_known_is_said_to_be_so() -> None:
    _, one = json.loads(text_of(datacite, book_of(paper("")), NOWHERE))
    assert one["creators"] == one["titles"][:0] + [{"name": ":unav"}]
    assert one["titles"] == [{"title": ":unav"}] and one["publisher"] == {"name": ":unav"}


def test_a_doi_without_the_shape_of_one_is_left_out() -> None:
    assert "doi" not in read(book_of(paper(doi="my favourite")))[1]


def test_the_schema_has_nothing_against_the_sample(schema: Draft201909Validator) -> None:
    for one in read(sample()):
        schema.validate(one)


def test_a_private_address_is_in_no_object() -> None:
    written = text_of(datacite, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=30, deadline=None)
@given(wild_books())
def test_no_title_breaks_an_object(schema: Draft201909Validator, book: Published) -> None:
    for one in read(book):
        schema.validate(one)


@settings(max_examples=30, deadline=None)
@given(wild_books())
def test_every_title_comes_back(book: Published) -> None:
    for one, work in zip(read(book)[1:], works(book), strict=True):
        told = {plain(public(title)) for title in work.record.title.values()} - {""}
        assert {title["title"] for title in one["titles"]} == (told or {":unav"})


def test_namesakes_of_one_body_have_it_once() -> None:
    body = {"name": {"kk": "Институт"}}
    _, one = read(book_of(paper(authors=[author("Бекова", "Дана", affiliations=[body, body])])))
    assert one["creators"][0]["affiliation"] == [{"name": "Институт"}]
