"""Releases as values: what lies in the folder, what it says of itself, that nothing private is in it."""

import json
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from proceedings.model.artifact import Artifact
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.release.packing import Packing, pack
from tests.release.conference import HIDDEN, PLANTED

PUBLICATION = Publication("https://example.org/rivers", "River Society", "deposits@example.org", "2027-05-30")
PACKING = Packing(PUBLICATION, small=True, versions={"proceedings": "1.0"})


@pytest.fixture(scope="module")
def files(book: Published) -> dict[str, Artifact]:
    return {file.path: file for file in pack(book, PACKING).value}


def test_a_release_holds_everything_that_attendees_and_libraries_get(files: dict[str, Artifact]) -> None:
    assert {
        "README.txt",
        "SHA256SUMS",
        "manifest.json",
        "my-conference.pdf",
        "my-conference-small.pdf",
        "sections/my-conference-water.pdf",
        "sections/my-conference-banks.pdf",
        "offprints/001.pdf",
        "offprints/101.pdf",
        "offprints/201.pdf",
        "records/my-conference.bib",
        "records/my-conference.crossref.xml",
        "site/index.html",
        "site/my-conference.pdf",
    } <= set(files)


def test_the_site_has_the_offprints_that_lie_beside_it(files: dict[str, Artifact]) -> None:
    assert files["site/ru/papers/201/201.pdf"].content == files["offprints/201.pdf"].content


def test_the_manifest_knows_every_file_and_the_pages_of_every_pdf(files: dict[str, Artifact]) -> None:
    told = json.loads(files["manifest.json"].content)
    entries = {entry["path"]: entry for entry in told["files"]}
    assert set(entries) == set(files) - {"manifest.json", "SHA256SUMS"}
    assert (told["day"], told["draft"], told["made_by"]) == ("2027-05-30", False, {"proceedings": "1.0"})
    for path, entry in entries.items():
        if path.endswith(".pdf") and not path.startswith("site/"):
            assert entry["pages"] == len(PdfReader(BytesIO(files[path].content)).pages), path
        assert entry["bytes"] == len(files[path].content)


def test_the_sums_come_last_and_cover_the_manifest(book: Published) -> None:
    *others, last = pack(book, PACKING).value
    assert last.path == "SHA256SUMS"
    assert [line.split("  ")[1] for line in last.content.decode().splitlines()] == sorted(f.path for f in others)


def test_the_same_book_gives_the_same_release(book: Published, files: dict[str, Artifact]) -> None:
    assert {file.path: file for file in pack(book, PACKING).value} == files


def test_a_picture_weighs_less_in_the_small_edition(files: dict[str, Artifact]) -> None:
    small, whole = files["my-conference-small.pdf"], files["my-conference.pdf"]
    assert len(small.content) < len(whole.content) / 5 and small.pages == whole.pages


def test_a_draft_is_called_so_everywhere(book: Published) -> None:
    draft = pack(book, replace(PACKING, draft=True)).value
    files = {file.path: file.content for file in draft}
    assert {"my-conference-draft.pdf", "my-conference-draft-small.pdf", "offprints/201-draft.pdf"} <= set(files)
    assert "sections/my-conference-draft-banks.pdf" in files and "records/my-conference-draft.bib" in files
    assert json.loads(files["manifest.json"])["draft"] is True
    readme = files["README.txt"].decode()
    assert "DRAFT. " in readme and "ЧЕРНОВИК. " in readme and "ЖОБА. " in readme


def test_the_readme_names_what_there_is_in_three_languages(files: dict[str, Artifact]) -> None:
    readme = files["README.txt"].content.decode()
    assert readme.index("Rivers and Cities") < readme.index("Реки и города") < readme.index("Өзендер мен қалалар")
    assert readme.count("my-conference-small.pdf") == readme.count("offprints/") == 3
    assert f"the whole volume, {files['my-conference.pdf'].pages} pages" in readme
    assert "DRAFT" not in readme and "\r\n" in readme and "\r\r" not in readme


def test_what_an_export_needs_and_was_not_told_is_said(book: Published) -> None:
    packed = pack(book, Packing())
    assert "crossref" in [str(fault.message["en"]).split(" are ")[0].split()[-1] for fault in packed.diagnostics]
    assert not [file for file in packed.value if "crossref" in file.path]


def test_a_paper_that_is_a_notice_is_told_and_left_out(book: Published) -> None:
    damaged = tuple(replace(each, damaged=each.record.id == "101") for each in book.papers)
    packed = pack(replace(book, papers=damaged), PACKING)
    assert [fault.code for fault in packed.diagnostics if fault.submission == "101"] == ["D103"]
    assert "offprints/101.pdf" not in {file.path for file in packed.value}


def test_ids_that_no_file_can_be_called_are_changed(book: Published) -> None:
    papers = tuple(replace(each, record=each.record.model_copy(update={"id": "../С 1"})) for each in book.papers)
    packed = pack(replace(book, papers=papers), PACKING).value
    offprints = [file.path for file in packed if file.path.startswith("offprints/")]
    assert offprints == ["offprints/1.pdf", "offprints/1-2.pdf", "offprints/1-2-2.pdf"]


def test_every_pdf_is_signed_where_there_is_a_key(book: Published) -> None:
    files = {file.path: file for file in pack(book, replace(PACKING, seal=_marked)).value}
    signed = [entry["path"] for entry in json.loads(files["manifest.json"].content)["files"] if entry.get("signed")]
    assert signed == [path for path in sorted(files) if path.endswith(".pdf") and not path.startswith("site/")]
    assert all(files[path].content.endswith(b"signed") for path in (*signed, "site/my-conference.pdf"))


def _marked(pdf: bytes) -> bytes:
    """What stands in for a signature."""
    return pdf + b"signed"


@pytest.mark.parametrize("secret", [PLANTED, HIDDEN, "+7 700 000 00 00"])
def test_nothing_private_is_in_any_file(files: dict[str, Artifact], secret: str) -> None:
    for path, file in files.items():
        assert secret.encode() not in file.content, path
        if path.endswith(".pdf"):
            read = PdfReader(BytesIO(file.content))
            carried = b"".join(content for each in read.attachments.values() for content in each)
            assert secret.encode() not in carried and secret not in str(read.metadata), path
            assert secret not in "".join(page.extract_text() for page in read.pages), path
