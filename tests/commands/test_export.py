"""Records from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from proceedings.commands import build
from tests.release.conference import make_conference

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return lambda *words: CliRunner().invoke(build(), [str(word) for word in (*words, "--engine", "serial")])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_conference(tmp_path / "conference")


def test_the_formats_asked_for_land_in_build_records(folder: Path, run: Run) -> None:
    made = run("export", folder, "bibtex", "ris")
    assert made.exit_code == 0, made.output
    assert sorted(file.name for file in (folder / "build" / "records").iterdir()) == [
        "my-conference.bib",
        "my-conference.ris",
    ]


def test_by_default_all_are_made_and_what_was_not_told_enough_is_named(folder: Path, run: Run, tmp_path: Path) -> None:
    made = run("export", folder, "--out", "records", "--format", "json")
    told = json.loads(made.stdout)
    assert made.exit_code == 0 and len(told["artifacts"]) > 8
    assert "D102" in {fault["code"] for fault in told["diagnostics"]}
    assert (tmp_path / "records" / "my-conference.csl.json").is_file()


def test_an_unknown_format_is_a_wrong_call_that_lists_what_there_is(folder: Path, run: Run) -> None:
    refused = run("export", folder, "endnote")
    assert refused.exit_code == 2 and "endnote" in refused.stderr and "bibtex" in refused.stderr


def test_a_format_asked_for_that_was_not_told_enough_is_a_wrong_call(folder: Path, run: Run) -> None:
    refused = run("export", folder, "crossref")
    assert refused.exit_code == 2 and "--depositor" in refused.stderr
    facts = ("--url", "https://example.org", "--depositor", "River Society", "--email", "d@example.org")
    assert run("export", folder, "crossref", *facts).exit_code == 0


def test_a_folder_without_a_conference_has_no_records(tmp_path: Path, run: Run) -> None:
    (tmp_path / "empty").mkdir()
    refused = run("export", "empty", "bibtex")
    assert refused.exit_code == 1 and not (tmp_path / "empty" / "build").exists()
