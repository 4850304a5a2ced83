"""Answers of Google Forms and Yandex Forms, made by hand to the shape that their exports have."""

from pathlib import Path

import pytest

from proceedings.intake.importers import forms
from tests.intake.importers.desk import lay, receive
from tests.intake.importers.workbook import xlsx

GOOGLE = [
    [
        "Отметка времени",
        "Адрес электронной почты",
        "1. Фамилия, имя, отчество *",
        "2. Место работы",
        "3. Контактный телефон",
        "4. Соавторы (ФИО полностью)",
        "5. Название доклада\n(на русском языке)",
        "6. Название доклада на казахском языке",
        "7. Секция",
        "8. Согласие на обработку персональных данных",
        "Загрузите файл",
    ],
    ["01.03.2026 10:00:00", "Dana@example.org", "Омарова Дана Ерлановна", "Дом реки", "+7 701 000 00 00", "Иванов И.И."]
    + ["Выдры и реки степей", "Құндыздар мен өзендер", "Физика", "Да", "https://drive.example.org/open?id=abc"],
    ["02.03.2026 9:00:00", "dana@example.org", "Омарова Дана Ерлановна", "Дом реки", "", "Иванов И.И."]
    + ["Выдры и реки степи", "Құндыздар мен өзендер", "Физика", "Да", ""],
]


@pytest.mark.parametrize("first", ["Отметка времени", "Timestamp", "Уақыт белгісі"])
def test_a_form_of_google_is_known_by_its_first_column(tmp_path: Path, first: str) -> None:
    sheet = [[first, *GOOGLE[0][1:]], *GOOGLE[1:]]
    assert forms.recognises(lay(tmp_path, {"answers.xlsx": xlsx({"Ответы на форму (1)": sheet})}))


def test_a_mended_answer_stands_once_and_that_is_told(tmp_path: Path) -> None:
    holding = lay(tmp_path, {"answers.xlsx": xlsx({"A": GOOGLE}), "Омарова тезисы.docx": b"PK"})
    export = receive(forms, holding)
    assert [one.code for one in export.diagnostics] == ["R218"]
    [paper] = export.value.submissions
    assert paper.record.title == {"ru": "Выдры и реки степи", "kk": "Құндыздар мен өзендер"}
    assert [one.name["ru"].family for one in paper.record.authors] == ["Омарова", "Иванов"]
    assert paper.record.authors[0].affiliations[0].name == {"ru": "Дом реки"}
    assert (paper.section, paper.place.line) == ("Физика", 3)
    assert (paper.contacts[0].email, paper.contacts[0].consent) == ("dana@example.org", "Да")
    assert [held.name for held in paper.files] == ["Омарова тезисы.docx"]


def test_a_form_of_yandex_is_known_by_its_first_two_columns(tmp_path: Path) -> None:
    text = "ID;Время создания;ФИО;Тема доклада\n91;2026-03-01 10:00:00;Омарова Дана;Выдры и реки\n"
    export = receive(forms, lay(tmp_path, {"2026-03-02.csv": text}))
    assert [one.key for one in export.value.submissions] == ["91"]


def test_other_files_are_left_to_others(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"answers.xlsx": xlsx({"A": GOOGLE}), "list.csv": "ID,Title\n1,Otters\n"}
    assert receive(forms, lay(tmp_path, files)).value.used == {"answers.xlsx"}


def test_a_table_without_moments_is_no_form(tmp_path: Path) -> None:
    assert not forms.recognises(lay(tmp_path, {"list.csv": "ID,Title\n1,Otters\n"}))
