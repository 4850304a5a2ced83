"""Names in several languages, by their parts."""

from proceedings.intake.exports.name_forms import named
from proceedings.model.people import Name


def test_each_form_stands_under_its_language() -> None:
    assert named([("ru", "Дана", "Омарова"), ("", "Dana", "Omarova"), ("kk", "Дана", "Омарова")]) == {
        "ru": Name(family="Омарова", given="Дана"),
        "en": Name(family="Omarova", given="Dana"),
        "kk": Name(family="Омарова", given="Дана"),
    }


def test_a_patronymic_is_told_from_a_second_given_name() -> None:
    assert named([("ru", "Дана Сериковна", "Омарова")])["ru"].patronymic == "Сериковна"
    kazakh = named([("kk", "Айгүл Серікқызы", "Нұрлан")])["kk"]
    assert kazakh == Name(family="Нұрлан", given="Айгүл", patronymic="Серікқызы")
    assert named([("ru", "Анна Мария", "Омарова")])["ru"].given == "Анна Мария"


def test_a_single_name_is_given() -> None:
    assert named([("", "", "Collective"), ("ru", "", "")]) == {"en": Name(given="Collective")}


def test_words_that_other_languages_use_do_not_make_a_name_theirs() -> None:
    assert set(named([("", "Antal", "van den Bosch")])) == {"en"}
