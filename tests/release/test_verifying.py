"""Releases verified: whatever was done to a folder is told, file by file."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.published import Published
from proceedings.release.manifest import digest
from proceedings.release.packing import Packing, pack
from proceedings.release.verifying import verify

Release = dict[str, bytes]
VOLUME = "my-conference.pdf"


@pytest.fixture(scope="module")
def made(book: Published) -> Release:
    return {file.path: file.content for file in pack(book, Packing()).value}


@pytest.fixture
def release(made: Release) -> Release:
    return dict(made)


def found(release: Release) -> list[tuple[str, str]]:
    return [(fault.code, fault.place.file) for fault in verify(release, release.__getitem__)]


def summed(release: Release) -> Release:
    """The release with sums that say of every file what it is now."""
    lines = (f"{digest(content)}  {path}\n" for path, content in release.items() if path != "SHA256SUMS")
    return {**release, "SHA256SUMS": "".join(lines).encode()}


def told(release: Release, path: str, **changes: object) -> Release:
    """The release whose manifest says something else of a file."""
    manifest = json.loads(release["manifest.json"])
    for entry in manifest["files"]:
        if entry["path"] == path:
            entry.update(changes)
    return summed({**release, "manifest.json": json.dumps(manifest).encode()})


def test_a_release_as_it_was_made_has_nothing_wrong(release: Release) -> None:
    assert found(release) == []


def test_a_changed_file_is_named(release: Release) -> None:
    release["records/my-conference.bib"] += b"\n"
    assert found(release) == [("D113", "records/my-conference.bib")]


def test_a_missing_file_is_named(release: Release) -> None:
    del release["offprints/101.pdf"]
    assert found(release) == [("D112", "offprints/101.pdf")]


def test_an_added_file_is_told_but_not_what_systems_leave_in_folders(release: Release) -> None:
    release |= {"offprints/666.pdf": b"", ".DS_Store": b"", "site/Thumbs.db": b""}
    assert found(release) == [("D114", "offprints/666.pdf")]


def test_whoever_changes_a_file_and_its_sum_is_caught_by_the_manifest(release: Release) -> None:
    release["README.txt"] = b"Send money"
    assert found(summed(release)) == [("D117", "README.txt")]


def test_a_pdf_with_other_pages_than_told_is_named(release: Release) -> None:
    assert found(told(release, VOLUME, pages=3)) == [("D116", VOLUME)]


def test_a_pdf_that_does_not_open_is_named(release: Release) -> None:
    release[VOLUME] = b"%PDF-1.7\nnothing"
    assert found(told(summed(release), VOLUME, sha256=digest(release[VOLUME]))) == [("D115", VOLUME)]


def test_a_signature_that_should_be_there_is_missed(release: Release) -> None:
    pytest.importorskip("pyhanko")
    assert found(told(release, VOLUME, signed=True)) == [("D119", VOLUME)]


def test_what_only_looks_like_a_signature_is_none(release: Release) -> None:
    pytest.importorskip("pyhanko")
    release[VOLUME] += b"/ByteRange"
    assert found(told(summed(release), VOLUME, sha256=digest(release[VOLUME]))) == [("D119", VOLUME)]


def test_without_sums_there_is_nothing_to_verify_by(release: Release) -> None:
    assert found({"manifest.json": release["manifest.json"]}) == [("D110", "SHA256SUMS")]


def test_a_path_that_leads_out_of_the_folder_is_just_a_file_that_is_missing(release: Release) -> None:
    release["SHA256SUMS"] += b"%b  ../../etc/passwd\n" % (b"0" * 64)
    assert ("D112", "../../etc/passwd") in found(release)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"7", b'{"files": 3}', b'{"files": ["x"]}', b'{"files": [{}]}', b"\xff", b"[" * 100_000],
)
def test_a_manifest_that_cannot_be_understood_is_told(release: Release, content: bytes) -> None:
    release["manifest.json"] = content
    assert ("D111", "manifest.json") in found(release)


def _wild() -> Iterator[st.SearchStrategy[bytes]]:
    yield st.binary(max_size=80)
    yield st.from_regex(rb"[0-9a-f]{64} [ *][^\n]{1,9}\n", fullmatch=True)
    leaf = st.none() | st.integers() | st.text(max_size=5)
    entry = st.dictionaries(st.sampled_from(["path", "sha256", "pages", "signed"]), leaf)
    yield st.builds(lambda files: json.dumps({"files": files}).encode(), st.lists(entry, max_size=3))


@settings(max_examples=50)
@given(st.dictionaries(st.sampled_from(["SHA256SUMS", "manifest.json", "a.pdf"]), st.one_of(*_wild())))
def test_a_wild_folder_never_stops_the_verification(release: Release) -> None:
    assert all(fault.message["en"] for fault in verify(release, release.__getitem__))
