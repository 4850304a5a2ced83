"""Headers as people and forms write them, made by hand, and the field that each fills."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.column_guesses import fields_of, guess, is_field, is_known
from proceedings.intake.exports.column_words import WORDINGS

ASKED = {
    "3. Название доклада (на русском языке) *": "title.ru",
    "Название (на казахском языке)": "title.kk",
    "Баяндама тақырыбы (қазақ тілінде)": "title.kk",
    "Мақаланың тақырыбы ағылшын тілінде": "title.en",
    "title_en": "title.en",
    "Title in English": "title.en",
    "Укажите, пожалуйста, название Вашего доклада": "title",
    "Название (тема) доклада": "title",
    "Название доклада / Title": "title",
    "Название статьи на трех языках (каз., рус., англ.)": "title",
    "Please enter the title of your paper": "title",
    "Titel": "title",
    "Abstract (рус)": "abstract.ru",
    "Аннотация на английском языке (не более 250 слов)": "abstract.en",
    "Аңдатпа": "abstract",
    "Ключевые слова (5–7 слов) на каз.": "keywords.kk",
    "Түйін сөздер": "keywords",
    "Autoren": "authors",
    "Автор(ы)": "authors",
    "Авторы (через запятую)": "authors",
    "Соавторы (ФИО, место работы)": "coauthors",
    "Бірлескен авторлардың аты-жөні": "coauthors",
    "Фамилия, имя, отчество докладчика (полностью)": "author.name",
    "Аты-жөніңіз": "author.name",
    "Тегі, аты, әкесінің аты": "author.name",
    "firstName": "author.given",
    "Фамилия (на английском языке)": "author.family.en",
    "Адрес электронной почты": "author.email",
    "Электрондық поштаңыз": "author.email",
    "Контактный телефон (WhatsApp)": "author.phone",
    "Место работы (учебы)": "author.affiliation",
    "Название организации, город, страна": "author.affiliation",
    "Affiliation of first author": "author.affiliation",
    "Ученая степень, ученое звание": "author.degree",
    "ORCID iD автора": "author.orcid",
    "Sprache": "language",
    "Язык доклада": "language",
    "Paper ID": "id",
    "№ п/п": "id",
    "#": "id",
    "Workshop ID": "section",
    "Секция / Section / Бөлім": "section",
    "Выберите\nсекцию": "section",
    "Тип доклада": "kind",
    "Статус": "decision",
    "Загрузите файл с тезисами": "file",
    "УДК": "udc",
    "ХҒТАР": "irsti",
    "DOI": "doi",
    "Я согласен(-на) на обработку персональных данных": "consent",
    "Отметка времени": "submitted",
    "Timestamp": "submitted",
    "Уақыт белгісі": "submitted",
    "Время создания": "submitted",
    "Дата рождения": "private",
    "Форма участия (очно/онлайн)": "ignore",
    "ФИО научного руководителя": "ignore",
    "Количество авторов": "ignore",
    "Title (Mr/Mrs/Dr)": "ignore",
    "Что вам понравилось больше всего?": "ignore",
    "": "ignore",
}


@pytest.mark.parametrize("header", ASKED)
def test_a_header_fills_the_field_that_it_asks_for(header: str) -> None:
    assert guess(header) == ASKED[header]


@pytest.mark.parametrize("field", WORDINGS)
def test_every_field_is_known_by_a_dozen_wordings(field: str) -> None:
    wordings = WORDINGS[field].split("|")
    assert len(wordings) >= 12
    assert [wording for wording in wordings if not guess(wording).startswith(field)] == []


def test_what_nobody_needs_is_known_all_the_same() -> None:
    assert is_known("Number of pages")
    assert not is_known("Что вам понравилось больше всего?")


def test_numbers_of_questions_are_no_numbers_of_authors() -> None:
    assert fields_of(["1. Фамилия", "2. Имя"], {}) == {"1. Фамилия": "author.family", "2. Имя": "author.given"}
    wide = ["1: First Name", "1: Last Name", "2: First Name", "2: Last Name"]
    assert list(fields_of(wide, {}).values()) == [
        "author.1.given",
        "author.1.family",
        "author.2.given",
        "author.2.family",
    ]
    assert fields_of(["Имя соавтора 1"], {}) == {"Имя соавтора 1": "coauthor.1.given"}


def test_what_the_conference_says_wins_if_it_is_a_field() -> None:
    known = {"Title": "subtitle", "Abstract\n(any)": "ignore", "Authors": "writers"}
    assert fields_of(["Title", "Abstract (any)", "Authors"], known) == {
        "Title": "subtitle",
        "Abstract (any)": "ignore",
        "Authors": "authors",
    }


def test_fields_may_have_a_language_or_a_number() -> None:
    assert all(
        is_field(word) for word in ("title", "title.kk", "author.family.en", "author.2.family", "coauthor.1.name")
    )
    assert not any(is_field(word) for word in ("", "titles", "title.kazakh", "author", "author.x.name"))


@given(header=st.text(max_size=60))
def test_any_header_fills_some_field(header: str) -> None:
    assert is_field(guess(header))
