"""A wheel with machine code, where there is a compiler: it sets what the sources set."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOT = "proceedings.typesetting.lines.breaking"

compiler = shutil.which("cc") and Path(sysconfig.get_path("include"), "Python.h").exists()
pytestmark = pytest.mark.skipif(not compiler, reason="there is no C compiler with the headers of Python")


def run(*command: str | Path, more: dict[str, str]) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    words = [sys.executable, *map(str, command)]
    ended = subprocess.run(words, cwd=ROOT, env=kept | more, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The surroundings in which Python takes the program from the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "build", "--wheel", "--outdir", folder, more={"HATCH_BUILD_HOOKS_ENABLE": "true"})
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "unpacked")
    return {"PYTHONSAFEPATH": "1", "PYTHONPATH": str(folder / "unpacked")}


def volume(folder: Path, more: dict[str, str]) -> bytes:
    shutil.copytree(ROOT / "papers", folder / "papers", ignore=shutil.ignore_patterns("build", ".proceedings"))
    run(ROOT / "cli.py", "compile", folder / "papers", "--out", folder, more=more)
    return next(folder.glob("*.pdf")).read_bytes()


def test_the_wheel_runs_machine_code_and_the_checkout_its_sources(unpacked: dict[str, str]) -> None:
    where = "-c", f"import {HOT} as hot; print(hot.__file__)"
    assert run(*where, more=unpacked).strip().endswith(tuple(EXTENSION_SUFFIXES))
    assert run(*where, more={}).strip().endswith(".py")


def test_machine_code_sets_the_sample_volume_as_the_sources_do(unpacked: dict[str, str], tmp_path: Path) -> None:
    assert volume(tmp_path / "machine", unpacked) == volume(tmp_path / "sources", {})
