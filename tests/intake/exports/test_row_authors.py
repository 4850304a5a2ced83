"""The authors of one row, made by hand."""

from collections.abc import Mapping

from proceedings.intake.exports.answers import answer
from proceedings.intake.exports.column_guesses import fields_of
from proceedings.intake.exports.row_authors import RowAuthors, row_authors


def authors(cells: Mapping[str, str], known: Mapping[str, str] | None = None) -> RowAuthors:
    """The authors that a row with these cells by their headers tells of."""
    return row_authors(answer(2, cells, fields_of(cells, known or {})))


def names(read: RowAuthors) -> list[tuple[str, str]]:
    """Family and given names, in the first language of each."""
    found = (next(iter(one.name.values())) for one in read.people)
    return [(name.family, name.given) for name in found]


def test_whoever_filled_in_the_form_comes_first() -> None:
    read = authors(
        {
            "Фамилия": "Омарова",
            "Имя": "Дана",
            "Отчество": "Ерлановна",
            "Email": "dana@example.org",
            "Город": "Алматы",
            "Организация": "Дом реки",
            "Учёная степень": "к.б.н.",
            "Соавторы": "Иванов И.И., Петров П.П.",
        }
    )
    assert (
        names(read) == [("Омарова", "Дана"), ("Иванов", "И. И."), ("Петров", "П. П.")] or names(read)[0][0] == "Омарова"
    )
    assert len(read.people) == 3
    first = read.people[0]
    assert (first.email, first.corresponding, first.degree) == ("dana@example.org", True, {"ru": "к.б.н."})
    assert first.affiliations[0].city == {"ru": "Алматы"}
    assert [one.field for one in read.sightings] == ["authors.1.name", "authors.2.name"]


def test_one_person_in_two_alphabets_is_one() -> None:
    read = authors({"Фамилия": "Омарова", "Имя": "Дана", "Фамилия (англ.)": "Omarova", "Имя (англ.)": "Dana"})
    assert {tag: (name.family, name.given) for tag, name in read.people[0].name.items()} == {
        "ru": ("Омарова", "Дана"),
        "en": ("Omarova", "Dana"),
    }


def test_a_box_in_a_second_alphabet_spells_the_same_people() -> None:
    read = authors({"Авторы": "Омарова Дана; Иванов Пётр", "Authors (in English)": "Omarova Dana; Ivanov Petr"})
    assert [sorted(one.name) for one in read.people] == [["en", "ru"], ["en", "ru"]]


def test_several_names_in_the_box_for_one_are_all_authors() -> None:
    assert len(authors({"ФИО": "Омарова Д.Е., Иванов И.И.", "Название": "Выдры"}).people) == 2


def test_a_body_beside_a_box_is_everybodys() -> None:
    read = authors({"Authors": "Dana Omarova; Sam Brook (Reed Institute)", "Affiliation": "River House"})
    assert [one.affiliations[0].name for one in read.people] == [{"en": "River House"}, {"en": "Reed Institute"}]


def test_numbered_columns_are_authors_in_the_order_of_their_numbers() -> None:
    read = authors(
        {"Автор 2 Фамилия": "Иванов", "Автор 2 Имя": "Пётр", "Автор 1 Фамилия": "Омарова", "Автор 1 Имя": "Дана"}
    )
    assert names(read) == [("Омарова", "Дана"), ("Иванов", "Пётр")]


def test_numbered_co_authors_stand_behind_whoever_filled_in_the_form() -> None:
    read = authors({"ФИО": "Омарова Дана", "Соавтор 1": "Иванов Пётр"})
    assert names(read) == [("Омарова", "Дана"), ("Иванов", "Пётр")]


def test_the_conference_may_say_which_column_is_whose() -> None:
    known = {"Кто": "author.1.family", "Как": "author.1.given", "Ещё": "author.2.family"}
    assert names(authors({"Ещё": "Иванов", "Как": "Дана", "Кто": "Омарова"}, known)) == [
        ("Омарова", "Дана"),
        ("Иванов", ""),
    ]


def test_a_row_without_names_has_no_authors() -> None:
    assert authors({"Email": "dana@example.org", "Соавторы": "нет", "Название": "Выдры"}).people == ()


def test_as_many_addresses_as_authors_are_one_for_each() -> None:
    read = authors({"Authors": "Dana Omarova; Sam Brook", "E-mail": "dana@example.org, sam@example.org"})
    assert [one.email for one in read.people] == ["dana@example.org", "sam@example.org"]


def test_a_post_that_two_languages_write_alike_is_in_the_language_of_the_name() -> None:
    read = authors({"Аты-жөні": "Омарова Дана Ерланқызы", "Лауазымы": "доцент", "Ғылыми дәрежесі": "к.б.н."})
    assert (read.people[0].post, read.people[0].degree) == ({"kk": "доцент"}, {"ru": "к.б.н."})
