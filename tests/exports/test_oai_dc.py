"""Dublin Core, read back by a parser of XML: a record for each work, every word in its language."""

from hypothesis import given, settings
from lxml import etree

from proceedings.exports import oai_dc
from proceedings.exports._facts import inverted
from proceedings.exports._words import plain, public
from proceedings.exports._xml import one_line
from proceedings.model.language import ANY
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    NOWHERE,
    book_of,
    kazakh_letters,
    paper,
    sample,
    secretive,
    text_of,
    wild_books,
    works,
)

NAMES = {"oai": oai_dc.OAI, "oai_dc": oai_dc.CORE, "dc": oai_dc.ELEMENTS}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
DUBLIN_CORE = {"title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format"} | {
    "identifier",
    "source",
    "language",
    "relation",
    "coverage",
    "rights",
}


def read(book: Published) -> list[etree._Element]:
    """The records as a harvester has them."""
    root = etree.fromstring(text_of(oai_dc, book).encode())
    assert root.tag == f"{{{oai_dc.OAI}}}ListRecords"
    return root.findall("oai:record", NAMES)


def said(record: etree._Element, element: str) -> list[tuple[str, str]]:
    """Language and words of every element of a name."""
    return [(one.get(LANGUAGE, ""), one.text or "") for one in record.findall(f".//dc:{element}", NAMES)]


def test_every_work_of_the_sample_is_there_with_its_words_in_each_language() -> None:
    for record, work in zip(read(sample()), works(sample()), strict=True):
        own = work.record
        assert dict(said(record, "title")) == own.title
        assert {at: plain(words) for at, words in own.abstract.items()} == dict(said(record, "description"))
        names = [inverted(author.name[own.language]) for author in own.authors]
        assert [name for _, name in said(record, "creator")] == names
        keywords = {(at, word) for at, words in own.keywords.items() for word in words}
        assert keywords <= set(said(record, "subject"))
        folios = dict.fromkeys((work.standing.first_folio, work.standing.last_folio))
        assert said(record, "source")[0][1].endswith("2026. – " + "–".join(folios))
    assert kazakh_letters(text_of(oai_dc, sample())) == KAZAKH


def test_a_record_holds_nothing_but_dublin_core() -> None:
    for record in read(sample()):
        (core,) = record.findall("oai:metadata/oai_dc:dc", NAMES)
        assert {etree.QName(one).localname for one in core} <= DUBLIN_CORE
        assert {etree.QName(one).namespace for one in core} == {oai_dc.ELEMENTS}


def test_a_record_is_known_by_domain_volume_and_number() -> None:
    record = next(
        record for record in read(sample()) if ("", "https://doi.org/10.5555/lo2026.101") in said(record, "identifier")
    )
    assert record.findtext("oai:header/oai:identifier", "", NAMES) == (
        "oai:proceedings.example.org:law-and-order-2026/101"
    )
    assert record.findtext("oai:header/oai:datestamp", "", NAMES) == "2026-11-20"
    assert ("", "https://proceedings.example.org/2026/kk/papers/101/") in said(record, "identifier")
    assert said(record, "language") == [("", "kaz")]


def test_without_a_site_there_is_still_a_record() -> None:
    written = text_of(oai_dc, book_of(paper()), NOWHERE)
    assert "oai:localhost:otters-2026/101" in written


def test_a_private_address_is_in_no_record() -> None:
    written = text_of(oai_dc, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_file(book: Published) -> None:
    for record, work in zip(read(book), works(book), strict=True):
        titles = {at: one_line(public(title)) for at, title in work.record.title.items()}
        told = {("" if at == ANY else at, title) for at, title in titles.items() if title}
        assert set(said(record, "title")) == told
