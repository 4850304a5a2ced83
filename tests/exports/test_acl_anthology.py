"""ACL Anthology: a collection of one volume that the Anthology's schema takes and our own gathering reads back."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from proceedings.exports import acl_anthology
from proceedings.intake.importers import acl_anthology as gathered
from proceedings.model.published import Published
from tests.exports.printed_book import LAKES, WILD, book, issued, paper, parsed, tags, titled
from tests.exports.schemas import shipped
from tests.intake.importers.desk import lay, receive

FILE = "2026.otters.xml"


def volume() -> Any:
    return parsed(issued(acl_anthology, book())[FILE]).find("volume")


def test_the_collection_is_called_by_year_and_venue() -> None:
    root = parsed(issued(acl_anthology, book())[FILE])
    assert root.get("id") == "2026.otters"
    assert dict(root.find("volume").attrib) == {"id": "1", "type": "proceedings", "ingest-date": "2026-11-20"}


def test_the_volume_says_what_it_is() -> None:
    meta = volume().find("meta")
    told = ("booktitle", "publisher", "address", "month", "year", "isbn", "venue")
    assert [meta.findtext(name) for name in told] == [
        *("Otters: Science: Proceedings", "River Press", "Astana", "November", "2026", "978-601-000-000-1", "otters"),
    ]


def test_each_work_is_told_once_with_its_pages_and_language() -> None:
    papers = volume().findall("paper")
    assert [one.get("id") for one in papers] == ["1", "2", "3"]
    assert [one.findtext("pages") for one in papers] == ["5", "7–12", "13"]
    assert [one.findtext("language") for one in papers] == [None, "kaz", "rus"]
    assert papers[1].findtext("title") == "Құндыз & өзен <тыныш>"
    assert len({one.findtext("bibkey") for one in papers}) == 3


def test_a_name_in_cyrillic_is_a_variant_of_the_latin_one_or_stands_alone() -> None:
    first, second = volume().findall("paper")[1].findall("author")
    assert tags(first) == ["first", "last", "variant", "affiliation"]
    assert (first.findtext("last"), first.get("orcid")) == ("Sarsenova", "0009-0003-1862-4778")
    assert first.find("variant").get("script") == "cyrl"
    assert first.findtext("variant/last") == "Сәрсенова"
    assert first.findtext("affiliation") == "Ulytau Research University"
    assert (second.findtext("last"), second.get("orcid"), second.find("variant")) == ("Құндыз", None, None)


def test_our_own_gathering_reads_the_collection_back(tmp_path: Path) -> None:
    export = receive(gathered, lay(tmp_path, issued(acl_anthology, book()))).value
    records = [one.record for one in export.submissions]
    assert [one.title for one in records][1:] == [{"kk": "Құндыз & өзен <тыныш>"}, {"ru": "Озёра зимой"}]
    assert records[1].doi == "10.5555/otters.101"


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_file_is_well_formed(title: str) -> None:
    assert parsed(issued(acl_anthology, titled(title))[FILE]).find(".//paper/title") is not None


@pytest.mark.parametrize("printed", [book(), book(paper(LAKES, 1, 2), imprint={})], ids=["whole", "bare"])
def test_the_collection_obeys_the_anthologys_schema(printed: Published) -> None:
    rnc2rng = pytest.importorskip("rnc2rng")
    grammar = rnc2rng.dumps(rnc2rng.load(str(shipped("acl_anthology", "data/schema.rnc"))))
    schema = etree.RelaxNG(etree.fromstring(grammar.encode()))
    schema.validate(etree.fromstring(issued(acl_anthology, printed)[FILE]))
    assert not list(schema.error_log)
