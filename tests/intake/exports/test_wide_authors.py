"""Authors side by side in one row, numbered in any way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.exports.wide_authors import author_column, wide_authors


@pytest.mark.parametrize(
    ("header", "number", "part"),
    [
        ("1: First Name", 1, "given"),
        ("35: Email", 35, "email"),
        ("Author 1 Given Name", 1, "given"),
        ("Author 2_middle name", 2, "middle"),
        ("Author1_last name", 1, "family"),
        ("author3_fname", 3, "given"),
        ("authors_formatted_11_organisation", 11, "body"),
        ("Автор 1 Фамилия", 1, "family"),
        ("Фамилия автора 2", 2, "family"),
        ("1-й автор: ФИО", 1, "name"),
        ("Автор №3", 3, "name"),
        ("Учёная степень (автор 2)", 2, "degree"),
        ("1-автор тегі", 1, "family"),
        ("2-автордың ұйымы", 2, "body"),
        ("Email 4", 4, "email"),
    ],
)
def test_a_header_says_whose_column_it_is(header: str, number: int, part: str) -> None:
    column = author_column(header)
    assert column
    assert (column.number[1], column.part) == (number, part)


@pytest.mark.parametrize(
    "header", ["Title", "sa_email2", "Q1 (Track)", "Track 2", "score 2", "2026", "Paper 12", "1: Username"]
)
def test_other_columns_are_nobodys(header: str) -> None:
    assert author_column(header) is None


def test_authors_stand_in_the_order_of_their_numbers_and_co_authors_behind() -> None:
    row = {
        "Соавтор 1": "Ручьёв Сэм",
        "Author 10 Name": "Lea Hill",
        "Author 2 Name": "Sam Brook",
        "Автор 1": "Омарова Дана",
    }
    people = wide_authors(row)
    assert [next(iter(one.name.values())).family for one in people] == ["Омарова", "Brook", "Hill", "Ручьёв"]


def test_who_has_no_name_is_no_author() -> None:
    assert wide_authors({"1: Email": "dana@example.org", "2: Last Name": "Brook", "3: Last Name": " "})[0].email == ""


def test_a_patronymic_is_kept_in_cyrillic_and_joins_the_given_name_in_latin() -> None:
    dana, sam = wide_authors(
        {
            "Автор 1 Фамилия": "Омарова",
            "Автор 1 Имя": "Дана",
            "Автор 1 Отчество": "Сериковна",
            "Author 2 Surname": "Brook",
            "Author 2 First name": "Sam",
            "Author 2 Middle name": "A.",
        }
    )
    assert dana.name["ru"].patronymic == "Сериковна"
    assert (sam.name["en"].given, sam.name["en"].patronymic) == ("Sam A.", "")


def test_one_person_in_two_alphabets_is_one_person() -> None:
    row = {"Автор 1 ФИО": "Омарова Дана", "Автор 1 ФИО (на английском)": "Omarova Dana"}
    beside = {"Фамилия 1": "Омарова", "Имя 1": "Дана", "Surname 1": "Omarova", "First name 1": "Dana"}
    for cells in (row, beside):
        (person,) = wide_authors(cells)
        assert {tag: name.family for tag, name in person.name.items()} == {"ru": "Омарова", "en": "Omarova"}


def test_bodies_are_parted_and_share_their_city() -> None:
    (person,) = wide_authors(
        {
            "1: Last Name": "Brook",
            "1: Affiliation": "Lake House; Hill House",
            "1: City": "Oslo",
            "1: ORCID": "https://orcid.org/0000-0002-1825-0097",
            "1: Corresponding": "Yes",
            "1: Position": "Warden",
        }
    )
    assert [(body.name["en"], body.city["en"]) for body in person.affiliations] == [
        ("Lake House", "Oslo"),
        ("Hill House", "Oslo"),
    ]
    assert (person.orcid, person.corresponding, person.post) == ("0000-0002-1825-0097", True, {"en": "Warden"})


@given(
    row=st.dictionaries(
        st.text(max_size=20) | st.from_regex(r"Author [0-9]{1,4} name", fullmatch=True), st.text(max_size=20)
    )
)
@settings(max_examples=50)
def test_no_row_breaks_the_reading(row: dict[str, str]) -> None:
    assert all(person.name for person in wide_authors(row))
