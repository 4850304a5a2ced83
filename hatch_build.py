"""A wheel with machine code in it: what sets prose goes through mypyc, where HATCH_BUILD_HOOKS_ENABLE asks for it.

The wheel holds the sources too: fingerprints are taken of them. A checkout is never written into, for Python would run
machine code there long after its source has changed.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "proceedings"
ROOM = Path(PACKAGE, "typesetting")
HOT = (
    "lines/*.py",
    "pages/*.py",
    "faces/*.py",
    "microtypography/**/*.py",
    "blocks/paragraph.py",
    "blocks/inlines.py",
    "blocks/stick.py",
    "galleys.py",
)
"""Where nearly all the time of setting prose is spent; with the rest of the room nothing more is gained."""

LIBRARIES = ("*.so", "*.pyd")
FAILED = """No machine code was made, for the reason above. It wants a C compiler and the headers of Python; without
HATCH_BUILD_HOOKS_ENABLE the wheel is plain Python and needs neither."""
OPTIONS = {"MYPYC_OPT_LEVEL": "2", "MYPYC_DEBUG_LEVEL": "0"}


class MachineCodeHook(BuildHookInterface):
    """Compiles in a folder of its own and has the libraries put into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the libraries to a standard wheel; an editable one is served from the checkout and stays as it is."""
        if version != "standard":
            return
        self.made = TemporaryDirectory(prefix="machine-code-")
        folder = Path(self.made.name)
        libraries = _compiled(Path(self.root), folder)
        build_data["force_include"] |= {str(file): file.relative_to(folder).as_posix() for file in libraries}
        build_data |= {"pure_python": False, "infer_tag": True}

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove that folder."""
        if version == "standard":
            self.made.cleanup()


def _compiled(root: Path, folder: Path) -> Iterable[Path]:
    """The libraries made of the hot modules; what mypyc says goes to whoever builds."""
    shutil.copytree(root / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("__pycache__", *LIBRARIES))
    modules = sorted(file.relative_to(folder) for glob in HOT for file in (folder / ROOM).glob(glob))
    command = [sys.executable, "-m", "mypyc", "--config-file", root / "pyproject.toml", "--follow-imports=silent"]
    if subprocess.run([*command, *modules], cwd=folder, env={**os.environ, **OPTIONS}, check=False).returncode:
        raise SystemExit(FAILED)
    made = [file for pattern in LIBRARIES for file in folder.rglob(pattern)]
    return [file for file in made if file.relative_to(folder).parts[0] != "build"]
