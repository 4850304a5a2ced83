"""Zip archives: the same bytes from the same files, on any day and machine."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.artifact import Artifact
from proceedings.release.zipped import zipped

FILES = (Artifact("site/қала.html", b"<p>" * 100), Artifact("a.pdf", b"%PDF-" * 100), Artifact("README.txt", b"hello"))


def entries(archive: bytes) -> dict[str, zipfile.ZipInfo]:
    return {entry.filename: entry for entry in zipfile.ZipFile(io.BytesIO(archive)).infolist()}


def test_all_files_lie_in_one_folder_in_the_order_of_their_names() -> None:
    assert list(entries(zipped(FILES, "otters", "2027-05-20"))) == [
        "otters/README.txt",
        "otters/a.pdf",
        "otters/site/қала.html",
    ]


def test_every_file_bears_the_day_of_the_edition_and_may_be_read_by_all() -> None:
    for entry in entries(zipped(FILES, "otters", "2027-05-20")).values():
        assert entry.date_time == (2027, 5, 20, 0, 0, 0) and entry.external_attr >> 16 == 0o100644


def test_pdfs_are_stored_and_text_is_deflated() -> None:
    found = entries(zipped(FILES, "otters", "2027-05-20"))
    assert found["otters/a.pdf"].compress_type == zipfile.ZIP_STORED
    assert found["otters/site/қала.html"].compress_size < 100


def test_the_order_in_which_files_come_changes_nothing() -> None:
    assert zipped(FILES, "otters", "2027-05-20") == zipped(reversed(FILES), "otters", "2027-05-20")


def test_a_day_before_archives_had_days_is_the_first_they_have() -> None:
    assert entries(zipped(FILES, "otters", "1975-01-01"))["otters/a.pdf"].date_time[0] == 1980


@given(st.dictionaries(st.from_regex(r"[a-zқ]{1,8}\.(pdf|txt)", fullmatch=True), st.binary(max_size=200), max_size=4))
def test_what_went_in_comes_out(contents: dict[str, bytes]) -> None:
    archive = zipped([Artifact(path, content) for path, content in contents.items()], "x", "2027-05-20")
    file = zipfile.ZipFile(io.BytesIO(archive))
    assert {name.removeprefix("x/"): file.read(name) for name in file.namelist()} == contents
