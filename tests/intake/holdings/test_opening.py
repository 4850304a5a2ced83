import os
from pathlib import Path

import pytest

from proceedings.intake.holdings import stage
from tests.intake.holdings.office import Office, zip_bytes, zip_file

KAZAKH = "Өтеғұлова тезистері.docx"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def lay(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    return folder


def test_a_folder_is_walked_and_what_systems_left_there_is_passed_over(office: Office, tmp_path: Path) -> None:
    junk = ("~$a.docx", ".DS_Store", ".git/config", "__MACOSX/._a.docx", "Thumbs.db")
    source = lay(tmp_path / "papers", "b.docx", f"12/{KAZAKH}", *junk)
    assert office.open(source) == ["b.docx", f"12/{KAZAKH}"]
    assert office.codes == [] and office.staged() == []
    assert office.read("b.docx") == b"b.docx"
    assert office.files["b.docx"].changed[:3] == "202"


def test_names_are_composed(office: Office, tmp_path: Path) -> None:
    assert office.open(lay(tmp_path / "papers", "Бои\u0306.docx")) == ["Бо\u0439.docx"]


def test_links_are_told_and_never_followed(office: Office, tmp_path: Path) -> None:
    source = lay(tmp_path / "papers", "a.docx")
    secret = lay(tmp_path / "secret", "key.docx")
    (source / "link.docx").symlink_to(secret / "key.docx")
    (source / "folder").symlink_to(secret)
    (tmp_path / "door").symlink_to(secret)
    assert office.open(source, tmp_path / "door") == ["a.docx"]
    assert office.codes == ["R102"] * 3


def test_a_source_that_is_missing_is_told(office: Office, tmp_path: Path) -> None:
    assert office.open(tmp_path / "nowhere") == []
    assert office.codes == ["R101"]


def test_a_path_that_no_system_takes_is_told(office: Office, tmp_path: Path) -> None:
    assert office.open(tmp_path / ("x" * 300)) == []
    assert office.codes == ["R101"]


def test_sources_with_names_in_common_are_told_apart_by_their_own(office: Office, tmp_path: Path) -> None:
    one = lay(tmp_path / "may", "12/paper.docx", "12/figure.png")
    other = lay(tmp_path / "june", "12/paper.docx")
    third = lay(tmp_path / "more" / "june", "12/paper.docx")
    names = office.open(one, other, third, lay(tmp_path / "last", "list.csv"))
    assert names == [
        "12/figure.png",
        "12/paper.docx",
        "june/12/paper.docx",
        "june (2)/12/paper.docx",
        "list.csv",
    ]


def test_an_archive_as_a_source_gives_names_of_its_own_and_one_inside_lends_its_name(
    office: Office, tmp_path: Path
) -> None:
    inner = zip_bytes([("text.docx", b"inner")])
    source = zip_file(tmp_path / "export.zip", [("list.csv", b"x"), ("12/Иванов.zip", inner)])
    assert office.open(source) == ["list.csv", "12/Иванов/text.docx"]
    assert office.read("12/Иванов/text.docx") == b"inner"


def test_archives_are_opened_two_deep(office: Office, tmp_path: Path) -> None:
    content = zip_bytes([("text.docx", b"deep")])
    for name in "cba":
        content = zip_bytes([(f"{name}.zip", content)])
    (tmp_path / "all.zip").write_bytes(content)
    assert office.open(tmp_path / "all.zip") == []
    assert office.codes == ["R110"]
    (tmp_path / "two.zip").write_bytes(zip_bytes([("a.zip", zip_bytes([("b.zip", zip_bytes([("t", b"")]))]))]))
    (tmp_path / "second").mkdir()
    assert Office(tmp_path / "second").open(tmp_path / "two.zip") == ["a/b/t"]


def test_word_files_are_files_though_they_are_archives(office: Office, tmp_path: Path) -> None:
    source = lay(tmp_path / "papers")
    source.mkdir()
    zip_file(source / "a.docx", [("word/document.xml", b"<x/>")])
    assert office.open(source) == ["a.docx"]


def test_files_beyond_the_limit_are_left_out_and_told_once(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "FILE_LIMIT", 3)
    source = lay(tmp_path / "papers", *(f"{number}.docx" for number in range(6)))
    assert office.open(source, lay(tmp_path / "more", "7.docx")) == ["0.docx", "1.docx", "2.docx"]
    assert office.codes == ["R103"]


def test_faults_of_one_kind_are_told_fifty_times_and_counted(office: Office, tmp_path: Path) -> None:
    source = zip_file(tmp_path / "a.zip", [(f"../{number}.docx", b"") for number in range(60)])
    office.open(source)
    assert office.codes == ["R104"] * 50 + ["R119"]
    assert "10 times" in office.words[-1]


def test_outlook_messages_are_told(office: Office, tmp_path: Path) -> None:
    assert office.open(lay(tmp_path / "mail", "letter.msg", "a.docx")) == ["a.docx"]
    assert office.codes == ["R115"]


def test_two_files_that_come_to_one_name_are_numbered(office: Office, tmp_path: Path) -> None:
    source = lay(tmp_path / "papers", "12/text.docx")
    zip_file(source / "12.zip", [("text.docx", b"packed")])
    assert office.open(source) == ["12/text.docx", "12/text (2).docx"]


def test_bytes_of_old_code_pages_in_a_folder_become_letters(office: Office, tmp_path: Path) -> None:
    source = lay(tmp_path / "papers", "a.docx")
    try:
        (source / os.fsdecode("Иванов.docx".encode("cp1251"))).write_bytes(b"")
    except OSError:
        pytest.skip("this file system takes names in UTF-8 alone")
    assert office.open(source) == ["a.docx", "Иванов.docx"]


@pytest.mark.parametrize("name", ["CON", "aux.docx", "..docx", "a" * 250, "x\u202efdp.exe", "tab\there.docx"])
def test_odd_names_stay_data(office: Office, tmp_path: Path, name: str) -> None:
    opened = office.open(zip_file(tmp_path / "odd.zip", [(name, b"x")]))
    assert all(name.isalnum() or name.isprintable() for name in opened)
    assert office.staged() in ([], ["0001"], ["0001.docx"], ["0001.exe"])
