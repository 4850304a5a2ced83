"""How a paper is cited, in the language of its text."""

import pytest

from proceedings.assembly.citation import citation
from proceedings.model.volume import Standing
from tests.assembly.bindery import house, person, record

IMPRINT = {
    "publisher": {"name": {"kk": "Өзен баспасы", "en": "River Press"}, "city": {"kk": "Астана", "en": "Astana"}},
    "year": "2027",
}
STANDING = Standing("101", 34, 43, "35", "44")


def cited(**facts: object) -> str:
    return citation(record("101", **facts), STANDING, house(imprint=IMPRINT)).replace("\xa0", " ")


def test_authors_title_book_place_year_pages_and_doi_in_this_order() -> None:
    author = person(kk="Сәрсенова Айгүл Қайратқызы")
    assert cited(authors=[author], title={"kk": "Құндыздар қайда?"}, doi="10.5555/o.101") == (
        "Сәрсенова А. Қ. Құндыздар қайда? // Құндыздар: ғылым. – Астана: Өзен баспасы, 2027. – Б. 35–44."
        " – DOI: 10.5555/o.101."
    )


def test_a_paper_in_english_is_cited_in_english() -> None:
    author = person(kk="Сәрсенова Айгүл", en="Sarsenova Aigul")
    assert cited(authors=[author], language="en", title={"en": "Otters"}) == (
        "Sarsenova A. Otters // Otters: Science. – Astana: River Press, 2027. – P. 35–44."
    )


@pytest.mark.parametrize(("count", "names"), [(4, "А А., Б А., В А., Г А."), (5, "А А., Б А., В А. және т. б.")])
def test_of_more_than_four_authors_three_are_named(count: int, names: str) -> None:
    authors = [person(kk=f"{letter} Али") for letter in "АБВГД"[:count]]
    assert cited(authors=authors).startswith(f"{names} Баяндама 101 //")


def test_a_paper_on_one_page_has_one_folio() -> None:
    alone = citation(record("101"), Standing("101", 34, 34, "35", "35"), house(imprint=IMPRINT))
    assert alone.endswith("– Б.\xa035.")


def test_without_publisher_the_city_of_the_event_stands_and_the_year_of_it() -> None:
    assert citation(record("101"), STANDING, house()).startswith("Баяндама 101 // Құндыздар: ғылым. – Астана, 2026. –")
