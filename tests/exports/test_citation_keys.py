"""Keys that people cite by."""

import re

from hypothesis import given, settings

from proceedings.exports._citation_keys import citation_keys, volume_key
from proceedings.model.published import Published
from tests.exports.library import author, book_of, paper, sample, wild_books, works


def test_a_key_is_the_first_author_the_year_and_a_telling_word() -> None:
    dana = author("Omarova", "Dana", "en")
    assert citation_keys(book_of(paper({"en": "On the Otters of Astana"}, authors=[dana]))) == {
        "101": "omarova2026otters"
    }


def test_a_name_without_latin_letters_is_romanised() -> None:
    keys = citation_keys(book_of(paper("Өзен туралы", authors=[author("Қуанышев", "Руслан")])))
    assert keys == {"101": "quanyshev2026ozen"}


def test_two_that_would_be_equal_have_their_ids_behind_them_whatever_stands_first() -> None:
    one, other = (paper("Өзен", number, authors=[author("Беков", "А")]) for number in ("17", "18"))
    keys = {"17": "bekov2026ozen17", "18": "bekov2026ozen18"}
    assert citation_keys(book_of(one, other)) == citation_keys(book_of(other, one)) == keys


def test_keys_of_the_sample_are_small_latin_letters_each_once() -> None:
    keys = list(citation_keys(sample()).values())
    assert len(set(keys)) == len(works(sample()))
    assert all(re.fullmatch("[a-z]+2026[a-z]+", key) for key in keys)


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_any_book_has_keys_that_are_ascii_and_unique(book: Published) -> None:
    keys = [volume_key(book), *citation_keys(book).values()]
    assert len(set(keys)) == 3
    assert all(re.fullmatch("[a-z0-9-]+", key) for key in keys)
