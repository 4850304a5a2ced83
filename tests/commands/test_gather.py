"""gather and reconcile as their users meet them: real files in, a folder out, that compiles."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from typer.testing import CliRunner, Result

from proceedings.commands import build

Run = Callable[..., Result]
DANA = {"given_name": "Dana", "family_name": "Omarova", "email": "dana@example.org", "affiliation": "River House"}
PAPERS = [
    {"pid": 1, "title": "Otters", "abstract": "On otters and their rivers.", "status": "accept", "authors": [DANA]},
    {"pid": 2, "title": "Owls", "abstract": "On owls.", "status": "reject", "authors": []},
]  # fmt: skip


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return lambda *words: CliRunner().invoke(build(), [str(word) for word in words])


@pytest.fixture
def export(tmp_path: Path) -> Path:
    archive = tmp_path / "data.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("conf-data.json", json.dumps(PAPERS))
        packed.writestr("conf-paper1.md", "# Rivers\n\nOtters live there.\n")
    return archive


def written(folder: Path) -> dict[str, bytes]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and ".proceedings" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_an_export_becomes_a_folder_that_compiles(run: Run, export: Path, tmp_path: Path) -> None:
    made = run("gather", export, "--into", "rivers")
    assert made.exit_code == 0, made.output
    assert "Gathered from: HotCRP" in made.stdout and "1 new, 1 not accepted" in made.stdout
    assert sorted(written(tmp_path / "rivers")) == [
        "001-otters/metadata.yaml",
        "001-otters/paper.md",
        "conference.yaml",
        "gathered/ledger.json",
        "private/001.yaml",
    ]
    compiled = run("compile", "rivers", "--engine", "serial")
    assert "accepted 1, included 1" in compiled.stdout, compiled.output


def test_a_second_gathering_changes_no_byte_and_leaves_no_scratch(run: Run, export: Path, tmp_path: Path) -> None:
    run("gather", export, "--into", "rivers")
    before = written(tmp_path / "rivers")
    again = run("gather", export, "--into", "rivers")
    assert "1 unchanged" in again.stdout
    assert written(tmp_path / "rivers") == before
    assert sorted(file.name for file in (tmp_path / "rivers" / ".proceedings").iterdir()) == ["lock", "store"]


def test_a_dry_run_tells_the_same_and_makes_nothing(run: Run, export: Path, tmp_path: Path) -> None:
    shown = run("gather", export, "--into", "rivers", "--dry-run")
    assert "1 new, 1 not accepted" in shown.stdout and "dry run" in shown.stdout
    assert not (tmp_path / "rivers").exists()


def test_a_program_reads_the_same_as_json(run: Run, export: Path) -> None:
    said = json.loads(run("gather", export, "--into", "rivers", "--format", "json").stdout)
    assert said["counts"] == {"new": 1, "not accepted": 1} and said["systems"] == ["HotCRP"]


def test_nothing_recognised_is_one_diagnostic_with_what_is_known(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.xyz").write_text("x")
    told = run("gather", "notes.xyz", "--into", "rivers")
    assert told.exit_code == 1 and "R607" in told.stdout and "EasyChair" in told.stdout
    assert not (tmp_path / "rivers" / "conference.yaml").exists()


def test_a_bare_word_file_is_asked_for_its_metadata(run: Run, tmp_path: Path) -> None:
    paper = Document()
    for line in (
        "УДК 343.2",
        "Омарова Д. К.",
        "Академия «Сарыарка», г. Астана, Казахстан",
        "ЦИФРОВЫЕ СЛЕДЫ В УГОЛОВНОМ ПРОЦЕССЕ",
        "Аннотация. Рассмотрены цифровые следы и порядок их изъятия.",
        "Ключевые слова: цифровые следы, доказательства, изъятие",
        "Цифровые следы остаются везде.",
    ):
        paper.add_paragraph(line)
    paper.save(str(tmp_path / "Омарова.docx"))
    made = run("gather", "Омарова.docx", "--into", "law", "--lang", "ru")
    (folder,) = (tmp_path / "law").glob("001*")
    metadata = (folder / "metadata.yaml").read_text(encoding="utf-8")
    assert "343.2" in metadata and "Омарова" in metadata and "omit:" in metadata, made.output
    run("compile", "law", "--engine", "serial")
    told = run("check", "law", "--engine", "serial", "--format", "json")
    assert [one["code"] for one in json.loads(told.stdout)["diagnostics"] if one["code"] == "R501"] == []


def test_a_gathering_speaks_russian_and_kazakh(run: Run, export: Path) -> None:
    assert "новых" in run("gather", export, "--into", "a", "--lang", "ru").stdout
    assert "жаңа" in run("gather", export, "--into", "b", "--lang", "kk").stdout


def test_reconcile_tells_what_is_wanting(run: Run, export: Path, tmp_path: Path) -> None:
    run("gather", export, "--into", "rivers")
    fine = run("reconcile", "rivers", "--engine", "serial", "--csv", "papers.csv", "--html", "papers.html")
    assert fine.exit_code == 0 and "accepted 1, received 1, included 1 of 1" in fine.stdout, fine.output
    assert "hotcrp:1" in (tmp_path / "papers.csv").read_text(encoding="utf-8-sig")
    assert "Otters" in (tmp_path / "papers.html").read_text(encoding="utf-8")
    (tmp_path / "rivers" / "001-otters" / "paper.md").unlink()
    assert run("reconcile", "rivers", "--engine", "serial", "--quiet").exit_code == 1
