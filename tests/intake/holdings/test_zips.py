"""ZIP archives: honest ones of every office, and each lie that a ZIP can tell."""

import stat
import struct
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.holdings import stage
from proceedings.intake.holdings.names import is_passed_over
from tests.intake.holdings.office import Office, zip_file, zip_in_page

ZEROS = b"\0" * 50_000_000


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def linked(name: str, kind: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (kind | 0o777) << 16
    return entry


def test_files_are_staged_under_numbers_with_their_dates(office: Office, tmp_path: Path) -> None:
    dated = zipfile.ZipInfo("Тезис №1.DOCX", (2026, 5, 17, 12, 30, 0))
    assert office.open(zip_file(tmp_path / "a.zip", [(dated, b"text")])) == ["Тезис №1.DOCX"]
    held = office.files["Тезис №1.DOCX"]
    assert (held.path.name, held.changed, held.suffix) == ("0001.docx", "2026-05-17T12:30:00", ".docx")
    assert office.read("Тезис №1.DOCX") == b"text"


@pytest.mark.parametrize("page", ["cp866", "cp1251", "utf-8"])
@pytest.mark.parametrize("name", ["Тезисы доклада Иванова.docx", "СТАТЬЯ.pdf", "Қабдолов Ғ.docx", "12_Әлия.docx"])
def test_names_without_a_declared_code_page_are_read_by_their_looks(
    office: Office, tmp_path: Path, name: str, page: str
) -> None:
    try:
        name.encode(page)
    except UnicodeEncodeError:
        page = "kz1048"
    assert office.open(zip_in_page(tmp_path / "a.zip", [name], page)) == [name]


@pytest.mark.parametrize(("name", "page"), [("Müller_Größe.docx", "cp437"), ("Müller_Größe.docx", "cp1252")])
def test_western_names_do_not_become_cyrillic(office: Office, tmp_path: Path, name: str, page: str) -> None:
    assert office.open(zip_in_page(tmp_path / "a.zip", [name], page)) == [name]


def test_backslashes_are_slashes(office: Office, tmp_path: Path) -> None:
    assert office.open(zip_file(tmp_path / "cmt.zip", [("12\\CameraReady\\paper.pdf", b"x")])) == [
        "12/CameraReady/paper.pdf"
    ]


@pytest.mark.parametrize(
    "name",
    ["../a.docx", "a/../../b", "/etc/passwd", "C:\\a.docx", "c:a.docx", "a\0.docx", "..", "..\u200b/a", "\\\\x\\y"],
)
def test_a_name_that_leads_out_is_refused_and_the_rest_is_read(office: Office, tmp_path: Path, name: str) -> None:
    stand_in = "x" * len(name.encode())
    file = zip_file(tmp_path / "a.zip", [(stand_in, b"bad"), ("good.docx", b"good")])
    file.write_bytes(file.read_bytes().replace(stand_in.encode(), name.encode()))
    assert office.open(file) == ["good.docx"]
    assert office.codes == ["R104"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(office: Office, tmp_path: Path, kind: int) -> None:
    assert office.open(zip_file(tmp_path / "a.zip", [(linked("a.docx", kind), b"/etc/passwd"), ("b", b"")])) == ["b"]
    assert office.codes == ["R102"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [("a.docx", "a.docx"), ("A.docx", "a.docx"), ("\u0439.docx", "и\u0306.docx")])
def test_of_two_names_that_are_one_the_first_is_taken(office: Office, tmp_path: Path, names: tuple[str, str]) -> None:
    assert office.open(zip_file(tmp_path / "a.zip", [(names[0], b"1"), (names[1], b"2")])) == [names[0]]
    assert office.read(names[0]) == b"1" and office.codes == ["R105"]


def test_a_bomb_is_refused_and_leaves_nothing(office: Office, tmp_path: Path) -> None:
    assert office.open(zip_file(tmp_path / "a.zip", [("bomb.txt", ZEROS), ("a.docx", b"x")])) == ["a.docx"]
    assert office.codes == ["R106"] and office.staged() == ["0002.docx"]


def test_a_bomb_that_lies_about_its_size_is_counted(office: Office, tmp_path: Path) -> None:
    file = zip_file(tmp_path / "a.zip", [("bomb.txt", ZEROS)])
    file.write_bytes(file.read_bytes().replace(struct.pack("<L", len(ZEROS)), struct.pack("<L", 1000)))
    assert office.open(file) == []
    assert office.codes == ["R107"] and office.staged() == []


def test_a_size_that_is_too_large_is_a_lie_too(office: Office, tmp_path: Path) -> None:
    file = zip_file(tmp_path / "a.zip", [("a.txt", b"abcd" * 333)])
    file.write_bytes(file.read_bytes().replace(struct.pack("<L", 1332), struct.pack("<L", 9999)))
    assert office.open(file) == [] and office.codes == ["R107"]


def test_entries_that_share_their_bytes_are_refused(office: Office, tmp_path: Path) -> None:
    content = bytes(range(256)) * 40
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("a", "b", "c"):
            archive.writestr(name, content)
        for entry in archive.infolist():
            entry.header_offset = 0
            entry.compress_size = entry.file_size = len(content) * 3
    assert office.open(tmp_path / "a.zip") == []
    assert office.codes == ["R107"]


def test_limits_of_one_file_and_of_all(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "SIZE_LIMIT", 1000)
    monkeypatch.setattr(stage, "TOTAL_LIMIT", 3000)
    source = zip_file(tmp_path / "a.zip", [(str(n), b"x" * size) for n, size in enumerate((900, 1001, 900, 900))])
    assert office.open(source) == ["0", "2"]
    assert office.codes == ["R106", "R106"]


def test_a_false_checksum_is_told_and_the_rest_is_read(office: Office, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.docx", b"AAAA" * 100)
        archive.writestr("b.docx", b"BBBB" * 100)
    content = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(content.replace(b"AAAA", b"AABA", 1))
    assert office.open(tmp_path / "a.zip") == ["b.docx"]
    assert office.codes == ["R107"] and office.staged() == ["0002.docx"]


def test_a_locked_entry_and_an_odd_method_are_told(office: Office, tmp_path: Path) -> None:
    file = zip_file(tmp_path / "a.zip", [("a.docx", b"x")])
    content = bytearray(file.read_bytes())
    content[content.index(b"PK\1\2") + 8] |= 1
    file.write_bytes(content)
    assert office.open(file) == [] and office.codes == ["R108"]
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.docx", b"x" * 1000)
    assert office.open(tmp_path / "b.zip") == [] and office.codes == ["R109"]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_archive_is_told(office: Office, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)
    assert office.open(tmp_path / "a.zip") == [] and office.codes == ["R107"]


def test_a_name_with_reversed_letters_is_shown_as_it_is(office: Office, tmp_path: Path) -> None:
    assert office.open(zip_file(tmp_path / "a.zip", [("tezis\u202efdp.exe", b"x")])) == ["tezisfdp.exe"]
    assert office.codes == ["R113"]


@settings(max_examples=50)
@given(
    names=st.lists(
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
        | st.sampled_from(["..", "../x", "a/b", "CON", ".x"]),
        max_size=5,
    )
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_no_name_is_written_outside_the_staging_folder(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        source = zip_file(here / "a.zip", [(name, name.encode()) for name in names])
        office = Office(here)
        opened = office.open(source)
        assert sorted(file.name for file in here.iterdir()) == ["a.zip", "staging"]
        assert all(file.partition(".")[0].isdigit() for file in office.staged())
        assert all("\0" not in name and ".." not in name.split("/") and not name.startswith("/") for name in opened)
        folders = sum(name.split("\0")[0].endswith(("/", "\\")) or name.endswith(("/", "\\")) for name in names)
        told = len(office.codes) - office.codes.count("R113")
        assert len(opened) + told + folders >= sum(not is_passed_over(name) for name in names)


@settings(max_examples=50)
@given(place=st.integers(0, 400), byte=st.integers(0, 255))
def test_no_damage_breaks_the_reading(place: int, byte: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = zip_file(Path(folder) / "a.zip", [("one.docx", b"text " * 20), ("два.docx", b"x")])
        content = bytearray(file.read_bytes())
        content[place % len(content)] = byte
        file.write_bytes(content)
        Office(Path(folder)).open(file)
