"""Tables of any shape, made by hand; the metadata of GI's LNI where they lie beside this folder."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.importers import table
from proceedings.model.people import Name
from proceedings.model.received import Decision, Held, Holding, Meanings
from proceedings.model.submission import Kind
from tests.intake.importers.desk import by_key, lay, receive
from tests.intake.importers.workbook import xlsx

LNI = Path(__file__).parents[4] / "shared" / "data" / "06_docx_generic" / "lni" / "meta-extract"
LIST = """№;Авторы;Название доклада;Секция;Статус;УДК;Аннотация;Ключевые слова;Телефон;Что ещё
7;Омарова Д.Е.;Выдры и реки;Физика;принят;УДК 53;<b>Считаем</b> выдр.;выдры, реки;+7 701 000 00 00;да
8;Иванов И.И.;Камыш;;отклонён;;;;;
"""


def test_a_row_is_a_submission(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"list.csv": LIST, "07 статья.docx": b"PK"}))
    paper = by_key(export.value)["7"]
    assert (paper.decision, paper.section, paper.record.udc) == (Decision.ACCEPTED, "Физика", "53")
    assert paper.record.title == {"ru": "Выдры и реки"}
    assert paper.record.abstract == {"ru": "Считаем выдр."}
    assert paper.record.keywords == {"ru": ("выдры", "реки")}
    assert paper.record.language == "ru"
    assert paper.record.authors[0].name["ru"].family == "Омарова"
    assert paper.contacts[0].phone == "+7 701 000 00 00"
    assert [held.name for held in paper.files] == ["07 статья.docx"]
    assert (paper.place.file, paper.place.line) == ("list.csv", 2)
    assert by_key(export.value)["8"].decision is Decision.REJECTED
    assert export.value.used == {"list.csv", "07 статья.docx"}


def test_columns_are_told_as_they_were_understood(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"list.csv": LIST}))
    assert export.value.columns["Название доклада"] == "title"
    assert export.value.columns["Что ещё"] == "ignore"
    told = [one for one in export.diagnostics if one.code == "R216"]
    assert len(told) == 1
    assert "“Что ещё”" in told[0].message["en"]


def test_what_gather_yaml_says_of_a_column_is_taken_without_a_word(tmp_path: Path) -> None:
    meanings = Meanings(columns={"Что ещё": "private", "Секция": "kind"})
    export = receive(table, lay(tmp_path, {"list.csv": LIST.replace("Физика", "Пленарный")}), meanings)
    paper = by_key(export.value)["7"]
    assert paper.contacts[0].other == {"Что ещё": "да"}
    assert (paper.section, paper.record.kind) == ("", Kind.PLENARY)
    assert "R216" not in [one.code for one in export.diagnostics]


def test_a_field_that_is_none_is_told(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"list.csv": LIST}), Meanings(columns={"Секция": "sektion"}))
    assert "R221" in [one.code for one in export.diagnostics]
    assert export.value.columns["Секция"] == "section"


def test_all_sheets_and_tables_are_read(tmp_path: Path) -> None:
    sheets = {"A": [["ID", "Title"], ["1", "Otters"]], "B": [["ID", "Title"], ["2", "Reeds"]], "C": [["Room", "Hour"]]}
    export = receive(table, lay(tmp_path, {"a.xlsx": xlsx(sheets), "b.csv": "ID,Title\n3,Rivers\n"}))
    assert sorted(by_key(export.value)) == ["1", "2", "3"]


def test_titles_in_three_languages_are_one_title(tmp_path: Path) -> None:
    text = "ID;Название (каз);Название (рус);Title (eng)\n1;Өзен құндызы;Выдра;Otter\n"
    paper = receive(table, lay(tmp_path, {"a.csv": text})).value.submissions[0]
    assert paper.record.title == {"kk": "Өзен құндызы", "ru": "Выдра", "en": "Otter"}
    assert paper.record.language == ""


def test_a_key_of_an_address_tells_no_address(tmp_path: Path) -> None:
    holding = lay(tmp_path, {"a.csv": "Email,Title,Name\ndana@example.org,On otters,Dana Omarova\n"})
    first, again = receive(table, holding).value, receive(table, holding).value
    assert first.submissions[0].key == again.submissions[0].key
    assert "dana" not in first.submissions[0].key


def test_an_address_that_is_nobodys_is_kept_in_private(tmp_path: Path) -> None:
    text = 'Title,Name,Email\nOtters,Dana Omarova,"dana@example.org, desk@example.org"\n'
    paper = receive(table, lay(tmp_path, {"a.csv": text})).value.submissions[0]
    assert [one.email for one in paper.contacts] == ["dana@example.org", "desk@example.org"]


def test_a_row_without_number_and_address_is_known_by_its_row(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"a.csv": "Title,Authors\nOtters,Dana Omarova\n"}))
    assert export.value.submissions[0].key == "row-2"
    assert [one.code for one in export.diagnostics] == ["R217"]


def test_a_row_with_the_name_of_a_section_is_one(tmp_path: Path) -> None:
    text = "№;Автор;Тема\n;Секция 1. Физика;\n1;Омарова Д.Е.;Выдры\n;Секция 2. Химия;\n2;Иванов И.И.;Камыш\n3;;\n"
    export = receive(table, lay(tmp_path, {"a.csv": text}))
    assert [one.section for one in export.value.submissions] == ["Секция 1. Физика", "Секция 2. Химия"]


def test_a_row_that_tells_nothing_is_told(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"a.csv": "ID,Title,Section\n1,Otters,A\n2,,B\n"}))
    assert [(one.code, one.place.line) for one in export.diagnostics] == [("R219", 3)]


def test_one_number_for_two_papers_gives_two_submissions(tmp_path: Path) -> None:
    export = receive(table, lay(tmp_path, {"a.csv": "ID,Title\n1,Otters\n1,Reeds\n"}))
    assert len({one.key for one in export.value.submissions}) == 2
    assert len(export.diagnostics) == 1


def test_files_are_found_by_name_by_address_and_by_author(tmp_path: Path) -> None:
    text = (
        "Email;Author;Title;File\na@example.org;Омарова Д.Е.;О выдрах;otters.docx\n"
        "b@example.org;Иванов И.И.;О камыше;https://example.org/f/reeds%20new.docx?x=1\n"
        "c@example.org;Сидоров С.С.;О реках;\nd@example.org;Петров П.П.;О рыбах;gone.docx\n"
    )
    names = ("Otters.docx", "in/reeds new.docx", "Сидоров тезисы.docx", "readme.docx")
    export = receive(table, lay(tmp_path, {"a.csv": text, **dict.fromkeys(names, b"PK")}))
    assert [[held.name for held in one.files] for one in export.value.submissions] == [
        ["Otters.docx"],
        ["in/reeds new.docx"],
        ["Сидоров тезисы.docx"],
        [],
    ]
    assert [(one.code, one.place.line) for one in export.diagnostics] == [("R223", 5)]


def test_a_family_name_of_two_rows_gives_no_file_to_either(tmp_path: Path) -> None:
    text = "ID;Author;Title\n11;Иванов И.И.;О выдрах\n12;Иванов П.П.;О камыше\n"
    export = receive(table, lay(tmp_path, {"a.csv": text, "Иванов.docx": b"PK"}))
    assert [one.files for one in export.value.submissions] == [(), ()]


def test_other_tables_are_not_ours(tmp_path: Path) -> None:
    files = {
        "plot.csv": "x,y\n1,2\n",
        "names.csv": "name,score\na,1\n",
        "notes.txt": "Title\nOtters\n",
        "a.xml": "<a/>",
    }
    assert not table.recognises(lay(tmp_path, files))


def test_a_table_whose_letters_were_lost_is_told(tmp_path: Path) -> None:
    text = "№;Аты-жөні;Тақырыбы\n1;Әлия;Білім жүйесі\n".encode("cp1251", "replace")
    export = receive(table, lay(tmp_path, {"list.csv": text}))
    assert export.value.submissions == ()
    assert [one.code for one in export.diagnostics] == ["R207", "R213"]


@pytest.mark.parametrize("build", ["B33-4", "C1-1"])
def test_the_metadata_of_lni_come_out_as_its_library_has_them(build: str) -> None:
    if not LNI.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    export = receive(table, Holding((Held("papers.csv", LNI / "papers.csv"),)))
    with (LNI / "meta_extract.csv").open(encoding="utf-8") as stream:
        expected = next(row for row in csv.DictReader(stream) if row["filename"] == f"{build}.pdf")
    record = by_key(export.value)[build].record
    language = expected["dc.language.iso"]
    title, _, subtitle = record.title[language].partition(" – ")
    assert (title, subtitle) == (expected["dc.title"], expected["dc.title.subtitle"])
    assert record.language == language
    assert record.abstract == {language: expected["dc.description.abstract"]}
    assert ", ".join(record.keywords[language]) == expected["dc.subject"]
    assert (
        "; ".join(_filed(next(iter(one.name.values()))) for one in record.authors) == expected["dc.contributor.author"]
    )


def _filed(name: Name) -> str:
    return f"{name.family}, {name.given}"


CELLS = st.text(alphabet=st.sampled_from('aЖ ;,"=@.1\n№ә?'), max_size=12)
HEADERS = st.sampled_from(["ID", "Title", "Authors", "ФИО", "Email", "Файл", "Автор 1", "Keywords", "Subtitle", "?"])


@given(header=st.lists(HEADERS, min_size=1, max_size=6), rows=st.lists(st.lists(CELLS, max_size=6), max_size=4))
def test_no_table_breaks_the_reading(
    header: list[str], rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("wild") / "list.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])
    holding = Holding((Held("list.csv", file), Held("1 a.docx", file)))
    export = table.receive(holding, Meanings()).value
    assert all(one.key == one.record.id for one in export.submissions)
    assert len({one.key for one in export.submissions}) == len(export.submissions)
