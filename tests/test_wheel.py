"""Installed from a wheel, in an environment of its own, the program makes and compiles a conference."""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, folder: Path) -> str:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    ended = subprocess.run(
        [str(word) for word in command], cwd=folder, env=surroundings, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_a_wheel_installed_in_a_clean_environment_compiles_a_new_conference(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, folder=tmp_path)
    wheel = next(tmp_path.glob("*.whl"))
    venv.create(tmp_path / "clean", with_pip=True)
    programs = tmp_path / "clean" / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, folder=tmp_path)
    run(programs / "proceedings", "new", "x", folder=tmp_path)
    run(programs / "proceedings", "compile", "x", folder=tmp_path)
    assert (tmp_path / "x" / "build" / "my-conference.pdf").read_bytes().startswith(b"%PDF-")
    assert "compact-a5" in run(programs / "proceedings", "styles", folder=tmp_path)
    run(programs / "proceedings", "new", "--sample", "sample", folder=tmp_path)
    assert (tmp_path / "sample" / "conference.yaml").exists()
    assert "missing" not in run(programs / "proceedings", "doctor", folder=tmp_path)
