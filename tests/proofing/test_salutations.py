"""Letters begin as one is addressed in each language, and guess nobody's sex by a given name."""

import pytest

from proceedings.model.people import Name, Person
from proceedings.proofing.salutations import salutation

AIGUL = Person(
    name={
        "kk": Name(family="Сәрсенова", given="Айгүл", patronymic="Қайратқызы"),
        "ru": Name(family="Сарсенова", given="Айгуль", patronymic="Кайратовна"),
        "en": Name(family="Sarsenova", given="Aigul"),
    }
)
OTHERS = {"ru": Name(family="Есимов", given="Данияр", patronymic="Маратұлы")}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", "Құрметті Айгүл Қайратқызы"),
        ("ru", "Уважаемая Айгуль Кайратовна"),
        ("en", "Dear Aigul Sarsenova"),
        ("de", "Dear Aigul Sarsenova"),
    ],
)
def test_a_person_is_addressed_as_the_language_has_it(language: str, words: str) -> None:
    assert salutation(AIGUL, "", language) == words


def test_an_ending_tells_and_nothing_else_does() -> None:
    assert salutation(Person(name=OTHERS), "", "ru") == "Уважаемый Данияр Маратұлы"
    assert salutation(Person(name={"ru": Name(given="Асель")}), "", "ru") == "Уважаемый(-ая) Асель"
    assert salutation(None, "Дана Омарова", "ru") == "Уважаемый(-ая) Дана Омарова"
    assert salutation(None, "", "kk") == "Құрметті автор"
