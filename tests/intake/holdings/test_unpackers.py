"""7z and RAR. Where no program for them is installed, a script stands in for one: a real process, real files."""

import os
import select
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest

from proceedings.intake.holdings import unpackers
from tests.intake.holdings.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def install(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program called 7zz that gets the archive as its last argument and runs in the folder to unpack into."""
    tool = folder / "bin" / "7zz"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))
    (folder / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c")
    return folder / "a.7z"


def has_ended(process: int) -> bool:
    """Whether a process is gone, or goes as soon as the system comes round to it."""
    try:
        handle = os.pidfd_open(process)
    except (AttributeError, ProcessLookupError):
        return True
    waiting = select.poll()
    waiting.register(handle, select.POLLIN)
    ended = waiting.poll(20_000)
    os.close(handle)
    return bool(ended)


@pytest.mark.parametrize("name", ["a.7z", "a.rar"])
def test_without_a_program_the_ones_to_install_are_named(
    office: Office, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / name).write_bytes(b"x")
    assert office.open(tmp_path / name) == [] and office.codes == ["R111"]
    assert "7zz" in office.words[0] and "unar" in office.words[0]


def test_what_was_unpacked_is_walked_and_links_are_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = "mkdir 12; echo text > 12/a.docx; ln -s /etc/passwd b.docx; ln -s / c; echo $HOME > d.txt"
    assert office.open(install(tmp_path, script, monkeypatch)) == ["d.txt", "12/a.docx"]
    assert office.codes == ["R102", "R102"]
    assert office.read("12/a.docx") == b"text\n"
    assert office.read("d.txt").decode().startswith(str(office.staging))


def test_a_program_that_fails_is_told_and_what_it_made_is_taken(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert office.open(install(tmp_path, "echo x > a.docx; exit 2", monkeypatch)) == ["a.docx"]
    assert office.codes == ["R112"] and "exit code 2" in office.words[0]


def test_a_program_that_cant_be_run_is_told(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = install(tmp_path, "", monkeypatch)
    (tmp_path / "bin" / "7zz").write_bytes(b"\x7fELF no program")
    assert office.open(file) == [] and office.codes == ["R112"]


def test_a_program_that_hangs_is_ended_with_its_children(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpackers, "SECONDS", 1)
    assert office.open(install(tmp_path, "sleep 1000 & echo $! > pid.txt; sleep 1000", monkeypatch)) == ["pid.txt"]
    assert office.codes == ["R112"]
    assert has_ended(int(office.read("pid.txt")))


def test_a_file_that_outgrows_its_limit_is_cut_off_and_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpackers, "SIZE_LIMIT", 100_000)
    script = "echo x > a.docx; head -c 1000000 /dev/zero > b.docx"
    assert office.open(install(tmp_path, script, monkeypatch)) == ["a.docx"]
    assert "R106" in office.codes


def test_a_real_archive_is_read_by_a_real_program(office: Office, tmp_path: Path) -> None:
    tool = next((path for name in ("7zz", "7z", "7za") if (path := shutil.which(name))), None)
    if tool is None:
        pytest.skip("7-Zip is not installed")
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "Тезис Әлии.docx").write_bytes(b"text")
    (papers / "link.docx").symlink_to("/etc/passwd")
    subprocess.run([tool, "a", "-snl", tmp_path / "a.7z", "."], cwd=papers, check=True, capture_output=True)
    assert office.open(tmp_path / "a.7z") == ["Тезис Әлии.docx"]
    assert office.read("Тезис Әлии.docx") == b"text"
    assert set(office.codes) <= {"R102", "R112"}


def test_a_real_rar_is_unpacked_where_a_program_is_installed(office: Office, tmp_path: Path) -> None:
    if not any(shutil.which(tool) for tool in ("unar", "unrar", "bsdtar")):
        pytest.skip("no program for RAR is installed")
    (tmp_path / "a.rar").write_bytes(rar_bytes({"12\\paper.md": b"# Otters\n", "13.md": b"Owls.\n"}))
    assert sorted(office.open(tmp_path / "a.rar")) == ["12/paper.md", "13.md"]
    assert office.read("12/paper.md") == b"# Otters\n" and office.codes == []


def rar_bytes(members: dict[str, bytes]) -> bytes:
    """A RAR archive of version 2, its members stored without compression."""
    blocks = [struct.pack("<BHHHI", 0x73, 0, 13, 0, 0)]
    for name, content in members.items():
        sizes = (len(content), len(content))
        facts = (
            0x74,
            0x8000,
            32 + len(name),
            *sizes,
            3,
            zlib.crc32(content),
            0x5A6A0000,
            20,
            0x30,
            len(name),
            0o100644,
        )
        blocks.append(struct.pack("<BHHIIBIIBBHI", *facts) + name.encode())
    checked = [struct.pack("<H", zlib.crc32(block) & 0xFFFF) + block for block in blocks]
    files = b"".join(block + content for block, content in zip(checked[1:], members.values(), strict=True))
    return b"Rar!\x1a\x07\x00" + checked[0] + files + bytes.fromhex("c43d7b00400700")
