"""RIS, read back by rispy: every work with its names, folios and words; one line a tag, whatever a title holds."""

import rispy
from hypothesis import given, settings

from proceedings.exports import ris
from proceedings.exports._facts import given_names
from proceedings.exports._words import plain
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
    title_of,
    wild_books,
    works,
)


def read(book: Published) -> list[dict[str, object]]:
    """The records as a reference manager has them."""
    return list(rispy.loads(text_of(ris, book)))


def test_every_work_of_the_sample_is_there_with_title_names_and_folios() -> None:
    volume, *records = read(sample())
    assert volume["type_of_reference"] == "CONF"
    for record, work in zip(records, works(sample()), strict=True):
        language = work.record.language
        names = [author.name[language] for author in work.record.authors]
        assert record["type_of_reference"] == "CPAPER"
        assert record["title"] == title_of(work)
        assert record["authors"] == [f"{name.family}, {given_names(name)}" for name in names]
        assert (record["start_page"], record["end_page"]) == (work.standing.first_folio, work.standing.last_folio)
        assert record["language"] == language


def test_abstract_keywords_and_volume_come_back() -> None:
    record = next(record for record in read(sample()) if record["id"] == "karazhanova2026data")
    work = next(work.record for work in works(sample()) if work.record.id == "101")
    assert record["abstract"] == plain(work.abstract["kk"])
    assert record["keywords"] == list(work.keywords["kk"])
    assert record["secondary_title"] == "Құқықтық тәртіп: ғылым, тәжірибе, қоғам"
    assert record["translated_title"] == work.title["en"]
    assert (record["year"], record["date"], record["issn"]) == ("2026", "2026/11/20", "978-601-000-000-1")
    assert record["urls"] == ["https://proceedings.example.org/2026/kk/papers/101/"]
    assert kazakh_letters(text_of(ris, sample())) == KAZAKH


def test_without_a_site_the_address_is_the_doi() -> None:
    (_, record) = rispy.loads(text_of(ris, book_of(paper(doi="10.5555/otters.101")), NOWHERE))
    assert record["urls"] == ["https://doi.org/10.5555/otters.101"]


def test_a_private_address_is_in_no_record() -> None:
    written = text_of(ris, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_file(book: Published) -> None:
    volume, *records = read(book)
    assert len(records) == 2
    for record, work in zip(records, works(book), strict=True):
        told = plain(title_of(work))
        assert record.get("title", "") == told
