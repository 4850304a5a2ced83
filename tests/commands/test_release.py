"""Releases from the command line: made, made again, zipped, signed, refused; and verified where they lie."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner, Result

from proceedings.commands import build
from tests.release.conference import HIDDEN, PLANTED, make_conference

Run = Callable[..., Result]
SECRET = "PROCEEDINGS_KEY_PASSWORD"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return lambda *words: CliRunner().invoke(build(), [str(word) for word in words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_conference(tmp_path / "conference")


def contents(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def broken(folder: Path) -> None:
    """Takes the title of a paper away."""
    record = folder / "101-reading-a-river" / "metadata.yaml"
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index("title:\n")
    record.write_text("".join(lines[:start] + lines[start + 4 :]), encoding="utf-8")


def test_a_release_made_twice_is_the_same_and_verifies(folder: Path, run: Run, tmp_path: Path) -> None:
    options = ("--zip", "--small", "--url", "https://example.org/rivers/", "--engine", "serial")
    first = run("release", folder, "--out", "first", *options)
    assert first.exit_code == 0, first.output
    archive = (tmp_path / "my-conference.zip").read_bytes()
    second = run("release", folder, "--out", "second", *options)
    assert contents(tmp_path / "first") == contents(tmp_path / "second")
    assert (tmp_path / "my-conference.zip").read_bytes() == archive
    assert "my-conference-small.pdf" in second.stdout
    assert run("release", folder, "--out", "first", *options).exit_code == 0, "an earlier release is written over"
    verified = run("verify", "first")
    assert verified.exit_code == 0 and "all as they were released" in verified.stdout


def test_the_archive_holds_what_the_folder_holds(folder: Path, run: Run, tmp_path: Path) -> None:
    assert run("release", folder, "--out", "made", "--zip", "--engine", "serial").exit_code == 0
    with ZipFile(tmp_path / "my-conference.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    assert contents(tmp_path / "unpacked" / "my-conference") == contents(tmp_path / "made")
    for secret in (PLANTED, HIDDEN):
        assert not [file for file in (tmp_path / "made").rglob("*.*") if secret.encode() in file.read_bytes()]


def test_a_tampered_file_is_named(folder: Path, run: Run, tmp_path: Path) -> None:
    run("release", folder, "--out", "made", "--engine", "serial")
    offprint = tmp_path / "made" / "offprints" / "101.pdf"
    offprint.write_bytes(offprint.read_bytes()[:-10])
    (tmp_path / "made" / "README.txt").unlink()
    verified = run("verify", "made", "--format", "json", "--lang", "ru")
    told = json.loads(verified.stdout)
    assert verified.exit_code == 1
    assert [(fault["code"], fault["file"]) for fault in told["diagnostics"]] == [
        ("D112", "README.txt"),
        ("D113", "offprints/101.pdf"),
    ]
    assert told["diagnostics"][0]["message"] == "Нет файла README.txt."


def test_a_day_given_is_the_day_of_everything(folder: Path, run: Run, tmp_path: Path) -> None:
    run("release", folder, "--out", "made", "--day", "2028-01-02", "--engine", "serial")
    assert json.loads((tmp_path / "made" / "manifest.json").read_text(encoding="utf-8"))["day"] == "2028-01-02"
    assert b"D:20280102000000Z" in (tmp_path / "made" / "my-conference.pdf").read_bytes()


def test_a_volume_with_errors_is_only_released_as_a_draft(folder: Path, run: Run, tmp_path: Path) -> None:
    broken(folder)
    refused = run("release", folder, "--out", "made", "--zip", "--engine", "serial")
    assert refused.exit_code == 1 and "D101 volume-with-errors" in refused.stdout
    assert not (tmp_path / "made").exists() and not list(tmp_path.glob("*.zip"))
    drafted = run("release", folder, "--out", "made", "--draft", "--zip", "--engine", "serial")
    assert drafted.exit_code == 1, "errors stay errors"
    assert (tmp_path / "my-conference-draft.zip").exists() and (tmp_path / "made" / "my-conference-draft.pdf").exists()
    assert run("verify", "made").exit_code == 0


def test_papers_that_changed_since_the_freeze_are_not_released(folder: Path, run: Run, tmp_path: Path) -> None:
    (folder / "proofing").mkdir()
    frozen = 'date: "2027-05-01"\npapers:\n  - id: "101"\n    passed: "D. O."\n    files: {"a": "b"}\n'
    (folder / "proofing" / "frozen.yaml").write_text(frozen, encoding="utf-8")
    refused = run("release", folder, "--out", "made", "--engine", "serial")
    assert refused.exit_code == 1 and "D101" in refused.stdout and not (tmp_path / "made").exists()


def test_a_folder_that_holds_something_else_is_left_alone(folder: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "thesis.doc").write_text("mine", encoding="utf-8")
    refused = run("release", folder, "--out", "made", "--engine", "serial")
    assert refused.exit_code == 2 and "thesis.doc" in refused.stderr
    assert list(contents(tmp_path / "made")) == ["thesis.doc"]


def test_a_release_does_not_go_where_submissions_are_looked_for(folder: Path, run: Run) -> None:
    assert run("release", folder, "--out", folder / "made", "--engine", "serial").exit_code == 2
    assert run("release", folder, "--out", folder, "--engine", "serial").exit_code == 2
    assert run("release", folder, "--out", folder / "build" / "made", "--engine", "serial").exit_code == 0


@pytest.mark.parametrize(
    ("option", "value"), [("--url", "example.org"), ("--day", "2027-02-30"), ("--day", "soon"), ("--email", "nobody")]
)
def test_facts_that_cannot_be_right_are_a_wrong_call(folder: Path, run: Run, option: str, value: str) -> None:
    refused = run("release", folder, "--out", "made", option, value)
    assert refused.exit_code == 2 and value in refused.stderr


def test_a_signed_release_verifies_until_a_pdf_changes(
    folder: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyhanko")
    from tests.pdf.keys import PASSWORD, key_file

    (tmp_path / "key.p12").write_bytes(key_file())
    options = ("release", folder, "--out", "made", "--sign", "key.p12", "--engine", "serial")
    monkeypatch.setenv(SECRET, "wrong")
    assert run(*options).exit_code == 2 and not (tmp_path / "made").exists()
    monkeypatch.setenv(SECRET, PASSWORD)
    assert run(*options).exit_code == 0 and run("verify", "made").exit_code == 0
    before = contents(tmp_path / "made")
    run(*options)
    assert contents(tmp_path / "made") == before
    volume = tmp_path / "made" / "my-conference.pdf"
    volume.write_bytes(volume.read_bytes().replace(b"/CreationDate(D:2027", b"/CreationDate(D:2026"))
    codes = [fault["code"] for fault in json.loads(run("verify", "made", "--format", "json").stdout)["diagnostics"]]
    assert codes == ["D113", "D118"]


def test_json_lists_every_file(folder: Path, run: Run, tmp_path: Path) -> None:
    made = run("release", folder, "--out", "made", "--format", "json", "--engine", "serial")
    told = json.loads(made.stdout)
    assert sorted(file["path"] for file in told["artifacts"]) == sorted(contents(tmp_path / "made"))
