"""The forms of a name."""

from proceedings.assembly.names import (
    family_first,
    full_name,
    indexed_name,
    initials_first,
    name_in,
    names_in_head,
    official_name,
)
from proceedings.model.people import Name
from tests.assembly.bindery import person

AIGUL = Name(family="Сәрсенова", given="Айгүл", patronymic="Қайратқызы")
JEAN = Name(family="Dupont", given="Jean-Paul")
WORDS = {"and_others": "және т. б."}


def test_a_name_has_a_form_for_each_place() -> None:
    assert full_name(AIGUL) == "Айгүл Қайратқызы Сәрсенова"
    assert official_name(AIGUL) == indexed_name(AIGUL) == "Сәрсенова Айгүл Қайратқызы"
    assert family_first(AIGUL) == "Сәрсенова\u00a0А.\u00a0Қ."
    assert initials_first(AIGUL) == "А.\u00a0Қ.\u00a0Сәрсенова"


def test_latin_names_are_inverted_by_a_comma_and_keep_hyphens() -> None:
    assert indexed_name(JEAN) == "Dupont, Jean-Paul"
    assert official_name(JEAN) == "Jean-Paul Dupont"
    assert initials_first(JEAN) == "J.-P.\u00a0Dupont"


def test_a_single_name_stays_whole() -> None:
    single = Name(given="Мадонна")
    assert {full_name(single), indexed_name(single), family_first(single), initials_first(single)} == {"Мадонна"}


def test_a_name_comes_in_the_first_language_that_has_it() -> None:
    author = person(kk="Сәрсенова Айгүл", en="Sarsenova Aigul")
    assert name_in(author, ("ru", "en")).family == "Sarsenova"
    assert name_in(author, ("de",)).family == "Сәрсенова"


def test_beyond_three_authors_the_head_names_the_first() -> None:
    people = [person(kk=f"{family} Ерлан") for family in ("Ахметов", "Беков", "Серіков", "Оразов")]
    assert names_in_head(people, ("kk",), WORDS) == ("Е.\u00a0Ахметов және\u00a0т.\u00a0б.",)
    assert names_in_head(people[:2], ("kk",), WORDS)[0] == "Е.\u00a0Ахметов, Е.\u00a0Беков"
    assert names_in_head((), ("kk",), WORDS) == ()
