"""Pandoc in a cage: one process a file, sandboxed, with limits on time and memory, in an empty folder of its own.

The only user of pypandoc and of its binary. Never with filters, citation processing or an author's own options.
"""

import contextlib
import json
import os
import re
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from proceedings.intake.faults.manuscripts import NESTED_TEXT
from proceedings.intake.faults.pandoc import TOO_MUCH_MEMORY, TOO_SLOW, UNREADABLE
from proceedings.model.diagnostic import Diagnostic, Place, Reported

SECONDS, ENTRY_SECONDS = 15, 6
"""For a manuscript, and for the bibliography that it cites from."""

OUTPUT_LIMIT = 100_000_000
LIMITS = ("--sandbox", "--log=log.json", "+RTS", "-A64m", "-M1g", "-RTS")
OUT_OF_MEMORY, OUT_OF_STACK = 251, 2
LINE = re.compile(r"line (\d+)")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What pandoc made of a file: its syntax tree and its log of what it left out."""

    tree: Mapping[str, Any]
    log: tuple[Mapping[str, Any], ...]


@cache
def pandoc_path() -> str:
    """The pandoc that came with pypandoc."""
    # Imported here: a volume of Markdown never pays for it.
    import pypandoc

    return str(pypandoc.get_pandoc_path())


def pandoc_version() -> str:
    """The version of the pandoc that came with pypandoc; empty where it is missing."""
    import pypandoc  # as above

    try:
        return str(pypandoc.get_pandoc_version())
    except OSError:
        return ""


def run_pandoc(content: bytes, reader: str, folder: Path, place: Place) -> Reported[Parsed | None]:
    """The tree of a manuscript's bytes, or the reason why not; pictures packed inside land below the empty `folder`."""
    tree = _written([f"--from={reader}", "--to=json", "--extract-media=.", *LIMITS], content, folder, place)
    parsed = Parsed(tree.value, _log(folder / "log.json")) if tree.value is not None else None
    return Reported(parsed, tree.diagnostics)


def entries_by_pandoc(content: bytes, folder: Path, place: Place) -> Reported[Any]:
    """The entries of a BibLaTeX file as items of CSL-JSON, or the reason why not."""
    options = ["--from=biblatex", "--to=csljson", *LIMITS]
    return _written(options, content, folder, place, ENTRY_SECONDS)


def _written(options: list[str], content: bytes, folder: Path, place: Place, seconds: int = SECONDS) -> Reported[Any]:
    """The JSON that pandoc writes, or why it wrote none."""
    code = _run([pandoc_path(), *options], content, folder, seconds)
    if code is None:
        return Reported(None, (TOO_SLOW.at(place, seconds=seconds),))
    output = folder / "tree.json"
    if code or output.stat().st_size > OUTPUT_LIMIT:
        return Reported(None, (_failure(code, (folder / "complaints").read_bytes(), place),))
    try:
        return Reported(json.loads(output.read_bytes()))
    except RecursionError:
        return Reported(None, (NESTED_TEXT.at(place, limit=300),))


def _run(command: list[str], content: bytes, folder: Path, seconds: int) -> int | None:
    """The exit code of a process fed with the content; None where it had to be killed, with all its children."""
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "LANG": "C.UTF-8", "PATH": ""}
    environment = home | {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    with (folder / "tree.json").open("wb") as output, (folder / "complaints").open("wb") as complaints:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=complaints,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
        _limit(process.pid)
        try:
            process.communicate(content, timeout=seconds)
        except subprocess.TimeoutExpired:
            _kill(process)
            return None
    return process.returncode


def _limit(process: int) -> None:
    """An end to the process's CPU time even if this one is killed before it; where the system can."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import resource

        resource.prlimit(process, resource.RLIMIT_CPU, (SECONDS * 2, SECONDS * 2))


def _kill(process: "subprocess.Popen[bytes]") -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
    process.communicate()


def _failure(code: int, complaints: bytes, place: Place) -> Diagnostic:
    """Exit codes as in pandoc's manual: 251 heap, 64 parse, 91 macro loop, 92 UTF-8, 63 other."""
    said = complaints.decode("utf-8", "replace")
    if code in (0, OUT_OF_MEMORY) or (code == OUT_OF_STACK and "overflow" in said):
        return TOO_MUCH_MEMORY.at(place)
    line = LINE.search(said)
    where = Place(place.file, int(line[1]), 1) if line else place
    errors = [words.strip() for words in said.splitlines() if words.strip() and not words.startswith("[")]
    problem = " ".join(errors)[:160].rstrip(" ^.:") or f"pandoc {code}"
    return UNREADABLE.at(where, problem=problem)


def _log(file: Path) -> tuple[Mapping[str, Any], ...]:
    if not file.is_file() or file.stat().st_size > OUTPUT_LIMIT:
        return ()
    return tuple(json.loads(file.read_bytes() or b"[]"))
