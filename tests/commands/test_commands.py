"""The command line as its users meet it: what it prints, what it writes, how it ends."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import jsonschema
import pytest
import yaml
from typer.testing import CliRunner, Result

import proceedings.commands
from proceedings.commands import build
from proceedings.delivery import hold
from proceedings.registry import names
from proceedings.shipped import sample_folder, styles_folder

ROOT = Path(__file__).parent.parent.parent
Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return lambda *words: CliRunner().invoke(build(), [str(word) for word in words])


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    assert run("new", "rivers").exit_code == 0
    return tmp_path / "rivers"


def listing(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("name", names(proceedings.commands))
def test_every_command_has_help_with_an_example(name: str, run: Run) -> None:
    shown = run(name, "--help")
    assert shown.exit_code == 0 and f"Example: proceedings {name}" in shown.output


def test_a_new_conference_compiles_without_errors(folder: Path, run: Run) -> None:
    made = run("compile", folder, "--engine", "serial")
    assert made.exit_code == 0, made.output
    assert (folder / "build" / "my-conference.pdf").read_bytes().startswith(b"%PDF-")
    assert "my-conference.pdf: 1" in made.stdout and "2 papers" in made.stdout
    assert "accepted 2, included 2" in made.stdout
    assert "read 2 of 2" in made.stderr and "assembled 2 of 2" in made.stderr


def test_a_folder_that_has_a_conference_is_left_alone(folder: Path, run: Run) -> None:
    before = listing(folder)
    again = run("new", folder)
    assert again.exit_code == 2 and "already" in again.stderr and listing(folder) == before


def test_a_new_book_of_abstracts_compiles_without_a_warning(run: Run, tmp_path: Path) -> None:
    assert run("new", "--abstracts", "rivers").exit_code == 0
    made = run("compile", tmp_path / "rivers", "--engine", "serial")
    assert made.exit_code == 0 and "warning" not in made.output, made.output
    assert "5 papers" in made.stdout


def test_the_whole_sample_can_be_had(run: Run, tmp_path: Path) -> None:
    assert run("new", "--sample", "sample").exit_code == 0
    names_of_files = listing(tmp_path / "sample")
    assert "conference.yaml" in names_of_files and len(names_of_files) > 50
    assert not [name for name in names_of_files if name.startswith(("build/", ".proceedings/"))]


def test_json_is_one_object_with_everything_in_it(folder: Path, run: Run) -> None:
    printed = run("compile", folder, "--format", "json")
    told = json.loads(printed.stdout)
    (artifact,) = told["artifacts"]
    assert Path(artifact["path"]).stat().st_size == artifact["bytes"] and artifact["pages"] > 5
    assert told["papers"][1] | {"first_folio": "", "last_folio": ""} == {
        "id": "101",
        "kind": "paper",
        "title": "How to Read a River in an Afternoon",
        "status": "compiled",
        "first_folio": "",
        "last_folio": "",
        "work": "set",
    }
    assert [one["code"] for one in told["diagnostics"]] == ["G105"] and set(told["seconds"]) == {
        "find",
        "read",
        "set",
        "assemble",
        "write",
    }
    again = json.loads(run("compile", folder, "--format", "json").stdout)
    assert {paper["work"] for paper in again["papers"]} == {"reused"} and set(again["seconds"]) == {"recall"}


def test_errors_are_told_with_place_and_hint_and_the_exit_code_is_one(folder: Path, run: Run) -> None:
    metadata = folder / "101-reading-a-river" / "metadata.yaml"
    metadata.write_text(metadata.read_text().replace("section: water", "section: wine"))
    for command in ("check", "compile"):
        told = run(command, folder, "--engine", "serial")
        assert told.exit_code == 1
        assert "101-reading-a-river/metadata.yaml:3:" in told.stdout and "hint:" in told.stdout
    assert (folder / "build" / "my-conference.pdf").exists()
    found = json.loads(run("check", folder, "--format", "json", "--lang", "ru").stdout)["diagnostics"]
    assert found[0]["line"] == 3 and found[0]["submission"] == "101"


def test_a_refused_paper_brings_a_line_for_every_paper(folder: Path, run: Run) -> None:
    (folder / "101-reading-a-river" / "paper.md").write_bytes(b"\xff\xfe\xff")
    told = run("compile", folder, "--engine", "serial", "--lang", "kk")
    assert told.exit_code == 1
    assert [line.split()[:2] for line in told.stdout.splitlines() if line[:3] in ("001", "101") and "  " in line][
        -2:
    ] == [
        ["001", "енді"],
        ["101", "хабарлама"],
    ]


def test_check_writes_no_volume(folder: Path, run: Run) -> None:
    assert run("check", folder, "--engine", "serial").exit_code == 0
    assert not (folder / "build").exists()


def test_quiet_prints_nothing_where_nothing_is_wrong(folder: Path, run: Run) -> None:
    made = run("compile", folder, "--quiet", "--engine", "serial")
    assert (made.stdout, made.stderr) == ("", "")


def test_the_volume_lands_where_it_was_asked_for(folder: Path, run: Run, tmp_path: Path) -> None:
    assert run("compile", folder, "--out", tmp_path / "a" / "b", "--engine", "serial").exit_code == 0
    assert listing(tmp_path / "a") == ["b/my-conference.pdf"] and not (folder / "build").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("compile", "no-such-folder"),
        ("compile", ".", "--engine", "steam"),
        ("compile", ".", "--jobs", "-1"),
        ("compile", ".", "--lang", "xx"),
        ("compile",),
        ("explain", "Z999"),
        ("schema", "volume"),
        ("publish",),
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_two(words: tuple[str, ...], run: Run) -> None:
    called = run(*words)
    assert called.exit_code == 2 and called.stderr


def test_a_style_or_profile_that_is_not_there_is_a_diagnostic(folder: Path, run: Run) -> None:
    told = run("compile", folder, "--style", "baroque", "--profile", "moon")
    assert told.exit_code == 1 and "baroque" in told.stdout and "moon" in told.stdout


def test_the_date_of_the_files_can_be_set_from_outside(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("compile", folder, "--engine", "serial")
    own = (folder / "build" / "my-conference.pdf").read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    run("compile", folder, "--engine", "serial")
    assert (folder / "build" / "my-conference.pdf").read_bytes() != own
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert run("compile", folder).exit_code == 2


def test_explain_tells_by_code_and_by_name_in_three_languages(run: Run) -> None:
    by_code, by_name = run("explain", "x101"), run("explain", "timed-out")
    assert by_code.exit_code == 0 and by_code.stdout == by_name.stdout and "X101 timed-out" in by_code.stdout
    assert len({run("explain", "X101", "--lang", language).stdout for language in ("en", "ru", "kk")}) == 3


def test_styles_are_listed_with_what_they_are_for(run: Run) -> None:
    assert [line.split()[0] for line in run("styles").stdout.splitlines()] == sorted(
        file.stem for file in styles_folder().glob("*.yaml")
    )


def test_a_style_is_shown_as_a_specimen(run: Run, tmp_path: Path) -> None:
    told = run("styles", "compact-a5", "--specimen", "-o", tmp_path / "shown")
    assert told.exit_code == 0 and "compact-a5.pdf" in told.stdout
    assert (tmp_path / "shown" / "compact-a5.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_a_style_that_is_not_there_has_no_specimen(run: Run, tmp_path: Path) -> None:
    told = run("styles", "baroque", "--specimen", "--out", tmp_path)
    assert told.exit_code == 1 and "Y030" in told.stdout
    assert not list(tmp_path.glob("*.pdf"))


def test_the_doctor_tells_of_typefaces_that_only_some_styles_want(run: Run) -> None:
    assert "font tinos" in run("doctor").stdout


def test_the_doctor_finds_everything_that_the_tests_need(run: Run) -> None:
    seen = run("doctor")
    assert seen.exit_code == 0 and "NO " not in seen.stdout
    assert all(word in seen.stdout for word in ("Python", "pandoc", "font source-serif-4", "house styles"))


@pytest.mark.parametrize(
    ("subject", "files"),
    [
        ("conference", [sample_folder() / "conference.yaml"]),
        ("submission", sorted(sample_folder().glob("*/metadata.yaml"))),
        ("style", sorted(styles_folder().glob("*.yaml"))),
    ],
    ids=["conference", "submission", "style"],
)
def test_the_schema_accepts_what_ships_with_the_program(subject: str, files: list[Path], run: Run) -> None:
    schema = json.loads(run("schema", subject).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for file in files:
        assert not [error.message for error in validator.iter_errors(yaml.safe_load(file.read_text()))], file
    assert list(validator.iter_errors({"no-such-field": 1}))


def test_a_folder_in_use_says_by_whom(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proceedings.commands._session.PATIENCE", 0.0)
    with hold(folder / ".proceedings", 0, lambda holder: None):
        told = run("check", folder)
    assert told.exit_code == 2 and f"in use by process {os.getpid()}" in told.stderr


def test_outputs_that_cannot_be_written_are_told(folder: Path, run: Run) -> None:
    (folder / "build" / "my-conference.pdf").mkdir(parents=True)
    told = run("compile", folder, "--engine", "serial")
    assert told.exit_code == 2 and "nothing was written" in told.stderr


def test_a_bug_ends_with_three_and_names_the_log(folder: Path, tmp_path: Path) -> None:
    program = (
        "import sys, proceedings.steps, proceedings.commands\n"
        "def broken(*arguments): raise KeyError('a mistake of ours')\n"
        "proceedings.steps.set_galley = broken\n"
        "proceedings.commands.main()\n"
    )
    command = [sys.executable, "-c", program, "compile", str(folder), "--engine", "serial"]
    surroundings = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    ended = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False)
    assert ended.returncode == 3 and "paper 001" in ended.stderr
    (log,) = tmp_path.glob("proceedings-*.log")
    assert str(log) in ended.stderr and "in broken" in log.read_text()
    assert not (folder / "build").exists()


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder for temporary files, its path short enough for a socket's."""
    with tempfile.TemporaryDirectory(prefix="p") as folder:
        yield Path(folder)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_stopped_leaves_no_output_and_no_process(
    sent: signal.Signals, code: int, folder: Path, scratch: Path
) -> None:
    for number in range(200, 280):
        shutil.copytree(folder / "101-reading-a-river", folder / f"{number}-copy")
        metadata = folder / f"{number}-copy" / "metadata.yaml"
        metadata.write_text(metadata.read_text().replace('"101"', f'"{number}"'))
    mark = f"TMPDIR={scratch}"
    surroundings = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(scratch)}
    command = [sys.executable, str(ROOT / "cli.py"), "compile", str(folder)]
    heeding = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # who runs the tests in the background ignores it
    running = subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE, text=True, preexec_fn=heeding)
    assert running.stderr and "read" in running.stderr.readline()
    running.send_signal(sent)
    running.communicate(timeout=30)
    assert running.returncode == code
    assert not (folder / "build").exists()
    assert list(scratch.iterdir()) == []
    assert wait_until(lambda: not survivors(mark))
    assert not list((folder / ".proceedings").rglob("*.tmp"))


def survivors(mark: str) -> list[str]:
    """Processes that carry the mark in their environment; zombies have none."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text())
        except OSError:
            continue
    return found


def wait_until(happened: Callable[[], bool]) -> bool:
    return any(happened() or time.sleep(0.05) for _ in range(100))
