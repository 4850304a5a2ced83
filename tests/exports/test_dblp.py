"""dblp submissions: names in full, titles with their stops, pages and links, in the order of dblp's DTD."""

from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from proceedings.exports import dblp
from proceedings.model.publication import Publication
from tests.exports.printed_book import WILD, book, issued, parsed, tags, titled
from tests.exports.schemas import shipped

NOWHERE = Publication()
FILE = "otters-2026.dblp.xml"


def submission(publication: Publication = NOWHERE) -> Any:
    return parsed(issued(dblp, book(), publication)[FILE]).find("proceedings")


def test_the_volume_is_told_in_the_order_of_the_dtd() -> None:
    told = submission()
    assert tags(told) == ["editor", "title", "publisher", "year", "isbn", "conf", "series", "toc"]
    assert told.findtext("editor") == "Aigul Sarsenova"
    assert told.findtext("title") == "Otters: Science: Proceedings."
    assert told.findtext("conf/date") == "15–16 October 2026"
    assert told.findtext("series/number") == "7"


def test_the_contents_list_each_work_once_below_its_section() -> None:
    toc = submission().find("toc")
    assert tags(toc) == ["publ", "section", "publ", "section", "publ"]
    assert [one.text for one in toc.findall("section")] == ["Rivers", "Көлдер"]


def test_a_work_has_latin_names_a_stop_behind_its_title_its_pages_and_where_it_is_found() -> None:
    _, work, last = submission(Publication("https://otters.example.org")).findall("toc/publ")
    assert [one.text for one in work.findall("author")] == ["Aigul Sarsenova", "Құндыз"]
    assert work.findtext("title") == "The Otter & the River."
    assert work.findtext("pages") == "7-12"
    assert work.findtext("ee") == "https://doi.org/10.5555/otters.101"
    assert (last.findtext("title"), last.findtext("pages")) == ("Озёра зимой.", "13")
    assert last.findtext("ee").startswith("https://otters.example.org/")


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_file_is_well_formed(title: str) -> None:
    assert parsed(issued(dblp, titled(title))[FILE]).find(".//publ/title") is not None


@pytest.mark.parametrize("imprint", [None, {}], ids=["series", "alone"])
def test_the_file_obeys_the_dtd(imprint: dict[str, object] | None) -> None:
    dtd = etree.DTD(str(shipped("taln2x", "templates/dblpsubmission.dtd")))
    dtd.validate(parsed(issued(dblp, book(imprint=imprint))[FILE]))
    assert not list(dtd.error_log)
