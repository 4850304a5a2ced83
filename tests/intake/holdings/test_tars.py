import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.holdings.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname, made.mtime = kind, link, 1_779_000_000
    return made


def tar_file(file: Path, members: list[tuple[tarfile.TarInfo, bytes]], mode: str = "w") -> Path:
    with tarfile.open(file, mode) as archive:  # type: ignore[call-overload]
        for head, content in members:
            head.size = len(content)
            archive.addfile(head, io.BytesIO(content))
    return file


@pytest.mark.parametrize(
    ("name", "mode"), [("a.tar", "w"), ("a.tar.gz", "w:gz"), ("a.tgz", "w:gz"), ("a.tar.xz", "w:xz")]
)
def test_members_are_staged_under_numbers(office: Office, tmp_path: Path, name: str, mode: str) -> None:
    file = tar_file(
        tmp_path / name, [(member("12/Тезис.docx"), b"text"), (member("12/._x"), b""), (member("a"), b"")], mode
    )
    assert office.open(file) == ["12/Тезис.docx", "a"]
    assert office.read("12/Тезис.docx") == b"text" and office.staged() == ["0001.docx", "0002"]
    assert office.files["a"].changed == "2026-05-17T06:40:00"


def test_links_devices_and_ways_out_are_refused_and_the_rest_is_read(office: Office, tmp_path: Path) -> None:
    hostile = [
        (member("a.docx", tarfile.SYMTYPE, "/etc/passwd"), b""),
        (member("b.docx", tarfile.LNKTYPE, "a.docx"), b""),
        (member("c.docx", tarfile.CHRTYPE), b""),
        (member("../d.docx"), b"x"),
        (member("/e.docx"), b"x"),
        (member("E.docx"), b"x"),
        (member("e.docx"), b"x"),
    ]
    assert office.open(tar_file(tmp_path / "a.tar", hostile)) == ["E.docx"]
    assert office.codes == ["R102", "R102", "R102", "R104", "R104", "R105"]


def test_a_bomb_ends_the_reading(office: Office, tmp_path: Path) -> None:
    bomb = [(member("a.docx"), b"x"), (member("zeros"), b"\0" * 20_000_000), (member("b.docx"), b"x")]
    assert office.open(tar_file(tmp_path / "a.tar.gz", bomb, "w:gz")) == ["a.docx"]
    assert office.codes == ["R107"] and office.staged() == ["0001.docx"]


def test_an_endless_head_is_not_taken_into_memory(office: Office, tmp_path: Path) -> None:
    head = tarfile.TarInfo("pax")
    head.type, head.size = tarfile.XHDTYPE, 7_000_000_000
    (tmp_path / "a.tar").write_bytes(head.tobuf(tarfile.GNU_FORMAT) + b"\0" * 10_240)
    assert office.open(tmp_path / "a.tar") == [] and office.codes == ["R107"]


def test_a_broken_head_in_the_middle_is_told(office: Office, tmp_path: Path) -> None:
    file = tar_file(tmp_path / "a.tar", [(member("a.docx"), b"x"), (member("b.docx"), b"x")])
    content = bytearray(file.read_bytes())
    content[1024 + 148] ^= 0x7F
    file.write_bytes(content)
    assert office.open(file) == ["a.docx"] and office.codes == ["R107"]


def test_an_archive_cut_short_gives_what_is_whole(office: Office, tmp_path: Path) -> None:
    file = tar_file(tmp_path / "a.tar", [(member("a.docx"), b"x"), (member("b.docx"), b"x" * 5000)])
    file.write_bytes(file.read_bytes()[:3000])
    assert office.open(file) == ["a.docx"] and office.codes == ["R107"] and office.staged() == ["0001.docx"]


def test_a_name_in_an_old_code_page_is_read(office: Office, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w", format=tarfile.GNU_FORMAT, encoding="cp1251") as archive:
        archive.addfile(member("Доклад Сергеевой.docx"), io.BytesIO())
    assert office.open(tmp_path / "a.tar") == ["Доклад Сергеевой.docx"]


@settings(max_examples=50)
@given(damage=st.dictionaries(st.integers(0, 3000), st.integers(0, 255), max_size=20))
def test_no_damage_breaks_the_reading(damage: dict[int, int], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("wild")
    file = tar_file(folder / "a.tar", [(member("a" * 120), b"x" * 600), (member("два"), b"x")])
    content = bytearray(file.read_bytes())
    for place, byte in damage.items():
        content[place] = byte
    file.write_bytes(content)
    office = Office(folder)
    office.open(file)
    assert sorted(one.name for one in folder.iterdir()) == ["a.tar", "staging"]
