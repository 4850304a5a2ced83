"""site as editors meet it: a conference folder in, pages out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from proceedings.commands import build

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return lambda *words: CliRunner().invoke(build(), [str(word) for word in words])


def test_a_folder_becomes_a_site_with_its_volume_and_offprints(run: Run, tmp_path: Path) -> None:
    run("new", "rivers")
    made = run("site", "rivers", "--engine", "serial", "--url", "https://rivers.example.org/2027/")
    assert made.exit_code == 0, made.output
    home = tmp_path / "rivers" / "build" / "site"
    assert (home / "my-conference.pdf").read_bytes().startswith(b"%PDF-")
    assert (home / "en/papers/101/101.pdf").read_bytes().startswith(b"%PDF-")
    assert "https://rivers.example.org/2027/en/papers/101/101.pdf" in (home / "en/papers/101/index.html").read_text()
    told = [file for file in home.rglob("*") if file.suffix in (".html", ".js", ".xml")]
    assert told and not [file for file in told if b"a.seitkali@" in file.read_bytes()]


def test_a_page_of_a_paper_that_is_gone_is_not_left_in_silence(run: Run, tmp_path: Path) -> None:
    run("new", "rivers")
    gone = tmp_path / "pages" / "en" / "papers" / "099" / "index.html"
    gone.parent.mkdir(parents=True)
    gone.write_text("withdrawn")
    made = run("site", "rivers", "--engine", "serial", "--out", "pages")
    assert made.exit_code == 2 and "en/papers/099/index.html" in made.stderr
    assert run("site", "rivers", "--url", "rivers.example.org").exit_code == 2
